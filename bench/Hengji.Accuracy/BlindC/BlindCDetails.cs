using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>What only the layouts of blind-c print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindCDetails
{
    public required CountyBudget County { get; init; }
    public required SelfProjects Projects { get; init; }
    public required Transfer Transfer { get; init; }
    public required AuditWork Audit { get; init; }
    public required StateWealth Wealth { get; init; }
    public required Renovation Renovation { get; init; }

    public static BlindCDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 17_000_023));
        return new BlindCDetails
        {
            County = new CountyMaker(ledger, dice).Make(), Projects = new SelfProjectMaker(ledger, dice).Make(),
            Transfer = new TransferMaker(ledger, dice).Make(), Audit = new AuditMaker(ledger, dice).Make(),
            Wealth = new EnterpriseMaker(ledger, dice).Make(), Renovation = new RenovationMaker(ledger, dice).Make(),
        };
    }
}
