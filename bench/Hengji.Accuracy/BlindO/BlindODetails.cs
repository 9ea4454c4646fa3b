using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>What only the layouts of blind-o print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindODetails
{
    public required TownWhole Town { get; init; }
    public required SchoolGrant School { get; init; }
    public required HospitalReview Hospital { get; init; }
    public required DistrictMonitor Monitor { get; init; }
    public required StudentAid Aid { get; init; }
    public required ResearchPolicy Policy { get; init; }
    public required RescueGoal Goal { get; init; }
    public required ArchiveOffice Archive { get; init; }

    public static BlindODetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 71_000_117));
        return new BlindODetails
        {
            Town = new TownWholeMaker(ledger, dice).Make(), School = new SchoolGrantMaker(ledger, dice).Make(), Hospital = new HospitalReviewMaker(ledger, dice).Make(),
            Monitor = new DistrictMonitorMaker(ledger, dice).Make(), Aid = new StudentAidMaker(ledger, dice).Make(), Policy = new ResearchPolicyMaker(ledger, dice).Make(year.Year),
            Goal = new RescueGoalMaker(ledger, dice).Make(), Archive = new ArchiveOfficeMaker(ledger, dice).Make(),
        };
    }
}
