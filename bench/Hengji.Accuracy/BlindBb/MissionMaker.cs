using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the tasks of a year, the first of them what people and offices cost.</summary>
internal sealed class MissionMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    private static readonly (string Name, string Content, string Done, int From, int To)[] Names =
    [
        ("基金监管", "开展专项整治、飞行检查和智能监控", "已完成", 4_000_000, 9_000_000), ("医保信息化建设运维", "保障省级医保信息平台稳定运行", "已完成", 16_000_000, 30_000_000), ("药品耗材集中采购", "组织集采和挂网交易服务", "已完成", 2_000_000, 5_000_000),
        ("支付方式改革", "推进按病种分值和按病组付费", "基本完成", 1_500_000, 3_500_000), ("经办服务能力提升", "培训经办队伍、建设服务站点", "基本完成", 3_000_000, 7_000_000),
    ];

    public ImmutableArray<Mission> Make(Fact basic, out Mission all)
    {
        var none = Money("none", 0);
        var budget = Money("basic.budget", basic.Value + Dice.Yuan(20_000, 400_000));
        Mission[] missions = [new("保障机关和所属单位运转", "保障人员经费和日常公用经费", "已完成", budget, none, basic, none, Outlay("basic", "保障运转", budget, basic)), .. Names.Select((one, index) => One($"{index}", one))];
        Fact granted = Total("granted", missions.Select(one => one.Granted)), other = Total("other", missions.Select(one => one.Other)), grantedSpent = Total("granted.spent", missions.Select(one => one.GrantedSpent)), otherSpent = Total("other.spent", missions.Select(one => one.OtherSpent));
        var money = Outlay("all", "金额合计", [.. missions.Select(one => one.Money)]);
        Ledger.Sum(money.Budget, [granted, other]);
        Ledger.Sum(money.Spent, [grantedSpent, otherSpent]);
        all = new("金额合计", "", "", granted, other, grantedSpent, otherSpent, money);
        return [.. missions];
    }

    private Mission One(string name, (string Name, string Content, string Done, int From, int To) one)
    {
        Fact granted = Even($"{name}.granted", Dice.Yuan(one.From, one.To), 1_000), other = Even($"{name}.other", Dice.Chance(50) ? 0 : Dice.Part(granted.Value, 6, 25), 1_000);
        Fact grantedSpent = Money($"{name}.granted.spent", Dice.Part(granted.Value, 88, 100)), otherSpent = Money($"{name}.other.spent", Dice.Part(other.Value, 75, 100));
        Ledger.AtMost(grantedSpent, granted);
        Ledger.AtMost(otherSpent, other);
        return new(one.Name, one.Content, one.Done, granted, other, grantedSpent, otherSpent, Outlay(name, one.Name, Total($"{name}.budget", [granted, other]), Total($"{name}.spent", [grantedSpent, otherSpent])));
    }
}
