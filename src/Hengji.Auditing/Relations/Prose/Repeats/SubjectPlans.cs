using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>A budget subject explained in a paragraph of its own: the amount behind its name is what its sentences say was planned or, in accounts, spent (…行政单位离退休（项）56.12万元。…2026年预算安排57.8万元).</summary>
internal static partial class SubjectPlans
{
    /// <summary>The relations of all such paragraphs.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.Select(Of).OfType<ReportRelation>();

    private static ReportRelation? Of(Passage passage)
    {
        var mentions = passage.Mentions.Where(mention => mention.Dimension == "money").ToList();
        if (mentions is not [{ IsPlain: true, RowLength: 1 } head, ..] || !Head().IsMatch(passage.Source.Text[..head.Number.Start]) || SubjectPath.In(passage.Source.Text).Skip(1).Any())
            return null;
        var planned = mentions.FindAll(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0 } && mention.Figure != head.Figure && Planned().IsMatch(mention.Lead));
        var latest = planned.Count == 0 ? "" : planned.Max(YearOf)!;
        return planned.FindAll(mention => YearOf(mention) == latest) is not [var plan] ? null
            : new ReportRelation(RelationKind.Repeat, Nodes.Of(head, plan.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(plan, plan.Figure.Unit), plan.Figure.Unit, "科目后所列的数与本段说明的预算安排（决算）应一致");
    }

    private static string YearOf(Mention mention) => Planned().Match(mention.Lead).Groups["year"].Value;

    /// <summary>The last of the three names, right before the amount.</summary>
    [GeneratedRegex(@"[（(]\d{0,2}项[）)][”""]?\s*(?:支出|预算|安排|共|为|：|:)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:(?<year>20\d\d) *年(?:度)?(?:年初)?预算(?:数|安排|为|是)*|(?<![度年])支出决算数?(?:为|是)?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Planned();
}
