namespace Hengji.Figures;

/// <summary>A number read from printed characters, before any form says what it counts.</summary>
/// <param name="Value">The number as printed, in <paramref name="Unit"/>; 98 for 98 %.</param>
/// <param name="Decimals">Decimals the print shows, trailing zeros included; 0 … <see cref="FigureParser.MaximumDecimals"/>.</param>
/// <param name="Unit">Unit printed behind the number, with a half-width percent sign; empty when there is none.</param>
public readonly record struct ParsedFigure(decimal Value, int Decimals, string Unit);
