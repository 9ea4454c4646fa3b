using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>The row a rule is asked for.</summary>
/// <param name="View">The submission.</param>
/// <param name="Row">Row number in the scope's form; unit number for unit scopes; 0 when asked once.</param>
/// <param name="Key">Row key.</param>
/// <param name="Later">Number of the later row of a pair.</param>
internal sealed record RowContext(SubmissionView View, int Row, string Key, int Later = -1)
{
    /// <summary>Key of the outcome: of the later row for pairs, so that each has its own.</summary>
    public string OutcomeKey(FormSlot? scope) => Later < 0 ? Key : View.Form(scope!).Keys[Later];

    /// <summary>What the row is called: unit, or row of the form; empty for rules asked once.</summary>
    public string LabelIn(CompiledRule rule) =>
        rule.Rule.Scope.Kind switch
        {
            RuleScopeKind.Once => "",
            RuleScopeKind.EachUnit => View.Submission.Units.All[Row].Name,
            _ => View.Form(rule.Scope!).LabelOf(Later < 0 ? Row : Later),
        };

    /// <summary>The view a cell is read in; null when last year's is asked for and not there.</summary>
    public SubmissionView? ViewOf(CellPlan cell) => cell.OfLastYear ? View.Previous : View;

    /// <summary>Number of the row a cell is read in, or −1.</summary>
    public int RowOf(CellPlan cell, SubmissionView view)
    {
        if (cell.Row is { } named)
            return view.Row(named);
        var form = view.Form(cell.Column.Form);
        switch (cell.Choice)
        {
            case RowChoice.Current when !cell.OfLastYear:
                return Row < form.Rows.Length && form.Keys[Row] == Key ? Row : form.Find(Key);
            case RowChoice.Current or RowChoice.SameKey:
                return form.Find(Key);
            default:
                return cell.OfLastYear ? form.Find(View.Form(cell.Column.Form).Keys[Later]) : Later;
        }
    }

    /// <summary>Address of the cell, for messages.</summary>
    public FigureAddress AddressOf(CellPlan cell)
    {
        var row = cell.Choice switch
        {
            RowChoice.Named or RowChoice.Department => cell.Row!.Key ?? View.Submission.Units.Department.Id,
            RowChoice.Later => View.Form(cell.Column.Form).Keys[Later],
            _ => Key,
        };
        return new FigureAddress(cell.Column.Form.Definition.Id, cell.Column.Item.Id, row);
    }

    /// <summary>The cell's figure, or null.</summary>
    public Figure? FigureOf(CellPlan cell) =>
        ViewOf(cell) is { } view && RowOf(cell, view) is var row and >= 0 ? view.Column(cell.Column)[row] : null;

    /// <summary>The cell's words, or null.</summary>
    public string? TextOf(CellPlan cell) =>
        ViewOf(cell) is { } view && RowOf(cell, view) is var row and >= 0 ? view.Text(cell.Column, row) : null;

    /// <summary>Row numbers of a list: all filled rows, or all units of the tree whether filled or not.</summary>
    public int[] RowsOf(ColumnSlot column, bool unitsOnly) => View.RowsOf(column.Form, unitsOnly);
}
