using Hengji.Auditing;
using Hengji.UseCases.Auditing;

namespace Hengji.UseCases.Tests.Auditing;

/// <summary>A fault of the program in one document.</summary>
public sealed class AuditFaultsTests
{
    [Fact]
    public void Is_a_problem_of_that_document()
    {
        var told = AuditFaults.Guarded<AuditReport>("reports/甲局.docx", () => throw new FormatException("'９'"));
        told.IsSuccess.ShouldBeFalse();
        told.Problems.Single().ShouldBeOfType<AuditFault>().File.ShouldBe("甲局.docx");
        told.Problems.Single().Message.ShouldContain("FormatException");
    }

    [Fact]
    public void Is_heard_of_by_the_log()
    {
        var heard = new List<Exception>();
        _ = AuditFaults.Guarded<AuditReport>("甲局.docx", () => throw new FormatException("'９'"), heard.Add);
        heard.Single().ShouldBeOfType<FormatException>();
    }

    [Fact]
    public void Leaves_a_cancelled_audit_cancelled() =>
        Should.Throw<OperationCanceledException>(() => AuditFaults.Guarded<AuditReport>("甲局.docx", () => throw new OperationCanceledException()));
}
