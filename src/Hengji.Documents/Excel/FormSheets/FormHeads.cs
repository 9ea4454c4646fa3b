using Hengji.Documents.Excel.Books;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>The head of a table: one row for each level of groups, equal neighbours merged.</summary>
internal static class FormHeads
{
    /// <summary>Rows the head takes.</summary>
    public static int Depth(FormDefinition form) => form.Items.Max(item => item.Groups.Length) + 1;

    /// <summary>Writes the headings of the columns from a row and column on.</summary>
    public static void Write(BookSheet sheet, FormDefinition form, int row, int column)
    {
        var depth = Depth(form);
        for (var level = 0; level < depth - 1; level++)
            WriteGroups(sheet, form, level, row + level, column);
        for (var i = 0; i < form.Items.Length; i++)
        {
            var item = form.Items[i];
            sheet.Merge(
                row + item.Groups.Length, column + i, row + depth - 1, column + i, BookCell.Text(item.Label, FormStyles.Head));
        }
    }

    private static void WriteGroups(BookSheet sheet, FormDefinition form, int level, int row, int column)
    {
        for (var first = 0; first < form.Items.Length;)
        {
            var last = first;
            if (form.Items[first].Groups.Length > level)
            {
                while (last + 1 < form.Items.Length && SameGroup(form.Items[first], form.Items[last + 1], level))
                    last++;
                sheet.Merge(row, column + first, row, column + last, BookCell.Text(form.Items[first].Groups[level], FormStyles.Head));
            }
            first = last + 1;
        }
    }

    private static bool SameGroup(FormItem a, FormItem b, int level) =>
        b.Groups.Length > level && a.Groups.Take(level + 1).SequenceEqual(b.Groups.Take(level + 1), StringComparer.Ordinal);
}
