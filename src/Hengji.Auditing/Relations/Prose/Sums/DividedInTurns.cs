using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>An amount paid or raised in so many turns: 拨付资金560万元，分两批，第一批325万元，第二批235万元; 规模5亿元，分三年安排，2021年1.5亿元，….</summary>
/// <remarks>The turns counted are the next amounts. Of the amounts before, the one they make; else it is asked of the nearest of their size.</remarks>
internal static partial class DividedInTurns
{
    private const decimal MostTimes = 1.5m;

    /// <summary>The relation of each such paragraph.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var amounts = passage.Mentions.Where(mention => mention is { IsPlain: true, Dimension: "money" } && Nodes.IsNonZero(mention)).ToList();
        foreach (Match turns in Turns().Matches(passage.Source.Text))
        {
            var (count, end) = (Count(turns.Groups["count"]), turns.Index + turns.Length);
            var parts = amounts.FindAll(mention => mention.Number.Start >= end).Take(count).ToList();
            var wholes = amounts.FindAll(mention => mention.Number.Start < turns.Index).AsEnumerable().Reverse().ToList();
            var sum = parts.Sum(part => part.InBase);
            if (parts.Count < count || sum <= 0)
                continue;
            if (wholes.Find(whole => Relation(parts, whole) is var relation && Nodes.CanHold(relation.Left, relation.Right)) is { } held)
                yield return Relation(parts, held);
            else if (wholes.Find(whole => whole.InBase < sum * MostTimes && sum < whole.InBase * MostTimes) is { } near && !Open().IsMatch(parts[^1].Tail) && parts.TrueForAll(part => part.RowLength > 1 || Turn().IsMatch(part.Lead)))
                yield return Relation(parts, near) with { Certainty = Certainty.Conditional };
        }
    }

    private static int Count(Group count) => count.Value is "两" ? 2 : "一二三四五六".IndexOf(count.Value, StringComparison.Ordinal) is >= 0 and var place ? place + 1 : WholeNumber.Of(count);

    private static ReportRelation Relation(List<Mention> parts, Mention whole)
    {
        var unit = whole.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(whole, unit), unit, $"分列的{parts.Count}项之和等于“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列各项为全部组成部分",
        };
    }

    [GeneratedRegex(@"分(?<count>[两二三四五六]|[2-6]) ?(?:个)?(?:批次?|次|期|年度?|笔|阶段)(?!之)", RegexOptions.CultureInvariant)]
    private static partial Regex Turns();

    /// <summary>第一批, 首笔, 2021年, 3月.</summary>
    [GeneratedRegex(@"第[一二三四五六]|首[批期笔次年]|[一二三四五六][期批次笔]|20\d\d *年|\d *月|^\s*[、和及]", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    [GeneratedRegex("等|其余|剩余|尚", RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
