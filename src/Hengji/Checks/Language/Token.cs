using Hengji.Checks.Syntax;

namespace Hengji.Checks.Language;

/// <summary>A word, number, text or sign of a rule.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span)
{
    public bool Is(string text) => Kind is TokenKind.Sign or TokenKind.Word && Text == text;

    /// <summary>The token for messages.</summary>
    public string Shown => Kind == TokenKind.End ? "" : Text;
}

/// <summary>Kinds of <see cref="Token"/>.</summary>
internal enum TokenKind
{
    /// <summary>Identifier or keyword.</summary>
    Word,

    /// <summary>12.5</summary>
    Number,

    /// <summary>'text' without its quotes.</summary>
    Text,

    /// <summary>[key] without its brackets.</summary>
    Row,

    /// <summary>Operator or punctuation.</summary>
    Sign,

    /// <summary>Behind the last character.</summary>
    End,
}
