using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>年初预算＋追加－调减＝全年预算, and 全年预算－执行＝结余, told in one sentence.</summary>
internal static partial class BudgetFlows
{
    /// <summary>The relations of each sentence that tells each of the figures once.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Clauses).SelectMany(Of);

    /// <summary>A sentence, and its parts between semicolons: one department after the other.</summary>
    private static IEnumerable<ImmutableArray<Mention>> Clauses(ReadSentence sentence)
    {
        yield return sentence.Mentions;
        var starts = Enumerable.Range(1, Math.Max(0, sentence.Mentions.Length - 1)).Where(at => sentence.Mentions[at].Lead.Contains('；', StringComparison.Ordinal)).ToList();
        for (var at = 0; at <= starts.Count && starts.Count > 0; at++)
            yield return sentence.Mentions[(at == 0 ? 0 : starts[at - 1])..(at == starts.Count ? sentence.Mentions.Length : starts[at])];
    }

    private static IEnumerable<ReportRelation> Of(ImmutableArray<Mention> mentions)
    {
        var money = mentions.Where(mention => mention is { Dimension: "money", Depth: 0, RowLength: 1, IsPlain: true }).ToList();
        var initial = money.FindAll(mention => mention.Measure == Measure.Budget && !ComparisonWords.IsBase(mention.Lead));
        var whole = money.FindAll(mention => mention.Measure == Measure.AdjustedBudget) is { Count: > 0 } adjusted ? adjusted : initial;
        if (whole is not [var budget])
            yield break;
        var moved = money.FindAll(mention => Up().IsMatch(mention.Lead) || Down().IsMatch(mention.Lead));
        if (initial is [var first] && first != budget && moved.Count > 0)
            yield return Whole(first, money.FindAll(mention => Carried().IsMatch(mention.Lead)), moved, budget);
        var spent = money.FindAll(mention => mention.Measure == Measure.Actual && (Spent().IsMatch(mention.Subject) || Spent().IsMatch(SubjectWords.Of(mention.Lead))));
        var left = money.FindAll(mention => Left().IsMatch(mention.Subject));
        if (spent is [var done] && left is [var rest] && !IsOfOther(money, budget, done, rest) && !budget.Subject.Contains("收入", StringComparison.Ordinal))
            yield return Relation(Nodes.Sum(budget.Figure.Unit, [done, rest]), budget, "预算＝执行数＋结余", Certainty.Conditional, "结余为预算未执行的部分");
    }

    /// <summary>What was carried over from last year is part of the whole where it is told to be, or where only with it the rest makes the whole.</summary>
    private static ReportRelation Whole(Mention first, List<Mention> carried, List<Mention> moved, Mention budget)
    {
        var own = moved.Select(mention => (Up().IsMatch(mention.Lead) ? 1 : -1, mention)).Prepend((1, first)).ToList();
        var isPart = carried is [_] && !Nodes.CanHold(Nodes.Sum(budget.Figure.Unit, own), Nodes.Of(budget, budget.Figure.Unit));
        return Relation(
            Nodes.Sum(budget.Figure.Unit, isPart ? own.Append((1, carried[0])) : own), budget,
            isPart ? "上年结转＋年初预算＋追加－调减＝全年预算" : "年初预算＋追加－调减＝全年预算", Certainty.Inferred, "所列为全部预算调整");
    }

    /// <summary>到位90万元，支出80万元，结余10万元: what is left is of what came in, not of the budget.</summary>
    private static bool IsOfOther(List<Mention> money, Mention budget, Mention done, Mention rest) =>
        !Holds(budget, done, rest) && money.Exists(other => other != budget && other != done && other != rest && Holds(other, done, rest));

    private static bool Holds(Mention whole, Mention done, Mention rest) => Nodes.CanHold(Nodes.Sum(whole.Figure.Unit, [done, rest]), Nodes.Of(whole, whole.Figure.Unit));

    private static ReportRelation Relation(BoundNode parts, Mention budget, Message basis, Certainty certainty, Message assumption) =>
        new(RelationKind.TextSum, parts, ComparisonOperator.Equal, Nodes.Of(budget, budget.Figure.Unit), budget.Figure.Unit, basis)
        {
            Certainty = certainty,
            Assumption = assumption,
        };

    [GeneratedRegex(@"(?:^|[，、；\s])(?:年中|当年|全年|中期|执行中|执行过程中)?(?:预算)?(?:追加|调增|增加)(?:预算|资金|安排)?(?:了|为)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Up();

    [GeneratedRegex(@"(?:^|[，、；\s])(?:年中|当年|全年|中期|执行中|执行过程中)?(?:预算)?(?:调减|核减|压减|收回|减少)(?:预算|资金|安排)?(?:了|为)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Down();

    [GeneratedRegex(@"(?:^|[，、；\s年])(?:(?:上年|年初|以前年度)(?:结转结余|结转和结余|结转|结余)|结转上年)(?:资金|预算|收入)?(?:为|了)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Carried();

    [GeneratedRegex(@"^(?:全年|实际|累计|已)*(?:支出|执行|完成支出|使用)(?:数|额)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Spent();

    [GeneratedRegex(@"^(?:年末)?(?:结余|结转|剩余|未支出|未执行|结转结余)(?:资金)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Left();
}
