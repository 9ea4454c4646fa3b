namespace Hengji.Documents.Printed.Texts;

/// <summary>A line of a text file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Its characters without the line end.</param>
internal readonly record struct TextLine(int Number, string Text)
{
    /// <summary>Whether nothing is printed on it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The lines of a text, whatever its line ends, counted as editors count them.</summary>
    public static ImmutableArray<TextLine> Split(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r'))
                continue;
            lines.Add(new TextLine(lines.Count + 1, text[start..i]));
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }
        return lines.ToImmutable();
    }
}
