using System.Xml.Linq;

namespace Hengji.Documents.Word.Comments;

/// <summary>Sets the marks of comments into the text: where each begins, where it ends, and what refers to it.</summary>
internal sealed class CommentMarks
{
    private readonly List<XElement> paragraphs;
    private readonly XNamespace w;

    public CommentMarks(XDocument document)
    {
        w = document.Root!.Name.Namespace;

        // Counted as the reader counts them: every paragraph element of either edition.
        paragraphs = [.. document.Descendants().Where(IsParagraph)];
    }

    /// <summary>Whether it is a paragraph of the text.</summary>
    public static bool IsParagraph(XElement element) =>
        element.Name.LocalName == "p" && element.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal);

    /// <summary>Marks the characters of a comment.</summary>
    /// <returns>Whether its paragraph was found and has characters.</returns>
    public bool Put(WordComment comment, int id)
    {
        if (comment.Anchor < 0 || comment.Anchor >= paragraphs.Count)
            return false;
        var characters = new TextAlignment(paragraphs[comment.Anchor], comment.Text).Find(comment.Start, comment.Length);
        if (characters is not var (first, last))
            return false;

        // The end first: the halves of a run cut at its beginning stay in front of it.
        OutsideControl(RunSplit.After(last.Leaf, last.Offset))
            .AddAfterSelf(Mark("commentRangeEnd", id), new XElement(w + "r", Mark("commentReference", id)));
        OutsideControl(RunSplit.Before(first.Leaf, first.Offset)).AddBeforeSelf(Mark("commentRangeStart", id));
        return true;
    }

    /// <summary>Marks stand around a content control, never in it: LibreOffice would keep only the place of such a comment.</summary>
    private static XElement OutsideControl(XElement run) =>
        run.Ancestors().TakeWhile(above => !IsParagraph(above)).LastOrDefault(above => above.Name.LocalName == "sdt") ?? run;

    private XElement Mark(string name, int id) => new(w + name, new XAttribute(w + "id", id));
}
