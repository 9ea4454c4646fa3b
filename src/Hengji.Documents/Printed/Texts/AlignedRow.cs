namespace Hengji.Documents.Printed.Texts;

/// <summary>A text of a line that stands apart from others by blanks.</summary>
/// <param name="Start">Screen column of its first character.</param>
/// <param name="End">Screen column behind its last character.</param>
/// <param name="Text">Its characters.</param>
internal readonly record struct AlignedText(int Start, int End, string Text)
{
    /// <summary>Columns both take.</summary>
    public int Overlap(AlignedText other) => Math.Min(End, other.End) - Math.Max(Start, other.Start);
}

/// <summary>A line as texts with gaps of at least two columns between them.</summary>
internal static class AlignedRow
{
    private const int TabStop = 8;

    /// <summary>Its texts from left to right.</summary>
    public static List<AlignedText> Texts(string line)
    {
        var texts = new List<AlignedText>();
        var (column, gap, from, start, end) = (0, 0, -1, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            var width = c == '\t' ? TabStop - (column % TabStop) : PrintedText.WidthOf(c);
            var isGap = char.IsWhiteSpace(c);
            if (!isGap && gap >= 2 && from >= 0)
            {
                texts.Add(new AlignedText(start, end, line[from..i].Trim()));
                from = -1;
            }
            if (!isGap && from < 0)
                (from, start) = (i, column);
            gap = isGap ? gap + width : 0;
            column += width;
            end = isGap ? end : column;
        }
        if (from >= 0)
            texts.Add(new AlignedText(start, end, line[from..].Trim()));
        return texts;
    }
}
