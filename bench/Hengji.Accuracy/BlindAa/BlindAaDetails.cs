using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>What only the layouts of blind-aa print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindAaDetails
{
    public required GrassAward Grass { get; init; }
    public required MedicalAid Medical { get; init; }
    public required SchoolWorks School { get; init; }
    public required SoilMonitor Soil { get; init; }
    public required ReservoirCare Reservoir { get; init; }
    public required StreetOrder Order { get; init; }
    public required PlainAccount Health { get; init; }
    public required PlainAccount Tourism { get; init; }

    public static BlindAaDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 127_000_033));
        return new BlindAaDetails
        {
            Grass = new GrassAwardMaker(ledger, dice).Make(),
            Medical = new MedicalAidMaker(ledger, dice).Make(),
            School = new SchoolWorksMaker(ledger, dice).Make(),
            Soil = new SoilMonitorMaker(ledger, dice).Make(),
            Reservoir = new ReservoirCareMaker(ledger, dice).Make(),
            Order = new StreetOrderMaker(ledger, dice).Make(),
            Health = new PlainAccountMaker(ledger, dice, PlainPlans.Health).Make(),
            Tourism = new PlainAccountMaker(ledger, dice, PlainPlans.Tourism).Make(),
        };
    }
}
