using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the report of a city's transport bureau.</summary>
internal sealed class TransportWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "bb.transport")
{
    private static readonly (string Name, int From, int To)[] SpecialNames =
        [("农村公路养护资金", 9_000_000, 16_000_000), ("国省干线灾毁恢复资金", 3_000_000, 7_000_000), ("城市公交成品油价格补贴", 5_000_000, 9_000_000), ("农村客运补贴", 1_200_000, 2_800_000), ("渡口渡船安全管理资金", 300_000, 800_000)];

    private static readonly (string Name, int Weight)[] OfficeNames = [("办公费", 15), ("水费、电费、差旅费", 21), ("会议费、培训费", 6), ("劳务费、委托业务费", 13)];

    public TransportWhole Make()
    {
        Crew bureau = Crew("bureau", "局机关", 42, 56, 4), brigade = Crew("brigade", "市交通运输综合行政执法支队", 120, 168, 9), centre = Crew("centre", "市公路建设养护中心", 210, 290, 14);
        var crew = Crew("crew", "合计", [bureau, brigade, centre]);
        var specials = SpecialNames.Select((one, index) => Special($"special.{index}", one)).ToImmutableArray();
        var special = Specials(specials);
        var personnel = Leaf("personnel", "人员经费", crew.Staff.Value * Dice.Yuan(118_000, 146_000), (1, 6), (97, 100), 1);
        var common = Leaf("common", "公用经费", crew.Staff.Value * Dice.Yuan(13_000, 19_000), (0, 3), (94, 100));
        Line[] businesses = [Leaf("road", "公路养护工程", special.Spent.Value * 0.6m, (12, 28), (90, 99)), Leaf("bus", "公交和客运发展", special.Spent.Value * 0.3m, (4, 12), (88, 99)), Leaf("port", "水路安全与港航建设", special.Spent.Value * 0.1m, (3, 9), (86, 99))];
        var business = Whole("business", "业务工作专项", businesses);
        var operation = Leaf("operation", "运行维护专项", Dice.Yuan(1_600_000, 3_200_000), (1, 5), (92, 99));
        Line basic = Whole("basic", "基本支出", personnel, common), project = Whole("project", "项目支出", business, operation), general = Whole("general", "一般公共预算", basic, project);
        var fund = Leaf("fund", "政府性基金", Dice.Yuan(4_000_000, 12_000_000), (30, 70), (80, 98), 10_000);
        Line works = Whole("works", "项目支出", project, fund), all = Whole("all", "合计", general, fund);
        Ledger.Sum(all.Initial, [basic.Initial, works.Initial]);
        Ledger.Sum(all.Budget, [basic.Budget, works.Budget]);
        Ledger.Sum(all.Spent, [basic.Spent, works.Spent]);
        BudgetedItem buy = Budgeted("buy", "公车购置", Dice.Yuan(170_000, 180_000), 101, 106), run = Budgeted("run", "公车运行维护", Dice.Yuan(380_000, 820_000), 102, 118), guests = Budgeted("guests", "公务接待", Dice.Yuan(60_000, 190_000), 103, 150);
        var none = Budgeted("abroad", "出国经费", 0, 100, 101);
        var vehicle = BudgetedWhole("vehicle", "公务用车购置和维护经费", buy, run);
        var offices = OfficeNames.Select((one, index) => Budgeted($"office.{index}", one.Name, Dice.Part(common.Spent.Value, one.Weight - 1, one.Weight + 1), 97, 112)).ToImmutableArray();
        Fact plan = Even("plan", Dice.Yuan(6_000_000, 14_000_000), 1_000), bought = Money("bought", Dice.Part(plan.Value, 86, 99));
        Ledger.AtMost(bought, plan);
        var deeds = Deeds();
        var poll = Ask("poll", "乘客、货运业户和沿线群众", 280, 620, 90, 97);
        return new(
            Count("units", 2), bureau, brigade, centre, crew, personnel, common, basic, [.. businesses], business, operation, project, general, fund, works, all,
            Incomes(all.Spent, Money("opening", Dice.Yuan(2_000_000, 6_000_000)), Money("closing", Dice.Yuan(2_000_000, 6_000_000)), ("一般公共预算拨款", 87), ("政府性基金拨款", 10), ("其他资金", 3)),
            specials, special, buy, run, vehicle, none, guests, BudgetedWhole("three", "“三公”经费", vehicle, none, guests), offices, Ledger.BudgetedWhole(Key("office"), "小计", offices), bought, plan, Rate("plan.rate", bought, plan), deeds,
            CompareCount("passengers", 1_800, 3_900), CompareCount("freight", 5_200, 9_800), poll, Marks(all, deeds, poll));
    }

    private Special Special(string name, (string Name, int From, int To) one)
    {
        var given = Even($"{name}.given", Dice.Yuan(one.From, one.To), 10_000);
        var before = Money($"{name}.before", Dice.Chance(45) ? 0 : Dice.Part(given.Value, 2, 15));
        var left = Money($"{name}.left", Dice.Chance(35) ? 0 : Dice.Part(given.Value, 3, 18));
        var spent = Ledger.Balance(Key($"{name}.spent"), [before, given], [left]);
        return new(one.Name, before, given, spent, left);
    }

    private Special Specials(ImmutableArray<Special> parts)
    {
        var whole = new Special("合计", Total("special.before", parts.Select(one => one.Before)), Total("special.given", parts.Select(one => one.Given)), Total("special.spent", parts.Select(one => one.Spent)), Total("special.left", parts.Select(one => one.Left)));
        Ledger.Balanced(whole.Left, [whole.Before, whole.Given], [whole.Spent]);
        return whole;
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("repair", "养护农村公路", "公里", 2_100, 3_600, 98, 106), Deed("bridge", "改造危旧桥梁", "座", 8, 19, 88, 112), Deed("safety", "实施公路安全生命防护工程", "公里", 90, 260, 95, 116),
        Deed("patrol", "开展执法检查", "车次", 4_200, 9_600, 98, 124), Deed("new", "新增和更新新能源公交车", "辆", 30, 80, 90, 110), Deed("village", "新增通客车建制村", "个", 12, 36, 100, 108),
    ];

    private MarkSheet Marks(Line all, ImmutableArray<Deed> deeds, Asked poll) => Sheet(
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Rate },
        MarkSpec.Of("产出指标", "数量指标", deeds[0], 8), MarkSpec.Of("产出指标", "数量指标", deeds[1], 7), MarkSpec.Of("产出指标", "数量指标", deeds[2], 7), MarkSpec.Of("产出指标", "数量指标", deeds[4], 6),
        new("产出指标", "质量指标", "农村公路优良中等路率", 8) { Words = "≥90%", Done = "93.1%", Loss = 0 }, new("产出指标", "时效指标", "项目按期完工率", 7) { Words = "100%", Done = "95%", Loss = 0.5m }, new("产出指标", "成本指标", "预算控制", 7) { Words = "不超概算", Done = "未超概算", Loss = 0 },
        MarkSpec.Of("效益指标", "社会效益", deeds[5], 10), new("效益指标", "生态效益", "公交新能源化水平", 10) { Words = "提升", Done = "提升", Loss = 0 }, new("效益指标", "可持续影响", "管护机制", 10) { Words = "健全", Done = "基本健全", Loss = 1 },
        new("满意度指标", "服务对象满意度", "群众出行满意度", 10) { Unit = "%", Target = Percent("ninetytwo", 92), Actual = poll.ContentRate });
}
