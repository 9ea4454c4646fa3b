using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>Values of Word's elements; their names come without namespaces.</summary>
internal static class WordElements
{
    /// <summary>The <c>val</c> of a child; null when there is none.</summary>
    public static string? Value(this XElement? parent, string child) => (string?)parent?.Element(child)?.Attribute("val");

    /// <summary>The <c>val</c> of a child as a number.</summary>
    public static int? Number(this XElement? parent, string child) => Number(parent.Value(child));

    /// <summary>An attribute as a number.</summary>
    public static int? NumberOf(this XElement? element, string attribute) => Number((string?)element?.Attribute(attribute));

    /// <summary>Whether a switch is on; null when it is not there.</summary>
    public static bool? Switch(this XElement? parent, string child) =>
        parent?.Element(child) is { } element ? (string?)element.Attribute("val") is not ("0" or "false" or "off") : null;

    /// <summary>Whether a cell begins a merged cell (restart) or belongs to one (continue); null for neither.</summary>
    public static string? Merge(this XElement? properties, string kind) =>
        properties?.Element(kind) is null ? null : properties.Value(kind) ?? "continue";

    /// <summary>Number of the paragraph in its part.</summary>
    public static int Anchor(this XElement paragraph) => paragraph.NumberOf(Packages.PartTree.Anchor) ?? -1;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
