using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.Printers;

/// <summary>Plain text, cells separated by tabs.</summary>
internal static class TextPrinter
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
            text.Append(heading.Text).Append('\n');
        else if (block is ParagraphBlock paragraph)
            text.Append(edition.TextOf(paragraph.Runs)).Append('\n');
        else if (block is TableBlock table)
            text.AppendJoin('\n', Grid.Of(table, edition).Select(row => string.Join('\t', row))).Append('\n');
        text.Append('\n');
    }
}
