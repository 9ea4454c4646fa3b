using Hengji.Reports;

namespace Hengji.Documents.Word.Tables;

/// <summary>How wide text is in a table, in twips: Chinese characters one em, others half of it.</summary>
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
                line = c == '\n' ? 0 : line + (c < 0x2000 ? Em / 2 : Em);
                widest = Math.Max(widest, line);
            }
        }
        return widest;
    }

    /// <summary>Lines a cell takes in a column, at least one.</summary>
    public static int LinesOf(ImmutableArray<TextRun> runs, int columnWidth)
    {
        var room = Math.Max(Em, columnWidth - ColumnWidths.Padding);
        return runs.SelectMany(run => TextOf(run).Split('\n')).Sum(line => 1 + (line.Length * Em / room));
    }

    private static string TextOf(TextRun run) =>
        run switch
        {
            Words words => words.Text,
            BoundNumber { IsAssumed: true } number => number.Text + "假",
            BoundNumber number => number.Text,
            _ => "",
        };
}
