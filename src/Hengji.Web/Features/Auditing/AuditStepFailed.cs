namespace Hengji.Web.Features.Auditing;

/// <summary>A form of the page that was not done, for a reason that is told elsewhere.</summary>
public sealed record AuditStepFailed() : Problem("audit.failed", "没有完成，请刷新页面后再试。", "Not done; reload the page and try again.");

/// <summary>What was chosen as last year's report is not one.</summary>
public sealed record CompanionNotLastYear() : Problem(
    "audit.not-last-year", "选作上年报告的文件不是上年的，没有核对。请另选。", "The file chosen as last year's report is not of last year. Choose another.");

/// <summary>A chosen file is no longer on the list.</summary>
public sealed record CompanionGone() : Problem(
    "audit.no-companion", "选择的文件已不在列表中，没有核对。请重新选择。", "A chosen file is no longer on the list. Choose again.");
