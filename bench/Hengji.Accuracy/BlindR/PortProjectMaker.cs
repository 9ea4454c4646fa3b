using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Makes the self-evaluation of a port office's project.</summary>
internal sealed class PortProjectMaker(Ledger ledger, Dice dice) : GoalMaker(ledger, dice, "r.port")
{
    private static readonly (string Name, int From, int To, string Note)[] WorkNames =
    [
        ("查验场地及通道改造工程", 4_200_000, 8_600_000, "已竣工验收"), ("“单一窗口”应用软件及系统集成", 2_600_000, 5_200_000, "预留质保金"), ("查验设备购置及安装", 1_900_000, 4_400_000, "已交付使用"),
        ("数据机房及网络配套", 900_000, 2_300_000, "预留质保金"), ("口岸服务大厅修缮", 600_000, 1_500_000, "已办理结算"),
    ];

    public PortProject Make()
    {
        var works = WorkNames.Select((one, index) => Work($"work.{index}", one)).ToImmutableArray();
        var all = Works(works);
        var sources = Sources(all.Spent, all.Contract);
        var whole = Source("all", "合计", Total("all.planned", sources.Select(one => one.Planned)), Total("all.arrived", sources.Select(one => one.Arrived)), all.Spent);
        Ledger.Sum(all.Spent, [.. sources.Select(one => one.Spent)]);
        Ledger.Sum(whole.Left, [.. sources.Select(one => one.Left)]);
        Fact imported = Count("declared.import", 18_000, 46_000), exported = Count("declared.export", 26_000, 88_000);
        var members = Count("members", 5, 9);
        var deeds = Deeds();
        var poll = Ask("poll", "进出口企业", 60, 160, 90, 98);
        return new(
            sources, whole, Rate("arrived.rate", whole.Arrived, whole.Planned), Rate("spent.rate", whole.Spent, whole.Arrived), works, all, Count("workcount", works.Length), Share("main.share", all.Main, all.Spent), Rate("paid.rate", all.Spent, all.Contract),
            deeds, Compare("declared", Total("declared", [imported, exported]), 78, 97), imported, exported, Hours("import", 2_600, 3_900), Hours("export", 90, 180), Compare("boxes", Count("boxes", 42_000, 130_000), 82, 99),
            members, Count("accountants", 2, 3), poll, Sheet(deeds, poll));
    }

    private PortWork Work(string name, (string Name, int From, int To, string Note) one)
    {
        var contract = Even($"{name}.contract", Dice.Yuan(one.From, one.To));
        var spent = Money($"{name}.spent", one.Note == "预留质保金" ? decimal.Round(contract.Value * 0.95m, 2, MidpointRounding.ToZero) : contract.Value);
        var parts = Parts($"{name}.part", spent, 93, 7);
        return new(one.Name, contract, spent, parts[0], parts[1], Left($"{name}.owed", contract, spent), one.Note);
    }

    private PortWork Works(ImmutableArray<PortWork> works)
    {
        Fact contract = Total("works.contract", works.Select(one => one.Contract)), spent = Total("works.spent", works.Select(one => one.Spent));
        Fact main = Total("works.main", works.Select(one => one.Main)), fees = Total("works.fees", works.Select(one => one.Fees)), owed = Total("works.owed", works.Select(one => one.Owed));
        Ledger.Sum(spent, [main, fees]);
        Ledger.Balanced(owed, [contract], [spent]);
        return new("合计", contract, spent, main, fees, owed, "");
    }

    private ImmutableArray<PortSource> Sources(Fact spent, Fact contract)
    {
        Fact province = Even("province", spent.Value * Dice.Share(22, 34), 10_000), others = Even("others", spent.Value * Dice.Share(4, 8), 1_000);
        var city = Money("city.spent", spent.Value - province.Value - others.Value);
        var arrived = Even("city.arrived", city.Value + Dice.Yuan(20_000, 600_000), 1_000);
        return
        [
            Source("province", "省级财政", province, Money("province.arrived", province.Value), Money("province.spent", province.Value)),
            Source("city", "市级财政", Even("city.planned", Math.Max(arrived.Value, contract.Value - province.Value - others.Value) + (Dice.Chance(50) ? 0 : Dice.Yuan(100_000, 900_000)), 10_000), arrived, city),
            Source("others", "其他资金", others, Money("others.arrived", others.Value), Money("others.spent", others.Value)),
        ];
    }

    private PortSource Source(string name, string title, Fact planned, Fact arrived, Fact spent)
    {
        Ledger.AtMost(arrived, planned);
        Ledger.AtMost(spent, arrived);
        return new(title, planned, arrived, spent, Left($"{name}.left", arrived, spent));
    }

    private Comparison Hours(string name, int from, int to)
    {
        var now = new Fact(Key($"{name}.hours"), Dice.Whole(from, to) / 100m, FactKind.Measure);
        return Ledger.Compare(Key($"{name}.hours"), now, now with { Key = Key($"{name}.hours.last"), Value = decimal.Round(now.Value * Dice.Share(103, 126), 2, MidpointRounding.AwayFromZero) });
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Goal("lane", "改造查验通道", "条", 4, 10, 100, 100), Goal("device", "购置查验设备", "台（套）", 26, 70, 100, 106), Goal("firm", "接入“单一窗口”企业", "家", 120, 380, 97, 118),
        Goal("module", "上线应用功能模块", "个", 9, 18, 100, 100), Goal("train", "培训报关及企业人员", "人次", 260, 700, 95, 120),
    ];

    private MarkSheet Sheet(ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("项目决策", "项目目标", "目标内容", 4) { Loss = 0 }, new("项目决策", "决策过程", "决策依据与程序", 8) { Loss = 0 }, new("项目决策", "资金分配", "分配办法与结果", 8),
        new("项目管理", "资金到位", "到位率与时效", 5), new("项目管理", "资金管理", "资金使用与财务管理", 10), new("项目管理", "组织实施", "组织机构与管理制度", 10),
        MarkSpec.Of("项目绩效", "项目产出", deeds[0], 8), MarkSpec.Of("项目绩效", "项目产出", deeds[1], 7), MarkSpec.Of("项目绩效", "项目产出", deeds[2], 8), MarkSpec.Of("项目绩效", "项目产出", deeds[4], 7),
        new("项目绩效", "项目效果", "通关时间压缩", 10) { Loss = 0 }, new("项目绩效", "项目效果", "申报便利化程度", 7), new("项目绩效", "项目效果", "服务对象满意度", 8) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
