namespace Hengji.Documents.Printed.Texts;

/// <summary>Reads text files, plain or Markdown.</summary>
internal static class TextDocumentReader
{
    /// <summary>Reads a file.</summary>
    public static Result<PrintedDocument> Read(string name, byte[] bytes, DocumentLimits limits)
    {
        if (TextDecoder.Decode(bytes) is not { } text)
            return new DocumentEncodingUnknown(name);
        var collector = new BlockCollector(name, limits);
        var lines = TextLine.Split(text);
        NoteLost(collector, lines);
        var isMarkdown = MarkdownSigns.Fit(name, lines);
        if (isMarkdown)
            new MarkdownReader(collector).Read(lines);
        else
            new PlainTextReader(collector).Read(lines);
        return collector.Finish(isMarkdown ? DocumentKind.Markdown : DocumentKind.Text);
    }

    private static void NoteLost(BlockCollector collector, ImmutableArray<TextLine> lines)
    {
        foreach (var line in lines.Where(line => line.Text.Contains('\uFFFD', StringComparison.Ordinal)))
            collector.Note(
                "reading.lost-characters",
                $"第{line.Number}行有无法识别的字符，显示为“\uFFFD”，可能是文件损坏或曾以错误的编码保存。",
                $"Line {line.Number} has characters that cannot be recognised, shown as “\uFFFD”.",
                new PrintedPlace($"第{line.Number}行", Anchor: line.Number));
    }
}
