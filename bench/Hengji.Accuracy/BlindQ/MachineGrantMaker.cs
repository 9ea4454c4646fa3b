using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Makes the subsidy on farm machines of a city.</summary>
internal sealed class MachineGrantMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Places = ["青石县", "安澜县", "永丰县", "河湾区", "柳泉县", "云岗区"];

    private static readonly string[] ClassNames = ["耕整地机械", "种植施肥机械", "田间管理机械", "收获机械", "动力机械", "其他机械"];

    public MachineGrant Make()
    {
        var counties = Places.Take(dice.Whole(5, 6)).Select((name, index) => County($"machine.{index}", name)).ToImmutableArray();
        var all = All(counties);
        var levels = Levels(all);
        var money = ledger.Levels("machine.money", "合计", levels);
        ledger.Relate("repeat", [new(1, money.Arrived), new(-1, all.Arrived)]);
        ledger.Relate("repeat", [new(1, money.Spent), new(-1, all.Spent)]);
        var classes = Classes(all);
        var (seen, seenRate) = ledger.PartOf(dice, "machine.seen", all.Machines, 21, 48);
        var poll = ledger.Poll(dice, "machine.poll", 160, 420, 66, 27, 5, 2);
        var scrapped = ledger.Achieved(dice, "machine.scrapped", "报废更新老旧农机", "台", 120, 460, 88, 121);
        return new(
            levels, money, counties, all, ledger.Count("machine.counties", counties.Length), classes, scrapped.Actual, seen, seenRate, Mechanised(), poll,
            new SelfFormMaker(ledger, dice, "machine.form").Make(all.Rate, 10, Specs(all, scrapped, poll)));
    }

    private MachineCounty County(string key, string name)
    {
        var arrived = ledger.Money($"{key}.arrived", dice.Hundreds(3_000_000, 14_000_000));
        var machines = ledger.Count($"{key}.machines", dice.Whole(380, 2_600));
        var households = ledger.Count($"{key}.households", (int)(machines.Value * dice.Share(71, 92)));
        return County(key, name, arrived, ledger.Money($"{key}.spent", dice.Part(arrived.Value, 84, 100)), machines, households);
    }

    private MachineCounty County(string key, string name, Fact arrived, Fact spent, Fact machines, Fact households)
    {
        ledger.AtMost(spent, arrived);
        return new(name, arrived, spent, ledger.Rate($"{key}.rate", "rate", spent, arrived), ledger.Balance($"{key}.left", [arrived], [spent]), machines, households);
    }

    private MachineCounty All(ImmutableArray<MachineCounty> parts)
    {
        Fact Total(string what, Func<MachineCounty, Fact> of) => ledger.Total($"machine.all.{what}", [.. parts.Select(of)]);

        var all = County("machine.all", "合计", Total("arrived", one => one.Arrived), Total("spent", one => one.Spent), Total("machines", one => one.Machines), Total("households", one => one.Households));
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    private ImmutableArray<PayingLevel> Levels(MachineCounty all)
    {
        var arrived = ledger.Split(dice, "machine.arrivedby", all.Arrived, [82, 18]);
        var central = decimal.Round(all.Spent.Value * (arrived[0].Value / all.Arrived.Value) * dice.Share(100, 101), 2, MidpointRounding.ToZero);
        var first = ledger.Money("machine.spentby.0", Math.Min(arrived[0].Value, central));
        Fact[] spent = [first, ledger.Balance("machine.spentby.1", [all.Spent], [first])];
        return [.. arrived.Select((one, index) => ledger.Level($"machine.level.{index}", index == 0 ? "中央财政资金" : "省级财政资金", ledger.Money($"machine.level.{index}.budget", one.Value), one, spent[index]))];
    }

    private ImmutableArray<MachineClass> Classes(MachineCounty all)
    {
        var money = ledger.Split(dice, "machine.classmoney", all.Spent, [14, 16, 9, 33, 24, 4]);
        var machines = ledger.SplitCount(dice, "machine.class", all.Machines, [24, 18, 20, 11, 17, 10]);
        return [.. ClassNames.Select((name, index) => new MachineClass(name, machines[index], money[index], ledger.Rate($"machine.class.{index}.share", "share", money[index], all.Spent)))];
    }

    private Comparison Mechanised()
    {
        Fact now = new("machine.mechanised", dice.Whole(8_050, 9_150) / 100m, FactKind.Percent), last = new("machine.mechanised.last", now.Value - dice.Whole(60, 240) / 100m, FactKind.Percent);
        var change = ledger.Change("machine.mechanised.change", now, last);
        return new(now, last, change, change);
    }

    private List<LineSpec> Specs(MachineCounty all, Achieved scrapped, SelfPoll poll) =>
    [
        new("产出指标", "数量指标", "补贴购置农机具数量", 10, "≥", "台（套）", ledger.Count("machine.target", (int)(all.Machines.Value * dice.Share(88, 103))), all.Machines), scrapped.Spec("产出指标", "数量指标", 10),
        dice.WordSpec("产出指标", "质量指标", "补贴机具核验合规率", 10, "100%", "个别机具未核验"), dice.WordSpec("产出指标", "时效指标", "补贴申请办理时限", 10, "按规定时限", "部分延迟"), dice.WordSpec("产出指标", "成本指标", "单机补贴额", 10, "不超过规定上限", "个别超出"),
        dice.WordSpec("效益指标", "经济效益指标", "带动农户购机投入", 10, "有效带动", "带动作用一般"), dice.WordSpec("效益指标", "社会效益指标", "主要农作物耕种收综合机械化率", 10, "较上年提高", "部分作物偏低"), dice.WordSpec("效益指标", "生态效益指标", "老旧机具淘汰", 10, "逐步淘汰", "进度偏慢"),
        BlindQParts.RateSpec("machine.form.poll", "满意度指标", "服务对象满意度", "购机者满意度", 10, 90, poll.ContentRate),
    ];
}
