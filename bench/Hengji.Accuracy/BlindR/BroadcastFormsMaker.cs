using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Makes the forms of a district's media centre.</summary>
internal sealed class BroadcastFormsMaker(Ledger ledger, Dice dice) : GoalMaker(ledger, dice, "r.broadcast")
{
    public BroadcastForms Make()
    {
        ImmutableArray<BroadcastForm> forms =
        [
            Form("alarm", "应急广播系统运行维护", "保障区、镇、村三级应急广播终端正常运行，及时发布预警信息", 900_000, 1_800_000, Goal("alarm.mend", "维修更换终端", "个", 180, 420, 92, 112), Goal("alarm.patrol", "巡检次数", "次", 200, 480, 98, 108), "终端在线率", "预警信息覆盖能力"),
            Form("air", "无线数字化覆盖工程运维", "保障广播电视节目无线信号稳定播出", 400_000, 900_000, Goal("air.hours", "安全播出时长", "小时", 24_000, 34_000, 99, 101), Goal("air.station", "维护发射台站", "座", 4, 9, 100, 100), "安全播出率", "农村群众收听收看条件"),
            Form("show", "电视栏目制作与外宣", "办好自办栏目，扩大对外宣传影响力", 600_000, 1_500_000, Goal("show.made", "制作自办栏目", "期", 150, 330, 95, 106), Goal("show.sent", "上级媒体用稿", "条", 220, 640, 90, 130), "节目审核通过率", "正面宣传影响力"),
            Form("app", "融媒体平台升级及采编设备购置", "完善平台功能，更新采编播设备", 1_100_000, 2_600_000, Goal("app.device", "购置采编设备", "台（套）", 18, 60, 96, 104), Goal("app.user", "新增客户端用户", "户", 6_000, 18_000, 84, 126), "设备验收合格率", "新媒体传播力"),
        ];
        var (all, left) = All(forms);
        Fact average = new(Key("average"), forms.Sum(one => one.Sheet.Score.Value) / forms.Length, FactKind.Measure), speakers = Count("speakers", 1_200, 3_400), online = Count("speakers.online", speakers.Value * Dice.Share(93, 99));
        Ledger.Relate("average", [new(forms.Length, average), .. forms.Select(one => new Term(-1, one.Sheet.Score))]);
        Ledger.AtMost(online, speakers);
        return new(forms, Count("count", forms.Length), all, left, forms.MaxBy(one => one.Sheet.Score.Value)!.Sheet.Score, average, Count("towns", 9, 16), Count("villages", 120, 260), speakers, online, Rate("online.rate", online, speakers), Count("stories", 1_100, 3_900));
    }

    private (FormMoney All, Fact Left) All(ImmutableArray<BroadcastForm> forms)
    {
        var all = Money("all", "合计", Total("all.initial", forms.Select(one => one.All.Initial)), Total("all.budget", forms.Select(one => one.All.Budget)), Total("all.spent", forms.Select(one => one.All.Spent)));
        return (all, Left("all.left", all.Budget, all.Spent));
    }

    private BroadcastForm Form(string name, string title, string purpose, int from, int to, Deed first, Deed second, string quality, string effect)
    {
        var initial = Even($"{name}.initial", Dice.Yuan(from, to), 1_000);
        var budget = Money($"{name}.budget.own", Dice.Chance(50) ? initial.Value : Dice.Part(initial.Value, 84, 112));
        var carried = Money($"{name}.carried", Dice.Chance(50) ? 0 : Dice.Yuan(20_000, 160_000));
        var spent = Money($"{name}.spent.own", Dice.Chance(30) ? budget.Value : Dice.Part(budget.Value, 78, 99));
        ImmutableArray<FormMoney> parts = [Money(name + ".own", "其中：当年财政拨款", initial, budget, spent), Money(name + ".carry", "上年结转资金", Money($"{name}.carried.initial", carried.Value), carried, Money($"{name}.carried.spent", carried.Value))];
        var all = Money(name, "年度资金总额", Total($"{name}.initial.all", parts.Select(one => one.Initial)), Total($"{name}.budget", parts.Select(one => one.Budget)), Total($"{name}.spent", parts.Select(one => one.Spent)));
        var content = Percent($"{name}.content", Dice.Whole(8_600, 9_850) / 100m, 2);
        return new(title, purpose, parts, all, [first, second], content, Sheet(name, all, first, second, quality, effect, content));
    }

    private FormMoney Money(string name, string title, Fact initial, Fact budget, Fact spent)
    {
        Ledger.AtMost(spent, budget);
        return new(title, initial, budget, spent, Rate($"{name}.rate", spent, budget));
    }

    private MarkSheet Sheet(string name, FormMoney all, Deed first, Deed second, string quality, string effect, Fact content) => new MarkSheetMaker(Ledger, Dice, Key($"{name}.sheet")).Make(
    [
        new("预算执行率", "预算执行率", "预算执行率", 10) { ByRate = all.Rate },
        MarkSpec.Of("产出指标", "数量指标", first, 12), MarkSpec.Of("产出指标", "数量指标", second, 10), new("产出指标", "质量指标", quality, 10) { Words = "≥98%", Done = "98.5%", Loss = 0 },
        new("产出指标", "时效指标", "按计划完成时间", 8) { Words = "12月底前", Done = all.Rate.Value < 90 ? "部分跨年" : "按期完成", Loss = all.Rate.Value < 90 ? 1.5m : 0 }, new("产出指标", "成本指标", "项目总成本", 10) { Words = "不超预算", Done = "未超预算", Loss = 0 },
        new("效益指标", "社会效益指标", effect, 18) { Words = "提升", Done = "有所提升", Loss = Dice.Whole(0, 3) / 2m }, new("效益指标", "可持续影响指标", "长效管护机制", 12) { Words = "健全", Done = "基本健全", Loss = Dice.Whole(0, 2) },
        new("满意度指标", "服务对象满意度", "群众满意度", 10) { Unit = "%", Target = Percent($"{name}.ninety", 90), Actual = content },
    ]);
}
