using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes an agency's review of a city's office for land and planning.</summary>
internal sealed class NatureReviewMaker(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.nature")
{
    public static readonly string[] SubunitNames = ["市不动产登记中心", "市土地储备中心", "市规划编制研究中心", "市测绘地理信息院", "市地质灾害防治中心"];

    private static readonly (string Name, int From, int To, int SpentFrom, int SpentTo)[] ProjectNames =
    [
        ("国土空间规划编制", 6_000_000, 11_000_000, 71, 93), ("不动产登记业务", 3_200_000, 6_400_000, 92, 100), ("地质灾害综合治理", 8_000_000, 17_000_000, 58, 88), ("自然资源调查监测", 2_600_000, 5_200_000, 80, 98),
        ("耕地保护与执法监察", 1_200_000, 2_800_000, 86, 99), ("测绘地理信息服务", 1_500_000, 3_600_000, 84, 99), ("历史遗留矿山修复", 4_000_000, 9_000_000, 42, 69), ("档案数字化及信息系统运维", 900_000, 2_100_000, 90, 100),
    ];

    public NatureReview Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var project = Outlay("item", "合计", projects);
        Purpose personnel = Purpose("personnel", "人员经费", Dice.Yuan(32_000_000, 47_000_000), (102, 109), (97, 100)), common = Purpose("common", "公用经费", Dice.Yuan(4_200_000, 7_600_000), (98, 104), (91, 99));
        var basic = Purpose("basic", "基本支出", personnel, common);
        var work = Purpose("project", "项目支出", Even("project.initial", project.Budget.Value * Dice.Share(78, 93), 10_000), project.Budget, project.Spent);
        var all = Purpose("all", "合计", basic, work);
        Fact civil = Count("civil", 84, 128), institution = Count("institution", 96, 170), staff = Total("staff", [civil, institution]), posts = Count("posts", staff.Value + Dice.Whole(2, 15));
        var assets = Money("assets", Dice.Yuan(38_000_000, 88_000_000));
        var idle = Money("idle", Dice.Part(assets.Value, 1, 4));
        Fact contracts = Count("contracts", 36, 68), late = Count("late", 3, 8), contractMoney = Money("contract.money", Dice.Part(project.Spent.Value, 55, 76));
        Ledger.AtMost(late, contracts);
        var deeds = Deeds();
        ImmutableArray<Asked> polls = [Ask("poll.0", "办事群众", 180, 320, 88, 97), Ask("poll.1", "服务企业", 60, 120, 85, 96), Ask("poll.2", "单位职工", 60, 110, 84, 95)];
        var used = Left("used", assets, idle);
        Ledger.Sum(assets, [used, idle]);
        BudgetedItem vehicles = Held("vehicles", "公务用车购置及运行维护费", 260_000, 520_000), guests = Held("guests", "公务接待费", 60_000, 190_000);
        var three = Ledger.BudgetedWhole(Key("three"), "合计", [vehicles, guests]);
        return new(
            Count("offices", 14, 22), Count("subunits", SubunitNames.Length), posts, staff, civil, institution, Rate("staffrate", staff, posts), personnel, common, basic, work, all, Rate("addedrate", all.Added, all.Initial), Rate("leftrate", all.Left, all.Budget), Rate("commonrate", common.Spent, common.Initial),
            Compare("spent", all.Spent, 84, 113), Share("basicshare", basic.Spent, all.Spent), Share("projectshare", work.Spent, all.Spent), projects, Count("projectcount", projects.Length), Count("slow", projects.Count(one => one.Rate.Value < 80)), vehicles, guests, three, Buying(project),
            assets, used, idle, Rate("usedrate", used, assets), deeds, contracts, contractMoney, late, Share("lateshare", late, contracts), Money("late.money", Dice.Part(contractMoney.Value, 4, 11)), polls, Sheet(all, three, deeds, polls));
    }

    private Outlay Project(string name, (string Name, int From, int To, int SpentFrom, int SpentTo) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 100);
        return Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Part(budget.Value, one.SpentFrom, one.SpentTo)));
    }

    private BudgetedItem Held(string name, string title, int from, int to) => Ledger.Budgeted(Dice, Key(name), title, Money(name, Dice.Yuan(from, to)), 103, 138);

    private Outlay Buying(Outlay project)
    {
        var budget = Even("buying.budget", project.Budget.Value * Dice.Share(40, 58), 100);
        return Outlay("buying", "政府采购", budget, Money("buying.spent", Dice.Part(budget.Value, 82, 97)));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("plan", "编制详细规划单元", "个", 9, 22, 84, 110), Deed("register", "办理不动产登记", "件", 68_000, 126_000, 98, 116), Deed("danger", "治理地质灾害隐患点", "处", 14, 36, 76, 100), Deed("land", "供应建设用地", "公顷", 160, 420, 82, 109),
        Deed("mine", "修复历史遗留矿山", "公顷", 30, 88, 62, 97), Deed("patrol", "开展执法巡查", "次", 320, 760, 99, 126),
    ];

    private MarkSheet Sheet(Purpose all, BudgetedItem three, ImmutableArray<Deed> deeds, ImmutableArray<Asked> polls) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("投入", "目标设定", "绩效目标合理性", 4) { Loss = 0.5m }, new("投入", "目标设定", "绩效指标明确性", 4) { Loss = 1 }, new("投入", "预算配置", "在职人员控制率", 4) { Loss = 0 }, new("投入", "预算配置", "“三公”经费变动率", 4) { Loss = three.Money.Change.Value > 0 ? 1 : 0 },
        new("过程", "预算执行", "预算完成率", 5) { Loss = all.Rate.Value >= 95 ? 0 : all.Rate.Value >= 90 ? 1 : 2 }, new("过程", "预算执行", "预算调整率", 4) { Loss = 1.5m }, new("过程", "预算执行", "结转结余率", 4) { Loss = 1 }, new("过程", "预算执行", "政府采购执行率", 3), new("过程", "预算管理", "管理制度健全性", 3) { Loss = 0 },
        new("过程", "预算管理", "资金使用合规性", 5) { Loss = 1 }, new("过程", "预算管理", "预决算信息公开性", 3) { Loss = 0 }, new("过程", "资产管理", "固定资产利用率", 3), new("过程", "资产管理", "资产管理完整性", 4) { Loss = 0.5m },
        MarkSpec.Of("产出", "职责履行", deeds[0], 6), MarkSpec.Of("产出", "职责履行", deeds[1], 6), MarkSpec.Of("产出", "职责履行", deeds[2], 6), MarkSpec.Of("产出", "职责履行", deeds[4], 6), MarkSpec.Of("产出", "职责履行", deeds[5], 6),
        new("效果", "履职效益", "耕地保有量目标完成", 5) { Loss = 0 }, new("效果", "履职效益", "营商环境改善情况", 5) { Loss = 0.5m }, new("效果", "履职效益", "地质灾害防范成效", 4), new("效果", "满意度", "社会公众满意度", 6) { Loss = polls.All(one => one.ContentRate.Value >= 90) ? 0 : 0.6m },
    ]);
}
