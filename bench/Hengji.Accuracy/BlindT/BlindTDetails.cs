using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>What only the layouts of blind-t print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindTDetails
{
    public required Commerce Commerce { get; init; }
    public required LandRecords Land { get; init; }
    public required PartySchool School { get; init; }
    public required DistrictAudit Audit { get; init; }
    public required BureauYear Bureau { get; init; }
    public required SpotCheck Check { get; init; }
    public required ColdChain Cold { get; init; }
    public required StationPlan Station { get; init; }

    public static BlindTDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 97_000_231));
        return new BlindTDetails
        {
            Commerce = new CommerceMaker(ledger, dice).Make(), Land = new LandRecordsMaker(ledger, dice).Make(), School = new PartySchoolMaker(ledger, dice).Make(), Audit = new DistrictAuditMaker(ledger, dice).Make(),
            Bureau = new BureauYearMaker(ledger, dice).Make(), Check = new SpotCheckMaker(ledger, dice).Make(), Cold = new ColdChainMaker(ledger, dice).Make(), Station = new StationPlanMaker(ledger, dice).Make(),
        };
    }
}
