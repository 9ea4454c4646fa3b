namespace Hengji.UseCases.Auditing;

/// <summary>A page or a commented file is of one document.</summary>
public sealed record OneDocumentOnly(string Option) : Problem(
    "audit.one-document",
    $"{Option} 只能用于一份文件。请一次审核一份，或改用 --xlsx、--json 汇总多份。",
    $"{Option} is for one file. Audit one at a time, or use --xlsx or --json for many.");
