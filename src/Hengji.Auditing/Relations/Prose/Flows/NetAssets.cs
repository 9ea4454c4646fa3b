using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>资产总额－负债总额＝净资产, and 资产负债率.</summary>
internal static partial class NetAssets
{
    /// <summary>The relations of each passage, each net asset and rate with the assets and debts told last before it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        Mention? assets = null, debts = null;
        var before = new List<Mention>();
        foreach (var mention in passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0 }))
        {
            if (mention is { IsAmount: true, Dimension: "money" } && Assets().IsMatch(mention.Subject))
                (assets, debts) = (mention, null);
            else if (mention is { IsAmount: true, Dimension: "money" } && Debts().IsMatch(mention.Subject))
                debts ??= mention;
            else if (Part(before, mention) is { } part && Told(part.Assets, part.Debts, mention) is { } own && Nodes.CanHold(own.Left, own.Right))
                yield return own with { Certainty = Certainty.Inferred, Assumption = "资产、负债与净资产为同一口径" };
            else if (assets is not null && debts is not null && Nodes.IsNonZero(assets) && Told(assets, debts, mention) is { } relation)
                yield return relation with { Certainty = Certainty.Inferred, Assumption = "资产、负债与净资产为同一口径" };
            before.Add(mention);
        }
    }

    /// <summary>行政单位资产4亿元，负债3亿元，净资产1亿元: those of a part, told right before it.</summary>
    private static (Mention Assets, Mention Debts)? Part(List<Mention> before, Mention mention)
    {
        var own = before.FindAll(other => other.Sentence == mention.Sentence && other is { IsAmount: true, Dimension: "money" });
        return own.FindLast(other => other.Subject.EndsWith("资产", StringComparison.Ordinal) && !Net().IsMatch(other.Subject) && Nodes.IsNonZero(other)) is { } assets
            && own.FindLast(other => other.Subject.EndsWith("负债", StringComparison.Ordinal)) is { } debts && debts.Number.Start > assets.Number.Start ? (assets, debts) : null;
    }

    private static ReportRelation? Told(Mention assets, Mention debts, Mention mention)
    {
        var unit = assets.Figure.Unit;
        if (mention is { IsAmount: true, Dimension: "money" } && Net().IsMatch(mention.Subject))
            return new ReportRelation(
                RelationKind.Balance, Nodes.Sum(unit, (1, assets), (-1, debts)), ComparisonOperator.Equal, Nodes.Of(mention, unit), unit, "净资产＝资产总额－负债总额");
        if (mention is { IsAmount: true, Dimension: "money" } && Equity().IsMatch(mention.Subject) && OneSlip.IsNear([(1, assets), (-1, debts)], mention))
            return new ReportRelation(
                RelationKind.Balance, Nodes.Sum(unit, (1, assets), (-1, debts)), ComparisonOperator.Equal, Nodes.Of(mention, unit), unit, "权益＝资产总额－负债总额");
        return mention.Figure.Unit == MeasureUnit.Percent && Rate().IsMatch(mention.Lead)
            ? new ReportRelation(
                RelationKind.Share, Nodes.Percent(Nodes.Of(debts, unit), Nodes.Of(assets, unit)), ComparisonOperator.Equal, Nodes.Of(mention, MeasureUnit.Percent), MeasureUnit.Percent, "资产负债率＝负债总额÷资产总额")
            : null;
    }

    [GeneratedRegex(@"(?<![净定动形币用源])资产(?:总额|总计|合计|总量|总值)$|^总资产$", RegexOptions.CultureInvariant)]
    private static partial Regex Assets();

    [GeneratedRegex(@"(?<![动])负债(?:总额|总计|合计|总量)?$|^总负债$", RegexOptions.CultureInvariant)]
    private static partial Regex Debts();

    [GeneratedRegex(@"净资产(?:总额|总计|合计|总量)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Net();

    [GeneratedRegex(@"(?:所有者|国有资本)?权益(?:总额|合计)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Equity();

    [GeneratedRegex(@"资产负债率[为是约：]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
