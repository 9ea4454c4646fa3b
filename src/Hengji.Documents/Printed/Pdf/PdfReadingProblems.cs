namespace Hengji.Documents.Printed.Pdf;

/// <summary>No page has any text: a scan, or pictures only.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Pages">Number of its pages.</param>
public sealed record DocumentWithoutText(string File, int Pages) : Problem(
    "reading.no-text",
    $"全部 {Pages} 页都没有文字，很可能是扫描件或图片。请用生成它的 Word、WPS 文件，或先做文字识别（OCR）再检查。",
    $"None of the {Pages} pages has text; it is probably a scan. Use the Word file it came from, or a copy with recognised text.",
    new SourceLocation(File, ""));

/// <summary>Reading takes longer than it may.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="LimitSeconds">The limit.</param>
public sealed record DocumentTooSlow(string File, int LimitSeconds) : Problem(
    "reading.too-slow",
    $"读取超过 {LimitSeconds} 秒仍未完成，已停止。文件可能损坏或内容异常；请用生成它的程序重新导出 PDF 后重试。",
    $"Reading did not finish within {LimitSeconds} seconds and was stopped. The file may be damaged; export the PDF again.",
    new SourceLocation(File, ""));
