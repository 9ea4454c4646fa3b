using Hengji.Forms;

namespace Hengji.Documents.Word.Tables;

/// <summary>Chooses the columns of a list that has more of them than the widest page can show readably.</summary>
/// <remarks>Nothing is lost: the note under the table names the columns left out, and the workbook holds all of them.</remarks>
internal static class ListColumns
{
    private const int ManyColumns = 10;
    private const int LongText = 20 * TextWidth.Em;
    private const int LongTextWidth = 11 * TextWidth.Em;
    private const int ShortTextWidth = 5 * TextWidth.Em;

    /// <summary>Columns to print, in the order of the form.</summary>
    public static ImmutableArray<FormItem> Of(FormDefinition form, FilledForm? filled)
    {
        if (form.RowKind != FormRowKind.List || form.Items.Length <= ManyColumns || filled is null or { Rows.IsEmpty: true })
            return form.Items;
        var columns = form.Items.Select((item, at) => Measure(item, at, filled)).Where(column => column.FilledRows > 0).ToList();
        var leaving = new Queue<Column>(columns
            .Where(column => !column.Item.IsRequired && !IsMainText(column, filled))
            .OrderByDescending(column => column.Item.Kind == CellKind.Choice)
            .ThenBy(column => column.FilledRows)
            .ThenByDescending(column => column.At));
        while (Needed(columns) > PageLayout.Landscape.TextWidth && leaving.TryDequeue(out var column))
            _ = columns.Remove(column);
        return [.. columns.Select(column => column.Item)];
    }

    /// <summary>What the reader is told of the columns left out; null when there are none.</summary>
    public static string? Note(FormDefinition form, ImmutableArray<FormItem> shown, FilledForm? filled)
    {
        var filledIn = form.Items.Where(item => !shown.Contains(item) && filled is not null && Measure(item, 0, filled).FilledRows > 0);
        var names = string.Join("、", filledIn.Select(item => item.Label));
        return names.Length > 0 ? $"注：本表栏目较多，此处列主要栏目；{names}等栏见附表工作簿。"
            : shown.Length < form.Items.Length ? "注：各行均未填写的栏目未列出。"
            : null;
    }

    private static bool IsMainText(Column column, FilledForm filled) =>
        column.Width >= LongTextWidth && column.FilledRows * 2 > filled.Rows.Length;

    private static int Needed(List<Column> columns) =>
        ShortTextWidth + columns.Sum(column => column.Width + ColumnWidths.Padding);

    private static Column Measure(FormItem item, int at, FilledForm filled)
    {
        var texts = filled.Rows.Select(row => row.Figure(item.Id)?.Printed ?? row.Text(item.Id)).OfType<string>().ToArray();
        var widest = texts.Length == 0 ? 0 : texts.Max(text => text.Length) * TextWidth.Em;
        var width = item.Kind == CellKind.Figure ? Math.Max(widest / 2, 2 * TextWidth.Em)
            : widest > LongText ? LongTextWidth
            : Math.Min(widest, ShortTextWidth);
        return new Column(item, at, texts.Length, Math.Max(width, 3 * TextWidth.Em));
    }

    private sealed record Column(FormItem Item, int At, int FilledRows, int Width);
}
