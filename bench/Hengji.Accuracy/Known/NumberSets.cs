using System.Text.RegularExpressions;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;

namespace Hengji.Accuracy.Known;

/// <summary>Printed numbers as sets that can be compared whatever kind of relation they stand in.</summary>
internal static partial class NumberSets
{
    /// <summary>Numbers of a text, separators and signs dropped, in ascending order.</summary>
    public static IEnumerable<decimal> In(string text) => NumberPattern().Matches(Narrow(text))
        .Select(match => decimal.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))
        .Order();

    /// <summary>Figures of an audited relation, without signs.</summary>
    public static IEnumerable<decimal> Of(AuditedRelation relation) => relation.Figures.Select(figure => Math.Abs(figure.Value)).Order();

    /// <summary>Figures of an audited relation as often as they stand in it, with or without the constants beside them, such as a limit of 100 that a rule sets.</summary>
    public static IEnumerable<decimal> Of(AuditedRelation relation, bool withConstants) =>
        Of(relation.Relation.Left, withConstants).Concat(Of(relation.Relation.Right, withConstants)).Order();

    private static IEnumerable<decimal> Of(BoundNode node, bool withConstants) =>
        node switch
        {
            BoundFigure figure => [Math.Abs(figure.Figure.Value)],
            BoundConstant constant when withConstants => [constant.Value.Round(4)],
            BoundSum sum => sum.Terms.SelectMany(term => Of(term.Node, withConstants)),
            BoundProduct product => Of(product.Left, withConstants).Concat(Of(product.Right, withConstants)),
            BoundQuotient quotient => Of(quotient.Dividend, withConstants).Concat(Of(quotient.Divisor, withConstants)),
            _ => [],
        };

    /// <summary>Numbers a finding quotes.</summary>
    public static HashSet<decimal> Of(Finding finding) => [.. finding.Places.SelectMany(place => In(place.Quote))];

    /// <summary>The numbers as one text; zeros beside other numbers add nothing and are left out.</summary>
    public static string Key(IEnumerable<decimal> numbers)
    {
        var all = numbers.ToList();
        var kept = all.Where(number => number != 0).Select(number => number.ToString("0.####", CultureInfo.InvariantCulture)).ToList();
        return kept.Count > 0 ? string.Join(' ', kept) : all.Count > 0 ? "0" : "";
    }

    private static string Narrow(string text) =>
        text.Replace('，', ',').Replace('－', '-').Replace(", ", "; ", StringComparison.Ordinal);

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")]
    private static partial Regex NumberPattern();
}
