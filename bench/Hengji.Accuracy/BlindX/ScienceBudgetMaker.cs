using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes the budget of a city's association for science with its hall and its centre.</summary>
internal sealed class ScienceBudgetMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.science")
{
    private static readonly (string Unit, string Name, int From, int To, bool HasOwn)[] ProjectNames =
    [
        ("机关", "全民科学素质行动", 600_000, 1_600_000, false), ("机关", "学会建设与学术交流", 240_000, 700_000, false), ("机关", "科技人才服务", 160_000, 520_000, false),
        ("市科技馆", "科技馆免费开放运行", 2_800_000, 5_400_000, true), ("市科技馆", "展品更新改造", 900_000, 2_600_000, true), ("青少年科技中心", "青少年科技创新大赛", 220_000, 560_000, false), ("青少年科技中心", "流动科技馆巡展", 180_000, 460_000, false),
    ];

    public ScienceBudget Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var items = new ScienceItemMaker(Ledger, Dice).Make(projects, out var basic, out var project, out var total);
        var units = Units(projects, items, basic.Now, out var all);
        var (granted, own) = Sources(total, all);
        var classes = items.Where(one => one.IsClass).Select((one, index) => Ledger.Portion(Key($"class.{index}.part"), one.Name, one.Total.Now, total.Now)).ToImmutableArray();
        var costs = Costs(out var three);
        var wages = Economic(basic.Now, out var goods, out var personnel, out var common);
        var buying = Bought(out var buyingAll);
        Fact used = Count("cars.used", 1, 3), other = Count("cars.other", 1, 2);
        return new(
            total, granted, own, Share("granted.share", granted.Now, total.Now), Share("own.share", own.Now, total.Now), units, all, basic, project, Share("basic.share", basic.Now, total.Now), Share("project.share", project.Now, total.Now), items, classes, wages, personnel, goods, common, costs, three,
            Compare("running", Money("running", Dice.Yuan(700_000, 1_300_000)), 92, 108), projects, Count("projectcount", projects.Length), buyingAll, buying, Even("services", Dice.Yuan(300_000, 900_000), 10_000), Total("cars", [used, other]), used, other, Goals());
    }

    private ScienceProject Project(string name, (string Unit, string Name, int From, int To, bool HasOwn) one)
    {
        var granted = Even($"{name}.granted", Dice.Yuan(one.From, one.To), 10_000);
        var own = one.HasOwn ? Even($"{name}.own", granted.Value * Dice.Share(8, 22), 10_000) : Money($"{name}.own", 0);
        return new(one.Unit, one.Name, Total($"{name}.total", [granted, own]), granted, own);
    }

    private ImmutableArray<ScienceUnit> Units(ImmutableArray<ScienceProject> projects, ImmutableArray<ScienceItem> items, Fact basic, out ScienceUnit all)
    {
        string[] names = ["机关", "市科技馆", "青少年科技中心"], codes = ["2060701", "2060705", "2060703"];
        var common = Total("unit.common", items.Where(one => !one.IsClass && !one.Code.StartsWith("206", StringComparison.Ordinal)).Select(one => one.Basic));
        var commons = Parts("unit.common", common, 42, 44, 14);
        var units = names.Select((name, index) => Unit(index, name, Total($"unit.{index}.basic", [items.First(one => one.Code == codes[index]).Basic, commons[index]]), [.. projects.Where(one => one.Unit == name)])).ToImmutableArray();
        Fact Sum(string name, Func<ScienceUnit, Fact> of) => Total($"units.{name}", units.Select(of));
        all = new("合计", Sum("staff", one => one.Staff), Sum("granted", one => one.Granted), Sum("own", one => one.Own), Sum("total", one => one.Total), basic, Sum("project", one => one.Project));
        Ledger.Sum(basic, [.. units.Select(one => one.Basic)]);
        Ledger.Sum(all.Total, [all.Granted, all.Own]);
        return units;
    }

    private ScienceUnit Unit(int index, string name, Fact basic, ImmutableArray<ScienceProject> projects)
    {
        Fact project = Total($"unit.{index}.project", projects.Select(one => one.Total)), own = Total($"unit.{index}.own", projects.Select(one => one.Own)), total = Total($"unit.{index}.total", [basic, project]), granted = Left($"unit.{index}.granted", total, own);
        Ledger.Sum(total, [granted, own]);
        return new(name, Count($"unit.{index}.staff", index == 2 ? 6 : 16, index == 2 ? 12 : 30), granted, own, total, basic, project);
    }

    private (Comparison Granted, Comparison Own) Sources(Comparison total, ScienceUnit all)
    {
        var own = Compare("own", all.Own, 70, 130);
        var granted = Ledger.Compare(Key("granted"), all.Granted, Left("granted.last", total.Last, own.Last));
        Ledger.Sum(total.Now, [granted.Now, own.Now]);
        Ledger.Sum(total.Change, [granted.Change, own.Change]);
        Ledger.Sum(total.Now, [all.Total]);
        return (granted, own);
    }

    private ImmutableArray<ScienceCost> Costs(out ScienceCost three)
    {
        ScienceCost Cost(string name, string title, int from, int to) => new(title, Ledger.Compare(Key(name), Even(name, Dice.Yuan(from, to), 1_000), Even($"{name}.last", Dice.Yuan(from, to), 1_000)));
        ImmutableArray<ScienceCost> costs = [Cost("abroad", "因公出国（境）费", 40_000, 110_000), Cost("reception", "公务接待费", 16_000, 52_000), Cost("vehicle", "公务用车运行费", 34_000, 90_000)];
        three = new("“三公”经费", Ledger.Whole(Key("three"), [.. costs.Select(one => one.Money)]));
        return costs;
    }

    private ImmutableArray<Held> Economic(Fact basic, out ImmutableArray<Held> goods, out Fact personnel, out Fact common)
    {
        var parts = Parts("economic", basic, 28, 17, 24, 13, 4, 5, 2, 3, 2, 2);
        string[] names = ["基本工资", "津贴补贴", "奖金及绩效工资", "社会保障缴费", "对个人和家庭的补助", "办公费", "差旅费", "物业管理费", "工会经费", "其他交通费用"];
        var all = names.Select((name, index) => new Held(name, parts[index])).ToImmutableArray();
        goods = all[5..];
        personnel = Total("personnel", all[..5].Select(one => one.Amount));
        common = Total("common", goods.Select(one => one.Amount));
        Ledger.Sum(basic, [personnel, common]);
        return all[..5];
    }

    private ImmutableArray<Held> Bought(out Fact all)
    {
        ImmutableArray<Held> bought = [new("货物类", Even("goods", Dice.Yuan(900_000, 2_400_000), 10_000)), new("工程类", Even("works", Dice.Yuan(300_000, 1_200_000), 10_000)), new("服务类", Even("bought.services", Dice.Yuan(800_000, 1_900_000), 10_000))];
        all = Total("bought", bought.Select(one => one.Amount));
        return bought;
    }

    private ImmutableArray<ScienceGoal> Goals() =>
    [
        new("产出指标", "数量指标", "全年开放天数", "≥", Count("days", 290, 310), "天", ""), new("产出指标", "数量指标", "接待观众", "≥", Count("guests", 18, 46), "万人次", ""), new("产出指标", "数量指标", "开展教育活动", "≥", Count("events", 220, 600), "场次", ""), new("产出指标", "质量指标", "展品完好率", "≥", Percent("intact", 95), "%", ""),
        new("产出指标", "时效指标", "任务完成时间", "", null, "", "12月底前"), new("效益指标", "社会效益指标", "公众科学素质", "", null, "", "持续提升"), new("满意度指标", "服务对象满意度指标", "观众满意度", "≥", Percent("content", 92), "%", ""),
    ];
}
