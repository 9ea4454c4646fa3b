using Hengji.Auditing.Tables.Heads;
using Hengji.BudgetUnits;
using Hengji.Budgets;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Auditing.Forms;

/// <summary>The official forms of a document as the submission they would have been filled from.</summary>
internal static class FoundSubmission
{
    private const string Department = "dept";

    /// <summary>The submission; its figures are those of the document.</summary>
    public static Submission Of(
        IReadOnlyList<FormMatch> matches, IReadOnlyList<FoundCell> cells, FormCatalogue known, string pack, int year)
    {
        var units = Units(matches);
        var forms = matches
            .GroupBy(match => match.Form.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Fill(group.First(), units), StringComparer.Ordinal);
        foreach (var found in cells.GroupBy(cell => cell.Cell.Form, StringComparer.Ordinal))
            forms[found.Key] = WithCells(forms.GetValueOrDefault(found.Key), found, known.Find(found.Key)!);
        return new Submission(pack, new FiscalYear(year), new BudgetUnitTree(units.Values), forms.ToImmutableDictionary(StringComparer.Ordinal));
    }

    /// <summary>The form with cells found in words; what its table or an earlier sentence says stays.</summary>
    private static FilledForm WithCells(FilledForm? table, IEnumerable<FoundCell> cells, FormDefinition form)
    {
        var rows = table?.Rows.ToDictionary(row => row.Key, StringComparer.Ordinal) ?? [];
        foreach (var (cell, figure, _) in cells)
        {
            var row = rows.GetValueOrDefault(cell.Row)
                ?? new FilledRow(cell.Row, form.Rows.FirstOrDefault(row => row.Key == cell.Row)?.Label ?? "", CellDictionary<Figure>.Empty,
                    CellDictionary<string>.Empty, figure.Source);
            rows[cell.Row] = row.Figures.ContainsKey(cell.Item) ? row : row with { Figures = row.Figures.SetItem(cell.Item, figure) };
        }
        return new FilledForm(form.Id, rows.Values);
    }

    /// <summary>Units by bare name, in the order they first stand in a table.</summary>
    private static OrderedDictionary<string, BudgetUnit> Units(IReadOnlyList<FormMatch> matches)
    {
        var units = new OrderedDictionary<string, BudgetUnit>(StringComparer.Ordinal)
        {
            [""] = new(Department, "", "汇总", null, "", []),
        };
        foreach (var row in matches.Where(match => match.Form.RowKind == FormRowKind.Units).SelectMany(match => match.Section.Rows))
        {
            var name = UnitName.Normalise(row.Head.Core);
            if (!row.Head.IsTotal && name.Length > 0)
                _ = units.TryAdd(name, new BudgetUnit("u" + units.Count.ToString("00", CultureInfo.InvariantCulture), "", name, Department, "", []));
        }
        return units;
    }

    private static FilledForm Fill(FormMatch match, OrderedDictionary<string, BudgetUnit> units)
    {
        var rows = new Dictionary<string, FilledRow>(StringComparer.Ordinal);
        for (var row = 0; row < match.Section.Rows.Length; row++)
        {
            var head = match.Section.Rows[row].Head;
            if (Key(match.Form, head, units) is not { } key)
                continue;
            var figures = match.Columns
                .Select(column => (Item: column.Key, Figure: match.Section.Figures[row, column.Value]))
                .Where(cell => cell.Figure is not null)
                .ToCellDictionary(cell => cell.Item, cell => cell.Figure!);
            var source = new SourceLocation("", match.Section.Name);
            _ = rows.TryAdd(key, new FilledRow(key, head.Printed, figures, CellDictionary<string>.Empty, source));
        }
        return new FilledForm(match.Form.Id, rows.Values);
    }

    private static string? Key(FormDefinition form, LineHead head, OrderedDictionary<string, BudgetUnit> units)
    {
        if (form.RowKind == FormRowKind.Fixed)
            return FormMatch.FixedRow(form, head)?.Key;
        return head.IsTotal ? Department : units.GetValueOrDefault(UnitName.Normalise(head.Core))?.Id;
    }
}
