using Hengji.Auditing.Numbers;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>A figure in a sentence, with the words that say what it is.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Number">The number as scanned.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Lead">The words since the number before it, or since the sentence's beginning.</param>
/// <param name="Tail">The words up to the next number or the sentence's end.</param>
/// <param name="Words">What the words make of it.</param>
internal sealed record Mention(
    Figure Figure, ScannedNumber Number, Sentence Sentence, string Lead, string Tail, MeasureWords Words)
{
    /// <summary>Brackets around it: 0 outside all.</summary>
    public int Depth { get; init; }

    /// <summary>Place of the innermost open bracket; −1 outside all.</summary>
    public int Bracket { get; init; } = -1;

    /// <summary>Number of the row of figures printed one after the other (4125.49,4143.91万元) it stands in.</summary>
    public int Row { get; init; }

    /// <summary>Its place in that row, from 0.</summary>
    public int Column { get; init; }

    /// <summary>How many figures the row has.</summary>
    public int RowLength { get; init; } = 1;

    /// <summary>Whether its name stands in a row of names before a row of figures (分别为).</summary>
    public bool IsRespective { get; init; }

    /// <summary>The fiscal year it is of; null when not said.</summary>
    public int? Year { get; init; }

    /// <summary>The amount a change, rate or share is of; null for amounts and where the words do not say.</summary>
    public Mention? Of { get; init; }

    /// <summary>Which number of its subject it is.</summary>
    public Measure Measure => Words.Measure;

    /// <summary>What it measures.</summary>
    public string Subject => Words.Subject;

    /// <summary>Whether it is an amount that other figures can be of.</summary>
    public bool IsAmount => Measure is Measure.Amount or Measure.Actual or Measure.Opening or Measure.Closing && Dimension is not "%";

    /// <summary>Whether it is a budget, 年初 or 全年.</summary>
    public bool IsBudget => Measure is Measure.Budget or Measure.AdjustedBudget && Dimension is not "%";

    /// <summary>Its printed value in the base of its unit, as 元 for 万元: to compare it with others of its dimension.</summary>
    public decimal InBase => Figure.InBase;

    /// <summary>What it counts.</summary>
    public string Dimension => Figure.Unit.Dimension;

    /// <summary>Whether the number itself is meant: no bound, no estimate, no range, no doubt about its characters.</summary>
    public bool IsPlain =>
        Number.Qualifier is NumberQualifier.None or NumberQualifier.Cumulative && Number.High is null && !Number.IsUnsure;

    /// <summary>Whether the number is set: plain, or the bound of a budget or target (控制在预算10万元以内、目标95%以上).</summary>
    public bool IsSet =>
        IsPlain || (Measure is Measure.Budget or Measure.AdjustedBudget or Measure.Target
            && Number.Qualifier is NumberQualifier.AtMost or NumberQualifier.AtLeast && Number.High is null && !Number.IsUnsure);
}
