using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rates;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>三公经费 and its three parts, told one after the other without a word that makes them a list.</summary>
internal static partial class FamilySums
{
    private const int PartCount = 3;

    /// <summary>The sums of amounts, budgets and shares of each passage that tells all three.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var targets = new Dictionary<Figure, Mention>(ReferenceEqualityComparer.Instance);
        foreach (var (rate, target, _) in RatePairs.Of(text))
            targets[rate.Of!.Figure] = target;
        var listed = text.Lists.Select(list => list.Parts[0].Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        var within = text.Lists.Where(list => IsPart(list.Total)).SelectMany(list => list.Parts).Select(part => part.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        var amounts = text.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, Depth: 0, RowLength: 1, Dimension: "money" } && !within.Contains(mention.Figure) && !Average().IsMatch(mention.Lead)).ToList();
        for (var first = 0; first + PartCount <= amounts.Count; first++)
        {
            var parts = amounts[first..(first + PartCount)];
            if (!IsPart(parts[0]) || HasMoreParts(amounts, first, text) || listed.Contains(parts[0].Figure) || !PartFamilies.IsComplete(parts) || !AreNear(parts, text))
                continue;
            var total = first > 0 && IsTotalOf(amounts[first - 1], parts[0], text) ? amounts[first - 1] : null;
            foreach (var relation in Sums(parts, total, targets, text))
                yield return relation;
        }
    }

    /// <summary>Purchase and running of cars told one by one: four parts, of which these are three.</summary>
    private static bool HasMoreParts(List<Mention> amounts, int first, ProseText text)
    {
        var next = first + PartCount;
        return (first > 0 && IsPart(amounts[first - 1]) && text.PassageOf(amounts[first]) == text.PassageOf(amounts[first - 1]))
            || (next < amounts.Count && IsPart(amounts[next]) && text.PassageOf(amounts[next]) == text.PassageOf(amounts[next - 1]));
    }

    /// <summary>In one passage, or each in the next.</summary>
    private static bool AreNear(List<Mention> parts, ProseText text) =>
        text.PassageOf(parts[^1]) - text.PassageOf(parts[0]) is 0 or PartCount - 1;

    /// <summary>The amount right before; in the passage before only when that speaks of 三公.</summary>
    private static bool IsTotalOf(Mention total, Mention first, ProseText text) =>
        !IsPart(total) && (text.PassageOf(first) - text.PassageOf(total)) switch
        {
            0 => true,
            1 => total.Sentence.Source.Text.Contains("三公", StringComparison.Ordinal),
            _ => false,
        };

    private static IEnumerable<ReportRelation> Sums(List<Mention> parts, Mention? total, Dictionary<Figure, Mention> targets, ProseText text)
    {
        if (total is not null)
            yield return Sum(parts, total, "“三公”经费三项之和等于合计");
        var budgets = parts.Where(part => targets.ContainsKey(part.Figure)).Select(part => targets[part.Figure]).ToList();
        if (total is not null && budgets.Count == PartCount && targets.TryGetValue(total.Figure, out var budget))
            yield return Sum(budgets, budget, "“三公”经费三项预算之和等于预算合计");
        var shares = parts.Select(part => text.DerivedOf(part, Measure.Share)).OfType<Mention>().Where(share => share.IsPlain).ToList();
        if (shares.Count == PartCount)
            yield return new ReportRelation(
                RelationKind.Share, Nodes.Sum(MeasureUnit.Percent, shares), ComparisonOperator.Equal, new BoundConstant(100),
                MeasureUnit.Percent, "“三公”经费三项占比之和为100%")
            {
                Certainty = Certainty.Inferred,
                Assumption = "各占比以“三公”经费合计为分母",
            };
    }

    private static ReportRelation Sum(List<Mention> parts, Mention total, Message basis) =>
        new(RelationKind.TextSum, Nodes.Sum(total.Figure.Unit, parts), ComparisonOperator.Equal,
            Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, basis)
        {
            Certainty = Certainty.Inferred,
            Assumption = "三项之前所列为“三公”经费合计",
        };

    private static bool IsPart(Mention mention) => PartWords().IsMatch(mention.Subject);

    /// <summary>平均每辆7035元 is no part of anything.</summary>
    [GeneratedRegex(@"平均|[人辆批次车]均|每[人辆批次]", RegexOptions.CultureInvariant)]
    private static partial Regex Average();

    [GeneratedRegex(@"出国|用车|公车|接待", RegexOptions.CultureInvariant)]
    private static partial Regex PartWords();
}
