using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>What only the layouts of blind-kk print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindKkDetails
{
    public required CountyWater Water { get; init; }
    public required CityCulture Culture { get; init; }
    public required ProvinceGrain Grain { get; init; }
    public required GreenCare Green { get; init; }
    public required HealthGrant Health { get; init; }
    public required RuralRoads Roads { get; init; }

    public static BlindKkDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 171_000_241));
        return new BlindKkDetails
        {
            Water = new CountyWaterMaker(ledger, dice).Make(), Culture = new CityCultureMaker(ledger, dice).Make(), Grain = new ProvinceGrainMaker(ledger, dice).Make(),
            Green = new GreenCareMaker(ledger, dice).Make(), Health = new HealthGrantMaker(ledger, dice).Make(year.Year), Roads = new RuralRoadsMaker(ledger, dice).Make(),
        };
    }
}
