using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>What only the layouts of blind-v print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindVDetails
{
    public required FinalAccount Water { get; init; }
    public required FinalAccount Nursing { get; init; }
    public required NursingPupils Pupils { get; init; }
    public required YearBudget Women { get; init; }
    public required CityDebt Debt { get; init; }

    public static BlindVDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 97_000_133));
        var nursing = new AccountMaker(ledger, dice, Bodies.Nursing).Make();
        return new BlindVDetails
        {
            Water = new AccountMaker(ledger, dice, Bodies.Water).Make(), Nursing = nursing, Pupils = new PupilMaker(ledger, dice).Make(nursing.Spent.Now),
            Women = new BudgetMaker(ledger, dice, Bodies.Women).Make(), Debt = new CityDebtMaker(ledger, dice).Make(),
        };
    }
}
