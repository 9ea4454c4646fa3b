using System.Xml.Linq;

namespace Hengji.Documents.Word;

/// <summary>Properties of content controls and bookmarks, whatever namespace the program wrote them in.</summary>
internal static class ControlReader
{
    public static FoundNumber Read(XElement control, int start)
    {
        var properties = Child(control, "sdtPr");
        var id = ValueOf(properties, "id");
        return new FoundNumber
        {
            Tag = ValueOf(properties, "tag"),
            Alias = ValueOf(properties, "alias"),
            ControlId = int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            Start = start,
            IsEmptied = properties is not null && Child(properties, "showingPlcHdr") is not null,
        };
    }

    public static XElement? ContentOf(XElement control) => Child(control, "sdtContent");

    /// <summary>Number of the occurrence a bookmark marks; null when it is not one of ours.</summary>
    public static int? IndexOfBookmark(XElement bookmark) =>
        Attribute(bookmark, "name") is { } name
        && name.StartsWith(FigureLedger.BookmarkPrefix, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(FigureLedger.BookmarkPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;

    public static XElement? Child(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static string? Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    public static string? ValueOf(XElement? properties, string name) =>
        Child(properties, name) is { } property ? Attribute(property, "val") : null;
}
