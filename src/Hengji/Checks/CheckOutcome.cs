using Hengji.Figures;

namespace Hengji.Checks;

/// <summary>One rule asked of one row: verdict, both sides, how far apart, and how much rounding could explain.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Row">Key of the row it was asked for; <see cref="FigureAddress.SingleRow"/> for rules asked once.</param>
/// <param name="Verdict">The verdict under the first reading.</param>
public sealed record CheckOutcome(Rule Rule, string Row, Verdict Verdict)
{
    /// <summary>Label of the row, for messages; empty for rules asked once.</summary>
    public string RowLabel { get; init; } = "";

    /// <summary>Left side; null for relations of texts and when not applicable.</summary>
    public Quantity? Left { get; init; }

    /// <summary>Right side.</summary>
    public Quantity? Right { get; init; }

    /// <summary>Left minus right at the printed figures, in the unit of the left side; 0 when exact or without sides.</summary>
    public Rational Gap { get; init; }

    /// <summary>The largest |gap| that rounding can explain: the smallest error the check could have seen.</summary>
    public Rational Slack { get; init; }

    /// <summary>Figures the relation used, in order of appearance.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Cells that were missing, when not applicable.</summary>
    public ImmutableArray<FigureAddress> Missing { get; init; } = [];

    /// <summary>
    /// Whether another sensible reading of the printed decimals gives no break: then a break is a question, not an error.
    /// </summary>
    public bool DependsOnReading { get; init; }

    /// <summary>The relation with the figures put in: 7.77 + 17.20 = 24.97.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Whether the break must be answered by the filler rather than corrected.</summary>
    public bool IsQuestion =>
        Verdict == Verdict.Breaks && (DependsOnReading || Rule.Certainty == Certainty.Conditional);
}

/// <summary>One side of a relation.</summary>
/// <param name="Printed">Its value at the printed figures.</param>
/// <param name="Range">Every value it can have behind the print.</param>
/// <param name="Unit">Unit both are in.</param>
public sealed record Quantity(Rational Printed, Interval Range, MeasureUnit Unit);
