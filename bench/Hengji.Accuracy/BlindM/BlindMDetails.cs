using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>What only the layouts of blind-m print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindMDetails
{
    public required VeteransWhole Veterans { get; init; }
    public required Disease Disease { get; init; }
    public required FireBrigade Fire { get; init; }
    public required Kindergartens Kindergartens { get; init; }
    public required LoanInterest Loans { get; init; }
    public required Farmland Farmland { get; init; }
    public required Water Water { get; init; }
    public required CropInsurance Crops { get; init; }

    public static BlindMDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 83_000_017));
        return new BlindMDetails
        {
            Veterans = new VeteransMaker(ledger, dice).Make(), Disease = new DiseaseMaker(ledger, dice).Make(), Fire = new FireMaker(ledger, dice).Make(), Kindergartens = new KindergartenMaker(ledger, dice).Make(),
            Loans = new LoanMaker(ledger, dice).Make(), Farmland = new FarmlandMaker(ledger, dice).Make(), Water = new WaterMaker(ledger, dice).Make(), Crops = new CropMaker(ledger, dice).Make(),
        };
    }
}
