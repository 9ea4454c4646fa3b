using System.Globalization;
using System.Text.RegularExpressions;
using Hengji.Forms;
using Hengji.UseCases.Filling;

namespace Hengji.Web.Features.Filling;

/// <summary>A heading of the grid with the columns and rows it spans.</summary>
public sealed record GridHead(string Text, int Columns, int Rows);

/// <summary>Lays out merged headings as the paper form has them.</summary>
public static partial class GridHeads
{
    /// <summary>What stands at the head of a row: its label or its key; a number where the key is a word of ours.</summary>
    public static string NameOf(SheetRow row, int index) =>
        row.Label.Length > 0 ? row.Label
        : OwnWord().IsMatch(row.Key) ? (index + 1).ToString(CultureInfo.InvariantCulture)
        : row.Key;

    /// <summary>Heading lines, top first; the first heading of the first line is the row column's.</summary>
    public static List<List<GridHead>> Of(FormDefinition form)
    {
        var depth = form.Items.Max(item => item.Groups.Length) + 1;
        var lines = new List<List<GridHead>>();
        for (var level = 0; level < depth; level++)
            lines.Add([.. Line(form, level, depth)]);
        lines[0].Insert(0, new GridHead(form.RowHeading, 1, depth));
        return lines;
    }

    private static IEnumerable<GridHead> Line(FormDefinition form, int level, int depth)
    {
        for (var at = 0; at < form.Items.Length;)
        {
            var item = form.Items[at];
            if (item.Groups.Length == level)
                yield return new GridHead(item.Label, 1, depth - level);
            var width = item.Groups.Length > level ? SameGroup(form, at, level) : 1;
            if (item.Groups.Length > level)
                yield return new GridHead(item.Groups[level], width, 1);
            at += width;
        }
    }

    /// <summary>How many neighbours share the headings down to this level.</summary>
    private static int SameGroup(FormDefinition form, int start, int level)
    {
        var path = form.Items[start].Groups.Take(level + 1).ToList();
        return form.Items.Skip(start)
            .TakeWhile(item => item.Groups.Length > level && item.Groups.Take(level + 1).SequenceEqual(path)).Count();
    }

    [GeneratedRegex("^[a-z]{3,}[0-9]*$")]
    private static partial Regex OwnWord();
}
