using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>What was not there last year: all of it is the increase (预算1.70万元，同比增加1.70万元，上年无该预算).</summary>
internal static partial class NewSpending
{
    /// <summary>The relations of all increases whose words say so.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var change in sentence.Mentions.Where(mention => mention is { Measure: Measure.Change, IsPlain: true, RowLength: 1, Words.Own.Length: 0, Words.Direction: 1 } && Nothing().IsMatch(mention.Tail)))
        {
            if (sentence.Mentions.LastOrDefault(mention => mention.Number.Start < change.Number.Start && (mention.IsAmount || mention.IsBudget)) is { IsPlain: true, RowLength: 1 } now && now.Dimension == change.Dimension && now.Depth == change.Depth)
                yield return new ReportRelation(
                    RelationKind.ChangeRate, Nodes.Of(now, now.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(change, now.Figure.Unit), now.Figure.Unit, "文中称上年没有，增加额应等于本年数");
        }
    }

    [GeneratedRegex(@"^\s*[，（(；]?\s*(?:主要)?(?:原因是|因|系)?(?:上年度?|去年|上一年度?)(?:[同此]期)?(?:均?无|没有|未(?:安排|发生|列支|编列))(?!增|变|差)", RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();
}
