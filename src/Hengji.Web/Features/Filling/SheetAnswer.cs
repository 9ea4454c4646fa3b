using Hengji.UseCases.Filling;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Filling;

/// <summary>A form as data.</summary>
/// <param name="Form">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Revision">Revision of the dossier it shows.</param>
/// <param name="Since">Revision whose differences are told; null when all cells are.</param>
/// <param name="FindingsChanged">Whether the findings beside it differ from those at <paramref name="Since"/>.</param>
/// <param name="Cells">Its cells, or those that differ.</param>
public sealed record SheetAnswer(string Form, string Title, long Revision, long? Since, bool FindingsChanged, List<SheetCellAnswer> Cells)
{
    /// <summary>In the reader's language.</summary>
    /// <param name="sheet">The form now.</param>
    /// <param name="before">The form as the reader has it; null for the whole.</param>
    /// <param name="tongue">The reader's language.</param>
    public static SheetAnswer Of(FormSheet sheet, FormSheet? before, Tongue tongue)
    {
        var known = before is not null && before.HasRowsOf(sheet) ? before : null;
        var cells = known is null ? sheet.Cells : sheet.ChangesSince(known);
        return new(
            sheet.Form.Id, sheet.Form.Title, sheet.Revision, known?.Revision, known is null || !sheet.HasFindingsOf(known),
            [.. cells.Select(cell => SheetCellAnswer.Of(cell, tongue))]);
    }
}

/// <summary>A cell as data.</summary>
public sealed record SheetCellAnswer(
    string Address, string Text, int Version, string State, string? Level, string? Message, bool IsAssumed)
{
    /// <summary>In the reader's language.</summary>
    public static SheetCellAnswer Of(SheetCell cell, Tongue tongue) =>
        new(
            cell.Address.ToString(), cell.Text, cell.Version, cell.State.ToString().ToLowerInvariant(),
            cell.Level?.ToString().ToLowerInvariant(), cell.Problem is { } problem ? tongue.Of(problem) : null, cell.IsAssumed);
}
