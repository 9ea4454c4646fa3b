namespace Hengji.Accuracy.Pages;

/// <summary>A heading, paragraph or table.</summary>
public abstract record Block;

/// <summary>A heading of a level from 1; 0 is the title.</summary>
public sealed record HeadingBlock(int Level, string Text) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Text and numbers.</param>
/// <param name="IsRight">Set at the right, as 单位：万元 is.</param>
public sealed record ParagraphBlock(IReadOnlyList<Run> Runs, bool IsRight = false) : Block;

/// <summary>A table.</summary>
/// <param name="Rows">Rows of cells; places covered by a cell above or to the left have none.</param>
/// <param name="HeadRows">Leading rows that are heads.</param>
/// <param name="Columns">Columns.</param>
public sealed record TableBlock(IReadOnlyList<IReadOnlyList<CellBlock>> Rows, int HeadRows, int Columns) : Block;

/// <summary>A cell at a row and column, from 0.</summary>
public sealed record CellBlock(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<Run> Runs);
