using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>What only the layouts of blind-j print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindJDetails
{
    public required OpeningBudget Opening { get; init; }
    public required Meals Meals { get; init; }
    public required Buses Buses { get; init; }
    public required Monitoring Monitoring { get; init; }
    public required HalfYear Half { get; init; }
    public required UnitAssets Holdings { get; init; }
    public required Summary Summary { get; init; }
    public required Purchasing Purchasing { get; init; }

    public static BlindJDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 47_000_011));
        return new BlindJDetails
        {
            Opening = new OpeningBudgetMaker(ledger, dice).Make(), Meals = new MealsMaker(ledger, dice).Make(), Buses = new BusMaker(ledger, dice).Make(), Monitoring = new MonitorMaker(ledger, dice).Make(),
            Half = new HalfYearMaker(ledger, dice).Make(), Holdings = new HoldingsMaker(ledger, dice).Make(), Summary = new SummaryMaker(ledger, dice).Make(), Purchasing = new PurchasingMaker(ledger, dice).Make(),
        };
    }
}
