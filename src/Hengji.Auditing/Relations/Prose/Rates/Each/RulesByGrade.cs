using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>A count and what each gets, grade by grade, and how many and how much it all comes to: 一等奖4个村、每村20万元，二等奖8个村、每村15万元，共奖补12个村200万元.</summary>
internal static partial class RulesByGrade
{
    /// <summary>The relations of each sentence with two such grades or more and a total behind. Asked only.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var (grades, at) = (new List<(Mention Count, Mention Rule)>(), 0);
        while (at + 1 < sentence.Mentions.Length)
        {
            var (count, rule) = (sentence.Mentions[at], sentence.Mentions[at + 1]);
            if (Grades.IsCount(count) && (grades.Count == 0 || count.Dimension == grades[0].Count.Dimension) && IsRule(rule, count))
                grades.Add((count, rule));
            else if (grades.Count > 0)
                break;
            at += grades.Count > 0 ? 2 : 1;
        }
        return grades.Count < 2 ? [] : Totals(grades, [.. sentence.Mentions.Skip(at)]);
    }

    private static IEnumerable<ReportRelation> Totals(List<(Mention Count, Mention Rule)> grades, List<Mention> behind)
    {
        if (behind.Count == 0 || !Together().IsMatch(behind[0].Lead))
            yield break;
        var isCounted = Grades.IsCount(behind[0]) && behind[0].Dimension == grades[0].Count.Dimension;
        if (isCounted)
            yield return Counted(behind[0], grades);
        if (behind.ElementAtOrDefault(isCounted ? 1 : 0) is { IsPlain: true, RowLength: 1, Dimension: "money" } amount && PaidRule.Of(amount) is null)
            yield return Grades.Paid(grades, amount);
    }

    private static bool IsRule(Mention rule, Mention count) =>
        rule is { IsPlain: true, RowLength: 1 } && (PaidRule.Of(rule) is { } paid ? paid.Counts(count) : StandardProducts.IsRule(rule));

    private static ReportRelation Counted(Mention total, List<(Mention Count, Mention Rule)> grades)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, grades.ConvertAll(grade => grade.Count)), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"前列{grades.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Conditional,
            Assumption = "假定“合计”包括本句前列各项",
        };
    }

    [GeneratedRegex(@"^[^，。；：、\d]{0,6}[，；、]\s*(?:全年|实际|累计)?(?:共计?|合计|总计)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Together();
}
