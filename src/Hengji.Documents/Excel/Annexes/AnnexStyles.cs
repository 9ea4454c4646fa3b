using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.FormSheets;

namespace Hengji.Documents.Excel.Annexes;

/// <summary>Looks of the annexes: black on white, ready to be printed and signed.</summary>
internal static class AnnexStyles
{
    public static CellStyle Number { get; } = new() { Font = "仿宋", Size = 11, HasBorder = true, Horizontal = "right", Indent = 1 };

    public static CellStyle Words { get; } = Number with { Horizontal = "left", Wraps = true };

    public static CellStyle Centred { get; } = Words with { Horizontal = "center" };

    /// <summary>Points and scores; assumed ones say so in the cell.</summary>
    public static CellStyle Points(bool isAssumed) =>
        isAssumed ? FormStyles.Assumed(Number) with { Format = "General\"（假定）\"" } : Number;

    public static CellStyle Head { get; } = FormStyles.Head with { Fill = "EFEFEF" };

    public static CellStyle Small { get; } = FormStyles.Note with { Size = 9, Colour = "595959", Wraps = true };
}
