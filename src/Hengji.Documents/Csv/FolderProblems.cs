namespace Hengji.Documents.Csv;

/// <summary>A folder that does not exist.</summary>
public sealed record FolderMissing(SourceLocation Where) : Problem(
    "folder.missing",
    "找不到这个文件夹。请核对路径。",
    "There is no such folder. Check the path.",
    Where);

/// <summary>A file every folder needs.</summary>
public sealed record RequiredFileMissing(string File, string Holds, SourceLocation Where) : Problem(
    "folder.file-missing",
    $"缺少文件 {File}（{Holds}）。请补上。",
    $"The file {File} is missing.",
    Where);

/// <summary>A form every submission needs.</summary>
public sealed record FormMissing(string File, string Title, ImmutableArray<string> Nearest, SourceLocation Where) : Problem(
    "folder.form-missing",
    $"缺少《{Title}》，应为文件 {File}{CsvWords.Nearest(Nearest)}。请补上该表。",
    $"The form “{Title}” is missing, expected as {File}{CsvWords.NearestEnglish(Nearest)}.",
    Where);

/// <summary>A CSV file that is no form of the pack; it was not read.</summary>
public sealed record UnknownFile(string File, ImmutableArray<string> Nearest) : Problem(
    "folder.unknown-file",
    $"不是本规则包的表，未读取{CsvWords.Nearest(Nearest)}。",
    $"Not a form of the pack; not read{CsvWords.NearestEnglish(Nearest)}.",
    new SourceLocation(File, ""));

/// <summary>A line of submission.yaml that is not <c>key: value</c>.</summary>
public sealed record DeclarationUnreadable(string Line, SourceLocation Where) : Problem(
    "submission.unreadable-line",
    $"“{Line}”不是“名称: 值”的形式。本文件只有 pack（规则包）和 year（年度）两行。",
    $"“{Line}” is not “key: value”. The file has two lines, pack and year.",
    Where);

/// <summary>A key of submission.yaml that is not known or stands twice.</summary>
public sealed record DeclarationKey(string Key, bool IsRepeated, SourceLocation Where) : Problem(
    IsRepeated ? "submission.repeated-key" : "submission.unknown-key",
    IsRepeated ? $"“{Key}”出现了两次，请只保留一处。" : $"不认识“{Key}”。本文件只有 pack（规则包）和 year（年度）两项。",
    IsRepeated ? $"“{Key}” stands twice. Keep one." : $"“{Key}” is not known. The file has two keys, pack and year.",
    Where);

/// <summary>A key submission.yaml needs.</summary>
public sealed record DeclarationMissing(string Key, string Example, SourceLocation Where) : Problem(
    "submission.missing-key",
    $"缺少“{Key}”。请补一行，例如“{Key}: {Example}”。",
    $"“{Key}” is missing. Add a line such as “{Key}: {Example}”.",
    Where);
