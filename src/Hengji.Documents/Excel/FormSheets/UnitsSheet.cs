using Hengji.BudgetUnits;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>The unit list as a sheet.</summary>
internal static class UnitsSheet
{
    public const string Id = "units";

    public static FormDefinition Form { get; } = UnitList.Form with { RowHeading = "序号" };

    /// <summary>The units as rows; none for an empty workbook.</summary>
    public static FilledForm? Fill(BudgetUnitTree? units) =>
        units is null ? null : new FilledForm(Id, units.All.Select((unit, i) => Row(unit, i + 1)));

    private static FilledRow Row(BudgetUnit unit, int number)
    {
        (string Item, string Text)[] cells =
        [
            ("id", unit.Id), ("code", unit.Code), ("name", unit.Name), ("parent", unit.ParentId ?? ""),
            ("kind", unit.Kind), ("aliases", string.Join(';', unit.Aliases)),
        ];
        return new FilledRow(
            number.ToString(CultureInfo.InvariantCulture), "",
            CellDictionary<Hengji.Figures.Figure>.Empty,
            cells.Where(cell => cell.Text.Length > 0).ToCellDictionary(cell => cell.Item, cell => cell.Text),
            new SourceLocation(Id, ""));
    }
}
