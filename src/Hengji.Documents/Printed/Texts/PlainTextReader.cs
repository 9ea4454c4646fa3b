namespace Hengji.Documents.Printed.Texts;

/// <summary>Reads plain text: paragraphs, and tables made of tabs, drawn lines or blanks.</summary>
internal sealed class PlainTextReader(BlockCollector collector)
{
    /// <summary>Reads the lines of a file.</summary>
    public void Read(ImmutableArray<TextLine> lines)
    {
        var open = new List<TextLine>();
        for (var i = 0; i < lines.Length;)
        {
            var end = TableEnd(lines, i, out var build);
            if (build is null)
            {
                if (lines[i].IsBlank)
                    Close(open);
                else
                    open.Add(lines[i]);
                i++;
                continue;
            }
            Close(open);
            build(lines[i..end]);
            i = end;
        }
        Close(open);
    }

    private int TableEnd(ImmutableArray<TextLine> lines, int start, out Action<ImmutableArray<TextLine>>? build)
    {
        (int End, Action<ImmutableArray<TextLine>> Build)[] found =
        [
            (TabTable.EndOf(lines, start), run => TabTable.Build(run, collector)),
            (RuledTable.EndOf(lines, start), run => RuledTable.Build(run, collector)),
            (AlignedTable.EndOf(lines, start), run => AlignedTable.Build(run, collector)),
        ];
        var (end, make) = found.FirstOrDefault(one => one.End > start);
        build = make;
        return end;
    }

    private void Close(List<TextLine> open)
    {
        WrappedLines.Paragraphs(open, collector);
        open.Clear();
    }
}
