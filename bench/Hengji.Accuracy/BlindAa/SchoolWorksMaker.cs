using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Makes a county's works and purchases for its schools.</summary>
internal sealed class SchoolWorksMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "aa.school")
{
    private static readonly (string Name, string Work, int From, int To)[] SiteNames =
        [("县第二小学", "教学楼", 2_600, 4_800), ("阿克塔木镇中心小学", "学生宿舍", 1_400, 2_900), ("县第三中学", "综合实验楼", 1_900, 3_600), ("库木巴格乡中心小学", "食堂", 620, 1_500), ("托格拉克乡寄宿制学校", "运动场附属用房", 360, 900)];

    private static readonly (string Name, string Unit, int From, int To, int Yuan)[] GoodsNames =
        [("学生课桌椅", "套", 900, 2_400, 238), ("教学一体机", "台", 40, 120, 16_800), ("学生计算机", "台", 120, 320, 3_980), ("学生宿舍床", "张", 260, 640, 860), ("图书", "册", 9_000, 24_000, 26)];

    public SchoolWorks Make()
    {
        var sites = SiteNames.Select((one, index) => Site($"site.{index}", one)).ToImmutableArray();
        var allSites = Whole(sites);
        var goods = GoodsNames.Select((one, index) => Goods($"goods.{index}", one)).ToImmutableArray();
        var goodsMoney = Total("goods", goods.Select(one => one.Money));
        Outlay building = Outlay("building", "校舍建设", Even("building.budget", allSites.Paid.Value * Dice.Share(101, 106), 10_000), allSites.Paid), buying = Outlay("buying", "设备购置", Even("buying.budget", goodsMoney.Value * Dice.Share(100, 104), 10_000), goodsMoney), all = Outlay("all", "项目资金", [building, buying]);
        Fact central = Even("central", all.Budget.Value * Dice.Share(61, 72), 10_000), region = Even("region", all.Budget.Value * Dice.Share(12, 18), 10_000), county = Ledger.Balance(Key("county"), [all.Budget], [central, region]);
        Ledger.Sum(all.Budget, [central, region, county]);
        Comparison pupils = Compare("pupils", Count("pupils", 16_200, 24_800), 97, 102), floor = Floor(allSites.Area);
        Asked teachers = Ask("poll.teachers", "教师", 90, 180, 92, 99), parents = Ask("poll.parents", "学生及家长", 240, 480, 92, 99);
        var now = Each("each.now", floor.Now, pupils.Now);
        return new(sites, allSites, Count("sites", sites.Length), Share("cut.rate", allSites.Cut, allSites.Claimed), goods, goodsMoney, building, buying, all)
        {
            Central = central, Region = region, County = county, CentralShare = Share("central.share", central, all.Budget), Pupils = pupils, Floor = floor, FloorEach = Ledger.Compare(Key("each"), now, Each("each.last", floor.Last, pupils.Last)),
            BigClasses = Compare("bigclasses", Count("bigclasses", 2, 9), 140, 300), Teachers = teachers, Parents = parents, Sheet = Sheet(all, allSites, goods, parents),
        };
    }

    private SchoolSite Site(string name, (string Name, string Work, int From, int To) one)
    {
        var area = Count($"{name}.area", one.From, one.To);
        Fact contract = Even($"{name}.contract", area.Value * Dice.Whole(2_150, 2_780)), claimed = Money($"{name}.claimed", Dice.Part(contract.Value, 99, 104));
        Fact accepted = Money($"{name}.accepted", Dice.Part(claimed.Value, 93, 99)), paid = Money($"{name}.paid", Dice.Chance(30) ? accepted.Value : Dice.Part(accepted.Value, 94, 97));
        Ledger.AtMost(paid, accepted);
        return new(one.Name, one.Work, area, contract, claimed, accepted, Left($"{name}.cut", claimed, accepted), paid, Left($"{name}.owed", accepted, paid));
    }

    private SchoolSite Whole(ImmutableArray<SchoolSite> sites)
    {
        Fact Of(string name, Func<SchoolSite, Fact> part) => Total($"sites.{name}", sites.Select(part));
        var all = new SchoolSite("合计", "", Of("area", one => one.Area), Of("contract", one => one.Contract), Of("claimed", one => one.Claimed), Of("accepted", one => one.Accepted), Of("cut", one => one.Cut), Of("paid", one => one.Paid), Of("owed", one => one.Owed));
        Ledger.Balanced(all.Cut, [all.Claimed], [all.Accepted]);
        Ledger.Balanced(all.Owed, [all.Accepted], [all.Paid]);
        return all;
    }

    private SchoolGoods Goods(string name, (string Name, string Unit, int From, int To, int Yuan) one)
    {
        Fact planned = Count($"{name}.planned", one.From, one.To), bought = Count($"{name}.bought", planned.Value + (Dice.Chance(60) ? 0 : decimal.Floor(planned.Value * Dice.Share(1, 5)))), price = Money($"{name}.price", decimal.Round(one.Yuan * Dice.Share(90, 110), one.Yuan > 1_000 ? 0 : 1, MidpointRounding.AwayFromZero));
        var money = Money($"{name}.money", bought.Value * price.Value);
        Ledger.Product(money, price, bought);
        return new(one.Name, one.Unit, planned, bought, price, money);
    }

    private Comparison Floor(Fact built)
    {
        var last = Count("floor.last", 118_000, 176_000);
        var floor = Ledger.Compare(Key("floor"), Ledger.Total(Key("floor"), [last, built]), last);
        Ledger.Balanced(floor.Change, [built], []);
        return floor;
    }

    /// <summary>Square metres for each pupil.</summary>
    private Fact Each(string name, Fact floor, Fact pupils) => Ledger.Each(Key(name), floor, pupils);

    private MarkSheet Sheet(Outlay all, SchoolSite sites, ImmutableArray<SchoolGoods> goods, Asked parents) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 3) { Loss = 0 }, new("决策", "项目立项", "立项程序规范性", 3) { Loss = 0 }, new("决策", "绩效目标", "绩效目标合理性", 3) { Loss = 0 }, new("决策", "绩效目标", "绩效指标明确性", 3), new("决策", "资金投入", "预算编制科学性", 4) { Loss = 1 }, new("决策", "资金投入", "资金分配合理性", 4) { Loss = 0 },
        new("过程", "资金管理", "资金到位率", 4) { Loss = 0 }, new("过程", "资金管理", "预算执行率", 6) { ByRate = all.Rate }, new("过程", "资金管理", "资金使用合规性", 4) { Loss = 0 }, new("过程", "组织实施", "管理制度健全性", 3) { Loss = 0 }, new("过程", "组织实施", "制度执行有效性", 3),
        new("产出", "产出数量", "新建、改扩建校舍面积", 8) { Unit = "平方米", Target = Count("area.wanted", decimal.Floor(sites.Area.Value / 100) * 100), Actual = sites.Area }, new("产出", "产出数量", "购置教学一体机", 6) { Unit = "台", Target = goods[1].Planned, Actual = goods[1].Bought }, new("产出", "产出质量", "工程验收合格率", 8) { Loss = 0 }, new("产出", "产出时效", "项目按期完工率", 8) { Loss = Dice.Pick([1m, 1.5m, 2]) }, new("产出", "产出成本", "项目成本控制情况", 10) { Loss = 0 },
        new("效益", "社会效益", "办学条件改善情况", 10) { Loss = 0 }, new("效益", "满意度", "学生及家长满意度", 10) { Unit = "%", Target = Percent("content.wanted", 95), Actual = parents.ContentRate },
    ]);
}
