using System.Text;

namespace Hengji.Documents.Printed.Html;

/// <summary>Words of a paragraph or cell while they come in: blanks collapse as on a page, breaks are kept.</summary>
internal sealed class HtmlFlow
{
    private readonly StringBuilder text = new();
    private bool isBreakDue;
    private bool isBlankDue;

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Adds words.</summary>
    /// <param name="words">As in the page.</param>
    /// <param name="keepsBlanks">Whether blanks and line ends stay as they are.</param>
    public void Add(string words, bool keepsBlanks)
    {
        foreach (var c in words)
        {
            if (!keepsBlanks && c is ' ' or '\t' or '\n' or '\r' or '\f')
                isBlankDue = true;
            else
                Add(c);
        }
    }

    /// <summary>A new line, if anything follows.</summary>
    public void Break() => isBreakDue = true;

    /// <summary>The words so far; starts anew.</summary>
    public string Take()
    {
        var words = text.ToString();
        _ = text.Clear();
        isBreakDue = isBlankDue = false;
        return words;
    }

    /// <summary>A blank where the source breaks its lines between Chinese characters is none.</summary>
    private void Add(char c)
    {
        if (isBreakDue && text.Length > 0)
            _ = text.Append('\n');
        else if (isBlankDue && text.Length > 0 && !(PrintedText.IsWide(text[^1]) && PrintedText.IsWide(c)))
            _ = text.Append(' ');
        isBreakDue = isBlankDue = false;
        _ = text.Append(c);
    }
}
