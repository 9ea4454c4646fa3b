using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Persons in post are no more than the posts granted beside them: 编制总数193人，在职189人.</summary>
/// <remarks>A question at most: an office may have more people than posts. Only where its sentence tells one of each.</remarks>
internal static partial class PostsHeld
{
    private const string PostsBefore = @"编制(?:总?数|总额|人数|人员|名额|共|为|有|计|：)*\s*$";

    /// <summary>The bound of each sentence that tells posts and persons.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var counts = sentence.Mentions.Where(IsCount).ToList();
        if (Granted(counts) is not { } posts || counts.FindAll(mention => Persons().IsMatch(mention.Lead)) is not [var persons] || persons.Number.Start < posts.Number.Start)
            return counts.Zip(counts.Skip(1)).Where((pair, at) => Kind().IsMatch(pair.First.Lead) && Beside().IsMatch(pair.Second.Lead) && !(at > 0 && AnyPosts().IsMatch(counts[at - 1].Lead))).Select(pair => Bound(pair.Second, pair.First));
        return [Bound(persons, posts)];
    }

    private static ReportRelation Bound(Mention persons, Mention posts) =>
        new(RelationKind.Bound, Nodes.Of(persons, persons.Figure.Unit), ComparisonOperator.AtMost, new BoundFigure(posts.Figure, 1), persons.Figure.Unit, $"“{persons.Subject}”不应多于“{posts.Subject}”")
        {
            Certainty = Certainty.Conditional,
            Assumption = "没有超编人员",
        };

    private static bool IsCount(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Depth: 0, Number.IsCount: true, Measure: not (Measure.Change or Measure.LastYear) } && mention.Figure.Unit.Symbol is "人" or "名" or "个";

    /// <summary>All posts granted, told first; kinds of them may follow as 其中.</summary>
    private static Mention? Granted(List<Mention> counts) =>
        counts.FindAll(mention => AnyPosts().IsMatch(mention.Lead)) is [var posts, .. var kinds] && Posts().IsMatch(posts.Lead) && (kinds.Count == 0 || ListWords.Among().IsMatch(kinds[0].Lead)) ? posts : null;

    [GeneratedRegex(PostsBefore, RegexOptions.CultureInvariant)]
    private static partial Regex AnyPosts();

    [GeneratedRegex(@"(?:^|[，；：、。）]|年末|年底|局|院|校|馆|站|所|中心|单位|部门|共|现有|截至\S{0,6})\s*(?:人员|核定|批准|批复|核准|总|现有|事业|行政)*" + PostsBefore, RegexOptions.CultureInvariant)]
    private static partial Regex Posts();

    /// <summary>行政编制13人，实有13人；事业编制7人，实有6人: of each kind, the persons right behind its posts.</summary>
    [GeneratedRegex("(?:行政|事业|工勤|机关|参公|政法专项)" + PostsBefore, RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^\s*[，、（]\s*(?:年末|现|实际)?(?:在职|在编|在岗|实有)(?:人员|人数|人|共|为|有|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?:在职|在编|在岗|实有)(?:在职|在编|在岗|人员|职工|干部|总?人数|人|共|为|有|计|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Persons();
}
