using System.Text;

namespace Hengji.Documents.Printed.Texts;

/// <summary>A paragraph of Markdown while its lines come in.</summary>
internal sealed class MarkdownParagraph(BlockCollector collector)
{
    private const int WidestHeading = 40;
    private readonly StringBuilder text = new();
    private int first;
    private string last = "";
    private bool hasBreak;

    /// <summary>Whether no line came yet.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>
    /// Adds a line. Authors of Chinese text seldom leave a blank line between paragraphs, so one begins as well behind the end
    /// of a sentence and with a number,
    /// and a short numbered line is a heading.
    /// </summary>
    public void Add(int number, string line)
    {
        if (text.Length > 0 && !hasBreak && (LineJoin.EndsSentence(last) || LineJoin.StartsNumbered(line) || IsHeading()))
            Close();
        if (text.Length == 0)
            first = number;
        var words = line.Trim().TrimEnd('\\');
        _ = text.Append(hasBreak ? "\n" : LineJoin.Between(text, words)).Append(words);
        last = words;
        hasBreak = line.EndsWith("  ", StringComparison.Ordinal) || line.EndsWith('\\');
    }

    /// <summary>Whether all there is so far is a short numbered line.</summary>
    private bool IsHeading() =>
        last.Length == text.Length && LineJoin.StartsNumbered(last) && PrintedText.Width(last) <= WidestHeading;

    /// <summary>Hands the paragraph over.</summary>
    public void Close(int level = 0)
    {
        if (text.Length > 0)
            _ = collector.Paragraph(MarkdownWords.Plain(text.ToString()), first, level);
        _ = text.Clear();
        hasBreak = false;
    }
}
