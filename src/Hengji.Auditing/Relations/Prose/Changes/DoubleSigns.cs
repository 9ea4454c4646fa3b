using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>A word and a sign that both tell the direction of a change: 减少-5万元, 净资产增加-0.68亿元, 追加-8万元; 增加32.25万元，增长-8.20%. Which of the two is meant is not said.</summary>
internal static partial class DoubleSigns
{
    /// <summary>The bounds of changes printed with a minus behind a word; 增长-3.2% is the common way to tell a rate.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Mentions.Where(mention => mention is { IsPlain: true, Figure.Value: < 0 } && IsDirected(mention)).Concat(text.Passages.SelectMany(passage => passage.Sentences).SelectMany(AgainstIncrease))
            .Select(mention => new ReportRelation(
                RelationKind.Change, Nodes.Of(mention, mention.Figure.Unit), ComparisonOperator.AtLeast, new BoundConstant(0), mention.Figure.Unit, "“增加”“减少”之后的数不带负号")
            {
                Certainty = Certainty.Conditional,
                Assumption = "增减的方向已由文字说明",
            });

    /// <summary>Rates of growth below zero right behind an increase: 增加32.25万元，增长-8.20%.</summary>
    private static IEnumerable<Mention> AgainstIncrease(ReadSentence sentence) =>
        sentence.Mentions.Zip(sentence.Mentions.Skip(1)).Where(pair => pair.First is { Measure: Measure.Change, IsPlain: true, Words.Direction: > 0, Figure.Value: > 0, Dimension: not "%" } && pair.Second is { IsPlain: true, Figure.Value: < 0, Dimension: "%" } && Grown().IsMatch(pair.Second.Lead)).Select(pair => pair.Second);

    [GeneratedRegex(@"^\s*[，、]\s*(?:同比)?(?:增长率?|增幅)(?:为)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Grown();

    private static bool IsDirected(Mention mention) =>
        (mention.Measure == Measure.Change && mention.Words.Direction != 0) || (mention.Measure == Measure.ChangeRate && mention.Words.Direction < 0)
        || (mention.Dimension == "money" && Added().IsMatch(mention.Lead));

    /// <summary>Words of more or less that are not told of what was before; 追加（追减） leaves it to the sign.</summary>
    [GeneratedRegex(@"(?:追加|追减|增拨|核拨|扣减|压减)(?:预算|资金|指标)?(?:了|共|合计)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Added();
}
