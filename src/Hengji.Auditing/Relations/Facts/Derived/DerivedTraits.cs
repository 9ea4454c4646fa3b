using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>What speaks for or against a told number being reckoned in some way.</summary>
internal sealed class DerivedTraits
{
    private const int MostCueLetters = 10;
    private const int MostSteps = 6;
    private static readonly ImmutableArray<Measure> Measures = [.. Enum.GetValues<Measure>()];
    private readonly Nearby nearby;
    private readonly ToldNumber told;
    private readonly Dictionary<int, TraitList> ofOperands = [];

    /// <summary>Those of a number's ways.</summary>
    public DerivedTraits(Nearby nearby)
    {
        (this.nearby, told) = (nearby, nearby.Told);
        AddTold(Told);
    }

    /// <summary>Those of one way.</summary>
    public ImmutableArray<Trait> Of(Derivation derivation)
    {
        var traits = new TraitList();
        traits.Add(Told);
        traits.Add(OfOperand(derivation.Operands[0]));
        traits.Add(OfOperand(derivation.Operands[^1]));
        traits.Add(OfPair(derivation));
        return traits.ToTraits();
    }

    /// <summary>Those of the told number itself.</summary>
    public TraitList Told { get; } = new();

    /// <summary>Those of an operand.</summary>
    public TraitList OfOperand(ToldNumber one)
    {
        if (!ofOperands.TryGetValue(one.Order, out var traits))
            AddOperand(ofOperands[one.Order] = traits = new(), one);
        return traits;
    }

    /// <summary>Those of the first and last operand together, and of a list.</summary>
    public TraitList OfPair(Derivation derivation)
    {
        var traits = new TraitList();
        AddPair(traits, derivation.Operands[0], derivation.Operands[^1]);
        AddRun(traits, derivation);
        traits.Add(1);
        return traits;
    }

    private void AddTold(TraitList traits)
    {
        Cues.Add(traits, Tail(told.Before));
        Cues.AddStop(traits, told.Passage.Text, told.End);
        Cues.AddStop(traits, told.Passage.Text, told.Start - told.Before.Length - 1);
        AddMeasure(traits, told);
        traits.Add(told.Before.Length == 0);
        traits.Add(told.After.Length > 0);
        traits.Add(told.Depth > 0);
        traits.Add(told.Figure.Unit.Symbol == "个百分点");
        traits.Add(told.IsPrice);
        traits.Add(told.IsOfMoney);
        traits.Add(told.Digits < 3);
        traits.Add(told.LeansOnOther);
        traits.AddStep(nearby.Others.Count(other => ReferenceEquals(other.Sentence, told.Sentence) && other.Order < told.Order), 3);
        traits.AddStep(nearby.Others.Count(other => ReferenceEquals(other.Sentence, told.Sentence) && other.Order > told.Order), 3);
    }

    private void AddOperand(TraitList traits, ToldNumber one)
    {
        Cues.Add(traits, Tail(one.Before));
        AddMeasure(traits, one);
        traits.Add(nearby.IsFar(one));
        traits.Add(one.Order >= nearby.ToldCount);
        var (isBefore, isSameSentence) = (one.Order < told.Order, ReferenceEquals(one.Sentence, told.Sentence));
        traits.Add(isBefore);
        traits.Add(isSameSentence);
        traits.Add(ReferenceEquals(one.Passage, told.Passage));
        traits.Add(one.Heading == told.Heading);
        traits.Add(isBefore && isSameSentence);
        traits.AddStep(Math.Abs(one.Order - told.Order) - 1, MostSteps);
        var (same, nearer, isGreatest, isFirst) = Beside(one);
        traits.AddStep(same, 3);
        traits.Add(nearer / 3f);
        traits.Add(isGreatest);
        traits.Add(!isFirst);
        traits.Add(one.Depth - told.Depth);
        traits.Add(one.LeansOnOther);
        traits.Add(one.Sort == told.Sort);
        traits.Add(one.Figure.Unit.Symbol == told.Figure.Unit.Symbol);
        traits.Add(one.Figure.PrintedDecimals == told.Figure.PrintedDecimals);
        traits.Add(one.IsOfFund != told.IsOfFund);
        traits.Add(one.OwnYear is not null && told.OwnYear is not null && one.OwnYear != told.OwnYear);
        traits.Add(one.OwnYear is not null && one.OwnYear == told.OwnYear);
        traits.Add(told.OwnBag.Within(one.OwnBag));
        traits.Add(one.OwnBag.Within(told.OwnBag));
        traits.Add(told.OwnBag.Within(one.SentenceBag));
        traits.Add(one.OwnBag.Within(told.SentenceBag));
        traits.Add(told.OwnBag.GroupsWithin(one.OwnBag));
        traits.Add(one.OwnBag.GroupsWithin(told.OwnBag));
        traits.Add(one.IsPrice);
        traits.Add(one.Digits < 3);
        Cues.AddStop(traits, one.Passage.Text, one.End);
    }

    /// <summary>How many that count the same stand between an operand and the told number, how many of them have more of its words; whether the operand is the greatest, and the first of its sentence.</summary>
    private (int Same, int Nearer, bool IsGreatest, bool IsFirst) Beside(ToldNumber one)
    {
        var (same, nearer, isGreatest, isFirst) = (0, 0, true, true);
        var own = one.OwnBag.Within(told.OwnBag);
        foreach (var other in nearby.Others)
        {
            if (other.Counts != one.Counts)
                continue;
            isGreatest &= other.Value <= one.Value;
            isFirst &= other.Order >= one.Order || !ReferenceEquals(other.Sentence, one.Sentence);
            if (!IsBetween(other, one, told))
                continue;
            same++;
            nearer += other.OwnBag.Within(told.OwnBag) > own ? 1 : 0;
        }
        return (same, nearer, isGreatest, isFirst);
    }

    private void AddPair(TraitList traits, ToldNumber first, ToldNumber second)
    {
        traits.Add(first.Order < second.Order);
        traits.Add(nearby.IsFar(first) && nearby.IsFar(second));
        traits.Add(nearby.IsFar(first) != nearby.IsFar(second));
        traits.AddStep(Math.Abs(first.Order - second.Order) - 1, 4);
        traits.Add(ReferenceEquals(first.Sentence, second.Sentence));
        traits.Add(first.Figure.Unit.Symbol == second.Figure.Unit.Symbol);
        traits.Add(first.Figure.Unit.Dimension == second.Figure.Unit.Dimension);
        traits.Add(first.Figure.PrintedDecimals == second.Figure.PrintedDecimals);
        traits.Add(first.OwnBag.Within(second.OwnBag));
        traits.Add(second.OwnBag.Within(first.OwnBag));
        traits.Add(first.Sort == second.Sort);
        traits.Add(first.Measure == second.Measure);
        traits.Add(first.Value > second.Value);
        traits.Add(first.Before == second.Before);
        traits.Add(first.OwnYear is not null && second.OwnYear is not null && first.OwnYear != second.OwnYear);
        traits.Add(Math.Max(0, Math.Abs(first.Order - second.Order) - 1) / 4f);
        traits.Add(IsBetween(told, first, second));
        traits.Add(first.Order < told.Order && second.Order < told.Order);
        traits.Add(Math.Max(first.Order, second.Order) == told.Order - 1);
        traits.Add(Math.Max(first.Order, second.Order) == told.Order - 1 && Math.Min(first.Order, second.Order) == told.Order - 2);
        traits.Add(Math.Min(first.Order, second.Order) == told.Order + 1);
    }

    /// <summary>What makes numbers a list with its total.</summary>
    private void AddRun(TraitList traits, Derivation derivation)
    {
        var run = derivation.Kind == DerivationKind.Rest ? derivation.Operands[1..] : derivation.Operands;
        var (first, last) = (run[0], run[^1]);
        traits.AddStep(derivation.Operands.Length - 2, 5);
        if (derivation.Kind is not (DerivationKind.Sum or DerivationKind.Rest))
            return;
        var isBehind = first.Order > told.Order;
        traits.Add(isBehind);
        traits.Add(last.Order == told.Order - 1);
        traits.Add(first.Order == told.Order + 1);
        var alike = nearby.Others.Where(other => other.Counts == told.Counts).ToList();
        traits.Add(alike.Exists(other => other.Order > last.Order && ReferenceEquals(other.Sentence, last.Sentence)));
        traits.Add(alike.Exists(other => other.Order < first.Order && ReferenceEquals(other.Sentence, first.Sentence)));
        traits.Add(run.All(part => ReferenceEquals(part.Sentence, first.Sentence)));
        traits.Add(run.All(part => ReferenceEquals(part.Sentence, told.Sentence)));
        traits.Add(run.Count(part => part.Figure.Unit.Symbol == told.Figure.Unit.Symbol) == run.Length);
        traits.Add(run.Count(part => part.Before.Contains("其中", StringComparison.Ordinal)) / 2f);
        traits.Add(run[0].Before.Contains("其中", StringComparison.Ordinal));
        traits.Add(run.Skip(1).Count(part => part.Before.Length > 0 && first.Before.Length > 0 && part.Before[^1] == first.Before[^1]) / (float)(run.Length - 1));
        traits.Add(run.Skip(1).Count(part => Stop(part) == Stop(run[1])) / (float)(run.Length - 1));
        Cues.AddStop(traits, run[1].Passage.Text, Stop(run[1]));
        var others = alike.Count(other => other.Order > first.Order && other.Order < last.Order) - run.Length + 2;
        traits.Add(others / 3f);
        traits.Add(run.All(part => part.Depth == first.Depth));
        traits.Add(run.All(part => part.Sort == first.Sort));
        traits.Add(isBehind && alike.Exists(other => other.Order > told.Order && other.Order < first.Order));
    }

    /// <summary>Where the stop before a number's clause stands.</summary>
    private static int Stop(ToldNumber part) => part.Start - part.Before.Length - 1 is var at && at >= 0 ? at : 0;

    private static void AddMeasure(TraitList traits, ToldNumber one)
    {
        foreach (var measure in Measures)
            traits.Add(one.Measure == measure);
    }

    private static bool IsBetween(ToldNumber other, ToldNumber one, ToldNumber two) =>
        other.Order > Math.Min(one.Order, two.Order) && other.Order < Math.Max(one.Order, two.Order);

    private static string Tail(string words) => words.Length > MostCueLetters ? words[^MostCueLetters..] : words;
}
