using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes the self-evaluation of a province's administration of public offices.</summary>
internal sealed class OfficesWholeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "y.offices")
{
    private static readonly string[] UnitNames = ["局机关", "机关服务中心", "公务用车服务中心", "省直机关幼儿园", "公共机构节能中心"];

    public OfficesWhole Make()
    {
        var money = new WholeSpendingMaker(Ledger, Dice, Key("whole")).Make(
            new(83_000_000, 16_400_000, 426, ("省直机关物业服务", 56_000_000), ("办公用房维修改造", 37_000_000), ("公务用车平台运行", 16_500_000), ("公共机构节能改造", 9_200_000), ("智慧机关后勤平台", 5_300_000)) { CarYuan = 2_900_000, GuestYuan = 230_000, AbroadYuan = 170_000 });
        Fact offices = Count("area.offices", 620_000, 910_000), others = Count("area.others", 90_000, 210_000), area = Total("area", [offices, others]);
        var energy = Compare("energy", Count("energy", 26_000, 47_000), 100, 108);
        var users = Count("users", 64_000, 98_000);
        var small = Money("small", Dice.Part(money.Bought.Value, 46, 82));
        Ledger.AtMost(small, money.Bought);
        ImmutableArray<Deed> deeds =
        [
            Deed("repair", "办公用房维修改造项目", "个", 22, 46, 92, 112), Deed("secure", "保障重要会议和活动", "场次", 380, 860, 96, 116), Deed("check", "开展节能监督检查", "家", 90, 210, 98, 120), Deed("clear", "处置闲置资产", "批次", 16, 40, 90, 125), Deed("learn", "培训机关事务干部", "人次", 420, 900, 95, 115),
        ];
        var poll = Ask("poll", "省直机关干部职工", 380, 900, 89, 98);
        return new(
            money, Units(money), Count("units", UnitNames.Length), area, offices, others, Ledger.Each(Key("area.each"), money.Projects[0].Spent, area), Count("cars", 180, 320), Compare("trips", Count("trips", 21_000, 46_000), 88, 112), energy, users, Ledger.Each(Key("energy.each"), energy.Now, users),
            small, Share("small.share", small, money.Bought), deeds, poll, Sheet(money, deeds, poll));
    }

    private ImmutableArray<OfficesUnit> Units(WholeSpending money)
    {
        decimal[] shares = [52, 24, 12, 8, 4];
        ImmutableArray<Fact> initials = Parts("unit.initial", money.Initial, shares), spents = Parts("unit.spent", money.All.Spent, shares), lefts = Parts("unit.unspent", money.All.Left, shares), staff = Parts("unit.staff", money.People.Staff, 30, 28, 20, 16, 6);
        var units = UnitNames.Select((title, index) => new OfficesUnit(
            title, initials[index], Outlay($"unit.{index}", title, Money($"unit.{index}.budget", spents[index].Value + lefts[index].Value), spents[index]), staff[index])).ToImmutableArray();
        Ledger.Sum(money.All.Budget, [.. units.Select(one => one.Money.Budget)]);
        Ledger.Sum(money.All.Left, [.. units.Select(one => one.Money.Left)]);
        return units;
    }

    private MarkSheet Sheet(WholeSpending money, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        MarkSpec.Of("履职效能", "整体效能", deeds[0], 9), MarkSpec.Of("履职效能", "整体效能", deeds[1], 8), MarkSpec.Of("履职效能", "整体效能", deeds[2], 8), MarkSpec.Of("履职效能", "整体效能", deeds[3], 6), MarkSpec.Of("履职效能", "整体效能", deeds[4], 5),
        new("履职效能", "整体效能", "服务对象满意度", 6) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate }, new("履职效能", "预算资金支出率", "部门预算资金支出率", 8) { ByRate = money.All.Rate },
        new("管理效率", "预算编制", "新增预算项目事前绩效评估", 4) { Loss = 0 }, new("管理效率", "预算执行", "预算编制约束性", 4) { Loss = 0.5m }, new("管理效率", "预算执行", "财务管理合规性", 4) { Loss = 0 }, new("管理效率", "信息公开", "预决算公开合规性", 3) { Loss = 0 }, new("管理效率", "信息公开", "绩效信息公开", 3) { Loss = 0 },
        new("管理效率", "绩效管理", "绩效管理制度建设", 5) { Loss = 0 }, new("管理效率", "绩效管理", "绩效结果应用", 5), new("管理效率", "采购管理", "采购意向公开", 3), new("管理效率", "采购管理", "采购执行率", 5) { ByRate = money.BoughtRate },
        new("管理效率", "资产管理", "资产盘点情况", 4), new("管理效率", "资产管理", "数据质量", 3) { Loss = 0 }, new("管理效率", "运行成本", "“三公”经费控制", 4) { Loss = 0 }, new("管理效率", "运行成本", "经济成本控制", 3),
    ]);
}
