using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>What only the layouts of blind-n print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindNDetails
{
    public required FinalAccount Police { get; init; }
    public required FinalAccount Statistics { get; init; }
    public required FinalAccount Polytechnic { get; init; }
    public required YearBudget Clinic { get; init; }
    public required BudgetGoals ClinicGoals { get; init; }
    public required YearBudget Housing { get; init; }
    public required BudgetGoals HousingGoals { get; init; }
    public required ImmutableArray<UnitBudget> HousingUnits { get; init; }
    public required YearBudget Town { get; init; }
    public required CountyExecution County { get; init; }
    public required CostsBulletin Costs { get; init; }

    public static BlindNDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 83_000_017));
        FinalAccount Account(AccountPlan plan) => new AccountMaker(ledger, dice, plan).Make();
        YearBudget Budget(AccountPlan plan) => new BudgetMaker(ledger, dice, plan).Make();
        var goals = new GoalMaker(ledger, dice);
        var housing = Budget(PublishingBodies.HousingOffice);
        return new BlindNDetails
        {
            Police = Account(PublishingBodies.Police), Statistics = Account(PublishingBodies.Statistics), Polytechnic = Account(PublishingBodies.Polytechnic),
            Clinic = Budget(PublishingBodies.Clinic), ClinicGoals = goals.Make("n.clinic.goal", GoalMaker.Clinic),
            Housing = housing, HousingGoals = goals.Make("n.housing.goal", GoalMaker.Housing), HousingUnits = new UnitBudgetMaker(ledger, dice).Make("n.housing.unit", housing),
            Town = Budget(PublishingBodies.Town), County = new CountyExecutionMaker(ledger, dice).Make(), Costs = new CostsBulletinMaker(ledger, dice).Make(),
        };
    }
}
