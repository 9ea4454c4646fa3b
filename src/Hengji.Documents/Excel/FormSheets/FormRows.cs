using Hengji.BudgetUnits;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>A row of a form sheet: filled, or waiting to be filled.</summary>
/// <param name="Key">Row key; empty for spare rows.</param>
/// <param name="Label">As printed.</param>
/// <param name="Filled">What it holds; null when empty.</param>
internal sealed record FormSheetRow(string Key, string Label, FilledRow? Filled)
{
    /// <summary>Whether it is the department's sum.</summary>
    public bool IsSum { get; init; }

    /// <summary>The characters of a cell; null when blank.</summary>
    public string? Print(string item) =>
        Filled?.Figure(item) is { } figure ? PrintedNumber.PrintOf(figure) : Filled?.Text(item);
}

/// <summary>Which rows a form's sheet has.</summary>
internal static class FormRows
{
    private const int SpareUnits = 20;
    private const int SpareListRows = 15;
    private const int SpareAfterFilled = 5;

    public static ImmutableArray<FormSheetRow> Of(FormDefinition form, FilledForm? filled, BudgetUnitTree? units) =>
        form.RowKind switch
        {
            FormRowKind.OneRow => [new FormSheetRow(FigureAddress.SingleRow, "", filled?.Rows.FirstOrDefault())],
            FormRowKind.Units => Units(filled, units),
            FormRowKind.Fixed => Fixed(form, filled),
            FormRowKind.List => [.. Filled(filled), .. Spare(filled is { Rows.IsEmpty: false } ? SpareAfterFilled : SpareListRows)],
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };

    private static ImmutableArray<FormSheetRow> Units(FilledForm? filled, BudgetUnitTree? units)
    {
        var department = units?.Department.Id ?? "dept";
        if (filled is { Rows.IsEmpty: false })
            return [.. Filled(filled).Select(row => row with { IsSum = row.Key == department })];
        var sum = new FormSheetRow(department, "局机关及二级机构汇总", null) { IsSum = true };
        return units is null
            ? [sum, .. Spare(SpareUnits)]
            : [sum, .. units.Units.Select(unit => new FormSheetRow(unit.Id, unit.Name, null))];
    }

    private static ImmutableArray<FormSheetRow> Fixed(FormDefinition form, FilledForm? filled)
    {
        var printed = form.Rows.Select(row => new FormSheetRow(row.Key, LabelOf(row, filled), filled?.Row(row.Key)));
        var others = Filled(filled).Where(row => form.Rows.All(known => known.Key != row.Key));
        return [.. printed, .. others];
    }

    private static string LabelOf(FormRow row, FilledForm? filled) =>
        filled?.Row(row.Key)?.Label is { Length: > 0 } label ? label : row.Label;

    private static IEnumerable<FormSheetRow> Filled(FilledForm? filled) =>
        filled is null ? [] : filled.Rows.Select(row => new FormSheetRow(row.Key, row.Label, row));

    private static IEnumerable<FormSheetRow> Spare(int count) => Enumerable.Repeat(new FormSheetRow("", "", null), count);
}
