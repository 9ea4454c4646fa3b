namespace Hengji.Documents.Printed;

/// <summary>The file does not exist or cannot be opened.</summary>
public sealed record DocumentMissing(string File) : Problem(
    "reading.missing",
    "文件不存在或打不开。请检查路径和权限，并关闭正在编辑它的程序。",
    "The file does not exist or cannot be opened. Check the path, and close the program that edits it.",
    new SourceLocation(File, ""));

/// <summary>The file has no content.</summary>
public sealed record DocumentEmpty(string File) : Problem(
    "reading.empty",
    "文件是空的，没有文字也没有表格。请重新获取文件。",
    "The file is empty: no text, no tables. Get the file again.",
    new SourceLocation(File, ""));

/// <summary>The file needs a password.</summary>
public sealed record DocumentEncrypted(string File) : Problem(
    "reading.encrypted",
    "文件设有打开密码，无法读取。请去除密码后另存一份再检查。",
    "The file is protected by a password. Save a copy without it.",
    new SourceLocation(File, ""));

/// <summary>The file ends too early or its parts do not fit together.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Detail">What is wrong, in Chinese.</param>
/// <param name="EnglishDetail">The same in English.</param>
public sealed record DocumentDamaged(string File, string Detail, string EnglishDetail) : Problem(
    "reading.damaged",
    $"文件已损坏或不完整（{Detail}）。请用 Word 或 WPS 打开核对，另存后重试。",
    $"The file is damaged or cut off ({EnglishDetail}). Open it in Word or WPS and save it again.",
    new SourceLocation(File, ""));

/// <summary>The file is of a kind that is not read.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Kind">What it is, in Chinese.</param>
/// <param name="EnglishKind">The same in English.</param>
public sealed record DocumentKindUnknown(string File, string Kind, string EnglishKind) : Problem(
    "reading.kind",
    $"不能读取{Kind}。请另存为 .docx、.xlsx、.pdf、.html 或 .txt 后重试。",
    $"Cannot read {EnglishKind}. Save it as .docx, .xlsx, .pdf, .html or .txt.",
    new SourceLocation(File, ""));

/// <summary>The document exceeds one of <see cref="DocumentLimits"/>.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="What">What there is too much of, in Chinese.</param>
/// <param name="EnglishWhat">The same in English.</param>
/// <param name="Limit">The limit.</param>
public sealed record DocumentTooLarge(string File, string What, string EnglishWhat, long Limit) : Problem(
    "reading.too-large",
    $"文件过大：{What}超过上限 {Limit}。为防止恶意文件耗尽内存，已停止读取；请确认文件，或拆分后重试。",
    $"The file is too large: {EnglishWhat} beyond the limit of {Limit}. Check that it is the right file, or split it.",
    new SourceLocation(File, ""));

/// <summary>Bytes that are no text in any supported encoding.</summary>
public sealed record DocumentEncodingUnknown(string File) : Problem(
    "reading.encoding",
    "既不是已知格式的文档，也不是 UTF-8、UTF-16 或 GB18030 编码的文本。请确认文件，文本文件请另存为 UTF-8 编码。",
    "Neither a document of a known kind nor text in UTF-8, UTF-16 or GB18030. Save text files as UTF-8.",
    new SourceLocation(File, ""));

/// <summary>A file of an old kind that only another program could open.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Reason">Why that did not go, in Chinese.</param>
/// <param name="EnglishReason">The same in English.</param>
public sealed record OldDocumentUnread(string File, string Reason, string EnglishReason) : Problem(
    "reading.old-document",
    $"这是旧格式文档（.doc、.wps、.rtf 或 .odt），{Reason}。请用 Word 或 WPS 打开，另存为 .docx 后重试。",
    $"A document of an old kind (.doc, .wps, .rtf or .odt); {EnglishReason}. Open it in Word or WPS and save it as .docx.",
    new SourceLocation(File, ""));
