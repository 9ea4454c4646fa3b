using System.Runtime.CompilerServices;
using System.Text;

namespace Hengji.Documents.Word;

/// <summary>XML as it is written: literal parts stay as they are, values put into them are escaped.</summary>
internal sealed class Markup
{
    private readonly StringBuilder text = new(1 << 18);

    /// <summary>Characters so far; a place to <see cref="InsertAt"/> later.</summary>
    public int Length => text.Length;

    /// <summary>Adds markup as it is.</summary>
    public Markup Raw(string markup)
    {
        _ = text.Append(markup);
        return this;
    }

    /// <summary>Adds markup with values; the values are escaped.</summary>
    public Markup Add([InterpolatedStringHandlerArgument("")] ref MarkupHandler markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Adds characters, escaped; characters XML cannot hold are left out.</summary>
    public Markup Escaped(ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAny(XmlCharacters.Special);
            _ = text.Append(plain < 0 ? value : value[..plain]);
            if (plain < 0)
                return this;
            plain += AddSpecial(value[plain..]);
            value = value[plain..];
        }
        return this;
    }

    /// <summary>Puts markup at an earlier place.</summary>
    public void InsertAt(int position, string markup) => text.Insert(position, markup);

    /// <summary>Adds everything another buffer holds.</summary>
    public Markup Append(Markup other)
    {
        _ = text.Append(other.text);
        return this;
    }

    /// <summary>Writes everything as UTF-8 without a mark.</summary>
    public void WriteTo(Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        writer.Write(text);
    }

    private int AddSpecial(ReadOnlySpan<char> value)
    {
        if (char.IsHighSurrogate(value[0]) && value.Length > 1 && char.IsLowSurrogate(value[1]))
        {
            _ = text.Append(value[..2]);
            return 2;
        }
        _ = text.Append(value[0] switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\t' or '\n' => " ",
            _ => "",
        });
        return 1;
    }
}

/// <summary>Takes the parts of an interpolated string for <see cref="Markup.Add"/>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly Markup target;

    /// <summary>The lengths are what the compiler knows of the string; the buffer grows by itself.</summary>
    public MarkupHandler(int literalLength, int formattedCount, Markup target) =>
        (_, _, this.target) = (literalLength, formattedCount, target);

    public void AppendLiteral(string value) => target.Raw(value);

    public void AppendFormatted(string? value) => target.Escaped(value);

    public void AppendFormatted(int value) => target.Raw(value.ToString(CultureInfo.InvariantCulture));
}
