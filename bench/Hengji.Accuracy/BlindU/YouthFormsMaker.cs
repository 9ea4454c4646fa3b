using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes the forms of a county's youth league.</summary>
internal sealed class YouthFormsMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "u.youth")
{
    public YouthForms Make()
    {
        var crew = People(Dice.Whole(7, 10), Dice.Whole(4, 7));
        ImmutableArray<Volunteers> batches = [Batch("b0", "在岗全年志愿者", 24, 46, 12), Batch("b1", "7月到期离岗志愿者", 6, 14, 7), Batch("b2", "8月新到岗志愿者", 9, 19, 5)];
        var money = Total("volunteers", batches.Select(one => one.Money));
        Fact provincial = Money("provincial", decimal.Ceiling(money.Value * Dice.Share(56, 63) / 10_000) * 10_000), county = Money("county", decimal.Ceiling((money.Value - provincial.Value) * Dice.Share(102, 112) / 1_000) * 1_000);
        var volunteers = Outlay("volunteers", "大学生志愿服务西部计划补助经费", Total("volunteers.budget", [provincial, county]), money);
        var countySpent = Left("county.spent", money, provincial);
        var spending = Spend(Dice.Yuan(1_500_000, 2_100_000), Dice.Yuan(150_000, 280_000), [volunteers, Project("p1", "青少年思想引领和活动经费", 60_000, 190_000), Project("p2", "希望工程助学配套经费", 50_000, 120_000)]);
        var pupils = Count("pupils", 160, 420);
        var deeds = Deeds();
        var poll = Ask("poll", "志愿者和青少年", 120, 260, 90, 98);
        return new(
            crew, spending, Three(1, Dice.Whole(40, 110)), batches, Total("people", batches.Select(one => one.People)), Total("months", batches.Select(one => one.Months)), volunteers, provincial, county, provincial, countySpent,
            Rate("provincial.rate", provincial, provincial), Rate("county.rate", countySpent, county), deeds, pupils, Even("pupils.money", pupils.Value * Dice.Whole(900, 2_100), 100), Parts("pupils.stage", pupils, 44, 31, 25), poll,
            Whole(spending, deeds, poll), Project(volunteers, batches, poll));
    }

    private Volunteers Batch(string name, string title, int from, int to, int months)
    {
        var people = Count($"{name}.people", from, to);
        Fact all = Count($"{name}.months", people.Value * months), each = Money($"{name}.standard", 2_600), money = Money($"{name}.money", all.Value * 2_600);
        Ledger.Product(money, each, all);
        return new(title, people, all, each, money);
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("lectures", "开展主题宣讲", "场次", 30, 64, 100, 126), Deed("service", "组织志愿服务活动", "次", 40, 96, 98, 132), Deed("business", "扶持青年创业", "人", 20, 52, 88, 118),
        Deed("meetings", "举办青年联谊活动", "场", 3, 8, 100, 140), Deed("help", "开展预防青少年违法犯罪宣传", "场次", 26, 58, 96, 124), Deed("cadres", "培训团干部", "人次", 180, 360, 95, 115),
    ];

    private MarkSheet Whole(Spending money, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("whole")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = money.All.Rate }, MarkSpec.Of("产出指标", "数量指标", deeds[0], 10), MarkSpec.Of("产出指标", "数量指标", deeds[1], 8), MarkSpec.Of("产出指标", "数量指标", deeds[2], 8), MarkSpec.Of("产出指标", "数量指标", deeds[5], 8),
        new("产出指标", "质量指标", "工作任务完成率", 8) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "按时完成", 8) { Words = "12月底前", Done = "12月底前", Loss = 0 }, MarkSpec.Of("效益指标", "社会效益指标", deeds[4], 15),
        new("效益指标", "可持续影响指标", "团组织影响力", 15) { Words = "有所提升", Done = "有所提升" }, new("满意度指标", "服务对象满意度指标", "服务对象满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);

    private MarkSheet Project(Outlay money, ImmutableArray<Volunteers> batches, Asked poll)
    {
        MarkSpec Counted(int index, int weight) => new("产出指标", "数量指标", batches[index].Name, weight) { Sign = "=", Unit = "人", Target = Count($"sheet.{index}.target", batches[index].People.Value + (index == 2 ? 1 : 0)), Actual = batches[index].People };
        return new MarkSheetMaker(Ledger, Dice, Key("project")).Make(
        [
            new("预算执行", "预算执行", "预算执行率", 10) { ByRate = money.Rate }, Counted(0, 10), Counted(1, 6), Counted(2, 8), new("产出指标", "质量指标", "补助标准符合率", 10) { Sign = "=", Words = "=100%", Done = "100%", Loss = 0 },
            new("产出指标", "时效指标", "补助按月发放率", 10) { Words = "=100%", Done = "98%", Loss = 0.5m }, new("产出指标", "成本指标", "人均月补助标准", 6) { Words = "=2600元", Done = "2600元", Loss = 0 },
            new("效益指标", "社会效益指标", "服务期满留任率", 15) { Words = "≥30%", Done = "41%", Loss = 0 }, new("效益指标", "可持续影响指标", "充实基层力量", 15) { Words = "效果明显", Done = "效果明显" },
            new("满意度指标", "服务对象满意度指标", "志愿者满意度", 10) { Unit = "%", Target = Percent("ninety.2", 90), Actual = poll.ContentRate },
        ]);
    }
}
