namespace Hengji.UseCases.Auditing;

/// <summary>A page or a commented file is of one document.</summary>
public sealed record OneDocumentOnly(string Option) : Problem(
    "audit.one-document",
    $"{Option} 只能用于一份文件。请一次审核一份，或改用 --xlsx、--json 汇总多份。",
    $"{Option} is for one file. Audit one at a time, or use --xlsx or --json for many.");

/// <summary>Files of one submission are compared each with each.</summary>
public sealed record TooManyTogether(int Count, int Most) : Problem(
    "audit.too-many-together",
    $"一次报送最多 {Most} 份文件，这里有 {Count} 份。请只列出报告和它的附件。",
    $"A submission has at most {Most} files, here are {Count}. Name the report and its annexes only.");

/// <summary>What was given as last year's report is of this year or later.</summary>
public sealed record NotLastYear(string File, int Year, int OwnYear) : Problem(
    "audit.not-last-year",
    $"《{File}》是 {Year} 年度的，所审报告是 {OwnYear} 年度的，不能当作上年报告；没有与它核对。",
    $"“{File}” is of {Year} and the audited report of {OwnYear}: it cannot be last year's report and was not compared.",
    new SourceLocation(File, ""));

/// <summary>This program failed at a document.</summary>
public sealed record AuditFault(string File, string Fault, string Words) : Problem(
    "audit.fault",
    $"审核《{File}》时程序内部出错（{Fault}：{Words}），这份文件没有审核结果，其他文件不受影响。请把文件和这句话交给系统维护人员。",
    $"Auditing “{File}” hit a fault of this program ({Fault}: {Words}): there is no result for it; other files are not affected. Please hand the file and this sentence to whoever maintains the system.",
    new SourceLocation(File, ""));
