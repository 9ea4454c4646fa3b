using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>What only the layouts of blind-f print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindFDetails
{
    public required FinalNotes Final { get; init; }
    public required BudgetNotes Budget { get; init; }
    public required SelfRating Rating { get; init; }
    public required RuralFunds Rural { get; init; }
    public required Adjustment Adjustment { get; init; }
    public required Cleaning Cleaning { get; init; }

    public static BlindFDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 29_000_023));
        return new BlindFDetails
        {
            Final = new FinalNotesMaker(ledger, dice).Make(), Budget = new BudgetNotesMaker(ledger, dice).Make(),
            Rating = new SelfRatingMaker(ledger, dice).Make(year), Rural = new RuralFundsMaker(ledger, dice).Make(),
            Adjustment = new AdjustmentMaker(ledger, dice).Make(), Cleaning = new CleaningMaker(ledger, dice).Make(),
        };
    }
}
