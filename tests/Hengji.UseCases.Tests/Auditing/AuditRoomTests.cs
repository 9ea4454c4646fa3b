using System.Text;
using Hengji.Storage.People;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.Filling;

namespace Hengji.UseCases.Tests.Auditing;

public sealed class AuditRoomTests : IDisposable
{
    private readonly AuditRoom room = new();

    [Fact]
    public void A_file_is_kept_by_content_with_its_findings()
    {
        var id = room.Add(AuditRoom.Finance).Value.Id;
        var opened = room.Open(id, AuditRoom.Panel).Value;

        opened.Audit.CertainCount.ShouldBe(2);
        opened.Audit.MoneyFen.ShouldBe(18_000_000); // 18.00 万元: the difference of both sums, one wrong figure
        opened.Audit.Year.ShouldBe(2022);
        opened.Findings.ShouldAllBe(finding => finding.Places.Length > 1);
        opened.Kept!.Paper.ShouldContain($"id=\"{opened.Findings[0].Places[0].Mark}\"");
        opened.Kept.PaperAt("/audits/7").ShouldContain("href=\"/audits/7#f-1\"");
        opened.IsOutdated.ShouldBeFalse();
        room.Folder.IsIntact(opened.Audit.Sha256).ShouldBeTrue();
    }

    [Fact]
    public void The_same_content_in_the_same_scope_is_one_audit()
    {
        var first = room.Add(AuditRoom.Finance).Value;
        var again = room.Add(AuditRoom.Panel, name: "改了名.md").Value;
        var bureau = room.Add(AuditRoom.Bureau).Value;

        (again.Id, again.IsNew).ShouldBe((first.Id, false));
        bureau.IsNew.ShouldBeTrue("the bureau's audit is its own");
    }

    [Fact]
    public void Neither_side_nor_another_department_sees_an_audit()
    {
        var own = room.Add(AuditRoom.Finance).Value.Id;
        var theirs = room.Add(AuditRoom.Bureau).Value.Id;
        var other = new Actor(9, "别局财务", new Rights([new Grant(Role.DepartmentFinance, 2, null, null, null)]), "", "");
        var clerk = SampleDossier.Someone(Role.UnitClerk, "u07");

        foreach (var (id, actor) in ((long, Actor)[])[(own, AuditRoom.Bureau), (theirs, AuditRoom.Finance), (own, other), (own, clerk)])
        {
            room.Open(id, actor).Problems.Single().Code.ShouldBe("audit.not-found");
            room.Decide(id, 1, true, "", actor).Problems.Single().Code.ShouldBe("audit.not-found");
            room.Rerun(id, actor).Problems.Single().Code.ShouldBe("audit.not-found");
        }
        room.List(AuditRoom.Finance).Lines.Single().Audit.Id.ShouldBe(own);
        room.List(AuditRoom.Bureau).Lines.Single().Audit.Id.ShouldBe(theirs);
        room.List(other).Count.ShouldBe(0);
        room.Add(clerk).Problems.Single().Code.ShouldBe("audit.not-found");
    }

    [Fact]
    public void A_file_names_its_department_to_the_bureau_and_years_bound_grants()
    {
        using (var storage = room.Storage())
            storage.Departments.Count().ShouldBe(1);
        var named = room.Add(AuditRoom.Bureau, "湘西自治州人力资源和社会保障局\n\n" + AuditRoom.Report).Value.Id;
        room.Open(named, AuditRoom.Bureau).Value.Department.ShouldBe("湘西自治州人力资源和社会保障局");
        room.Open(room.Add(AuditRoom.Bureau).Value.Id, AuditRoom.Bureau).Value.Department.ShouldBeEmpty();

        var later = new Actor(9, "新人", new Rights([new Grant(Role.DepartmentFinance, 1, null, 2023, null)]), "", "");
        room.Add(later).Problems.Single().Code.ShouldBe("audit.not-yours");
        room.Add(AuditRoom.Finance, department: 2).Problems.Single().Code.ShouldBe("audit.department");
    }

    [Theory]
    [InlineData("空.docx", "", "audit.size")]
    [InlineData("图片.docx", "\u0089PNG\r\n\u001a\n....", "reading.kind")]
    [InlineData("残缺.pdf", "%PDF-1.7 only this", "reading.damaged")]
    public void What_cannot_be_read_is_told_and_not_kept(string name, string content, string code)
    {
        room.AddBytes(AuditRoom.Finance, Encoding.Latin1.GetBytes(content), name).Problems.Single().Code.ShouldBe(code);
        room.List(AuditRoom.Finance).Count.ShouldBe(0);
    }

    [Fact]
    public void A_dismissal_needs_a_reason_and_everything_decided_is_kept()
    {
        var id = room.Add(AuditRoom.Finance).Value.Id;
        room.Decide(id, 1, false, "  ", AuditRoom.Finance).Problems.Single().Code.ShouldBe("audit.reason-missing");
        room.Decide(id, 1, true, new string('长', 2001), AuditRoom.Finance).Problems.Single().Code.ShouldBe("audit.too-long");

        _ = room.Decide(id, 1, true, "", AuditRoom.Finance).Value;
        _ = room.Decide(id, 1, true, "", AuditRoom.Finance).Value; // a second click
        _ = room.Decide(id, 1, false, "原表如此", AuditRoom.Panel).Value;
        _ = room.Decide(id, 1, null, "", AuditRoom.Panel).Value;
        _ = room.Decide(id, 2, true, "请更正", AuditRoom.Finance).Value;

        var opened = room.Open(id, AuditRoom.Finance).Value;
        opened.DecisionOn(opened.Findings[0].Key).ShouldBeNull();
        opened.EarlierOn(opened.Findings[0].Key).Select(decision => (decision.IsAccepted, decision.Reason)).ShouldBe([(true, ""), (false, "原表如此")]);
        (opened.Audit.AcceptedCount, opened.Audit.DismissedCount).ShouldBe((1, 0));
        room.Trail().ShouldBe(["audit.add", "audit.accept", "audit.dismiss", "audit.undo", "audit.accept"]);
    }

    [Fact]
    public void Who_read_an_earlier_state_decides_nothing()
    {
        var id = room.Add(AuditRoom.Finance).Value.Id;
        var seen = room.Open(id, AuditRoom.Finance).Value.Audit.Revision;
        _ = room.Decide(id, 1, true, "", AuditRoom.Panel).Value;

        room.Decide(id, 2, true, "", AuditRoom.Finance, seen).Problems.Single().Code.ShouldBe("request.changed");
    }

    [Fact]
    public void Decisions_stay_when_another_program_audits_the_file_again()
    {
        var id = room.Add(AuditRoom.Finance).Value.Id;
        _ = room.Decide(id, 2, false, "原表如此", AuditRoom.Finance).Value;
        room.MakeOld();
        room.Open(id, AuditRoom.Finance).Value.IsOutdated.ShouldBeTrue();
        room.Download(id, "findings.xlsx", AuditRoom.Finance).Problems.Single().Code.ShouldBe("audit.outdated");

        _ = room.Rerun(id, AuditRoom.Finance).Value;

        var opened = room.Open(id, AuditRoom.Finance).Value;
        opened.IsOutdated.ShouldBeFalse();
        opened.DecisionOn(opened.Findings[1].Key)!.Reason.ShouldBe("原表如此");
        (opened.Audit.DismissedCount, opened.Orphans.Count()).ShouldBe((1, 0));
        room.Download(id, "findings.xlsx", AuditRoom.Finance).Value.Length.ShouldBeGreaterThan(1000);
        Encoding.UTF8.GetString(room.Download(id, "audit.json", AuditRoom.Finance).Value).ShouldContain("hengji.findings/1");
        room.Download(id, "comments.docx", AuditRoom.Finance).Problems.Single().Code.ShouldBe("audit.comments-need-word");
    }

    public void Dispose() => room.Dispose();
}
