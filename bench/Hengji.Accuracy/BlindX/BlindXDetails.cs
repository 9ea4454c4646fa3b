using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>What only the layouts of blind-x print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindXDetails
{
    public required LabourWhole Labour { get; init; }
    public required TechnicianCollege College { get; init; }
    public required StreetWhole Street { get; init; }
    public required StreetCleaning Cleaning { get; init; }
    public required MedicineFund Medicine { get; init; }
    public required ScienceBudget Science { get; init; }
    public required ZoneWhole Zone { get; init; }
    public required RoadUpkeep Road { get; init; }

    public static BlindXDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 83_000_431));
        return new BlindXDetails
        {
            Labour = new LabourWholeMaker(ledger, dice).Make(), College = new TechnicianCollegeMaker(ledger, dice).Make(), Street = new StreetWholeMaker(ledger, dice).Make(),
            Cleaning = new StreetCleaningMaker(ledger, dice).Make(year.Year), Medicine = new MedicineFundMaker(ledger, dice).Make(), Science = new ScienceBudgetMaker(ledger, dice).Make(),
            Zone = new ZoneWholeMaker(ledger, dice).Make(), Road = new RoadUpkeepMaker(ledger, dice).Make(),
        };
    }
}
