using Hengji.Regulations;

namespace Hengji.Documents.Html;

/// <summary>Writes a basis with its mark, so that a source nobody has read is never taken for one that was.</summary>
internal static class CitationText
{
    /// <summary>Writes document, place and mark.</summary>
    public static void Write(Markup page, Citation citation)
    {
        page.Text(citation.Place.Length == 0 ? citation.Document : $"{citation.Document} {citation.Place}");
        if (citation.Seen.Mark() is { Length: > 0 } mark)
            page.Element("span", mark, "unseen");
    }
}
