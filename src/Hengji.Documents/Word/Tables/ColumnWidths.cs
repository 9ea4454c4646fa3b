namespace Hengji.Documents.Word.Tables;

/// <summary>Shares the width of a page among the columns of a table by what they hold.</summary>
/// <param name="Minimum">Narrowest widths that break no number, in twips.</param>
/// <param name="Natural">Widths at which nothing wraps.</param>
internal sealed record ColumnWidths(ImmutableArray<int> Minimum, ImmutableArray<int> Natural)
{
    /// <summary>Left and right margin of a cell together, and a little air.</summary>
    public const int Padding = 180;

    private const int NarrowestText = (6 * TextWidth.Em) + Padding;

    /// <summary>Sum of the narrowest widths.</summary>
    public int NeededWidth => Minimum.Sum();

    /// <summary>Measures a table; cells that span columns are left out.</summary>
    public static ColumnWidths Measure(Table table)
    {
        var minimum = new int[table.Columns];
        var natural = new int[table.Columns];
        Array.Fill(minimum, (2 * TextWidth.Em) + Padding);
        Array.Fill(natural, (2 * TextWidth.Em) + Padding);
        foreach (var row in table.Rows)
        {
            var at = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.Span == 1)
                    Widen(ref minimum[at], ref natural[at], cell);
                at += cell.Span;
            }
        }
        return new ColumnWidths([.. minimum], [.. natural]);
    }

    /// <summary>Widths that add up to <paramref name="total"/>, one for each column.</summary>
    public ImmutableArray<int> Fit(int total)
    {
        var widths = Natural.Sum() <= total
            ? Natural.Select(width => width * total / Natural.Sum()).ToArray()
            : NeededWidth >= total
                ? Minimum.Select(width => width * total / NeededWidth).ToArray()
                : Share(total);
        widths[^1] += total - widths.Sum();
        return [.. widths];
    }

    /// <summary>Gives what is left above the minimum to the columns that want more, to long ones by the root of their wish.</summary>
    private int[] Share(int total)
    {
        var widths = Minimum.ToArray();
        for (var round = 0; round < 4 && total - widths.Sum() > widths.Length; round++)
        {
            var wishes = widths.Select((width, at) => Root(Math.Max(0, Natural[at] - width))).ToArray();
            var (left, sum) = (total - widths.Sum(), wishes.Sum());
            if (sum == 0)
                break;
            for (var at = 0; at < widths.Length; at++)
                widths[at] = Math.Min(Natural[at], widths[at] + (left * wishes[at] / sum));
        }
        return widths;
    }

    private static void Widen(ref int minimum, ref int natural, TableCell cell)
    {
        var width = TextWidth.Of(cell.Runs) + Padding;
        var (narrow, wide) = cell.Align switch
        {
            CellAlign.Right => (width, width),
            CellAlign.Head => HeadWidths(width - Padding),
            _ => (Math.Min(width, NarrowestText), width),
        };
        minimum = Math.Max(minimum, narrow);
        natural = Math.Max(natural, wide);
    }

    /// <summary>Headings may wrap: up to four characters stay together, longer ones want no more than three lines.</summary>
    private static (int Narrow, int Wide) HeadWidths(int text)
    {
        var least = Math.Min(text, (text <= 4 * TextWidth.Em ? 4 : 3) * TextWidth.Em);
        var wish = text <= 4 * TextWidth.Em ? text : Math.Max(4 * TextWidth.Em, (text / 3) + TextWidth.Em);
        return (least + Padding, wish + Padding);
    }

    private static int Root(int value)
    {
        var root = 0;
        while ((long)(root + 1) * (root + 1) <= value)
            root++;
        return root;
    }
}
