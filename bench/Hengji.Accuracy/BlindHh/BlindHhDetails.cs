using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>What only the layouts of blind-hh print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindHhDetails
{
    public required YunlingAudit Audit { get; init; }
    public required QingheHalf Half { get; init; }
    public required NanpingCircular Review { get; init; }
    public required QingshiAssets Asset { get; init; }
    public required TongzhouBulletin Civil { get; init; }

    public static BlindHhDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 162_000_216));
        return new BlindHhDetails
        {
            Audit = new YunlingAuditMaker(ledger, dice).Make(), Half = new QingheHalfMaker(ledger, dice).Make(), Review = new NanpingCircularMaker(ledger, dice).Make(),
            Asset = new QingshiAssetsMaker(ledger, dice).Make(), Civil = new TongzhouBulletinMaker(ledger, dice).Make(),
        };
    }
}
