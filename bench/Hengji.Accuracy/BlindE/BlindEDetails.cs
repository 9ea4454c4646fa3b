using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>What only the layouts of blind-e print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindEDetails
{
    public required HousingFund Housing { get; init; }
    public required Rectification Rectification { get; init; }
    public required Tenders Tenders { get; init; }
    public required HealthCare Health { get; init; }
    public required Donations Donations { get; init; }
    public required Sewage Sewage { get; init; }

    public static BlindEDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 23_000_029));
        return new BlindEDetails
        {
            Housing = new HousingFundMaker(ledger, dice).Make(), Rectification = new RectificationMaker(ledger, dice).Make(),
            Tenders = new TenderMaker(ledger, dice).Make(), Health = new HealthCareMaker(ledger, dice).Make(year.Year),
            Donations = new DonationMaker(ledger, dice).Make(), Sewage = new SewageMaker(ledger, dice).Make(year.Year),
        };
    }
}
