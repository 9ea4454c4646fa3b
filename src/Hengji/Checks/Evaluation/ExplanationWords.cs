using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>What stands between the figures of an explanation, in one language.</summary>
/// <param name="Comma">Between clauses.</param>
/// <param name="Printed">Before the printed result.</param>
/// <param name="OffBy">Before the difference.</param>
/// <param name="MostSlack">Before what rounding explains.</param>
/// <param name="NoSlack">Where rounding explains nothing.</param>
/// <param name="Least">The least of several.</param>
/// <param name="Most">The most of several.</param>
/// <param name="Must">How the sides must relate.</param>
/// <param name="Unit">A unit behind a figure whose unit is another than that of the relation.</param>
internal sealed record ExplanationWords(
    string Comma, string Printed, string OffBy, string MostSlack, string NoSlack, string Least, string Most,
    Func<ComparisonOperator, string> Must, Func<MeasureUnit, string> Unit)
{
    /// <summary>As people here read it.</summary>
    public static ExplanationWords Chinese { get; } = new(
        "，", "，表列 ", "，相差 ", ExplanationWriter.MostSlack, ExplanationWriter.NoSlack, "最小", "最大",
        comparison => "，应" + ExplanationWriter.Words(comparison), unit => unit.Symbol);

    /// <summary>On request.</summary>
    public static ExplanationWords English { get; } = new(
        ", ", ", printed as ", ", off by ", "rounding explains at most ", "all numbers are exact, rounding explains nothing", "min", "max",
        comparison => ", must be " + InEnglish(comparison), unit => " " + EnglishUnits.Of(unit.Symbol));

    private static string InEnglish(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => "equal to",
            ComparisonOperator.NotEqual => "other than",
            ComparisonOperator.AtMost => "at most",
            ComparisonOperator.AtLeast => "at least",
            ComparisonOperator.Less => "less than",
            ComparisonOperator.Greater => "more than",
        };
}
