using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>How many projects got which grade, against how many were rated: 对6个项目开展自评，…。评价结果为优3个、良3个.</summary>
/// <remarks>Grades divide what was rated whole. Always a question: some projects may not have been graded.</remarks>
internal static partial class GradeCounts
{
    private const int FewestGrades = 2;

    /// <summary>The relations of all runs of graded counts.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var mentions = passage.Mentions.ToList();
        for (var at = 1; at < mentions.Count; at++)
        {
            var run = mentions.Skip(at).TakeWhile(IsGraded).ToList();
            if (run.Count >= FewestGrades && run.Exists(mention => Best().IsMatch(mention.Lead)) && Total(mentions[..at], run) is { } relation)
                yield return relation;
            at += run.Count;
        }
    }

    /// <summary>The count of projects that the grades make; else the only number of them told before.</summary>
    private static ReportRelation? Total(List<Mention> before, List<Mention> run)
    {
        var totals = before.FindAll(mention => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true } && mention.Figure.Unit == run[0].Figure.Unit);
        var relations = totals.ConvertAll(total => Relation(total, run));
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right)) ?? (totals.Count > 0 && totals.TrueForAll(total => total.Figure.Value == totals[0].Figure.Value) && IsOfProjects(totals[^1]) ? relations[^1] : null);
    }

    private static bool IsOfProjects(Mention count) => count.Subject.EndsWith("项目", StringComparison.Ordinal) || Projects().IsMatch(count.Tail);

    private static ReportRelation Relation(Mention total, List<Mention> run) =>
        new(RelationKind.TextSum, Nodes.Sum(total.Figure.Unit, run), ComparisonOperator.Equal, Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, $"各等次项目数之和等于参评的“{total.Subject}”数")
        {
            Certainty = Certainty.Conditional,
            Assumption = "参评项目均已评定等次",
        };

    private static bool IsGraded(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Number.IsCount: true } && Grade().IsMatch(mention.Lead);

    [GeneratedRegex("^[^，。；：、\\d]{0,8}项目", RegexOptions.CultureInvariant)]
    private static partial Regex Projects();

    [GeneratedRegex("(?:^|[，、；：为是“和评及])(?:优秀?|良好?|中等?|基本合格|合格|不合格|较差|差|一般)[”]?(?:等次|等级|级|档)?的?(?:项目|政策)?数?(?:有|为|共)?\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Grade();

    [GeneratedRegex("优", RegexOptions.CultureInvariant)]
    private static partial Regex Best();
}
