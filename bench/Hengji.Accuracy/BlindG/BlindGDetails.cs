using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>What only the layouts of blind-g print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindGDetails
{
    public required UnitFinal Unit { get; init; }
    public required ProvinceRating Province { get; init; }
    public required RoadReview Roads { get; init; }
    public required DistrictBudget District { get; init; }
    public required Settlement Settled { get; init; }
    public required Employment Jobs { get; init; }
    public required PublicAssets Assets { get; init; }
    public required SchoolFund Schools { get; init; }

    public static BlindGDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 31_000_037));
        return new BlindGDetails
        {
            Unit = new UnitFinalMaker(ledger, dice).Make(), Province = new ProvinceRatingMaker(ledger, dice).Make(), Roads = new RoadReviewMaker(ledger, dice).Make(),
            District = new DistrictBudgetMaker(ledger, dice).Make(), Settled = new SettlementMaker(ledger, dice).Make(), Jobs = new EmploymentMaker(ledger, dice).Make(),
            Assets = new PublicAssetMaker(ledger, dice).Make(), Schools = new SchoolFundMaker(ledger, dice).Make(year.Year),
        };
    }
}
