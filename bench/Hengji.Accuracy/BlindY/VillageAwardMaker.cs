using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes the self-evaluation of a town's awards to villages.</summary>
internal sealed class VillageAwardMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "y.award")
{
    private static readonly (string Name, string Work)[] VillageNames =
        [("上河村", "通组路硬化及路灯安装"), ("石桥村", "入户路硬化"), ("枫树坪村", "村内道路及路灯亮化"), ("大湾村", "产业路硬化"), ("新塘村", "文化广场周边道路及路灯"), ("白岩村", "断头路连通"), ("竹林村", "巷道硬化及路灯安装")];

    public VillageAward Make()
    {
        var villages = VillageNames.Select((one, index) => Village($"village.{index}", one.Name, one.Work)).ToImmutableArray();
        Fact Sum(string name, Func<AwardVillage, Fact> of) => Total($"whole.{name}", villages.Select(of));
        var whole = Village("whole", "合计", "", Sum("road", one => one.Road), Sum("lamps", one => one.Lamps), Sum("people", one => one.People), Sum("award", one => one.Award), Sum("raised", one => one.Raised), Sum("paid", one => one.Paid));
        Ledger.Sum(whole.All, [.. villages.Select(one => one.All)]);
        Ledger.Sum(whole.Unpaid, [.. villages.Select(one => one.Unpaid)]);
        var sources = Ledger.SplitEvenly(Key("source"), whole.Award, 10_000, Dice.Whole(56, 66), Dice.Whole(20, 28));
        Deed road = Reached("road", "硬化村内道路", "米", whole.Road, 100), lamps = Reached("lamps", "安装太阳能路灯", "盏", whole.Lamps, 5);
        var spent = Outlay("spent", "奖补资金", whole.Award, whole.Paid);
        var poll = Ask("poll", "受益群众", 120, 240, 91, 99);
        return new(
            villages, whole, Count("villages", villages.Length), Share("award.share", whole.Award, whole.All), Share("raised.share", whole.Raised, whole.All), Compare("award", whole.Award, 82, 116), sources[0], sources[1], sources[2], spent, road, lamps, Ledger.Each(Key("road.each"), whole.All, whole.Road),
            Count("households", decimal.Ceiling(whole.People.Value / 4) + Dice.Whole(10, 90)), Count("checked", villages.Length), poll, Sheet(spent, road, lamps, poll));
    }

    private AwardVillage Village(string name, string title, string work)
    {
        Fact road = Count($"{name}.road", 420, 1_900), lamps = Count($"{name}.lamps", work.Contains("路灯", StringComparison.Ordinal) ? Dice.Whole(12, 46) : 0);
        var award = Even($"{name}.award", road.Value * Dice.Whole(150, 190) + lamps.Value * 1_200, 1_000);
        var raised = Even($"{name}.raised", award.Value * Dice.Share(8, 22));
        return Village(name, title, work, road, lamps, Count($"{name}.people", 260, 1_480), award, raised, Dice.Chance(40) ? Money($"{name}.paid", award.Value) : Money($"{name}.paid", Dice.Part(award.Value, 82, 97)));
    }

    private AwardVillage Village(string name, string title, string work, Fact road, Fact lamps, Fact people, Fact award, Fact raised, Fact paid)
    {
        Ledger.AtMost(paid, award);
        return new(title, work, road, lamps, people, award, raised, Total($"{name}.all", [award, raised]), paid, Rate($"{name}.paidrate", paid, award), Left($"{name}.unpaid", award, paid));
    }

    private Deed Reached(string name, string title, string unit, Fact actual, int to)
    {
        var target = Count($"{name}.target", decimal.Floor(actual.Value * Dice.Share(92, 101) / to) * to);
        return new(title, unit, target, actual, Ledger.Rate(Key($"{name}.rate"), "completion", actual, target));
    }

    private MarkSheet Sheet(Outlay spent, Deed road, Deed lamps, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行率", "预算执行率", "预算执行率", 10) { ByRate = spent.Rate }, MarkSpec.Of("产出指标", "数量指标", road, 10), MarkSpec.Of("产出指标", "数量指标", lamps, 10), new("产出指标", "质量指标", "工程验收合格率", 10) { Words = "100%", Done = "100%", Loss = 0 },
        new("产出指标", "时效指标", "项目按期完工率", 10) { Words = "100%", Done = "85%", Loss = 1.5m }, new("产出指标", "成本指标", "财政奖补标准", 10) { Words = "按文件执行", Done = "按文件执行", Loss = 0 }, new("效益指标", "社会效益指标", "改善群众出行条件", 15) { Words = "明显改善", Done = "明显改善", Loss = 0 },
        new("效益指标", "可持续影响指标", "建成设施管护机制", 15) { Words = "健全", Done = "基本健全", Loss = 1 }, new("满意度指标", "服务对象满意度", "受益群众满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
