using Hengji.Checks.Binding;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Checks.Evaluation;

/// <summary>A submission laid out for one engine: forms and columns by number, rows by number.</summary>
/// <remarks>In unit forms row n is the nth unit of the tree in every form, so rules cross forms without names.</remarks>
internal sealed class SubmissionView
{
    private readonly FormView?[] forms;
    private readonly Figure?[]?[] columns;
    private readonly ScaledCell[]?[] scaled;
    private readonly int[] rows; // 2 more than the row's number; 0 before it is looked up
    private readonly SlotTable slots;
    private SubmissionView? previous;
    private int[]? units;

    public SubmissionView(SlotTable slots, Submission submission)
    {
        (this.slots, Submission) = (slots, submission);
        forms = new FormView?[slots.Forms.Count];
        columns = new Figure?[slots.Columns.Count][];
        scaled = new ScaledCell[slots.Columns.Count][];
        rows = new int[slots.RowCount];
        Asked = new ScopeRows(this, slots.Forms.Count);
    }

    /// <summary>The rows rules are asked for.</summary>
    public ScopeRows Asked { get; }

    /// <summary>Row numbers of the units below the department.</summary>
    public int[] Units => units ??= UnitRows();

    public Submission Submission { get; }

    /// <summary>Last year's view, or null.</summary>
    public SubmissionView? Previous =>
        Submission.Previous is { } last ? previous ??= new SubmissionView(slots, last) : null;

    public FormView Form(FormSlot slot) => forms[slot.Index] ??= new FormView(slot.Definition, Submission);

    /// <summary>Number of a named row, or −1.</summary>
    public int Row(RowSlot slot)
    {
        ref var row = ref rows[slot.Index];
        if (row == 0)
            row = Form(slot.Form).Find(slot.Key ?? Submission.Units.Department.Id) + 2;
        return row - 2;
    }

    /// <summary>The column's figures by row number; null where missing.</summary>
    public Figure?[] Column(ColumnSlot column) => columns[column.Index] ??= ReadColumn(column);

    /// <summary>The column's figures as integers by row number.</summary>
    public ScaledCell[] Scaled(ColumnSlot column) => scaled[column.Index] ??= ReadScaled(column);

    /// <summary>Row numbers of a list: all filled rows, or all units of the tree whether filled or not.</summary>
    public int[] RowsOf(FormSlot form, bool unitsOnly) => unitsOnly ? Units : Form(form).InOrder;

    public string? Text(ColumnSlot column, int row) => Form(column.Form).Rows[row]?.Text(column.Item.Id);

    private int[] UnitRows()
    {
        var all = Submission.Units.All;
        var rows = new List<int>(all.Length);
        for (var row = 0; row < all.Length; row++)
        {
            if (all[row].ParentId is not null)
                rows.Add(row);
        }
        return [.. rows];
    }

    private ScaledCell[] ReadScaled(ColumnSlot column)
    {
        var rows = Form(column.Form).Rows;
        var (item, unit) = (column.Item.Id, column.Unit);
        var cells = new ScaledCell[rows.Length];
        var place = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row]?.Figures.GetValueOrDefault(item, ref place) is { } figure)
                cells[row] = ScaledCell.Of(figure, unit);
        }
        return cells;
    }

    private Figure?[] ReadColumn(ColumnSlot column)
    {
        var rows = Form(column.Form).Rows;
        var figures = new Figure?[rows.Length];
        for (var row = 0; row < rows.Length; row++)
            figures[row] = rows[row]?.Figure(column.Item.Id);
        return figures;
    }
}
