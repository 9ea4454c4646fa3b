using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>What only the layouts of blind-h print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindHDetails
{
    public required FinalAccount Parks { get; init; }
    public required FinalAccount School { get; init; }
    public required FinalAccount Hospital { get; init; }
    public required FinalAccount Town { get; init; }
    public required FinalAccount Transport { get; init; }
    public required ImmutableArray<UnitAccount> TransportUnits { get; init; }
    public required FinalAccount Auditors { get; init; }
    public required FinalAccount Station { get; init; }
    public required FinalAccount Roads { get; init; }

    public static BlindHDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 37_000_021));
        FinalAccount Of(AccountPlan plan) => new AccountMaker(ledger, dice, plan).Make();
        var transport = Of(AccountPlans.Transport);
        return new BlindHDetails
        {
            Parks = Of(AccountPlans.Parks), School = Of(AccountPlans.School), Hospital = Of(AccountPlans.Hospital), Town = Of(AccountPlans.Town),
            Transport = transport, TransportUnits = new UnitAccountMaker(ledger, dice).Make("h.transport.unit", transport),
            Auditors = Of(AccountPlans.Auditors), Station = Of(AccountPlans.Station), Roads = Of(AccountPlans.Roads),
        };
    }
}
