using Hengji.Budgets;
using Hengji.BudgetUnits;
using Hengji.Figures;

namespace Hengji.Forms;

/// <summary>All a department hands in for a year (申报材料): its units, and every filled cell of its forms.</summary>
/// <param name="PackId">The pack whose forms it fills, for instance <c>hunan-2022</c>.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Units">The department and its units.</param>
/// <param name="Forms">Filled forms by form id; a form that was left out is absent.</param>
public sealed record Submission(
    string PackId, FiscalYear Year, BudgetUnitTree Units, ImmutableDictionary<string, FilledForm> Forms)
{
    /// <summary>Last year's submission, if it was given; feeds <c>prev(x)</c>.</summary>
    public Submission? Previous { get; init; }

    /// <summary>Remarks from collecting that do not prevent working with the material: files left aside, rows not given.</summary>
    public ImmutableArray<Problem> Notes { get; init; } = [];

    /// <summary>The figure in a cell, or null when the cell is blank or holds words.</summary>
    public Figure? Figure(FigureAddress address) =>
        Forms.GetValueOrDefault(address.Form)?.Row(address.Row)?.Figure(address.Item);

    /// <summary>The words in a cell, or null when it is blank.</summary>
    public string? Text(FigureAddress address) =>
        Forms.GetValueOrDefault(address.Form)?.Row(address.Row)?.Text(address.Item);

    /// <summary>Every figure, form by form, row by row.</summary>
    public IEnumerable<Figure> AllFigures =>
        Forms.OrderBy(form => form.Key, StringComparer.Ordinal)
            .SelectMany(form => form.Value.Rows)
            .SelectMany(row => row.Figures.Values);

    /// <summary>The same material with one figure replaced, for trying a repair.</summary>
    /// <exception cref="ArgumentException">The figure's form or row is not in the submission.</exception>
    public Submission With(Figure figure)
    {
        var form = Forms.GetValueOrDefault(figure.Address.Form);
        var row = form?.Row(figure.Address.Row)
            ?? throw new ArgumentException($"No row {figure.Address}.", nameof(figure));
        return this with { Forms = Forms.SetItem(form!.FormId, form.With(row.With(figure))) };
    }
}
