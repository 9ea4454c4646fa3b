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
    private readonly SlotTable slots;
    private SubmissionView? previous;

    public SubmissionView(SlotTable slots, Submission submission)
    {
        (this.slots, Submission) = (slots, submission);
        forms = new FormView?[slots.Forms.Count];
        columns = new Figure?[slots.Columns.Count][];
        scaled = new ScaledCell[slots.Columns.Count][];
    }

    public Submission Submission { get; }

    /// <summary>Last year's view, or null.</summary>
    public SubmissionView? Previous =>
        Submission.Previous is { } last ? previous ??= new SubmissionView(slots, last) : null;

    public FormView Form(FormSlot slot) => forms[slot.Index] ??= new FormView(slot.Definition, Submission);

    /// <summary>The column's figures by row number; null where missing.</summary>
    public Figure?[] Column(ColumnSlot column) => columns[column.Index] ??= ReadColumn(column);

    /// <summary>The column's figures as integers by row number.</summary>
    public ScaledCell[] Scaled(ColumnSlot column) =>
        scaled[column.Index] ??= Array.ConvertAll(Column(column), figure => ScaledCell.Of(figure, column.Unit));

    public string? Text(ColumnSlot column, int row) => Form(column.Form).Rows[row]?.Text(column.Item.Id);

    private Figure?[] ReadColumn(ColumnSlot column)
    {
        var rows = Form(column.Form).Rows;
        var figures = new Figure?[rows.Length];
        for (var row = 0; row < rows.Length; row++)
            figures[row] = rows[row]?.Figure(column.Item.Id);
        return figures;
    }
}

/// <summary>The rows of one form by number.</summary>
internal sealed class FormView
{
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);

    public FormView(FormDefinition definition, Submission submission)
    {
        var filled = submission.Forms.GetValueOrDefault(definition.Id);
        IsFilled = filled is not null;
        var rows = new List<FilledRow?>();
        var keys = new List<string>();
        if (definition.RowKind == FormRowKind.Units)
        {
            foreach (var unit in submission.Units.All)
                Add(unit.Id, filled?.Row(unit.Id));
        }
        foreach (var row in filled?.Rows ?? [])
        {
            if (!byKey.ContainsKey(row.Key))
                Add(row.Key, row);
        }
        (Rows, Keys) = ([.. rows], [.. keys]);
        InOrder = [.. (filled?.Rows ?? []).Select(row => byKey[row.Key])];

        void Add(string key, FilledRow? row)
        {
            byKey.Add(key, rows.Count);
            rows.Add(row);
            keys.Add(key);
        }
    }

    /// <summary>Whether the form was handed in.</summary>
    public bool IsFilled { get; }

    /// <summary>Rows by number; null for units without a row.</summary>
    public FilledRow?[] Rows { get; }

    /// <summary>Row keys by number.</summary>
    public string[] Keys { get; }

    /// <summary>Row numbers in the order of the file.</summary>
    public int[] InOrder { get; }

    /// <summary>Number of the row with this key, or −1.</summary>
    public int Find(string key) => byKey.GetValueOrDefault(key, -1);
}
