using Hengji.BudgetUnits;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.UseCases.Collecting;

/// <summary>Finds the key of a row: unit by name, printed row by label, list row by its own key.</summary>
internal static class RowKeys
{
    private const int MaximumLength = 40;

    /// <summary>Whether a key can stand in an address such as <c>facts.value@N007</c>.</summary>
    public static bool IsValid(string key) =>
        key.Length is > 0 and <= MaximumLength && key.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>The key, or why the row cannot be placed.</summary>
    public static Result<string> Find(RawFormRow row, FormDefinition form, BudgetUnitTree units) =>
        form.RowKind switch
        {
            FormRowKind.OneRow => FigureAddress.SingleRow,
            FormRowKind.Units => OfUnit(row, units),
            FormRowKind.Fixed => OfPrinted(row, form),
            FormRowKind.List => IsValid(row.Key) ? row.Key : new BadRowKey(row.Key, row.Source),
        };

    /// <summary>Label without numbering, spaces and the width of characters: 2. 公务用车 … is 公务用车 ….</summary>
    public static string Bare(string label)
    {
        var narrow = string.Concat(label
            .Where(c => !char.IsWhiteSpace(c))
            .Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c));
        return UnitName.Normalise(narrow).Replace("其中:", "", StringComparison.Ordinal);
    }

    private static Result<string> OfUnit(RawFormRow row, BudgetUnitTree units)
    {
        var name = row.Label.Length > 0 ? row.Label : row.Key;
        if ((units.Find(row.Key) ?? units.FindByName(name) ?? units.Find(name.Trim())) is { } unit)
            return unit.Id;
        return UnitName.Normalise(name) is "汇总" or "合计"
            ? units.Department.Id
            : new UnknownUnit(name, units.Suggest(name), row.Source);
    }

    private static Result<string> OfPrinted(RawFormRow row, FormDefinition form)
    {
        var found = form.Rows.FirstOrDefault(printed => printed.Key == row.Key)
            ?? form.Rows.FirstOrDefault(printed => printed.Key == row.Label || Bare(printed.Label) == Bare(row.Label));
        return found is null
            ? new UnknownRow(row.Label, form.Title, NearestNames.Of(row.Label, form.Rows.Select(r => r.Label)), row.Source)
            : found.Key;
    }
}
