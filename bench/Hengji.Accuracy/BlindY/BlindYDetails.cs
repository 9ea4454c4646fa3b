using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>What only the layouts of blind-y print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindYDetails
{
    public required UnionWhole Union { get; init; }
    public required CommerceFederation Commerce { get; init; }
    public required QuakeNetwork Quake { get; init; }
    public required OfficesWhole Offices { get; init; }
    public required VillageAward Award { get; init; }
    public required TradingCentre Trading { get; init; }
    public required EthnicFund Ethnic { get; init; }
    public required SupplyCooperative Supply { get; init; }
    public required RescueBrigade Brigade { get; init; }

    public static BlindYDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 93_000_251));
        return new BlindYDetails
        {
            Union = new UnionWholeMaker(ledger, dice).Make(), Commerce = new CommerceFederationMaker(ledger, dice).Make(), Quake = new QuakeNetworkMaker(ledger, dice).Make(),
            Offices = new OfficesWholeMaker(ledger, dice).Make(), Award = new VillageAwardMaker(ledger, dice).Make(), Trading = new TradingCentreMaker(ledger, dice).Make(),
            Ethnic = new EthnicFundMaker(ledger, dice).Make(), Supply = new SupplyCooperativeMaker(ledger, dice).Make(), Brigade = new RescueBrigadeMaker(ledger, dice).Make(),
        };
    }
}
