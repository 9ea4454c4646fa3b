using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>What only the layouts of blind-w print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindWDetails
{
    public required NatureReview Nature { get; init; }
    public required TeaFund Tea { get; init; }
    public required CityAudit Audit { get; init; }
    public required ReviewCircular Circular { get; init; }
    public required SchoolsWhole Schools { get; init; }
    public required JobsAccount Jobs { get; init; }
    public required BloodProject Blood { get; init; }
    public required StreetBudget Street { get; init; }

    public static BlindWDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 97_000_223));
        return new BlindWDetails
        {
            Nature = new NatureReviewMaker(ledger, dice).Make(), Tea = new TeaFundMaker(ledger, dice).Make(), Audit = new CityAuditMaker(ledger, dice).Make(), Circular = new ReviewCircularMaker(ledger, dice).Make(),
            Schools = new SchoolsWholeMaker(ledger, dice).Make(), Jobs = new JobsAccountMaker(ledger, dice).Make(), Blood = new BloodProjectMaker(ledger, dice).Make(), Street = new StreetBudgetMaker(ledger, dice).Make(),
        };
    }
}
