using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Excel;

/// <summary>A file of forms that came back (回传), beside what it held when it was written.</summary>
/// <param name="Forms">Forms found, in the order of the sheets.</param>
/// <param name="Base">What our own workbook held when it was written; null for other files.</param>
/// <param name="Problems">What could not be read; the rest stands nevertheless.</param>
public sealed record ReturnedForms(ImmutableArray<ReturnedForm> Forms, WorkbookBase? Base, ImmutableArray<Problem> Problems);

/// <summary>One form that came back.</summary>
/// <param name="Form">Its rows.</param>
/// <param name="Items">Columns that stood in the file.</param>
/// <param name="Unread">Cells whose content is not known; they are not blank.</param>
/// <param name="Overwritten">Computed cells whose formula was typed over.</param>
public sealed record ReturnedForm(
    RawForm Form,
    ImmutableHashSet<string> Items,
    ImmutableHashSet<FigureAddress> Unread,
    ImmutableArray<(FigureAddress Address, RawFormCell Cell)> Overwritten);

/// <summary>What a workbook held when it was written (基准), told by its hidden sheet, whose fingerprint was found right.</summary>
/// <param name="PackId">Pack of the forms.</param>
/// <param name="Year">Year reported on.</param>
/// <param name="Fingerprint">SHA-256 over all of it, 64 hexadecimal digits.</param>
/// <param name="Cells">Printed characters by address; a blank cell is absent.</param>
public sealed record WorkbookBase(
    string PackId, string Year, string Fingerprint, ImmutableDictionary<FigureAddress, string> Cells)
{
    /// <summary>The characters of a cell; empty when it was blank.</summary>
    public string Text(FigureAddress address) => Cells.GetValueOrDefault(address, "");
}
