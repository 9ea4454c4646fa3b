namespace Hengji.UseCases.Evidencing;

/// <summary>A file that is none of the kinds evidence may be.</summary>
public sealed record EvidenceKindRefused(string Name) : Problem(
    "evidence.kind-refused",
    $"“{Name}”的内容不是 PDF、PNG、JPG、DOCX、XLSX 或 OFD，不能作为佐证材料。请转换格式后再上传，不要上传压缩包。",
    $"The content of “{Name}” is not PDF, PNG, JPG, DOCX, XLSX or OFD. Convert it first; archives are not taken.");

/// <summary>An office file with macros.</summary>
public sealed record EvidenceWithMacros(string Name) : Problem(
    "evidence.macros", $"“{Name}”含有宏，不能上传。请另存为不含宏的文件。", $"“{Name}” holds macros. Save it without them.");

/// <summary>A file that is empty or too large.</summary>
public sealed record EvidenceSize(string Name, long Bytes) : Problem(
    "evidence.size",
    $"“{Name}”有 {Bytes} 字节；佐证材料不能为空，也不能超过 50 MB。",
    $"“{Name}” has {Bytes} bytes; evidence must not be empty nor exceed 50 MB.");

/// <summary>A row or a use that does not exist or is not this person's.</summary>
public sealed record NoSuchEvidence() : Problem(
    "evidence.not-found", "没有这份佐证材料，或者您无权查看。", "There is no such evidence, or you may not see it.");

/// <summary>The same file stands at the row already.</summary>
public sealed record EvidenceTwice(string Name) : Problem(
    "evidence.twice", $"“{Name}”已经是这一行的佐证材料。", $"“{Name}” is evidence of this row already.");
