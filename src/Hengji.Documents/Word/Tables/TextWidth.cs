using Hengji.Reports;

namespace Hengji.Documents.Word.Tables;

/// <summary>How wide text is in a table, in twips: Chinese characters one em, others about half of it.</summary>
internal static class TextWidth
{
    /// <summary>One em of 五号, 10.5 pt.</summary>
    public const int Em = 210;

    /// <summary>The widest line of a cell.</summary>
    public static int Of(ImmutableArray<TextRun> runs)
    {
        var (widest, line) = (0, 0);
        foreach (var run in runs)
        {
            foreach (var c in TextOf(run))
            {
                line = c == '\n' ? 0 : line + Of(c);
                widest = Math.Max(widest, line);
            }
        }
        return widest;
    }

    /// <summary>A character in the widest of the fonts that stand in for Times New Roman.</summary>
    private static int Of(char c) =>
        c switch
        {
            '%' => Em * 9 / 10,
            '.' or ',' => Em * 3 / 10,
            < '\u2000' => Em * 11 / 20,
            _ => Em,
        };

    /// <summary>Lines a cell takes in a column, at least one.</summary>
    public static int LinesOf(ImmutableArray<TextRun> runs, int columnWidth)
    {
        var room = Math.Max(Em, columnWidth - ColumnWidths.Padding);
        return runs.SelectMany(run => TextOf(run).Split('\n')).Sum(line => 1 + (line.Length * Em / room));
    }

    /// <summary>What a run prints in a cell.</summary>
    public static string TextOf(TextRun run) =>
        run switch
        {
            Words words => words.Text,
            BoundNumber { IsAssumed: true } number => number.Text + "*",
            BoundNumber number => number.Text,
            _ => "",
        };
}
