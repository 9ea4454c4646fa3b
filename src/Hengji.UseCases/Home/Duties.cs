using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Calendar;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Home;

/// <summary>What a person owes for a dossier, by when, and what it waits for (待办、等待).</summary>
public static class Duties
{
    private const string UnitStep = "unit-self";
    private const string SummaryStep = "department-summary";
    private const string SubmissionStep = "submission";
    private const string PublicationStep = "publication";
    private const int MostNames = 4;

    /// <summary>All duties of one dossier, what can be done now first.</summary>
    public static IEnumerable<Duty> Of(DossierLine line, Rights rights, StepDeadlines deadlines) =>
        (line.Dossier.Stage == Stage.Filling ? InUnits(line, rights, deadlines) : InDepartment(line, rights, deadlines))
        .OrderByDescending(duty => duty.IsMine);

    private static IEnumerable<Duty> InUnits(DossierLine line, Rights rights, StepDeadlines deadlines)
    {
        var due = deadlines.On(line.Dossier.PackId, UnitStep, line.Dossier.DepartmentId);
        foreach (var unit in line.Units)
        {
            if (OfUnit(line, unit, rights) is var (kind, waits))
            {
                yield return new Duty(kind, line.Dossier, line.Department, unit.Name, due, "", line.Returns.GetValueOrDefault(unit.Key))
                {
                    WaitsForRole = waits,
                };
            }
        }
        if (!rights.Has(Role.DepartmentFinance, line.Dossier))
            yield break;
        var summary = deadlines.On(line.Dossier.PackId, SummaryStep, line.Dossier.DepartmentId);
        var open = line.Units.Where(unit => line.StageOf(unit.Key) != PartStage.HandedIn).ToList();
        if (open.Count > 0)
            yield return new Duty(DutyKind.FillOwn, line.Dossier, line.Department, null, summary, "", null);
        yield return open.Count == 0
            ? new Duty(DutyKind.Compile, line.Dossier, line.Department, null, summary, "", line.Returns.GetValueOrDefault(""))
            : new Duty(DutyKind.Collect, line.Dossier, line.Department, null, due, Names(open), line.Returns.GetValueOrDefault(""));
    }

    private static (DutyKind Kind, Role? WaitsFor)? OfUnit(DossierLine line, UnitEntry unit, Rights rights)
    {
        var (isClerk, isHead) = (rights.Has(Role.UnitClerk, line.Dossier, unit.Key), rights.Has(Role.UnitHead, line.Dossier, unit.Key));
        return line.StageOf(unit.Key) switch
        {
            PartStage.Filling when isClerk => (DutyKind.Fill, null),
            PartStage.Returned when isClerk => (DutyKind.Correct, null),
            PartStage.UnitReview when isHead => (DutyKind.HandIn, null),
            PartStage.UnitReview when isClerk => (DutyKind.HandIn, Role.UnitHead),
            PartStage.Filling or PartStage.Returned when isHead => (DutyKind.Fill, Role.UnitClerk),
            _ => null,
        };
    }

    private static IEnumerable<Duty> InDepartment(DossierLine line, Rights rights, StepDeadlines deadlines)
    {
        var dossier = line.Dossier;
        var (kind, role, step) = dossier.Stage switch
        {
            Stage.Compiling => (DutyKind.Compile, Role.DepartmentFinance, SummaryStep),
            Stage.PanelOpinion => (DutyKind.GiveOpinion, Role.PanelLeader, SummaryStep),
            Stage.DepartmentSigning => (DutyKind.Sign, Role.DepartmentHead, SubmissionStep),
            Stage.FinanceReview => (DutyKind.Review, Role.FinanceDivision, ""),
            _ => (DutyKind.Publish, Role.Publisher, PublicationStep),
        };
        if (dossier.Stage == Stage.Compiling && line.Returns.ContainsKey(""))
            kind = DutyKind.Correct;
        var due = deadlines.On(dossier.PackId, step, dossier.DepartmentId);
        if (rights.Has(role, dossier))
            yield return new Duty(kind, dossier, line.Department, null, due, "", line.Returns.GetValueOrDefault(""));
        else if (rights.Compiles(dossier) && dossier.Stage != Stage.Accepted)
            yield return new Duty(kind, dossier, line.Department, null, due, "", null) { WaitsForRole = role };
        if (dossier.Stage == Stage.Accepted && rights.Has(Role.FinancePerformance, dossier))
            yield return new Duty(DutyKind.SpotCheck, dossier, line.Department, null, null, "", null);
    }

    private static string Names(List<UnitEntry> open) =>
        open.Count <= MostNames
            ? string.Join('、', open.Select(unit => unit.Name))
            : $"{string.Join('、', open.Take(MostNames).Select(unit => unit.Name))}等 {open.Count.ToString(CultureInfo.InvariantCulture)} 个单位";
}
