using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>What only the layouts of blind-cc print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindCcDetails
{
    public required OfficeAccount RestHome { get; init; }
    public required OfficeAccount ForestGrass { get; init; }
    public required Aims ForestAims { get; init; }
    public required Estate ForestEstate { get; init; }
    public required OfficeAccount Congress { get; init; }
    public required OfficeAccount CityOrder { get; init; }
    public required ImmutableArray<UnitSpending> OrderUnits { get; init; }
    public required OfficeAccount Media { get; init; }
    public required Estate MediaEstate { get; init; }
    public required OfficeDraft Park { get; init; }
    public required Aims ParkAims { get; init; }
    public required OfficeDraft School { get; init; }
    public required Aims SchoolAims { get; init; }
    public required OfficeDraft Approval { get; init; }
    public required Estate ApprovalEstate { get; init; }
    public required Aims ApprovalAims { get; init; }
    public required OfficeDraft Ocean { get; init; }

    public static BlindCcDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 129_000_041));
        OfficeAccount Account(OfficePlan plan) => new AccountMaker(ledger, dice, plan).Make();
        OfficeDraft Draft(OfficePlan plan) => new DraftMaker(ledger, dice, plan).Make();
        var (aims, estates) = (new AimMaker(ledger, dice), new EstateMaker(ledger, dice));
        OfficeAccount forest = Account(AccountOffices.ForestGrass), order = Account(AccountOffices.CityOrder), media = Account(AccountOffices.Media);
        var approval = Draft(DraftOffices.Approval);
        return new BlindCcDetails
        {
            RestHome = Account(AccountOffices.RestHome), ForestGrass = forest, Congress = Account(AccountOffices.Congress), CityOrder = order, Media = media,
            Park = Draft(DraftOffices.Park), School = Draft(DraftOffices.School), Approval = approval, Ocean = Draft(DraftOffices.Ocean),
            ForestAims = aims.Make("cc.forest.aim", AimMaker.Forest), ParkAims = aims.Make("cc.park.aim", AimMaker.Park),
            ForestEstate = estates.Make("cc.forest", forest.Spent.Now), MediaEstate = estates.Make("cc.media", media.Spent.Now), ApprovalEstate = estates.Make("cc.approval", approval.Spent.Now),
            OrderUnits = estates.Units("cc.order", order, [("局机关", 22), ("城市管理综合执法大队", 58), ("环境卫生管理所", 97), ("路灯管理所", 26), ("数字化城市管理中心", 18)]),
            SchoolAims = aims.Make("cc.school.aim", AimMaker.School), ApprovalAims = aims.Make("cc.approval.aim", AimMaker.Approval),
        };
    }
}
