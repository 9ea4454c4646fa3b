namespace Hengji.Documents.Printed.Html;

/// <summary>Kinds of pieces of a page.</summary>
internal enum HtmlPiece
{
    Text,
    Start,
    End,
}

/// <summary>A piece of a page.</summary>
/// <param name="Piece">What it is.</param>
/// <param name="Name">Name of the tag in lower case; empty for text.</param>
/// <param name="Text">Characters, references resolved; attributes of a tag as written.</param>
internal readonly record struct HtmlToken(HtmlPiece Piece, string Name, string Text)
{
    /// <summary>The value of an attribute; null when it is not there.</summary>
    public string? Attribute(string name) => HtmlAttributes.Find(Text, name);
}
