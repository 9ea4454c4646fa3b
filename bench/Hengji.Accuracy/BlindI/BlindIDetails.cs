using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>What only the layouts of blind-i print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindIDetails
{
    public required CountyWhole County { get; init; }
    public required ImmutableArray<GrantedUnit> CountyUnits { get; init; }
    public required CityWhole City { get; init; }
    public required HealthForm Health { get; init; }
    public required RuralHousing Housing { get; init; }
    public required DisabledAid Disabled { get; init; }
    public required SelfSummary Summary { get; init; }
    public required CollegeWhole College { get; init; }
    public required Irrigation Irrigation { get; init; }

    public static BlindIDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 59_000_081));
        return new BlindIDetails
        {
            County = new CountyWholeMaker(year, dice).Make(), CountyUnits = GrantedUnits.Of(year),
            City = new CityWholeMaker(ledger, dice).Make(), Health = new HealthFormMaker(ledger, dice).Make(year.Year),
            Housing = new RuralHousingMaker(ledger, dice).Make(), Disabled = new DisabledAidMaker(ledger, dice).Make(),
            Summary = new SelfSummaryMaker(ledger, dice).Make(), College = new CollegeWholeMaker(ledger, dice).Make(),
            Irrigation = new IrrigationMaker(ledger, dice).Make(),
        };
    }
}
