using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Months;

/// <summary>How many months a balance lasts: 支出14256万元，…；年末滚存结余26136万元，可支付22个月: balance ÷ (spending of the year ÷ 12).</summary>
internal static partial class MonthsPayable
{
    private const int MonthsOfYear = 12;

    /// <summary>The relation of each number of months that words tell to be payable. Asked only: spending of the next year may be meant.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Figure.Unit.Symbol: "个月", Figure.Value: > 0 } && Payable().IsMatch(mention.Lead)).Select(months => Of([.. passage.Mentions.Where(mention => mention.Number.Start < months.Number.Start)], months))).OfType<ReportRelation>();

    private static ReportRelation? Of(List<Mention> before, Mention months)
    {
        var money = before.FindAll(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money", Figure.Value: > 0 } && mention.Measure is not (Measure.Change or Measure.LastYear));
        if (money.FindLast(mention => Balance().IsMatch(mention.Lead)) is not { } balance || money.FindAll(mention => Spending().IsMatch(mention.Lead)) is not [var spending])
            return null;
        var exact = balance.InBase * MonthsOfYear / spending.InBase;
        var meant = months.Figure.Value == decimal.Floor(exact) ? months.Figure.Value : decimal.Round(exact, months.Figure.PrintedDecimals, MidpointRounding.AwayFromZero);
        var left = new BoundQuotient(new BoundSum([new BoundTerm(MonthsOfYear, Nodes.Of(balance, balance.Figure.Unit))]), Nodes.Of(spending, balance.Figure.Unit));
        var rounded = new BoundSum([new BoundTerm(1, left), new BoundTerm(Rational.Of(meant) - Rational.Of(exact), new BoundConstant(1))]);
        return new ReportRelation(RelationKind.PerHead, rounded, ComparisonOperator.Equal, Nodes.Of(months, months.Figure.Unit), months.Figure.Unit, $"可支付月数＝“{balance.Subject}”÷（“{spending.Subject}”÷12）")
        {
            Certainty = Certainty.Conditional,
            Assumption = "按所列年度支出的月均数测算",
        };
    }

    [GeneratedRegex(@"可(?:供|以)?(?:支付|支撑|保障|维持|支持)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Payable();

    [GeneratedRegex(@"(?:滚存|累计)(?:结余|结存)[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Balance();

    [GeneratedRegex(@"(?:^|[，；。、])[^，。；：、\d]{0,12}支出(?:合计|总额|为|共)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Spending();
}
