using Hengji.Figures;

namespace Hengji.Reports;

/// <summary>A text with <c>{{tokens}}</c>, cut into its parts.</summary>
public static class TemplateText
{
    /// <summary>Parts in order; an opening <c>{{</c> without end is kept as words.</summary>
    public static ImmutableArray<TemplatePart> Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf("{{", position, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
                break;
            if (open > position)
                parts.Add(new TemplateWords(text[position..open]));
            parts.Add(Token(text[(open + 2)..close].Trim()));
            position = close + 2;
        }
        if (position < text.Length)
            parts.Add(new TemplateWords(text[position..]));
        return parts.ToImmutable();
    }

    private static TemplateToken Token(string source)
    {
        var bar = source.IndexOf('|', StringComparison.Ordinal);
        var format = bar < 0 ? "" : source[(bar + 1)..].Trim();
        var name = bar < 0 ? source : source[..bar].Trim();
        var (kind, rest) = name switch
        {
            ['a', 'b', 's', ' ', .. var abs] => (TokenKind.Size, abs),
            ['t', 'e', 'x', 't', ' ', .. var words] => (TokenKind.Text, words),
            _ => (TokenKind.Number, name),
        };
        return new TemplateToken(kind, rest.Trim(), format, FigureAddress.TryParse(rest.Trim())) { Source = source };
    }
}

/// <summary>A part of a template text.</summary>
public abstract record TemplatePart;

/// <summary>Words between tokens.</summary>
public sealed record TemplateWords(string Text) : TemplatePart;

/// <summary>A token: what is asked for, and by which name.</summary>
/// <param name="Kind">Number, number without sign, or text.</param>
/// <param name="Name">The name as written: <c>year</c>, <c>income.total@dept</c>, a column of the list's form.</param>
/// <param name="Format">Number format such as <c>0.0</c>; empty to keep the print.</param>
/// <param name="Address">The name read as an address; null for single words.</param>
public sealed record TemplateToken(TokenKind Kind, string Name, string Format, FigureAddress? Address) : TemplatePart
{
    /// <summary>What stood between the braces, outer blanks left out.</summary>
    public string Source { get; init; } = "";
}

/// <summary>What a token asks for.</summary>
public enum TokenKind
{
    /// <summary>A figure, or one of the words year, previous_year, department, grade.</summary>
    Number,

    /// <summary>A figure without its sign.</summary>
    Size,

    /// <summary>The words of a cell, tokens in them included.</summary>
    Text,
}
