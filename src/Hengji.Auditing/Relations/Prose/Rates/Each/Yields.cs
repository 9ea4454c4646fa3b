using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>What an area yields (亩产、单产), with the area and all of it in the same sentence: 播种面积23500亩，平均单产540公斤，总产12690吨.</summary>
internal static partial class Yields
{
    private static readonly ImmutableArray<(string Unit, int Kilograms)> Weights = [("吨", 1000), ("公斤", 1), ("千克", 1)];

    /// <summary>The relations of each yield with the area and total that make it, or the only ones of its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Where(mention => Yield().IsMatch(mention.Lead) && Kilograms(mention) > 0 && mention is { IsPlain: true, RowLength: 1 }).Select(mean => Of(mean, sentence)).OfType<ReportRelation>());

    private static ReportRelation? Of(Mention mean, ReadSentence sentence)
    {
        var areas = sentence.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Dimension: "亩" or "公顷" } && Nodes.IsNonZero(mention)).ToList();
        var totals = sentence.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && Kilograms(mention) > 0 && mention.Figure != mean.Figure && Weight(mention) > Weight(mean)).ToList();
        var relations = areas.SelectMany(area => totals.Select(total => Relation(total, area, mean))).ToList();
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right)) ?? (relations is [var only] ? only : areas.Count > 0 && totals.FindAll(total => Total().IsMatch(total.Lead)) is [var all] ? Relation(all, areas[^1], mean) with { Certainty = Certainty.Conditional } : null);
    }

    private static int Kilograms(Mention mention) => Weights.FirstOrDefault(weight => weight.Unit == mention.Dimension).Kilograms;

    private static decimal Weight(Mention mention) => mention.InBase * Kilograms(mention);

    private static ReportRelation Relation(Mention total, Mention area, Mention mean) =>
        new(RelationKind.PerHead, new BoundSum([new BoundTerm(Rational.Of(Kilograms(total)) / Rational.Of(Kilograms(mean)), new BoundQuotient(Nodes.Of(total, MeasureUnit.Parse(total.Dimension)), Nodes.Of(area, MeasureUnit.Parse(area.Dimension))))]), ComparisonOperator.Equal, Nodes.Of(mean, mean.Figure.Unit), mean.Figure.Unit, $"单产＝“{total.Subject}”÷“{area.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "单产以本句所列面积和总产计算",
        };

    [GeneratedRegex(@"(?:亩产|单产|单位产量|亩均产量)(?:量)?(?:为|达到?|约|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Yield();

    [GeneratedRegex(@"总产量?(?:为|达到?|约|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
