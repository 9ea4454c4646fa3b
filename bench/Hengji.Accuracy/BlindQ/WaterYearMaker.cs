using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Makes the year of a county's water department.</summary>
internal sealed class WaterYearMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] ProjectNames = ["农村供水工程维修养护", "小型水库除险加固", "河湖长制工作经费", "山洪灾害防治设施维护", "水资源节约与保护"];

    public WaterYear Make()
    {
        var basicParts = ImmutableArray.Create(
            ledger.Fund(dice, "water.staffing", "人员经费", dice.Hundreds(6_200_000, 9_400_000), (2, 9), (98, 100)), ledger.Fund(dice, "water.running", "公用经费", dice.Hundreds(700_000, 1_300_000), (-6, 4), (92, 100)));
        var projects = ProjectNames.Select((name, index) => ledger.Fund(dice, $"water.project.{index}", name, dice.Hundreds(300_000, 9_000_000), (-8, 45), (71, 100))).ToImmutableArray();
        YearFund basic = ledger.Funds("water.basic", "基本支出", basicParts), project = ledger.Funds("water.project", "项目支出", projects);
        var all = ledger.Funds("water.all", "合计", [basic, project]);
        var shared = ledger.Shared([basic, project], all);
        var flow = Flow(all.Spent);
        var three = Three();
        var works = Works();
        var people = People();
        var whole = ledger.BudgetedWhole("water.three", "合计", three);
        return new(
            people, flow, ledger.Split(dice, "water.income", flow.Income, [78, 19, 3]), Functions(all.Spent), basicParts, shared[0], ledger.Shared(projects, project), shared[1], all, three, whole, Holdings(), works,
            new Fact("water.eroded", dice.Whole(1_200, 4_600) / 100m, FactKind.Measure), new SelfFormMaker(ledger, dice, "water.form").Make(Specs(all, works, people, whole)));
    }

    private WaterPeople People()
    {
        Fact officials = ledger.Count("water.officials", dice.Whole(14, 24)), institution = ledger.Count("water.institution", dice.Whole(42, 88));
        var staff = ledger.Total("water.staff", [officials, institution]);
        var posts = ledger.Count("water.posts", (int)staff.Value + dice.Whole(1, 9));
        ledger.AtMost(staff, posts);
        return new(
            posts, staff, officials, institution, ledger.Count("water.retired", dice.Whole(38, 75)), ledger.Rate("water.postrate", "rate", staff, posts), ledger.Count("water.offices", 7), ledger.Count("water.units", 4));
    }

    private Flow Flow(Fact spent)
    {
        Fact opening = ledger.Money("water.opening", dice.Yuan(400_000, 2_400_000)), closing = ledger.Money("water.closing", dice.Yuan(400_000, 2_400_000));
        return new(opening, ledger.Balance("water.income", [spent, closing], [opening]), spent, closing);
    }

    private ImmutableArray<ComparedFunction> Functions(Fact spent)
    {
        string[] names = ["农林水支出", "社会保障和就业支出", "卫生健康支出", "住房保障支出"];
        var parts = ledger.Split(dice, "water.function", spent, [86, 7, 3, 4]);
        return [.. names.Select((name, index) => new ComparedFunction(name, parts[index], ledger.Rate($"water.function.{index}.share", "share", parts[index], spent)))];
    }

    private ImmutableArray<BudgetedItem> Three() =>
    [
        ledger.Budgeted(dice, "water.car", "公务用车运行维护费", ledger.Money("water.car", dice.Yuan(60_000, 140_000)), 101, 116),
        ledger.Budgeted(dice, "water.guest", "公务接待费", ledger.Money("water.guest", dice.Yuan(12_000, 48_000)), 104, 130),
    ];

    private WaterHoldings Holdings()
    {
        var purchases = ledger.Money("water.purchases", dice.Hundreds(3_000_000, 9_000_000));
        var small = ledger.Money("water.small", dice.Part(purchases.Value, 62, 96));
        ledger.AtMost(small, purchases);
        var parts = new[] { (600_000, 2_000_000), (8_000_000, 21_000_000), (100_000, 800_000) }
            .Select((range, index) => ledger.Compare(dice, $"water.asset.{index}", ledger.Money($"water.asset.{index}", dice.Yuan(range.Item1, range.Item2)))).ToImmutableArray();
        return new(
            purchases, ledger.Split(dice, "water.purchase", purchases, [12, 66, 22]), small, ledger.Rate("water.smallshare", "share", small, purchases), ledger.Whole("water.asset", parts), parts, ledger.Count("water.cars", dice.Whole(3, 6)));
    }

    private ImmutableArray<Achieved> Works() =>
    [
        ledger.Achieved(dice, "water.supply", "维修养护农村供水工程", "处", 46, 130), ledger.Achieved(dice, "water.dams", "除险加固小型水库", "座", 4, 11, 82, 100), ledger.Achieved(dice, "water.rounds", "河湖巡查", "次", 1_400, 4_800),
        ledger.Achieved(dice, "water.alarms", "维护山洪灾害监测站点", "个", 60, 150),
    ];

    private List<LineSpec> Specs(YearFund all, ImmutableArray<Achieved> works, WaterPeople people, BudgetedItem three) =>
    [
        works[0].Spec("履职效能", "数量指标", 10), works[1].Spec("履职效能", "数量指标", 10), works[2].Spec("履职效能", "数量指标", 8), works[3].Spec("履职效能", "数量指标", 8),
        dice.WordSpec("履职效能", "效益指标", "防洪保安能力", 9, "持续提升", "有所提升"), dice.WordSpec("履职效能", "满意度指标", "用水户满意度", 5, "90%以上", "接近目标"),
        BlindQParts.RateSpec("water.form.rate", "预算管理", "预算执行", "全年预算执行率", 10, 95, all.Rate), dice.WordSpec("预算管理", "预算编制", "预算编制质量", 8, "完整准确", "调整较多"),
        new("预算管理", "支出控制", "“三公”经费预算完成率", 7, "≤", "%", BlindIParts.Percent("water.form.three", 100), three.Rate), new("预算管理", "人员控制", "人员编制控制率", 5, "≤", "%", BlindIParts.Percent("water.form.posts", 100), people.PostRate),
        dice.WordSpec("财务管理", "制度执行", "财务管理制度", 5, "健全有效", "个别制度未修订"), dice.WordSpec("财务管理", "岗位设置", "不相容岗位分离", 5, "相互分离", "个别岗位兼任"), dice.WordSpec("资产管理", "资产使用", "资产利用率", 5, "账实相符", "个别资产未入账"),
        dice.WordSpec("采购管理", "采购执行", "采购执行与合同备案", 5, "及时", "备案不够及时"),
    ];
}
