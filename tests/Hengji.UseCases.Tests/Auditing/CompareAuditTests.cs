using Hengji.Storage.People;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Tests.Auditing;

/// <summary>A report compared with its annexes and last year's report, on the platform.</summary>
public sealed class CompareAuditTests : IDisposable
{
    private const string Report = """
        # 2022年度部门整体支出绩效自评报告

        | 项目（万元） | 上年决算数 | 本年决算数 |
        |---|---|---|
        | 公务接待费 | 8.80 | 7.77 |
        | 公务用车运行维护费 | 20.30 | 17.20 |
        | 会议费 | 2.20 | 3.51 |
        """;

    private const string Annex = """
        # 2022年度附表

        | 项目（元） | 2022年决算数 |
        |---|---|
        | 公务接待费 | 77700.00 |
        | 公务用车运行维护费 | 171954.32 |
        | 会议费 | 31500.00 |
        """;

    private const string LastYear = """
        # 2021年度部门整体支出绩效自评报告

        公务接待费8.80万元，公务用车运行维护费20.30万元，会议费2.02万元。
        """;

    private readonly AuditRoom room = new();

    [Fact]
    public void Findings_between_files_come_with_the_choice_and_go_with_it()
    {
        var (report, annex, before) = Given();
        room.Open(report, AuditRoom.Finance).Value.Findings.ShouldBeEmpty();

        room.Compare(report, AuditRoom.Finance, [annex], before).IsSuccess.ShouldBeTrue();

        var opened = room.Open(report, AuditRoom.Finance).Value;
        opened.Companions.Select(one => (one.Audit.Id, one.IsLastYear)).ShouldBe([(annex, false), (before, true)]);
        opened.Findings.Select(finding => finding.Code).ShouldBe(["D41-between-files", "D42-last-year-report"], ignoreOrder: true);
        opened.Findings.ShouldAllBe(finding => finding.Places.Any(place => place.Mark.Length > 0) && finding.Places.Any(place => place.Locator.StartsWith('《')));
        (opened.Audit.CertainCount + opened.Audit.LikelyCount + opened.Audit.QuestionCount).ShouldBe(2);

        room.Compare(report, AuditRoom.Finance, []).IsSuccess.ShouldBeTrue();

        room.Open(report, AuditRoom.Finance).Value.Findings.ShouldBeEmpty();
        room.Trail().Count(action => action == "audit.compare").ShouldBe(2);
    }

    [Fact]
    public void Decisions_and_downloads_and_another_audit_keep_to_the_choice()
    {
        var (report, annex, _) = Given();
        _ = room.Compare(report, AuditRoom.Finance, [annex]);
        room.Decide(report, 1, true, "", AuditRoom.Finance).IsSuccess.ShouldBeTrue();

        room.Rerun(report, AuditRoom.Finance).IsSuccess.ShouldBeTrue();

        var opened = room.Open(report, AuditRoom.Finance).Value;
        opened.DecisionOn(opened.Findings.ShouldHaveSingleItem().Key).ShouldNotBeNull();
        opened.Audit.AcceptedCount.ShouldBe(1);
        System.Text.Encoding.UTF8.GetString(room.Download(report, "audit.json", AuditRoom.Finance).Value).ShouldContain("D41-between-files");
    }

    [Fact]
    public void What_cannot_be_compared_is_refused_and_changes_nothing()
    {
        var (report, annex, before) = Given();
        var theirs = room.Add(AuditRoom.Bureau, Annex, "财政的附表.md").Value.Id;
        var other = new Actor(9, "别局财务", new Rights([new Grant(Role.DepartmentFinance, 2, null, null, null)]), "", "");

        Code(room.Compare(report, AuditRoom.Finance, [], annex)).ShouldBe("audit.not-last-year");
        Code(room.Compare(report, AuditRoom.Finance, [report])).ShouldBe("audit.no-companion");
        Code(room.Compare(report, AuditRoom.Finance, [theirs])).ShouldBe("audit.no-companion");
        Code(room.Compare(report, AuditRoom.Finance, [annex], 999)).ShouldBe("audit.no-companion");
        Code(room.Compare(report, AuditRoom.Finance, [.. Enumerable.Range(1000, 40).Select(id => (long)id)])).ShouldBe("audit.too-many-together");
        Code(room.Compare(report, AuditRoom.Finance, [annex], before, seen: 77)).ShouldBe("request.changed");
        Code(room.Compare(report, other, [annex])).ShouldBe("audit.not-found");
        room.Open(report, AuditRoom.Finance).Value.Companions.ShouldBeEmpty();
    }

    public void Dispose() => room.Dispose();

    private (long Report, long Annex, long Before) Given() =>
        (room.Add(AuditRoom.Finance, Report, "自评报告.md").Value.Id, room.Add(AuditRoom.Finance, Annex, "附表.md").Value.Id,
            room.Add(AuditRoom.Finance, LastYear, "上年报告.md").Value.Id);

    private static string Code(Result<long> result) => result.Problems.Single().Code;
}
