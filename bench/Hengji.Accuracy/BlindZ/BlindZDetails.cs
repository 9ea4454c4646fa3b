using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>What only the layouts of blind-z print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindZDetails
{
    public required FinalAccount Weather { get; init; }
    public required CountedWork Warnings { get; init; }
    public required FinalAccount Gazetteers { get; init; }
    public required FinalAccount Services { get; init; }
    public required CountedWork Requests { get; init; }
    public required FinalAccount Treatment { get; init; }
    public required FinalAccount Commerce { get; init; }
    public required YearBudget Mothers { get; init; }
    public required CountedWork Visits { get; init; }
    public required YearBudget Special { get; init; }
    public required CountedWork Pupils { get; init; }
    public required YearBudget AirDefence { get; init; }
    public required YearBudget Troupe { get; init; }
    public required BudgetGoals TroupeGoals { get; init; }
    public required CountedWork Shows { get; init; }

    public static BlindZDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 131_000_903));
        FinalAccount Account(AccountPlan plan) => new AccountMaker(ledger, dice, plan).Make();
        YearBudget Budget(AccountPlan plan) => new BudgetMaker(ledger, dice, plan).Make();
        var work = new CountedWorkMaker(ledger, dice);
        return new BlindZDetails
        {
            Weather = Account(PublicBodies.Weather), Warnings = work.Make("z.warnings", 70, 190, 3, 12, 40, 45),
            Gazetteers = Account(PublicBodies.Gazetteers), Services = Account(PublicBodies.Services), Requests = work.Make("z.requests", 320_000, 910_000, 61, 28, 11),
            Treatment = Account(PublicBodies.Treatment), Commerce = Account(PublicBodies.Commerce),
            Mothers = Budget(BudgetBodies.Mothers), Visits = work.Make("z.visits", 160_000, 340_000, 42, 38, 20), Special = Budget(BudgetBodies.Special), Pupils = work.Make("z.pupils", 150, 320, 48, 22, 18, 12),
            AirDefence = Budget(BudgetBodies.AirDefence), Troupe = Budget(BudgetBodies.Troupe), TroupeGoals = new GoalMaker(ledger, dice).Make("z.troupe.goal", BudgetBodies.TroupeGoals),
            Shows = work.Make("z.shows", 170, 320, 58, 25, 17),
        };
    }
}
