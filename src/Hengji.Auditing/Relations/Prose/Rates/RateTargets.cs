using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Finds the budget, plan or target a completion rate is against, among those its sentence tells.</summary>
internal static class RateTargets
{
    /// <summary>The target right before the rate, else the one the words ask for, the only one, the one of the amount's own name.</summary>
    public static Mention? Of(Mention rate, ImmutableArray<Mention> sentence)
    {
        if (Behind(rate, sentence) is { } behind)
            return behind;
        var before = sentence.Where(mention => mention.Sentence != rate.Sentence || mention.Number.Start < rate.Number.Start).ToList();
        if (rate.Words.Own.Length > 0)
            return OfName(rate, sentence);
        if (before.Count > 0 && before[^1].Sentence == rate.Sentence && IsTarget(before[^1]))
            return before[^1];
        var same = before.Where(mention => IsTarget(mention) && mention.Bracket == rate.Of!.Bracket && Nodes.IsSameDimension(mention, rate.Of!)).ToList();
        if (Wanted(rate.Words.Against) is { } wanted && same.FindLast(mention => mention.Measure == wanted) is { } found)
            return found;
        return same.Count == 1 ? IsOfClauseBefore(same[0], rate) ? null : same[0] : Own(same, rate) ?? RightBeforeAmount(before, rate);
    }

    /// <summary>“新增就业6318人，完成年度目标6000人的105.3%；再就业1874人，完成目标的117.1%”: the target is the clause's before, of which its own rate is.</summary>
    private static bool IsOfClauseBefore(Mention target, Mention rate) =>
        target.Tail.TrimStart().StartsWith('的') && rate.Of is { Subject.Length: > 1 } actual && actual.Lead.TrimStart() is ['；', ..] && actual.Number.Start > target.Number.Start;

    /// <summary>“支出3592万元，预算完成率97.9%（全年预算3667万元）”: the base in the brackets that open right behind the rate.</summary>
    private static Mention? Behind(Mention rate, ImmutableArray<Mention> sentence)
    {
        if (sentence.FirstOrDefault(mention => mention.Sentence == rate.Sentence && mention.Number.Start > rate.Number.Start) is not { } next || next.Depth != rate.Depth + 1 || !PartRange.OpensAtOnce(next))
            return null;
        var inside = sentence.Where(mention => mention.Bracket == next.Bracket && mention.Sentence == rate.Sentence && IsTarget(mention) && Nodes.IsSameDimension(mention, rate.Of!)).ToList();
        return inside is [var only] ? only : inside.Find(target => Nodes.IsNonZero(target) && Completions.Holds(rate, rate.Of!, target));
    }

    /// <summary>“支出预算数7.89亿元，实际支出7.44亿元，为预算的94.22%”, whatever other budgets the sentence told before; what is left may be told in between.</summary>
    private static Mention? RightBeforeAmount(List<Mention> before, Mention rate)
    {
        var at = before.FindIndex(mention => mention.Figure == rate.Of!.Figure);
        return at > 0 && before.Skip(at + 1).All(mention => mention.IsAmount && mention.Dimension == rate.Of!.Dimension && !mention.Lead.Contains('；', StringComparison.Ordinal)) && IsTarget(before[at - 1]) && before[at - 1].Depth == rate.Of!.Depth && Nodes.IsSameDimension(before[at - 1], rate.Of!) ? before[at - 1] : null;
    }

    /// <summary>The target of the rate's name, else one without a name beside the amount: the budget of all is none of a part.</summary>
    private static Mention? OfName(Mention rate, ImmutableArray<Mention> sentence)
    {
        var key = FactKey.Subject(rate.Words.Own);
        var named = sentence.Where(mention => IsTarget(mention) && key.Length > 0 && FactKey.Subject(mention.Subject) == key).ToList();
        if (named.Count > 0)
            return named.Count == 1 ? named[0] : null;
        var at = sentence.IndexOf(sentence.First(mention => mention.Figure == rate.Of!.Figure));
        bool IsBeside(int place) => place >= 0 && place < sentence.Length && IsTarget(sentence[place]) && (FactKey.Subject(sentence[place].Subject).Length == 0 || IsCalled(sentence[place], rate));
        return IsBeside(at - 1) ? sentence[at - 1] : IsBeside(at + 1) ? sentence[at + 1] : null;
    }

    /// <summary>政府采购预算 for 采购执行率.</summary>
    private static bool IsCalled(Mention target, Mention rate) =>
        SubjectWords.Key(rate.Words.Own) is { Length: > 1 } name && target.Subject.Contains(name, StringComparison.Ordinal);

    /// <summary>The one with the amount's name; for an execution rate, 全年预算 rather than 年初预算.</summary>
    private static Mention? Own(List<Mention> targets, Mention rate)
    {
        var name = SubjectWords.Key(rate.Of!.Subject);
        var named = targets.FindAll(target => name.Length > 2 && SubjectWords.Key(target.Subject).StartsWith(name, StringComparison.Ordinal));
        if (named.Count == 1)
            return named[0];
        var adjusted = targets.FindAll(target => target.Measure == Measure.AdjustedBudget);
        return adjusted.Count == 1 && targets.Count == 2 && targets.Exists(target => target.Measure == Measure.Budget) && rate.Lead.Contains('率', StringComparison.Ordinal)
            ? adjusted[0]
            : null;
    }

    /// <summary>完成调整预算的… asks for that budget.</summary>
    private static Measure? Wanted(string against) =>
        against.Contains("调整", StringComparison.Ordinal) || against.Contains("全年预算", StringComparison.Ordinal) ? Measure.AdjustedBudget
        : against.Contains("年初", StringComparison.Ordinal) ? Measure.Budget
        : null;

    /// <summary>Whether a figure is a budget, plan or target in numbers.</summary>
    public static bool IsTarget(Mention mention) =>
        mention is { Measure: Measure.Budget or Measure.AdjustedBudget or Measure.Target, Dimension: not "%" };
}
