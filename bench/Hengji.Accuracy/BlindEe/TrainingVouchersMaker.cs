using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.BlindY;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Makes the self-evaluation of a county's vouchers for job training.</summary>
internal sealed class TrainingVouchersMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ee.voucher")
{
    private static readonly (string Name, int Face, int From, int To)[] TradeNames =
        [("养老护理员", 1_200, 240, 460), ("育婴员", 1_000, 180, 390), ("焊工", 1_600, 110, 260), ("中式面点师", 900, 260, 520), ("电子商务师", 1_100, 190, 430), ("叉车司机", 1_300, 120, 280)];

    private static readonly string[] SchoolNames = ["县职业教育中心", "启航职业培训学校", "巧手家政培训学校", "远诚技工培训中心", "恒业职业技能学校"];

    public TrainingVouchers Make()
    {
        var trades = TradeNames.Select((one, index) => Trade($"trade.{index}", one)).ToImmutableArray();
        var all = Trades(trades);
        var stock = Stock(all);
        var schools = Schools(all);
        Fact classes = Total("schools.classes", schools.Select(one => one.Classes)), each = Ledger.Each(Key("schools.each"), all.Money, all.Used);
        VoucherSchool whole = new("合计", classes, all.Used, all.Money, each, null!);
        Fact dayStandard = Money("day", 50), testStandard = Money("test", Dice.Whole(12, 18) * 10), days = Count("days", all.Used.Value * Dice.Share(260, 410)), dayMoney = Money("day.money", days.Value * 50), testMoney = Money("test.money", all.Passed.Value * testStandard.Value);
        Ledger.Product(dayMoney, dayStandard, days);
        Ledger.Product(testMoney, testStandard, all.Passed);
        var account = Account([Use("use.0", "培训券补贴", all.Money), Use("use.1", "培训期间生活费补贴", dayMoney), Use("use.2", "技能评价补贴", testMoney)]);
        var sampled = Count("sampled", classes.Value * Dice.Share(28, 55));
        Ledger.AtMost(sampled, classes);
        Asked trainees = Ask("poll.0", "参训学员", 240, 460, 88, 98), firms = Ask("poll.1", "用工企业", 42, 78, 84, 97);
        return new(
            trades, all, Count("tradecount", trades.Length), stock, schools, whole, Count("schoolcount", schools.Length), account, Compare("spent", account.All.Spent, 76, 124), Compare("people", all.Used, 74, 124), dayStandard, days, testStandard, Ledger.Each(Key("cost.each"), account.All.Spent, all.Used),
            Portions("group", all.Used, ("农村转移就业劳动者", 46), ("登记失业人员", 25), ("脱贫劳动力", 18), ("未就业高校毕业生", 11)), Portions("work", all.Working, ("县内企业就业", 54), ("县外就业", 33), ("自主创业", 13)), Compare("wage", Count("wage", 3_650, 4_480), 81, 93),
            sampled, Share("sampled.rate", sampled, classes), Count("doubts", 6, 24), Money("recovered", Dice.Whole(20, 160) * 100), trainees, firms, Sheet(account.All, all, trainees, firms));
    }

    private VoucherTrade Trade(string name, (string Name, int Face, int From, int To) one)
    {
        Fact face = Money($"{name}.face", one.Face), issued = Count($"{name}.issued", one.From, one.To), used = Count($"{name}.used", issued.Value * Dice.Share(84, 98)), passed = Count($"{name}.passed", used.Value * Dice.Share(86, 98)), money = Money($"{name}.money", face.Value * used.Value);
        Ledger.Product(money, face, used);
        return Trade(name, one.Name, face, issued, used, money, passed, Count($"{name}.working", passed.Value * Dice.Share(56, 84)));
    }

    private VoucherTrade Trade(string name, string title, Fact face, Fact issued, Fact used, Fact money, Fact passed, Fact working)
    {
        Ledger.AtMost(passed, used);
        Ledger.AtMost(working, passed);
        return new(title, face, issued, used, Rate($"{name}.usedrate", used, issued), money, passed, Rate($"{name}.passedrate", passed, used), working, Rate($"{name}.workingrate", working, passed));
    }

    private VoucherTrade Trades(ImmutableArray<VoucherTrade> trades)
    {
        Fact Sum(string name, Func<VoucherTrade, Fact> of) => Total($"trades.{name}", trades.Select(of));
        return Trade("trades", "合计", null!, Sum("issued", one => one.Issued), Sum("used", one => one.Used), Sum("money", one => one.Money), Sum("passed", one => one.Passed), Sum("working", one => one.Working));
    }

    private VoucherStock Stock(VoucherTrade all)
    {
        Fact opening = Count("opening", 62, 190), lapsed = Count("lapsed", 30, 58), rate = new(Key("stock.rate"), 100 * all.Used.Value / (opening.Value + all.Issued.Value), FactKind.Percent);
        Ledger.Part(all.Used, [opening, all.Issued], rate);
        return new(opening, all.Issued, all.Used, lapsed, Ledger.Balance(Key("closing"), [opening, all.Issued], [all.Used, lapsed]), rate);
    }

    private ImmutableArray<VoucherSchool> Schools(VoucherTrade all)
    {
        var people = Parts("school.people", all.Used, 31, 23, 19, 15, 12);
        decimal[] weights = [.. people.Select(one => one.Value * Dice.Share(88, 114))];
        decimal[] amounts = [.. weights.Select(one => decimal.Floor(all.Money.Value * (one / weights.Sum()) / 100) * 100)];
        amounts[^1] += all.Money.Value - amounts.Sum();
        ImmutableArray<Fact> money = [.. amounts.Select((one, index) => Money($"school.{index}.money", one))];
        Ledger.Sum(all.Money, money);
        return [.. SchoolNames.Select((name, index) => new VoucherSchool(name, Count($"school.{index}.classes", decimal.Ceiling(people[index].Value / Dice.Whole(36, 48))), people[index], money[index], Ledger.Each(Key($"school.{index}.each"), money[index], people[index]), LedgerParts.Points(Key($"school.{index}.points"), Dice.Whole(162, 195) / 2m)))];
    }

    private Outlay Use(string name, string title, Fact spent) => Outlay(name, title, Even($"{name}.budget", spent.Value * Dice.Share(102, 116), 10_000), spent);

    private VoucherAccount Account(ImmutableArray<Outlay> uses)
    {
        var all = Outlay("all", "合计", uses);
        Fact opening = Money("account.opening", Dice.Yuan(160_000, 620_000)), given = Even("account.given", all.Budget.Value - opening.Value * Dice.Share(20, 60), 10_000), usable = Total("usable", [opening, given]);
        var parts = Ledger.SplitEvenly(Key("given"), given, 10_000, Dice.Whole(48, 57), Dice.Whole(20, 26));
        return new(
            opening, [.. parts.Zip(["中央就业补助资金", "省级就业补助资金", "县级配套资金"]).Select((one, index) => new Portion(one.Second, one.First, Share($"given.share.{index}", one.First, given)))], given, usable, uses, all,
            [.. uses.Select((one, index) => Share($"use.share.{index}", one.Spent, all.Spent))], Left("account.closing", usable, all.Spent), Rate("usable.rate", all.Spent, usable));
    }

    private ImmutableArray<Portion> Portions(string name, Fact whole, params (string Name, int Proportion)[] parts) =>
        [.. Parts(name, whole, [.. parts.Select(one => (decimal)one.Proportion)]).Select((amount, index) => new Portion(parts[index].Name, amount, Share($"{name}.share.{index}", amount, whole)))];

    private MarkSheet Sheet(Outlay money, VoucherTrade all, Asked trainees, Asked firms) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = money.Rate }, new("产出指标", "数量指标", "发放培训券", 10) { Unit = "张", Target = Round("goal.issued", all.Issued), Actual = all.Issued }, new("产出指标", "数量指标", "组织技能培训", 10) { Unit = "人次", Target = Round("goal.used", all.Used), Actual = all.Used }, new("产出指标", "质量指标", "技能评价合格率", 10) { Unit = "%", Target = Percent("goal.passed", 90), Actual = all.PassedRate },
        new("产出指标", "时效指标", "补贴审核拨付时限", 10) { Words = "30个工作日内", Done = "个别超期", Loss = Dice.Whole(1, 4) / 2m }, new("产出指标", "成本指标", "补贴标准执行", 10) { Words = "不超标准", Done = "未超标准", Loss = 0 }, new("效益指标", "社会效益指标", "取证人员就业率", 15) { Unit = "%", Target = Percent("goal.working", 70), Actual = all.WorkingRate }, new("效益指标", "可持续影响指标", "培训供给与产业匹配", 15) { Words = "匹配", Done = "基本匹配", Loss = 1.5m },
        new("满意度指标", "服务对象满意度", "学员满意度", 5) { Unit = "%", Target = Percent("goal.trainee", 90), Actual = trainees.ContentRate }, new("满意度指标", "服务对象满意度", "企业满意度", 5) { Unit = "%", Target = Percent("goal.firm", 90), Actual = firms.ContentRate },
    ]);

    private Fact Round(string name, Fact actual) => Count(name, decimal.Floor(actual.Value * Dice.Share(92, 106) / 50) * 50);
}
