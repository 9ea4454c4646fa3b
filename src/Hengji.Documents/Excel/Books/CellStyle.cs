namespace Hengji.Documents.Excel.Books;

/// <summary>How a cell looks; equal styles are written once.</summary>
internal sealed record CellStyle
{
    /// <summary>The body of official forms: 宋体 10.</summary>
    public static CellStyle Body { get; } = new();

    public string Font { get; init; } = "宋体";

    public int Size { get; init; } = 10;

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Colour of the letters, RRGGBB; empty for automatic.</summary>
    public string Colour { get; init; } = "";

    /// <summary>Background, RRGGBB; empty for none.</summary>
    public string Fill { get; init; } = "";

    public bool HasBorder { get; init; }

    /// <summary>general, left, center or right.</summary>
    public string Horizontal { get; init; } = "general";

    /// <summary>Room between the border and the letters, in characters; for left and right alignment.</summary>
    public int Indent { get; init; }

    public bool Wraps { get; init; }

    /// <summary>Number format as the file writes it.</summary>
    public string Format { get; init; } = "General";

    /// <summary>Whether the cell may be edited on a protected sheet.</summary>
    public bool IsUnlocked { get; init; }

    /// <summary>Whether the text is marked as text even if it looks like a formula.</summary>
    public bool IsQuoted { get; init; }
}
