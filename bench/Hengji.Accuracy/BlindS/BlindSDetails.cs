using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>What only the layouts of blind-s print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindSDetails
{
    public required FinalAccount Prosecutors { get; init; }
    public required FinalAccount Museum { get; init; }
    public required YearBudget School { get; init; }
    public required BudgetGoals SchoolGoals { get; init; }
    public required InsuranceAccounts Insurance { get; init; }
    public required CapitalBudget Capital { get; init; }
    public required TransferAccounts Transfers { get; init; }
    public required ZoneAdjustment Zone { get; init; }
    public required TownBudget Town { get; init; }

    public static BlindSDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 97_000_211));
        return new BlindSDetails
        {
            Prosecutors = new AccountMaker(ledger, dice, AccountBodies.Prosecutors).Make(), Museum = new AccountMaker(ledger, dice, AccountBodies.Museum).Make(),
            School = new BudgetMaker(ledger, dice, AccountBodies.School).Make(), SchoolGoals = new GoalMaker(ledger, dice).Make("s.school.goal", AccountBodies.SchoolGoals),
            Insurance = new InsuranceMaker(ledger, dice).Make(), Capital = new CapitalMaker(ledger, dice).Make(), Transfers = new TransferMaker(ledger, dice).Make(),
            Zone = new ZoneMaker(ledger, dice).Make(), Town = new TownMaker(ledger, dice).Make(),
        };
    }
}
