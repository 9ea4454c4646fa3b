using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>What only the layouts of blind-gg print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindGgDetails
{
    public required FinanceDraft Draft { get; init; }
    public required InsuranceFunds Insurance { get; init; }
    public required CityCapital Capital { get; init; }
    public required CropStation Crop { get; init; }
    public required CivilBudget Civil { get; init; }

    public static BlindGgDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 161_000_213));
        return new BlindGgDetails
        {
            Draft = new FinanceDraftMaker(ledger, dice).Make(), Insurance = new InsuranceFundsMaker(ledger, dice).Make(), Capital = new CityCapitalMaker(ledger, dice).Make(), Crop = new CropStationMaker(ledger, dice).Make(), Civil = new CivilBudgetMaker(ledger, dice).Make(),
        };
    }
}
