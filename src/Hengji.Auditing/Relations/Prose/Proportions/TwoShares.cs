using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Two shares without amounts, of things that are called alike: 街头采集占61.4%，团体采集占38.6%.</summary>
/// <remarks>There may be a third, so a break is asked, and only where both are nearly all.</remarks>
internal static partial class TwoShares
{
    private const int CommonLetters = 2;
    private const decimal Whole = 100;
    private const decimal MostApart = 10;

    /// <summary>The relation of each sentence with two such shares and no other.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).Select(Of).OfType<ReportRelation>();

    private static ReportRelation? Of(ReadSentence sentence)
    {
        var percents = sentence.Mentions.Where(mention => mention.Figure.Unit == MeasureUnit.Percent).ToList();
        if (percents is not [{ IsPlain: true, RowLength: 1 } one, { IsPlain: true, RowLength: 1 } other] || sentence.Mentions.IndexOf(other) != sentence.Mentions.IndexOf(one) + 1)
            return null;
        var (first, second) = (Share().Match(one.Lead), Share().Match(other.Lead));
        if (!first.Success || !second.Success || !AreAlike(first.Groups["name"].Value, second.Groups["name"].Value) || Math.Abs(one.Figure.Value + other.Figure.Value - Whole) > MostApart)
            return null;
        var relation = new ReportRelation(RelationKind.Share, Nodes.Sum(MeasureUnit.Percent, [one, other]), ComparisonOperator.Equal, new BoundConstant((long)Whole), MeasureUnit.Percent, "全部组成部分的占比之和为100%")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各占比以同一总数为分母",
        };
        return Nodes.CanHold(relation.Left, relation.Right) ? relation : relation with { Certainty = Certainty.Conditional };
    }

    private static bool AreAlike(string one, string other) =>
        one != other && one.Length > CommonLetters && other.Length > CommonLetters && one[^CommonLetters..] == other[^CommonLetters..];

    [GeneratedRegex(@"(?:^|[，；。：、])\s*(?:其中)?(?<name>[^，。；：、\d]{3,10}?)(?:占比|占)(?:为|达)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
