using System.Text;

namespace Hengji.Documents.Html;

/// <summary>Writes elements one after another; the result is well-formed XML and HTML at once, with everything escaped.</summary>
/// <remarks>Elements close in the reverse order they were opened in; forgetting one is a bug that throws at the end.</remarks>
internal sealed class Markup
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "meta", "br", "hr", "col" };

    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();
    private bool inTag;

    /// <summary>Opens an element, with a class unless empty.</summary>
    public Markup Start(string tag, string style = "")
    {
        CloseTag();
        text.Append('<').Append(tag);
        open.Push(tag);
        inTag = true;
        return style.Length == 0 ? this : Attr("class", style);
    }

    /// <summary>An attribute of the element just opened.</summary>
    /// <exception cref="InvalidOperationException">The element already has contents.</exception>
    public Markup Attr(string name, string value)
    {
        if (!inTag)
            throw new InvalidOperationException($"Attribute {name} after the contents of {open.Peek()}.");
        text.Append(' ').Append(name).Append("=\"");
        Escaping.AppendAttribute(text, value);
        text.Append('"');
        return this;
    }

    /// <summary>An attribute that is a whole number.</summary>
    public Markup Attr(string name, int value) => Attr(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An attribute that is a number, without trailing zeros.</summary>
    public Markup Attr(string name, decimal value) =>
        Attr(name, value.ToString("0.############", CultureInfo.InvariantCulture));

    /// <summary>Words; foreign writing directions are kept inside their own element.</summary>
    public Markup Text(string value)
    {
        CloseTag();
        if (Escaping.NeedsIsolation(value))
        {
            text.Append("<bdi>");
            Escaping.AppendText(text, value);
            text.Append("</bdi>");
        }
        else
        {
            Escaping.AppendText(text, value);
        }
        return this;
    }

    /// <summary>Our own script, style or data, already free of markup characters.</summary>
    /// <exception cref="ArgumentException">It holds a character that would end or break the element.</exception>
    public Markup Raw(string value)
    {
        CloseTag();
        if (value.AsSpan().IndexOfAny('<', '&') >= 0 || value.Contains("]]>", StringComparison.Ordinal))
            throw new ArgumentException("Markup characters in raw text.", nameof(value));
        text.Append(value);
        return this;
    }

    /// <summary>Puts a finished piece here.</summary>
    public Markup Append(Markup part)
    {
        CloseTag();
        part.CloseTag();
        text.Append(part.text);
        return this;
    }

    /// <summary>An element with words and nothing else.</summary>
    public Markup Element(string tag, string words, string style = "") => Start(tag, style).Text(words).End();

    /// <summary>Closes the innermost open element.</summary>
    public Markup End()
    {
        var tag = open.Pop();
        if (inTag && Void.Contains(tag))
        {
            text.Append("/>");
            inTag = false;
            return this;
        }
        CloseTag();
        text.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Starts a new line in the file, for people who read it.</summary>
    public Markup Line()
    {
        CloseTag();
        text.Append('\n');
        return this;
    }

    /// <summary>Writes everything.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public void WriteTo(TextWriter writer)
    {
        if (open.Count > 0)
            throw new InvalidOperationException($"<{open.Peek()}> is still open.");
        foreach (var chunk in text.GetChunks())
            writer.Write(chunk.Span);
    }

    /// <inheritdoc />
    public override string ToString() => text.ToString();

    private void CloseTag()
    {
        if (inTag)
            text.Append('>');
        inTag = false;
    }
}
