using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>What is new of a stock, and by how much that grew: 新增泊位1260个…总数达22260个，较上年增长6.0%.</summary>
internal static partial class GrowthOfNew
{
    /// <summary>The relations of rates behind a stock whose new ones its sentence tells, where no other change is told of it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(ChangeGroup.In).Where(group => group is { IsOpen: false, Change: null, Before: null, Rate.RowLength: 1, Now: { IsPlain: true, RowLength: 1 } } && Stock().IsMatch(group.Now.Lead)).Select(group => Of(group, text.SentenceOf(group.Now!))).OfType<ReportRelation>();

    private static ReportRelation? Of(ChangeGroup group, ImmutableArray<Mention> sentence)
    {
        var now = group.Now!;
        return sentence.Where(mention => mention.Number.Start < now.Number.Start && mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == now.Figure.Unit && mention.InBase < now.InBase && New().IsMatch(mention.Lead) && Nodes.IsNonZero(mention)).ToList() is [var added]
            ? ChangeFormulas.Growth(now, added with { Words = added.Words with { Direction = 1 } }, group.Rate!) with { Certainty = Certainty.Conditional, Assumption = "新增数即为全部增加额" }
            : null;
    }

    [GeneratedRegex(@"(?:总数|总量|保有量|存量|累计|达到?|总规模)(?:已|约)?(?:达到?|为|有)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Stock();

    [GeneratedRegex(@"(?:新增|净增)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex New();
}
