using Hengji.Documents.Excel.Books;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>Looks of the official forms: 方正小标宋 has no free twin, so titles are 黑体, bodies 宋体 and 仿宋.</summary>
internal static class FormStyles
{
    /// <summary>Background of cells to fill in.</summary>
    public const string InputFill = "FFF9DB";

    /// <summary>Background of computed cells.</summary>
    public const string ComputedFill = "EDEDED";

    /// <summary>Background of printed results that the formula does not give.</summary>
    public const string DisagreeFill = "FBD5C5";

    /// <summary>Background of assumed cells.</summary>
    public const string AssumedFill = "D9E8F6";

    /// <summary>Letters of cells that lead elsewhere.</summary>
    public const string LinkColour = "1F4E9E";

    public static CellStyle Title { get; } = new() { Font = "黑体", Size = 16, IsBold = true, Horizontal = "center", Wraps = true };

    public static CellStyle Note { get; } = new() { Font = "仿宋", Size = 11, Horizontal = "left" };

    public static CellStyle UnitNote { get; } = Note with { Horizontal = "right" };

    public static CellStyle Head { get; } = new() { Font = "黑体", HasBorder = true, Horizontal = "center", Wraps = true, Fill = "DDE6EE" };

    public static CellStyle Label { get; } = new() { HasBorder = true, Horizontal = "left", Indent = 1, Wraps = true };

    public static CellStyle Paragraph { get; } = new() { Font = "仿宋", Size = 12, Horizontal = "left", Wraps = true };

    public static CellStyle Hidden { get; } = new() { Colour = "808080" };

    private static CellStyle Cell { get; } = new() { Font = "仿宋", Size = 11, HasBorder = true, Indent = 1, Wraps = true };

    /// <summary>A cell to fill in: text or number.</summary>
    public static CellStyle Input(bool isFigure, string format) =>
        Cell with
        {
            Fill = InputFill,
            IsUnlocked = true,
            Horizontal = isFigure ? "right" : "left",
            Wraps = !isFigure,
            Format = format,
        };

    /// <summary>A computed, locked cell.</summary>
    public static CellStyle Computed(string format) =>
        Cell with { Fill = ComputedFill, Horizontal = "right", Wraps = false, Format = format };

    /// <summary>A printed result that the formula does not give; open, because it may be put right.</summary>
    public static CellStyle Disagreeing(string format) => Input(isFigure: true, format) with { Fill = DisagreeFill };

    /// <summary>The same cell marked as assumed.</summary>
    public static CellStyle Assumed(CellStyle style) => style with { Fill = AssumedFill, IsItalic = true };
}
