using System.Text;
using System.Xml.Linq;

namespace Hengji.Documents.Word;

/// <summary>Reads one paragraph: its text, the controls and bookmarks in it; what was deleted with tracking is left out.</summary>
internal sealed class ParagraphReader(Func<FoundNumber, bool> isOurs, IEnumerable<FoundNumber> around)
{
    /// <summary>Stands for the characters of bound numbers where only the rest is wanted.</summary>
    public const char Bound = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<FoundNumber> open = [.. around];
    private readonly Dictionary<string, OpenBookmark> bookmarks = [];
    private readonly List<(int Start, int End)> bound = [];

    /// <summary>Controls and bookmarks in order.</summary>
    public List<FoundNumber> Found { get; } = [];

    /// <summary>Text boxes and the like, to be read as blocks of their own.</summary>
    public List<XElement> Inner { get; } = [];

    /// <summary>The whole text.</summary>
    public string Text => text.ToString();

    /// <summary>The text with every character of a bound number replaced by <see cref="Bound"/>.</summary>
    public string TextOutside
    {
        get
        {
            var characters = Text.ToCharArray();
            foreach (var (start, end) in bound)
                characters.AsSpan(start, end - start).Fill(Bound);
            return new string(characters);
        }
    }

    public void Read(XElement paragraph)
    {
        Children(paragraph);
        foreach (var bookmark in bookmarks.Values)
            Close(bookmark);
    }

    private void Children(XElement parent)
    {
        foreach (var child in parent.Elements())
            One(child);
    }

    private void One(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                Append(element.Value);
                break;
            case "br" when ControlReader.Attribute(element, "type") is "page" or "column":
                break;
            case "tab" or "br" or "cr":
                Append(element.Parent?.Name.LocalName == "r" ? "\n" : "");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sdt":
                Control(element);
                break;
            case "bookmarkStart":
                StartBookmark(element);
                break;
            case "bookmarkEnd":
                EndBookmark(element);
                break;
            case "AlternateContent":
                Children(element.Elements().FirstOrDefault() ?? element);
                break;
            case "txbxContent":
                Inner.Add(element);
                break;
            case "pPr" or "rPr" or "del" or "moveFrom" or "instrText" or "delText" or "sdtPr":
                break;
            default:
                Children(element);
                break;
        }
    }

    private void Append(string words)
    {
        _ = text.Append(words);
        foreach (var control in open)
            control.Append(words);
    }

    private void Control(XElement element)
    {
        var control = ControlReader.Read(element, text.Length);
        foreach (var bookmark in bookmarks.Values.Where(bookmark => bookmark.Control is null && bookmark.Start == text.Length))
            Attach(bookmark, control);
        Found.Add(control);
        open.Add(control);
        if (ControlReader.ContentOf(element) is { } content)
            Children(content);
        open.Remove(control);
        if (isOurs(control))
            bound.Add((control.Start, text.Length));
    }

    private void StartBookmark(XElement element)
    {
        if (ControlReader.IndexOfBookmark(element) is not { } index || ControlReader.Attribute(element, "id") is not { } id)
            return;
        var bookmark = new OpenBookmark(index, text.Length);
        bookmarks[id] = bookmark;
        if (open is [.., var control] && control.Index is null)
            Attach(bookmark, control);
    }

    private void EndBookmark(XElement element)
    {
        if (ControlReader.Attribute(element, "id") is { } id && bookmarks.Remove(id, out var bookmark))
            Close(bookmark);
    }

    /// <summary>A bookmark without a control keeps a number whose control was taken off.</summary>
    private void Close(OpenBookmark bookmark)
    {
        if (bookmark.Control is not null || bookmark.Start >= text.Length)
            return;
        var found = new FoundNumber { Index = bookmark.Index, Start = bookmark.Start };
        found.Append(text.ToString(bookmark.Start, text.Length - bookmark.Start));
        Found.Add(found);
        bound.Add((bookmark.Start, text.Length));
    }

    private static void Attach(OpenBookmark bookmark, FoundNumber control)
    {
        control.Index ??= bookmark.Index;
        bookmark.Control = control;
    }

    private sealed class OpenBookmark(int index, int start)
    {
        public int Index { get; } = index;

        public int Start { get; } = start;

        public FoundNumber? Control { get; set; }
    }
}
