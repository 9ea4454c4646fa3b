using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Relations.Prose.Rates;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>The year's budgets and the rate of spending that a whole report prints in several chapters (年初预算, 全年预算, 预算执行率, 支出率).</summary>
/// <remarks>Projects have budgets and rates called the same: only a place that one slip of the hand makes the others is asked about, a rate only where two others agree, or one that its own sentence works out.</remarks>
internal static partial class StandardPlans
{
    private const int EnoughDigits = 5;
    private const int EnoughDigitsOfRate = 4;
    private const int EnoughDigitsOfRest = 4;

    /// <summary>Each place against the first that tells it.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var workedOut = RatePairs.Of(text).Where(pair => Completions.Holds(pair.Rate, pair.Rate.Of!, pair.Target)).Select(pair => pair.Rate.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        return text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0 } && Nodes.IsNonZero(mention)).Select(mention => (Name: NameOf(mention), Mention: mention)).Where(told => told.Name.Length > 0)
            .GroupBy(told => (told.Name, told.Mention.Year), told => told.Mention).SelectMany(places => Of([.. places], workedOut));
    }

    private static IEnumerable<ReportRelation> Of(List<Mention> places, HashSet<Figure> workedOut)
    {
        var values = places.GroupBy(mention => mention.InBase).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Any(mention => workedOut.Contains(mention.Figure))).ToList();
        var (first, agreeing) = (values[0].First(), values[0].Count() + values[0].Count(mention => workedOut.Contains(mention.Figure)));
        var isRate = first.Dimension == "%";
        foreach (var place in places.Where(mention => mention.Figure != first.Figure))
        {
            if (place.InBase == first.InBase)
                yield return StandardTotals.Relation(first, place, Name(first));
            else if (values.Count == 2 && (isRate ? agreeing > 1 && values[1].Count() == 1 : Math.Max(first.Figure.Printed.Count(char.IsDigit), place.Figure.Printed.Count(char.IsDigit)) >= EnoughDigits) && SlipShape.Explains(place.Figure, first.Figure))
                yield return StandardTotals.Relation(first, place, Name(first)) with { Certainty = Certainty.Conditional };
        }
    }

    private static string Name(Mention mention) => mention.Subject.Length > 1 ? mention.Subject : Rate().Match(mention.Lead) is { Success: true } rate ? rate.Groups["name"].Value : mention.Subject;

    private static string NameOf(Mention mention) =>
        mention.IsAmount && mention.Dimension == "money" && mention.Figure.Printed.Count(char.IsDigit) >= EnoughDigitsOfRest && Rest().IsMatch(mention.Lead) ? "rest"
        : mention.IsBudget ? Budget().Match(mention.Lead) is { Success: true } budget ? budget.Groups.Values.Skip(1).First(group => group.Success).Name : ""
        : mention.Measure is Measure.CompletionRate or Measure.Rate && mention.Figure.Printed.Count(char.IsDigit) >= EnoughDigitsOfRate && Rate().IsMatch(mention.Lead) ? "rate" : "";

    [GeneratedRegex(@"(?:^|[，。；：、])\s*(?:其中)?(?:20\d\d年度?)?(?:全部资金|部门|整体|收支|支出)?(?:(?<opening>年初(?:批复)?预算(?:数|额|安排)?(?:总额|合计)?)|(?<adjusted>(?:全年|调整后?)预算(?:数|额)?(?:总额|合计)?))[为是：]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Budget();

    /// <summary>What is left of all the money.</summary>
    [GeneratedRegex(@"(?:^|[，。；：、是])\s*(?:专项|项目|财政)?(?:资金)?结余(?:资金)?[为：]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"(?:^|[，。；：、])\s*(?:全年|部门|整体)?(?<name>(?:预算)?(?:支出|执行)率)[为是：达到]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
