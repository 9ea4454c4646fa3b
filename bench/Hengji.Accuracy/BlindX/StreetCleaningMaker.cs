using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes the self-evaluation of a city's street cleaning by contract.</summary>
internal sealed class StreetCleaningMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.cleaning")
{
    private static readonly (string Name, string District, int From, int To)[] SectionNames =
        [("一标段", "城东片区", 96, 168), ("二标段", "城西片区", 88, 150), ("三标段", "滨江片区", 60, 120), ("四标段", "高铁片区", 42, 96), ("五标段", "背街小巷", 36, 82)];

    public StreetCleaning Make(int year)
    {
        var sections = SectionNames.Select((one, index) => Section($"section.{index}", one)).ToImmutableArray();
        var all = All(sections);
        Fact machines = Money("machines", Dice.Yuan(900_000, 2_400_000)), checkers = Money("checkers", Dice.Yuan(260_000, 620_000));
        var spent = Total("spent", [all.Paid, machines, checkers]);
        var levels = Levels(spent);
        var money = Outlay("money", "项目资金", levels);
        Ledger.Sum(spent, [money.Spent]);
        var planned = Even("planned", money.Budget.Value * Dice.Share(101, 107), 10_000);
        var seasons = Seasons(out var tonnes);
        var calls = Compare("calls", Count("calls", 620, 1_900), 84, 126);
        Fact settled = Count("settled", calls.Now.Value * Dice.Share(95, 100)), faults = Count("faults", 900, 2_800), mended = Count("mended", faults.Value * Dice.Share(96, 100));
        Ledger.AtMost(settled, calls.Now);
        Ledger.AtMost(mended, faults);
        Fact settledRate = Rate("settledrate", settled, calls.Now), mendedRate = Rate("mendedrate", mended, faults);
        ImmutableArray<Deed> deeds = [Deed("wash", "机械化洗扫里程", "公里", 46_000, 92_000, 98, 110), Deed("bins", "更新果皮箱", "个", 320, 900, 90, 110), Deed("toilets", "管护公厕", "座", 62, 130, 100, 104), Deed("train", "环卫工人安全培训", "人次", 900, 2_200, 100, 120)];
        var poll = Ask("poll", "市民", 400, 900, 88, 97);
        string[] uses = ["清扫保洁服务费", "环卫机械运行维护", "第三方考核费"];
        return new(
            sections, all, Count("sectioncount", sections.Length), money, planned, Rate("plannedrate", money.Budget, planned), levels, Compare("spentcompare", spent, 88, 107), [.. new[] { all.Paid, machines, checkers }.Select((one, index) => Ledger.Portion(Key($"use.{index}"), uses[index], one, spent))], seasons, Compare("tonnes", tonnes, 91, 108), Daily(tonnes, year),
            calls, settled, settledRate, Count("checks", 48, 72), faults, mended, mendedRate, deeds, poll, Sheet(all, money, planned, deeds, settledRate, mendedRate, poll));
    }

    private CleaningSection Section(string name, (string Name, string District, int From, int To) one)
    {
        Fact area = new(Key($"{name}.area"), Dice.Whole(one.From * 100, one.To * 100) / 100m, FactKind.Measure), price = new(Key($"{name}.price"), Dice.Whole(680, 1_090) / 100m, FactKind.Measure), contract = Money($"{name}.contract", area.Value * price.Value * 10_000);
        Ledger.Relate("product", new(1, contract), new(-10_000, area, price));
        Fact deducted = Even($"{name}.deducted", contract.Value * Dice.Share(0, 2) / 2 + 2_000), due = Left($"{name}.due", contract, deducted), paid = Money($"{name}.paid", Dice.Chance(50) ? due.Value : Dice.Part(due.Value, 90, 99));
        Ledger.AtMost(paid, due);
        return new(one.Name, one.District, area, price, contract, deducted, due, paid, Left($"{name}.owed", due, paid), Rate($"{name}.rate", paid, due), LedgerParts.Points(Key($"{name}.marks"), Dice.Whole(8_620, 9_640) / 100m), Count($"{name}.workers", area.Value * Dice.Share(130, 190)));
    }

    private CleaningSection All(ImmutableArray<CleaningSection> all)
    {
        Fact Sum(string name, Func<CleaningSection, Fact> of) => Total(name, all.Select(of));
        Fact area = Sum("area", one => one.Area), contract = Sum("contract", one => one.Contract), deducted = Sum("deducted", one => one.Deducted), due = Sum("due", one => one.Due), paid = Sum("paid", one => one.Paid), owed = Sum("owed", one => one.Owed);
        Ledger.Balanced(due, [contract], [deducted]);
        Ledger.Balanced(owed, [due], [paid]);
        var price = new Fact(Key("price"), decimal.Round(contract.Value / area.Value / 10_000, 20, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Relate("product", new(1, contract), new(-10_000, area, price));
        var marks = new Fact(Key("marks"), all.Sum(one => one.Marks.Value) / all.Length, FactKind.Measure);
        Ledger.Relate("average", [new(all.Length, marks), .. all.Select(one => new Term(-1, one.Marks))]);
        return new("合计", "", area, price, contract, deducted, due, paid, owed, Rate("paidrate", paid, due), marks, Sum("workers", one => one.Workers));
    }

    private ImmutableArray<Outlay> Levels(Fact spent)
    {
        var parts = Parts("level", spent, 64, 36);
        string[] names = ["市级财政资金", "区级配套资金"];
        return [.. names.Select((name, index) => Outlay($"level.{index}", name, Even($"level.{index}.budget", parts[index].Value * Dice.Share(101, 108), 10_000), parts[index]))];
    }

    private ImmutableArray<CleaningSeason> Seasons(out Fact all)
    {
        string[] names = ["一季度", "二季度", "三季度", "四季度"];
        var tonnes = names.Select((_, index) => Count($"season.{index}", 21_000, 36_000)).ToList();
        var total = Total("tonnes", tonnes);
        all = total;
        return [.. names.Select((name, index) => new CleaningSeason(name, tonnes[index], Share($"season.{index}.share", tonnes[index], total)))];
    }

    private Fact Daily(Fact tonnes, int year)
    {
        var days = DateTime.IsLeapYear(year) ? 366 : 365;
        var daily = new Fact(Key("daily"), decimal.Round(tonnes.Value / days, 20, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Limit("each", new(days, daily), new(-1, tonnes), new Term(-0.0001m));
        Ledger.Limit("each", new(-days, daily), new(1, tonnes), new Term(-0.0001m));
        return daily;
    }

    private MarkSheet Sheet(CleaningSection all, Outlay money, Fact planned, ImmutableArray<Deed> deeds, Fact settled, Fact mended, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 4) { Words = "充分", Done = "充分", Loss = 0 }, new("决策", "绩效目标", "绩效指标明确性", 4) { Words = "明确", Done = "较明确", Loss = Dice.Whole(0, 2) / 2m }, new("决策", "资金投入", "预算编制科学性", 4) { Words = "科学", Done = "基本科学", Loss = planned.Value > money.Budget.Value * 1.03m ? 1 : 0.5m }, new("过程", "资金管理", "预算执行率", 8) { ByRate = money.Rate, Words = "100%", Unit = "%", Actual = money.Rate }, new("过程", "资金管理", "资金使用合规性", 6) { Words = "合规", Done = "合规", Loss = 0 },
        new("过程", "组织实施", "考核制度执行有效性", 8) { Words = "有效", Done = "有效", Loss = 0 }, MarkSpec.Of("产出", "产出数量", deeds[0], 8), MarkSpec.Of("产出", "产出数量", deeds[1], 6), MarkSpec.Of("产出", "产出数量", deeds[2], 6), new("产出", "产出质量", "综合考核平均分", 8) { Unit = "分", Target = LedgerParts.Points(Key("wanted"), 90), Actual = all.Marks },
        new("产出", "产出质量", "问题整改率", 5) { Unit = "%", Target = Percent("ninetyeight", 98), Actual = mended }, new("产出", "产出时效", "服务费按期支付率", 5) { Unit = "%", Target = Percent("hundred", 100), Actual = all.Rate }, new("效益", "社会效益", "投诉办结率", 8) { Unit = "%", Target = Percent("ninetyseven", 97), Actual = settled },
        new("效益", "生态效益", "市容环境改善", 10) { Words = "显著改善", Done = "有所改善", Loss = 1 }, new("效益", "满意度", "市民满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
