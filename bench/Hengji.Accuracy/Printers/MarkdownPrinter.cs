using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.Printers;

/// <summary>Markdown with pipe tables.</summary>
internal static class MarkdownPrinter
{
    public static byte[] Print(Edition edition)
    {
        var text = new StringBuilder();
        foreach (var block in edition.Page.Blocks)
            Append(text, block, edition);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, Block block, Edition edition)
    {
        if (block is HeadingBlock heading)
            text.Append('#', heading.Level + 1).Append(' ').Append(heading.Text).Append('\n');
        else if (block is ParagraphBlock paragraph)
            text.Append(edition.TextOf(paragraph.Runs)).Append('\n');
        else if (block is TableBlock table)
            Append(text, Grid.Of(table, edition));
        text.Append('\n');
    }

    private static void Append(StringBuilder text, string[][] rows)
    {
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
            if (index == 0)
                text.Append('|').Append(string.Concat(row.Select(_ => "---|"))).Append('\n');
        }
    }
}
