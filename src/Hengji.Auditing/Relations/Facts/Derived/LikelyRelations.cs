using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>The likely relations of a document's told numbers: those that hold, and those that do not.</summary>
internal sealed class LikelyRelations
{
    private const double Least = 0.25;
    private const double LeastOfDirection = 0.6;
    private const double FarIsNone = 0.9;
    private const double LeastOfFar = 0.02;
    private const double MostGiven = 0.15;
    private const string Income = "收";
    private const string Expenditure = "支";
    private readonly Dictionary<string, (DerivedRelation Relation, double Likelihood)> broken = [];
    private readonly HashSet<ToldNumber> explained = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> holding = [];
    private readonly List<DerivedRelation> misdirected = [];

    /// <summary>Rates of growth that are told in one direction while their amounts go in the other.</summary>
    public IEnumerable<DerivedRelation> Misdirected => misdirected;

    /// <summary>Adds those of a number; where ways that give it are likely at all, the others are none.</summary>
    public void Add(Nearby nearby)
    {
        var told = nearby.Told;
        var ways = Derivations.Of(nearby);
        var likely = LikelyWays.Of(nearby, ways);
        var given = 0.0;
        for (var at = 0; at < ways.Count; at++)
        {
            if (!ways[at].Gives(told))
                continue;
            given += likely[at];
            if (likely[at] >= LeastOfDirection && GoesTheOtherWay(told, ways[at]))
                misdirected.Add(DerivedRelation.Of(told, ways[at]));
            if (likely[at] >= Least)
                AddHolding(DerivedRelation.Of(told, ways[at]));
        }
        if (told.Figure.Value < 0)
            return;
        if (given < MostGiven)
            AddBroken(nearby, ways, WithoutFar(told, ways, likely));
    }

    /// <summary>Whether a rate is told to go up where what it is reckoned from fell, or the other way round.</summary>
    private static bool GoesTheOtherWay(ToldNumber told, Derivation way) =>
        way.Kind == DerivationKind.Growth && Directions.Of(told) * way.Operands[0].Value.CompareTo(way.Operands[1].Value) < 0;

    private void AddBroken(Nearby nearby, List<Derivation> ways, ImmutableArray<double> likely)
    {
        for (var at = 0; at < ways.Count; at++)
        {
            if (likely[at] >= Least && !ways[at].Gives(nearby.Told) && !IsOfOtherPart(nearby, ways[at]) && !IsToldTwice(nearby, ways[at]))
                AddBroken(DerivedRelation.Of(nearby.Told, ways[at]), likely[at]);
        }
    }

    /// <summary>A way that gives what is far off is hardly the one meant: what it takes of the likelihood goes to the others.</summary>
    private static ImmutableArray<double> WithoutFar(ToldNumber told, List<Derivation> ways, ImmutableArray<double> likely)
    {
        ImmutableArray<double> far = [.. ways.Select((way, at) => likely[at] >= LeastOfFar && !way.Gives(told) && ToldDerived.DifferenceOf(told, way) == DerivedDifference.Far ? likely[at] : 0)];
        var all = far.Sum();
        return [.. likely.Select((one, at) => one / (1 - (FarIsNone * (all - far[at]))))];
    }

    /// <summary>Those that hold from nobody's view, but for such as would hold with another number in the place of one, or whose numbers all stand in others that hold.</summary>
    public IEnumerable<(DerivedRelation Relation, double Likelihood)> Broken() =>
        broken.Values.Where(one => !IsNoSum(one.Relation) && !one.Relation.Members.All(explained.Contains) && !one.Relation.KeysWithoutOne().Any(holding.Contains) && !one.Relation.Views().Any(view => view.Way.Gives(view.Told)));

    private static bool IsNoSum(DerivedRelation relation) => relation.Form == DerivedForm.Sum && (IsOfOtherFlow(relation) || HasSubtotal(relation));

    /// <summary>本年收入, and nothing but 支出 to make it.</summary>
    private static bool IsOfOtherFlow(DerivedRelation sum) =>
        sum.Members[0].Flows == Income && sum.Members.Skip(1).All(part => part.Flows.Length == 0 || part.Flows == Expenditure) && sum.Members.Any(part => part.Flows == Expenditure);

    /// <summary>4个作重点复核，“优”的1个，“良”的3个: one part is made of the others.</summary>
    private static bool HasSubtotal(DerivedRelation sum) =>
        sum.Members.Length > 3 && sum.Members.Skip(1).Sum(part => part.Value) is var all && sum.Members.Skip(1).Any(part => part.Value * 2 == all);

    /// <summary>其中智能化泵站完成目标的150%, and the numbers of all pumping stations elsewhere.</summary>
    private static bool IsOfOtherPart(Nearby nearby, Derivation way) =>
        nearby.Told.Before.StartsWith("其中", StringComparison.Ordinal) && way.Operands.Any(nearby.IsFar);

    /// <summary>12 things told here and 12 told elsewhere are one number told twice, and no share of each other.</summary>
    private static bool IsToldTwice(Nearby nearby, Derivation way) =>
        way.Operands is [var one, var other] && one.Value == other.Value && (nearby.IsFar(one) || nearby.IsFar(other));

    private void AddHolding(DerivedRelation relation)
    {
        explained.UnionWith(relation.Members);
        holding.UnionWith(relation.KeysWithoutOne());
    }

    private void AddBroken(DerivedRelation relation, double likelihood)
    {
        if (!broken.TryGetValue(relation.Key, out var known) || known.Likelihood < likelihood)
            broken[relation.Key] = (relation, likelihood);
    }
}
