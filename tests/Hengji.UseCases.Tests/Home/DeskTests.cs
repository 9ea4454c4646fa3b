using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Calendar;
using Hengji.UseCases.Home;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.People;

namespace Hengji.UseCases.Tests.Home;

public sealed class DeskTests : IDisposable
{
    private readonly Office office = new();
    private readonly PackShelf packs = new(Repository.PathOf("packs"));

    [Fact]
    public async Task A_clerk_owes_the_unit_by_the_packs_day()
    {
        var duty = (await DutiesAsync(Unit(Role.UnitClerk, "u01"))).Single();

        (duty.Kind, duty.Unit, duty.IsMine).ShouldBe((DutyKind.Fill, "单位u01", true));
        duty.Due.ShouldBe(new DateOnly(2023, 5, 15)); // packs/hunan-2022/pack.yaml, unit-self
    }

    [Fact]
    public async Task A_deadline_of_the_department_goes_before_the_one_for_all()
    {
        _ = await ChangeCalendar.SetDeadlineAsync(office.Storage, packs, Own(null, 20), office.System, Office.Now);
        _ = await ChangeCalendar.SetDeadlineAsync(office.Storage, packs, Own(1, 25), office.System, Office.Now);

        (await DutiesAsync(Unit(Role.UnitClerk, "u01"))).Single().Due.ShouldBe(new DateOnly(2023, 5, 25));
    }

    [Fact]
    public async Task What_was_returned_says_why_and_by_whom()
    {
        _ = office.Storage.Parts.Add(new DossierPart { DossierId = 1, UnitKey = "u01", Stage = PartStage.Returned });
        _ = office.Storage.Moves.Add(new ReviewMove
        {
            DossierId = 1, UnitKey = "u01", From = Stage.Filling, To = Stage.Filling, IsReturn = true, Reason = "决算数与报表不符", ById = 1, By = "单位负责人", At = Office.Now,
        });
        _ = await office.Storage.SaveChangesAsync(TestContext.Current.CancellationToken);

        var duty = (await DutiesAsync(Unit(Role.UnitClerk, "u01"))).Single();

        duty.Kind.ShouldBe(DutyKind.Correct);
        duty.Returned!.Reason.ShouldBe("决算数与报表不符");
    }

    [Fact]
    public async Task Department_finance_waits_for_units_by_name()
    {
        var duty = (await DutiesAsync(new Grant(Role.DepartmentFinance, 1, null, null, null))).Single(duty => !duty.IsMine);

        (duty.Kind, duty.IsMine).ShouldBe((DutyKind.Collect, false));
        duty.WaitsFor.ShouldContain("单位u02");
    }

    [Fact]
    public async Task The_bureau_sees_contradictions_first_and_no_draft()
    {
        for (var id = 10; id < 70; id++)
        {
            _ = office.Storage.Departments.Add(new() { Id = id, Code = $"{id:000}", Name = $"部门{id}" });
            _ = office.Storage.Dossiers.Add(new Dossier { Id = id, DepartmentId = id, Year = 2022, PackId = "hunan-2022", Stage = id % 2 == 0 ? Stage.FinanceReview : Stage.Filling });
        }
        _ = office.Storage.Tallies.Add(new DossierTally { DossierId = 40, Contradictions = 3 });
        _ = await office.Storage.SaveChangesAsync(TestContext.Current.CancellationToken);

        var (lines, count) = await ReadDesk.RunAsync(
            office.Storage, new Rights([Office.Anywhere(Role.FinanceDivision)]), page: 1, find: null, TestContext.Current.CancellationToken);

        count.ShouldBe(31); // thirty of the sixty and the one of the office
        lines[0].Dossier.Id.ShouldBe(40);
        lines.ShouldAllBe(line => line.Dossier.Stage == Stage.FinanceReview);
    }

    public void Dispose() => office.Dispose();

    private static Storage.Calendar.StepDeadline Own(long? department, int day) =>
        new() { PackId = "hunan-2022", Step = "unit-self", DepartmentId = department, On = new DateOnly(2023, 5, day), Basis = "州财绩〔2023〕1号" };

    private static Grant Unit(Role role, string key) => new(role, 1, [key], null, null);

    private async Task<List<Duty>> DutiesAsync(Grant grant)
    {
        var rights = new Rights([grant]);
        var (lines, _) = await ReadDesk.RunAsync(office.Storage, rights, page: 1, find: null);
        var deadlines = await StepDeadlines.ReadAsync(office.Storage, packs, ["hunan-2022"]);
        return [.. lines.SelectMany(line => Duties.Of(line, rights, deadlines))];
    }
}
