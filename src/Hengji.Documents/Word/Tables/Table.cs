using Hengji.Reports;

namespace Hengji.Documents.Word.Tables;

/// <summary>A table ready to be written: every row has the same number of grid columns.</summary>
/// <param name="Caption">Title above; empty for none.</param>
/// <param name="UnitNote">Above right, 单位：万元; empty for none.</param>
/// <param name="Columns">Grid columns.</param>
/// <param name="Rows">Head rows first.</param>
internal sealed record Table(string Caption, string UnitNote, int Columns, ImmutableArray<TableRow> Rows)
{
    /// <summary>Sentences under the table.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}

/// <summary>A row; head rows are repeated on each page.</summary>
internal sealed record TableRow(ImmutableArray<TableCell> Cells)
{
    public bool IsHead { get; init; }

    public bool IsBold { get; init; }

    /// <summary>Whether the next row stands on the same page.</summary>
    public bool KeepsWithNext { get; init; }
}

/// <summary>A cell.</summary>
/// <param name="Runs">Its contents; empty for a blank cell.</param>
/// <param name="Align">Where they stand.</param>
internal sealed record TableCell(ImmutableArray<TextRun> Runs, CellAlign Align)
{
    public static TableCell Blank { get; } = new([], CellAlign.Left);

    /// <summary>The lower part of a cell that began in a row above.</summary>
    public static TableCell Continued { get; } = new([], CellAlign.Left) { Merge = CellMerge.Continue };

    public int Span { get; init; } = 1;

    public CellMerge Merge { get; init; }

    /// <summary>A cell of words.</summary>
    public static TableCell Of(string text, CellAlign align = CellAlign.Left) =>
        text.Length == 0 ? new([], align) : new([new Words(text)], align);
}

internal enum CellAlign
{
    Left,
    Centre,
    Right,
    Head,
}

internal enum CellMerge
{
    None,
    Start,
    Continue,
}
