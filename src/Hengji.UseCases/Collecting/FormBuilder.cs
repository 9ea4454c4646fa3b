using Hengji.BudgetUnits;
using Hengji.Forms;

namespace Hengji.UseCases.Collecting;

/// <summary>Makes a filled form from a form as found.</summary>
internal static class FormBuilder
{
    /// <summary>The form, or every problem of its rows and cells.</summary>
    public static Result<FilledForm> Build(RawForm raw, FormDefinition form, BudgetUnitTree units)
    {
        var rows = new List<FilledRow>();
        var problems = new List<Problem>();
        var seen = new Dictionary<string, RawFormRow>(StringComparer.Ordinal);
        foreach (var row in raw.Rows)
        {
            var key = RowKeys.Find(row, form, units);
            problems.AddRange(key.Problems);
            if (key.IsSuccess && !seen.TryAdd(key.Value, row))
                problems.Add(new DuplicateRow(NameOf(row), seen[key.Value].Source, row.Source));
            var filled = RowBuilder.Build(row, key.IsSuccess ? key.Value : "", form, raw.MoneyUnit);
            problems.AddRange(filled.Problems);
            if (filled.IsSuccess)
                rows.Add(filled.Value);
        }
        return problems.Count > 0 ? Result<FilledForm>.Failure(problems) : new FilledForm(form.Id, rows);
    }

    /// <summary>A note for each row the form prints and the file leaves out.</summary>
    public static IEnumerable<Problem> RowsNotGiven(RawForm raw, FilledForm filled, FormDefinition form, BudgetUnitTree units)
    {
        var expected = form.RowKind switch
        {
            FormRowKind.Units => units.All.Select(unit => (Key: unit.Id, Label: unit.Name)),
            FormRowKind.Fixed => form.Rows.Select(row => (row.Key, row.Label)),
            _ => [],
        };
        return expected
            .Where(row => filled.Row(row.Key) is null)
            .Select(row => new RowNotGiven(row.Label, form.Title, raw.Source));
    }

    private static string NameOf(RawFormRow row) => row.Label.Length > 0 ? row.Label : row.Key;
}
