using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>What only the layouts of blind-d print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindDDetails
{
    public required TownAccount Town { get; init; }
    public required Aid Aid { get; init; }
    public required Courts Courts { get; init; }
    public required Bonds Bonds { get; init; }
    public required FivePlan Plan { get; init; }
    public required Bulletin Bulletin { get; init; }

    public static BlindDDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 19_000_013));
        return new BlindDDetails
        {
            Town = new TownAccountMaker(ledger, dice).Make(), Aid = new AidMaker(ledger, dice).Make(), Courts = new CourtMaker(ledger, dice).Make(),
            Bonds = new BondMaker(ledger, dice).Make(), Plan = new FivePlanMaker(ledger, dice).Make(), Bulletin = new BulletinMaker(ledger, dice).Make(),
        };
    }
}
