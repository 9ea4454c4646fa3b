namespace Hengji.Documents.Excel;

/// <summary>A row of a sheet as read.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Number">Number of the row, from 1.</param>
/// <param name="Cells">Filled cells from left to right.</param>
public readonly record struct SheetRow(string Sheet, int Number, ReadOnlyMemory<SheetCell> Cells);
