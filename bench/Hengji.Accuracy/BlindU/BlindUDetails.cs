using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>What only the layouts of blind-u print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindUDetails
{
    public required DevelopmentWhole Development { get; init; }
    public required JusticeWhole Justice { get; init; }
    public required YouthForms Youth { get; init; }
    public required SportsCentre Sports { get; init; }
    public required DrinkingWater Water { get; init; }
    public required RelicFunds Relic { get; init; }
    public required ResettlementFund Resettled { get; init; }
    public required ParkCheck Park { get; init; }

    public static BlindUDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 127_000_211));
        return new BlindUDetails
        {
            Development = new DevelopmentWholeMaker(ledger, dice).Make(), Justice = new JusticeWholeMaker(ledger, dice).Make(), Youth = new YouthFormsMaker(ledger, dice).Make(), Sports = new SportsCentreMaker(ledger, dice).Make(),
            Water = new DrinkingWaterMaker(ledger, dice).Make(), Relic = new RelicFundsMaker(ledger, dice).Make(), Resettled = new ResettlementFundMaker(ledger, dice).Make(), Park = new ParkCheckMaker(ledger, dice).Make(),
        };
    }
}
