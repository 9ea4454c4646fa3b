namespace Hengji.Web.Features.Auditing;

/// <summary>A form of the page that was not done, for a reason that is told elsewhere.</summary>
public sealed record AuditStepFailed() : Problem("audit.failed", "没有完成，请刷新页面后再试。", "Not done; reload the page and try again.");
