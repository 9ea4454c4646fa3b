namespace Hengji.UseCases.Auditing;

/// <summary>No such audit, or not for this person.</summary>
public sealed record NoSuchAudit() : Problem(
    "audit.not-found", "没有这份审核，或者您无权查看。", "There is no such audit, or you may not see it.");

/// <summary>No such finding in the audit.</summary>
public sealed record NoSuchFinding() : Problem(
    "audit.no-finding", "这份审核中没有这个问题，可能已重新审核。请刷新页面后再办。", "The audit has no such finding; it may have been made again. Reload the page.");

/// <summary>A file that is too large.</summary>
public sealed record AuditFileSize(string Name, long Bytes) : Problem(
    "audit.size", $"“{Name}”有 {Bytes} 字节；审核的文件不能为空，也不能超过 50 MB。", $"“{Name}” has {Bytes} bytes; it must not be empty nor exceed 50 MB.");

/// <summary>Nobody can tell which department's report it is.</summary>
public sealed record AuditDepartmentUnknown(string Name) : Problem(
    "audit.department", $"看不出“{Name}”是哪个部门的报告，请选择部门后再上传。", $"It cannot be told whose report “{Name}” is. Choose the department.");

/// <summary>A department or year the person does not audit.</summary>
public sealed record AuditNotYours(string Name, int Year) : Problem(
    "audit.not-yours", $"“{Name}”是 {Year} 年度的报告，或属于别的部门，不在您的授权范围内。", $"“{Name}” is of {Year} or of another department, outside your rights.");

/// <summary>A dismissal without a reason.</summary>
public sealed record DismissalReasonMissing() : Problem(
    "audit.reason-missing", "不采纳须写明理由。", "Say why the finding is dismissed.");

/// <summary>More words than are kept.</summary>
public sealed record AuditWordsTooLong(int Length, int Maximum) : Problem(
    "audit.too-long", $"文字有 {Length} 个字符，最多 {Maximum} 个，请删减。", $"{Length} characters; at most {Maximum} are allowed.");

/// <summary>The result is of another build of the program, so files made of it would not agree with the page.</summary>
public sealed record AuditOutdated() : Problem(
    "audit.outdated", "这份结果由另一版本的程序得出。请先重新审核（已作的决定会保留），再下载。",
    "The result is of another version of the program. Audit the file again first; decisions stay.");

/// <summary>A file itself is no longer there, or is not what it was.</summary>
public sealed record AuditedFileLost(string Name) : Problem(
    "audit.file-lost", $"服务器上找不到“{Name}”的原件，或原件已改变。请重新上传。", $"“{Name}” itself is gone from the server, or changed. Upload it again.");

/// <summary>A file to compare with that is not there, is another side's, or is the audited file itself.</summary>
public sealed record NoSuchCompanion(long Id) : Problem(
    "audit.no-companion", $"没有可以一并核对的第 {Id} 号文件，可能已从列表移除。请重新选择。", $"There is no file {Id} to compare with; it may have been removed. Choose again.");
