using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>As many kinds as are announced, one number for each: 反映问题68个，按整改时限分为…三类，分别为41个、19个、8个.</summary>
internal static partial class KindsAnnounced
{
    /// <summary>The relation of each row whose length the words before it tell, and of the last total before it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var row in sentence.Mentions.Where(mention => mention.RowLength > 1).GroupBy(mention => mention.Row).Select(row => row.ToList()))
        {
            var before = sentence.Mentions.Where(mention => mention.Number.Start < row[0].Number.Start).ToList();
            var words = sentence.Sentence.Text[..(row[0].Number.Start - sentence.Sentence.Start)];
            if (row.Count != row[0].RowLength || Kinds().Match(words) is not { Success: true } kinds || ChineseNumerals.Value(kinds.Groups["count"].Value) != row.Count || before.FindLast(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Dimension == row[0].Dimension) is not { } total)
                continue;
            var unit = total.Figure.Unit;
            yield return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, row), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"所列{row.Count}类之和等于“{total.Subject}”")
            {
                Certainty = Certainty.Conditional,
                Assumption = "各类互不包含，合为总数",
            };
        }
    }

    [GeneratedRegex("分为?[^。；]{0,60}?(?<count>[一二两三四五六七八九十]{1,2})[大个]?(?:类|种|档|级|部分|方面)[^。；]{0,8}分别[为是有]?\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Kinds();
}
