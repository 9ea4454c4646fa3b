using Hengji.Documents.Excel.FormSheets;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Notes, while a sheet is read, what its rows alone do not tell: which columns stood there, what was typed over a formula.</summary>
internal sealed class SheetWitness
{
    /// <summary>Ids of the columns found.</summary>
    public HashSet<string> Items { get; } = new(StringComparer.Ordinal);

    /// <summary>Cells whose content is not known: an error, or a formula that shows nothing. They are not blank.</summary>
    public HashSet<FigureAddress> Unread { get; } = [];

    /// <summary>Computed cells whose formula was replaced by a value of another print than the workbook was written with.</summary>
    public List<(FigureAddress Address, RawFormCell Cell)> Overwritten { get; } = [];

    public void See(
        FigureAddress at, FormItem item, SheetCell? stored, RawFormCell? read, bool isReadable, BaseCell? written, SourceLocation place)
    {
        _ = Items.Add(item.Id);
        if (!isReadable || (read is null && stored is { HasFormula: true }))
            _ = Unread.Add(at);
        if (item.Entry == CellEntry.Computed && stored is { HasFormula: false } && written is { } was && read?.Text != was.Printed)
            Overwritten.Add((at, read ?? new RawFormCell("", place)));
    }
}
