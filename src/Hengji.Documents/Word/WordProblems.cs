namespace Hengji.Documents.Word;

/// <summary>The file is not a zip file, so not a .docx.</summary>
public sealed record NotAWordFile(string File)
    : Problem("word.not-a-docx", "不是 Word 文档（.docx）。请确认文件，或在 Word、WPS 中另存为 .docx。", "not a Word document (.docx).", new SourceLocation(File, ""));

/// <summary>The file is encrypted or an old .doc; both look the same from outside.</summary>
public sealed record EncryptedOrOldWordFile(string File)
    : Problem("word.encrypted-or-old", "文档设有打开密码，或是旧版 .doc 格式。请取消密码并另存为 .docx。", "encrypted, or an old .doc file; remove the password and save as .docx.", new SourceLocation(File, ""));

/// <summary>The zip file ends too early or its parts cannot be unpacked.</summary>
public sealed record DamagedWordFile(string File, string Detail)
    : Problem("word.damaged", $"文档已损坏或不完整（{Detail}），请重新获取文件。", $"damaged or cut off ({Detail}).", new SourceLocation(File, ""));

/// <summary>The file unpacks to more than a report can need.</summary>
public sealed record WordFileTooLarge(string File, long LimitBytes)
    : Problem("word.too-large", $"文档解压后超过 {LimitBytes / (1 << 20)} MB，为防止恶意文件已停止读取。", $"unpacks to more than {LimitBytes / (1 << 20)} MB.", new SourceLocation(File, ""));

/// <summary>A zip file without a Word text in it.</summary>
public sealed record NoWordText(string File)
    : Problem("word.no-text", "压缩包中没有 Word 正文，不是 Word 文档。", "no Word text inside.", new SourceLocation(File, ""));

/// <summary>A Word file that was not written by this system, or lost both controls and ledger.</summary>
public sealed record NoBoundNumbers(string File)
    : Problem("word.no-bound-numbers", "文档中没有本系统写入的数据绑定信息，无法溯源。请使用本系统生成的报告。", "holds no bound numbers; trace works on reports written by this system.", new SourceLocation(File, ""));

/// <summary>The file does not exist or may not be read.</summary>
public sealed record WordFileNotReadable(string File)
    : Problem("word.not-readable", "文档不存在或无法读取，请检查路径和权限，并关闭正在编辑它的程序。", "does not exist or cannot be read.", new SourceLocation(File, ""));
