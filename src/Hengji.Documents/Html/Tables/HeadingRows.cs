using Hengji.Forms;

namespace Hengji.Documents.Html.Tables;

/// <summary>A cell of a merged head.</summary>
/// <param name="Text">Words.</param>
/// <param name="Columns">Columns it spans.</param>
/// <param name="Rows">Rows it spans.</param>
/// <param name="IsGroup">Whether columns stand below it.</param>
internal sealed record HeadingCell(string Text, int Columns, int Rows, bool IsGroup);

/// <summary>The merged head of a form (多级表头): groups above their columns, columns without group over the full height.</summary>
internal static class HeadingRows
{
    /// <summary>Rows from top to bottom, each from left to right, without the row heading.</summary>
    public static ImmutableArray<ImmutableArray<HeadingCell>> Of(IReadOnlyList<FormItem> items, Func<FormItem, string> label)
    {
        var depth = 1 + items.Select(item => item.Groups.Length).DefaultIfEmpty(0).Max();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<HeadingCell>>(depth);
        for (var level = 0; level < depth; level++)
            rows.Add([.. RowAt(items, level, depth, label)]);
        return rows.MoveToImmutable();
    }

    private static IEnumerable<HeadingCell> RowAt(
        IReadOnlyList<FormItem> items, int level, int depth, Func<FormItem, string> label)
    {
        for (var at = 0; at < items.Count;)
        {
            var groups = items[at].Groups;
            if (groups.Length > level)
            {
                var span = Span(items, at, level);
                yield return new HeadingCell(groups[level], span, 1, true);
                at += span;
                continue;
            }
            if (groups.Length == level)
                yield return new HeadingCell(label(items[at]), 1, depth - level, false);
            at++;
        }
    }

    /// <summary>How many neighbours share all groups down to a level.</summary>
    private static int Span(IReadOnlyList<FormItem> items, int from, int level)
    {
        var wanted = items[from].Groups.Take(level + 1).ToArray();
        var to = from + 1;
        while (to < items.Count && items[to].Groups.Length > level
            && items[to].Groups.Take(level + 1).SequenceEqual(wanted, StringComparer.Ordinal))
        {
            to++;
        }
        return to - from;
    }
}
