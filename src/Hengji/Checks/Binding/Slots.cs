using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Checks.Binding;

/// <summary>A form that some rule reads, numbered so that a run finds it without looking up names.</summary>
internal sealed record FormSlot(int Index, FormDefinition Definition)
{
    public bool HasUnits => Definition.RowKind == FormRowKind.Units;
}

/// <summary>A column that some rule reads.</summary>
/// <param name="Index">Number in the engine.</param>
/// <param name="Form">Its form.</param>
/// <param name="Item">Its definition.</param>
/// <param name="Unit">Unit of the column; null when each row or each print names its own.</param>
internal sealed record ColumnSlot(int Index, FormSlot Form, FormItem Item, MeasureUnit? Unit);

/// <summary>A row that some rule names.</summary>
/// <param name="Index">Number in the engine.</param>
/// <param name="Form">Its form.</param>
/// <param name="Key">Its key; null for the department's own.</param>
internal sealed record RowSlot(int Index, FormSlot Form, string? Key);

/// <summary>The forms, columns and named rows of all rules of an engine.</summary>
internal sealed class SlotTable
{
    private readonly Dictionary<string, FormSlot> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), ColumnSlot> columns = [];
    private readonly Dictionary<(FormSlot, string?), RowSlot> rows = [];

    public List<FormSlot> Forms { get; } = [];

    public List<ColumnSlot> Columns { get; } = [];

    public int RowCount => rows.Count;

    public FormSlot Form(FormDefinition definition)
    {
        if (!forms.TryGetValue(definition.Id, out var slot))
        {
            slot = new FormSlot(Forms.Count, definition);
            forms.Add(definition.Id, slot);
            Forms.Add(slot);
        }
        return slot;
    }

    /// <summary>A row with this key, or the department's own.</summary>
    public RowSlot Row(FormSlot form, string? key)
    {
        if (!rows.TryGetValue((form, key), out var slot))
            rows.Add((form, key), slot = new RowSlot(rows.Count, form, key));
        return slot;
    }

    public ColumnSlot Column(FormDefinition definition, FormItem item)
    {
        if (!columns.TryGetValue((definition.Id, item.Id), out var slot))
        {
            var unit = item.UnitItem is null && item.Unit is { } symbol ? MeasureUnit.Parse(symbol) : null;
            slot = new ColumnSlot(Columns.Count, Form(definition), item, unit);
            columns.Add((definition.Id, item.Id), slot);
            Columns.Add(slot);
        }
        return slot;
    }
}
