using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>A rule with those counted by it, and how many times it was paid to each.</summary>
/// <param name="Rule">What one gets.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Times">Months or days; 1 where the rule is not for a time.</param>
/// <param name="Days">The printed number of days or months, where it is told; then it stands for <paramref name="Times"/>.</param>
internal sealed record RuleTerm(Mention Rule, Mention Count, int Times, Mention? Days = null)
{
    private const decimal MostLeft = 0.2m;
    private const decimal Narrow = 0.002m;
    private const int FewestDigits = 2;

    /// <summary>Whether the words say how many times; else only what comes out is told.</summary>
    public bool IsSure { get; init; } = true;

    /// <summary>What it makes, in the base of money.</summary>
    public decimal InBase => Rule.InBase * Count.InBase * Factor;

    private decimal Factor => Days is null ? Times : Days.Figure.Value;

    /// <summary>The sum of terms against the amount they make.</summary>
    public static ReportRelation Relation(IReadOnlyList<RuleTerm> terms, Mention amount)
    {
        var unit = amount.Figure.Unit;
        return new ReportRelation(
            RelationKind.PerHead, new BoundSum([.. terms.Select(term => new BoundTerm(Rational.Of(term.Days is null ? term.Times : 1), term.Node(unit)))]), ComparisonOperator.Equal, Nodes.Of(amount, unit), unit,
            $"“{amount.Subject}”＝标准×数量：{Message.List(" + ", terms.Select(term => term.Told()))}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "全部按所述标准发放",
        };
    }

    /// <summary>Whether one slip of the hand in the amount, a count or a rule keeps the terms from making the amount.</summary>
    public static bool IsSlip(IReadOnlyList<RuleTerm> terms, Mention amount)
    {
        if (terms.Any(term => !term.IsSure))
            return false;
        var (sum, unit) = (terms.Sum(term => term.InBase), amount.Figure.Unit.InBase);
        if (SlipShape.ExplainsRounded(amount.Figure, sum / unit))
            return true;
        var slack = unit * new decimal(5, 0, 0, false, (byte)(amount.Figure.PrintedDecimals + 1));
        return terms.Any(term => term.IsMeant(term.Count, amount.InBase - sum + term.InBase, slack, term.Rule.InBase) || term.IsMeant(term.Rule, amount.InBase - sum + term.InBase, slack, term.Count.InBase)
            || (term.Days is { } days && IsMeant(days, (amount.InBase - sum + term.InBase) / (term.Rule.InBase * term.Count.InBase), slack / (term.Rule.InBase * term.Count.InBase))));
    }

    /// <summary>Whether the figure was meant to be what the rest of the amount leaves for it.</summary>
    private bool IsMeant(Mention figure, decimal left, decimal slack, decimal other) =>
        other * Factor is var each && IsMeant(figure, left / each / figure.Figure.Unit.InBase, slack / each / figure.Figure.Unit.InBase);

    /// <summary>Whether the value meant is sharp, has the decimals printed, and one slip leads from it to the print.</summary>
    private static bool IsMeant(Mention figure, decimal meant, decimal slack)
    {
        var rounded = decimal.Round(meant, figure.Figure.PrintedDecimals, MidpointRounding.AwayFromZero);
        var step = new decimal(1, 0, 0, false, (byte)figure.Figure.PrintedDecimals);
        return slack < meant * Narrow && slack >= step * MostLeft ? SlipShape.IsNearSlip(figure.Figure, meant, slack) : meant > 0 && slack < step * MostLeft && Math.Abs(meant - rounded) <= slack && (SlipShape.Explains(figure.Figure, rounded) || SlipShape.IsShortSlip(figure.Figure, rounded, FewestDigits));
    }

    private BoundProduct Node(MeasureUnit unit)
    {
        var product = new BoundProduct(Nodes.Of(Rule, unit), Nodes.Of(Count, MeasureUnit.Parse(Count.Dimension)));
        return Days is null ? product : new BoundProduct(product, Nodes.Of(Days, Days.Figure.Unit));
    }

    private string Told() =>
        $"{Printed(Rule)}×{Printed(Count)}{(Days is not null ? "×" + Printed(Days) : Times > 1 ? "×" + Times.ToString(CultureInfo.InvariantCulture) : "")}";

    private static string Printed(Mention mention) => mention.Figure.ToText() + mention.Figure.Unit.Symbol;
}
