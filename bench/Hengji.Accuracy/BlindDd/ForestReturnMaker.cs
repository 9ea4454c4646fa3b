using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes the self-evaluation of a county's aid for fields given back to the forest.</summary>
internal sealed class ForestReturnMaker(Ledger ledger, Dice dice) : FundMaker(ledger, dice, "dd.forest")
{
    private static readonly string[] TownNames = ["白石镇", "柳坪镇", "三河镇", "石桥乡", "高山镇", "龙潭乡", "青杠镇"];

    public ForestReturn Make()
    {
        Fact oldStandard = Money("old.standard", 20), newStandard = Money("new.standard", 100);
        var towns = TownNames.Select((name, index) => Town($"town.{index}", name, oldStandard, newStandard)).ToImmutableArray();
        var all = Sum(towns, oldStandard, newStandard);
        var given = Even("given", all.Money.Value * Dice.Share(101, 104), 10_000);
        var first = Even("given.first", given.Value * Dice.Share(60, 78), 10_000);
        var unpaid = Amount("unpaid.area", Dice.Whole(300, 1_400) / 10m, 1);
        Fact workGiven = Even("work.given", Dice.Whole(14, 38) * 10_000, 10_000), workPaid = Money("work.paid", Dice.Part(workGiven.Value, 82, 99));
        var whole = Outlay("whole", "年度资金总额", Total("whole.given", [given, workGiven]), Total("whole.paid", [all.Money, workPaid]));
        Fact left = Left("left", given, all.Money), workLeft = Left("work.left", workGiven, workPaid);
        Ledger.Sum(whole.Left, [left, workLeft]);
        var last = Amount("area.last", all.Area.Value * Dice.Share(101, 109), 1);
        Fact seen = Amount("checked", all.Area.Value * Dice.Share(18, 34), 1), fit = Amount("fit", seen.Value * Dice.Share(94, 99), 1);
        Ledger.AtMost(fit, seen);
        var (paidRate, fitRate, poll) = (Rate("paidrate", all.Money, given), Rate("fitrate", fit, seen), Answer("poll", "退耕农户", 160, 320, 90));
        return new(
            towns, all, Count("towns", towns.Length), oldStandard, newStandard, given, first, Left("given.second", given, first), all.Money, paidRate, left, Count("unpaid.households", 12, 58), unpaid,
            workGiven, workPaid, Rate("work.rate", workPaid, workGiven), workLeft, whole, Ledger.Compare(Key("area.compare"), all.Area, last), seen, Share("checked.share", seen, all.Area), fit, fitRate, Ledger.Each(Key("each"), all.Money, all.Households), poll, Sheet(all, whole, fitRate, poll));
    }

    private ReturnedTown Town(string name, string title, Fact oldStandard, Fact newStandard)
    {
        Fact old = Amount($"{name}.old", Dice.Whole(9_000, 42_000) / 10m, 1), fresh = Amount($"{name}.new", Dice.Whole(4_000, 31_000) / 10m, 1);
        Fact oldMoney = Money($"{name}.oldmoney", old.Value * oldStandard.Value), freshMoney = Money($"{name}.newmoney", fresh.Value * newStandard.Value);
        Ledger.Product(oldMoney, oldStandard, old);
        Ledger.Product(freshMoney, newStandard, fresh);
        Fact area = Total($"{name}.area", [old, fresh]), money = Total($"{name}.money", [oldMoney, freshMoney]);
        return new(title, old, oldMoney, fresh, freshMoney, area, money, Count($"{name}.households", area.Value / Dice.Whole(28, 52) * 10));
    }

    private ReturnedTown Sum(ImmutableArray<ReturnedTown> towns, Fact oldStandard, Fact newStandard)
    {
        var sum = new ReturnedTown(
            "全县合计", Total("old", towns.Select(one => one.OldArea)), Total("oldmoney", towns.Select(one => one.OldMoney)), Total("new", towns.Select(one => one.NewArea)), Total("newmoney", towns.Select(one => one.NewMoney)),
            Total("area", towns.Select(one => one.Area)), Total("money", towns.Select(one => one.Money)), Total("households", towns.Select(one => one.Households)));
        Ledger.Product(sum.OldMoney, oldStandard, sum.OldArea);
        Ledger.Product(sum.NewMoney, newStandard, sum.NewArea);
        Ledger.Sum(sum.Area, [sum.OldArea, sum.NewArea]);
        Ledger.Sum(sum.Money, [sum.OldMoney, sum.NewMoney]);
        return sum;
    }

    private MarkSheet Sheet(ReturnedTown all, Outlay whole, Fact fitRate, Answers poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行率", "预算执行率", 10) { ByRate = whole.Rate },
        new("产出指标", "数量指标", "上一轮退耕还林补助面积", 10) { Unit = "亩", Target = Amount("target.old", decimal.Floor(all.OldArea.Value / 100) * 100, 1), Actual = all.OldArea },
        new("产出指标", "数量指标", "第二轮退耕还林延长期补助面积", 10) { Unit = "亩", Target = Amount("target.new", decimal.Ceiling(all.NewArea.Value / 100) * 100, 1), Actual = all.NewArea },
        new("产出指标", "质量指标", "抽查图斑保存合格率", 10) { Unit = "%", Target = Percent("target.fit", 95), Actual = fitRate }, new("产出指标", "时效指标", "补助资金年内兑付", 10) { Words = "12月底前", Done = "12月20日", Loss = 0 }, new("产出指标", "成本指标", "补助标准执行率", 10) { Words = "100%", Done = "100%", Loss = 0 },
        new("效益指标", "经济效益指标", "增加退耕农户收入", 10) { Words = "持续增加", Done = "持续增加", Loss = 0 }, new("效益指标", "生态效益指标", "水土流失减轻", 10) { Words = "明显", Done = "较明显", Loss = 1 }, new("效益指标", "可持续影响指标", "退耕成果巩固", 10) { Words = "长期", Done = "长期", Loss = 0 },
        new("满意度指标", "服务对象满意度指标", "退耕农户满意度", 10) { Unit = "%", Target = Percent("target.poll", 90), Actual = poll.ContentRate },
    ]);
}
