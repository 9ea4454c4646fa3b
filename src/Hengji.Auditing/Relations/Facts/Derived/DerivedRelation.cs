using Hengji.Auditing.Relations.Facts.Alike;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>What makes a relation of numbers that follow from each other, whichever of them is taken for the result.</summary>
internal enum DerivedForm
{
    /// <summary>Part, whole, rate.</summary>
    Share,

    /// <summary>Now, before, rate.</summary>
    Growth,

    /// <summary>What is new, now, rate.</summary>
    Rise,

    /// <summary>What was lost, now, rate.</summary>
    Fall,

    /// <summary>Two percentages that make 100.</summary>
    Complement,

    /// <summary>Total, parts.</summary>
    Sum,

    /// <summary>Product, both factors.</summary>
    Product,

    /// <summary>What is how many times as much, as what, the number of times.</summary>
    Times,

    /// <summary>Mean, all.</summary>
    Mean,
}

/// <summary>A relation of numbers that follow from each other.</summary>
/// <param name="Form">How.</param>
/// <param name="Members">Its numbers by their roles.</param>
internal sealed record DerivedRelation(DerivedForm Form, ImmutableArray<ToldNumber> Members)
{
    /// <summary>That of a number and a way to reckon it.</summary>
    public static DerivedRelation Of(ToldNumber told, Derivation way)
    {
        var some = way.Operands;
        return way.Kind switch
        {
            DerivationKind.Share => new(DerivedForm.Share, [some[0], some[1], told]),
            DerivationKind.PartOf => new(DerivedForm.Share, [told, some[0], some[1]]),
            DerivationKind.WholeOf => new(DerivedForm.Share, [some[0], told, some[1]]),
            DerivationKind.Growth => new(DerivedForm.Growth, [some[0], some[1], told]),
            DerivationKind.Risen or DerivationKind.Fallen => new(DerivedForm.Growth, [told, some[0], some[1]]),
            DerivationKind.BeforeRise or DerivationKind.BeforeFall => new(DerivedForm.Growth, [some[0], told, some[1]]),
            DerivationKind.RateOfRise => new(DerivedForm.Rise, [some[0], some[1], told]),
            DerivationKind.RateOfFall => new(DerivedForm.Fall, [some[0], some[1], told]),
            DerivationKind.Rise => new(DerivedForm.Rise, [told, some[0], some[1]]),
            DerivationKind.Fall => new(DerivedForm.Fall, [told, some[0], some[1]]),
            DerivationKind.Complement => new(DerivedForm.Complement, Ordered([told, some[0]])),
            DerivationKind.Sum => new(DerivedForm.Sum, [told, .. Ordered(some)]),
            DerivationKind.Difference or DerivationKind.Rest => new(DerivedForm.Sum, [some[0], .. Ordered([told, .. some[1..]])]),
            DerivationKind.Product => new(DerivedForm.Product, [told, .. Ordered(some)]),
            DerivationKind.Mean or DerivationKind.Number => new(DerivedForm.Product, [some[0], .. Ordered([told, some[1]])]),
            DerivationKind.Times => new(DerivedForm.Times, [some[0], some[1], told]),
            _ => new(DerivedForm.Mean, [told, .. Ordered(some)]),
        };
    }

    /// <summary>By what it is told from others.</summary>
    public string Key => KeyWithout(-1);

    /// <summary>By what those are told that have another number in the place of one.</summary>
    public IEnumerable<string> KeysWithoutOne() => Enumerable.Range(0, Members.Length).Select(KeyWithout);

    private string KeyWithout(int left) => Form + string.Concat(Members.Select((member, at) => at == left ? ",*" : "," + member.Order.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Each of its numbers as the others give it.</summary>
    public IEnumerable<(ToldNumber Told, Derivation Way)> Views()
    {
        var (a, b) = (Members[0], Members[1]);
        var c = Members[^1];
        return Form switch
        {
            DerivedForm.Share => [(c, Two(DerivationKind.Share, a, b)), (a, Two(DerivationKind.PartOf, b, c)), (b, Two(DerivationKind.WholeOf, a, c))],
            DerivedForm.Growth when a.Value < b.Value => [(c, Two(DerivationKind.Growth, a, b)), (a, Two(DerivationKind.Fallen, b, c)), (b, Two(DerivationKind.BeforeFall, a, c))],
            DerivedForm.Growth => [(c, Two(DerivationKind.Growth, a, b)), (a, Two(DerivationKind.Risen, b, c)), (b, Two(DerivationKind.BeforeRise, a, c))],
            DerivedForm.Rise => [(c, Two(DerivationKind.RateOfRise, a, b)), (a, Two(DerivationKind.Rise, b, c))],
            DerivedForm.Fall => [(c, Two(DerivationKind.RateOfFall, a, b)), (a, Two(DerivationKind.Fall, b, c))],
            DerivedForm.Complement => [(a, Derivation.Of(DerivationKind.Complement, [b])), (b, Derivation.Of(DerivationKind.Complement, [a]))],
            DerivedForm.Product => [(a, Two(DerivationKind.Product, b, c)), (b, Two(DerivationKind.Mean, a, c)), (c, Two(DerivationKind.Number, a, b))],
            DerivedForm.Times => [(c, Two(DerivationKind.Times, a, b))],
            DerivedForm.Mean => [(a, Derivation.Of(DerivationKind.MeanOfAll, Members[1..]))],
            _ => [(a, Derivation.Of(DerivationKind.Sum, Members[1..])), .. Members.Skip(1).Select(part => (part, Derivation.Of(DerivationKind.Rest, [a, .. Members.Skip(1).Where(other => !ReferenceEquals(other, part))])))],
        };
    }

    /// <summary>The number taken for the result, and the reckoning that should give it.</summary>
    public (ToldNumber Result, BoundNode Reckoning) Node()
    {
        var all = Members.Select(member => member.Counts == "%" ? new BoundFigure(member.Figure, 1) : Nodes.InBase(member.Figure)).ToList();
        return Form switch
        {
            DerivedForm.Share => (Members[2], Nodes.Percent(all[0], all[1])),
            DerivedForm.Growth => (Members[2], Growth(all[0], all[1])),
            DerivedForm.Rise => (Members[2], Nodes.Percent(all[0], Weighted(all[1], all[0], -1))),
            DerivedForm.Fall => (Members[2], Nodes.Percent(all[0], Weighted(all[1], all[0], 1))),
            DerivedForm.Complement => (Members[1], Weighted(new BoundConstant(100), all[0], -1)),
            DerivedForm.Product => (Members[0], new BoundProduct(all[1], all[2])),
            DerivedForm.Times => (Members[2], new BoundQuotient(all[0], all[1])),
            DerivedForm.Mean => (Members[0], new BoundQuotient(new BoundSum([.. all.Skip(1).Select(one => new BoundTerm(1, one))]), new BoundConstant(Members.Length - 1))),
            _ => (Members[0], new BoundSum([.. all.Skip(1).Select(part => new BoundTerm(1, part))])),
        };
    }

    /// <summary>Of what kind a finding about it is.</summary>
    public RelationKind Kind => Form switch
    {
        DerivedForm.Share => RelationKind.Share,
        DerivedForm.Growth or DerivedForm.Rise or DerivedForm.Fall => RelationKind.ChangeRate,
        DerivedForm.Product or DerivedForm.Times or DerivedForm.Mean => RelationKind.PerHead,
        _ => RelationKind.TextSum,
    };

    /// <summary>What it says.</summary>
    public Message Basis => Form switch
    {
        DerivedForm.Share => (Message)$"“{Members[2].Name}”似为“{Members[0].Name}”占“{Members[1].Name}”的比例",
        DerivedForm.Growth => (Message)$"“{Members[2].Name}”似为“{Members[0].Name}”比“{Members[1].Name}”增减的比率",
        DerivedForm.Rise => (Message)$"“{Members[2].Name}”似为“{Members[0].Name}”对增加以前“{Members[1].Name}”的比率",
        DerivedForm.Fall => (Message)$"“{Members[2].Name}”似为“{Members[0].Name}”对减少以前“{Members[1].Name}”的比率",
        DerivedForm.Complement => (Message)$"“{Members[0].Name}”与“{Members[1].Name}”似合为100%",
        DerivedForm.Product => (Message)$"“{Members[0].Name}”似为“{Members[1].Name}”与“{Members[2].Name}”之积",
        DerivedForm.Times => (Message)$"“{Members[2].Name}”似为“{Members[0].Name}”对“{Members[1].Name}”的倍数",
        DerivedForm.Mean => (Message)$"“{Members[0].Name}”似为“{Members[1].Name}”等{Members.Length - 1}项的平均数",
        _ => (Message)$"“{Members[0].Name}”似为“{Members[1].Name}”等{Members.Length - 1}项之和",
    };

    private BoundSum Growth(BoundNode now, BoundNode before)
    {
        var sign = Members[0].Value < Members[1].Value ? -1 : 1;
        return new([new BoundTerm(100 * sign, new BoundQuotient(now, before)), new BoundTerm(-sign, new BoundConstant(100))]);
    }

    private static BoundSum Weighted(BoundNode one, BoundNode other, int sign) => new([new BoundTerm(1, one), new BoundTerm(sign, other)]);

    private static Derivation Two(DerivationKind kind, ToldNumber one, ToldNumber other) => Derivation.Of(kind, one, other);

    private static ImmutableArray<ToldNumber> Ordered(ImmutableArray<ToldNumber> some) => [.. some.OrderBy(one => one.Order)];
}
