using System.Xml.Linq;

namespace Hengji.Documents.Word.Comments;

/// <summary>
/// Lays the text a reader prints over the paragraphs of the file: automatic numbers and line ends are in the text only,
/// deleted and hidden words in the file only.
/// </summary>
internal sealed class TextAlignment
{
    private readonly List<(int Start, PrintedCharacters Characters)> parts = [];
    private readonly XElement first;
    private readonly string text;

    /// <param name="first">The paragraph the text begins with.</param>
    /// <param name="text">The text of the paragraph or cell.</param>
    public TextAlignment(XElement first, string text)
    {
        (this.first, this.text) = (first, text);
        var from = 0;
        foreach (var paragraph in Followers(first))
        {
            var characters = new PrintedCharacters(paragraph);
            if (characters.Text.Length == 0)
                continue;
            var start = Place(characters.Text, from);
            if (start < 0)
                break;
            parts.Add((start, characters));
            from = start + characters.Text.Length;
            if (from >= text.Length)
                break;
        }
    }

    /// <summary>The first and the last of these characters that the file holds; null when it holds none.</summary>
    public ((XElement Leaf, int Offset) First, (XElement Leaf, int Offset) Last)? Find(int start, int length)
    {
        foreach (var (begin, characters) in parts)
        {
            var from = Math.Max(start, begin) - begin;
            var to = Math.Min(start + length, begin + characters.Text.Length) - begin;
            if (from < to)
                return (characters[from], characters[to - 1]);
        }

        // Only an automatic number, or a text that differs: the whole first paragraph.
        var whole = parts is [var (_, aligned), ..] ? aligned : new PrintedCharacters(first);
        return whole.Text.Length > 0 ? (whole[0], whole[whole.Text.Length - 1]) : null;
    }

    /// <summary>Where a paragraph's words stand in the text: up to a line end, if there is such a place.</summary>
    private int Place(string words, int from)
    {
        if (parts.Count == 0 && text.EndsWith(words, StringComparison.Ordinal) && !text.AsSpan(0, text.Length - words.Length).Contains('\n'))
            return text.Length - words.Length;
        for (var at = text.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if (end == text.Length || text[end] == '\n')
                return at;
        }
        return text.IndexOf(words, from, StringComparison.Ordinal);
    }

    /// <summary>The paragraph, then those behind it in its cell or, in running text, in its story.</summary>
    private static IEnumerable<XElement> Followers(XElement first)
    {
        yield return first;
        var cell = first.Ancestors().FirstOrDefault(element => element.Name.LocalName == "tc");
        var rest = cell is null
            ? first.ElementsAfterSelf().Where(CommentMarks.IsParagraph).Take(5)
            : cell.Descendants().Where(CommentMarks.IsParagraph)
                .Where(paragraph => paragraph.IsAfter(first) && paragraph.Ancestors().First(element => element.Name.LocalName == "tc") == cell);
        foreach (var paragraph in rest)
            yield return paragraph;
    }
}
