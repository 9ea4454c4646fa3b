using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Rates per thousand of people: 出生3354人，出生率6.40‰；死亡4035人，死亡率7.70‰；自然增长率-1.30‰。年平均人口52.40万人.</summary>
internal static partial class VitalRates
{
    /// <summary>The relations of each passage: of people told before or behind, and growth as what births leave of deaths.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var rates = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit.Symbol == "‰").ToList();
        if (rates.Count == 0)
            yield break;
        var people = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "人" } && People().IsMatch(mention.Lead) && !Moved().IsMatch(mention.Lead) && Nodes.IsNonZero(mention)).ToList();
        foreach (var rate in rates.Where(mention => Moved().IsMatch(mention.Lead)))
        {
            if (passage.Mentions.LastOrDefault(mention => mention.Number.Start < rate.Number.Start) is { IsPlain: true, Dimension: "人" } part && part.Sentence == rate.Sentence
                && (people.Find(whole => Relation(part, whole, rate) is var made && Nodes.CanHold(made.Left, made.Right)) ?? (people is [var only] ? only : null)) is { } whole && whole.InBase > part.InBase)
                yield return Relation(part, whole, rate);
        }
        if (rates.FindAll(rate => Born().IsMatch(rate.Lead)) is [var births] && rates.FindAll(rate => Died().IsMatch(rate.Lead)) is [var deaths] && rates.FindAll(rate => Growth().IsMatch(rate.Lead)) is [var growth])
            yield return new ReportRelation(
                RelationKind.Change, Nodes.Sum(births.Figure.Unit, (1, births), (-1, deaths)), ComparisonOperator.Equal, Nodes.Of(growth, births.Figure.Unit), births.Figure.Unit, "自然增长率＝出生率－死亡率")
            {
                IsByDefinition = true,
            };
    }

    private static ReportRelation Relation(Mention part, Mention whole, Mention rate) =>
        new(RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(part, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"{rate.Subject}＝“{part.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"比率以“{whole.Subject}”为分母",
        };

    [GeneratedRegex(@"(?:平均|常住|户籍|总)?人口(?:总?数|规模)?(?:为|达|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex People();

    [GeneratedRegex("出生|死亡|结婚|离婚|迁入|迁出", RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    [GeneratedRegex(@"出生率(?:为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Born();

    [GeneratedRegex(@"(?<!儿|妇|童)死亡率(?:为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Died();

    [GeneratedRegex(@"自然增长率(?:为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Growth();
}
