namespace Hengji.Documents.Printed.Word;

/// <summary>What of a Word file is no text, or not printed.</summary>
internal sealed class ReadingCounts
{
    /// <summary>Characters that are formatted as hidden.</summary>
    public long HiddenCharacters { get; set; }

    /// <summary>Signs of fonts that are not known.</summary>
    public int UnknownSymbols { get; set; }

    /// <summary>Pictures.</summary>
    public int Pictures { get; set; }

    /// <summary>Charts, diagrams and embedded files.</summary>
    public int Objects { get; set; }

    /// <summary>Parts of other files put in whole.</summary>
    public int Imports { get; set; }

    /// <summary>Says it in notes.</summary>
    public void Tell(BlockCollector collector)
    {
        if (HiddenCharacters > 0)
            collector.Note("reading.hidden-text", $"文档有 {HiddenCharacters} 个字设为隐藏文字，打印时看不到，没有读取。", $"{HiddenCharacters} characters are formatted as hidden and were not read.");
        if (UnknownSymbols > 0)
            collector.Note("reading.unknown-symbol", $"有 {UnknownSymbols} 个符号字体的字符无法识别，显示为“\uFFFD”。", $"{UnknownSymbols} characters of symbol fonts are not known, shown as “\uFFFD”.");
        if (Pictures > 0)
            collector.Note("reading.picture", $"文档有 {Pictures} 张图片，图片中的文字和数字没有读取。", $"The document has {Pictures} pictures; text and figures in them were not read.");
        if (Objects > 0)
            collector.Note("reading.object", $"文档有 {Objects} 个图表或嵌入对象，其中的数字没有读取。", $"The document has {Objects} charts or embedded objects; figures in them were not read.");
        if (Imports > 0)
            collector.Note("reading.import", $"文档嵌入了 {Imports} 个外部文件的内容，没有读取。请在 Word 中打开并保存后重试。", $"The document imports {Imports} other files, which were not read. Open and save it in Word.");
    }
}
