using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>What only the layouts of blind-q print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindQDetails
{
    public required WaterYear Water { get; init; }
    public required MachineGrant Machine { get; init; }
    public required LegalAid Legal { get; init; }
    public required WeatherYear Weather { get; init; }
    public required MarketYear Market { get; init; }
    public required TalentPolicy Talent { get; init; }
    public required KeepingMonitor Keeping { get; init; }
    public required VocationalSchool Vocational { get; init; }

    public static BlindQDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 97_000_213));
        return new BlindQDetails
        {
            Water = new WaterYearMaker(ledger, dice).Make(), Machine = new MachineGrantMaker(ledger, dice).Make(), Legal = new LegalAidMaker(ledger, dice).Make(), Weather = new WeatherYearMaker(ledger, dice).Make(),
            Market = new MarketYearMaker(ledger, dice).Make(), Talent = new TalentPolicyMaker(ledger, dice).Make(), Keeping = new KeepingMonitorMaker(ledger, dice).Make(), Vocational = new VocationalSchoolMaker(ledger, dice).Make(),
        };
    }
}
