using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Makes a review of a city's interest subsidy on loans to founders.</summary>
internal sealed class LoanMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] BankNames = ["农村商业银行", "邮政储蓄银行", "农业银行", "城市商业银行", "村镇银行"];

    private static readonly string[] ProblemNames = ["贷款用途与申请不符", "贴息期间已停止经营", "借款人身份证明材料不全", "展期贷款重复计息"];

    public LoanInterest Make()
    {
        Fact persons = ledger.Count("loan.persons", dice.Whole(620, 1_900)), firms = ledger.Count("loan.firms", dice.Whole(24, 90));
        var count = ledger.Total("loan.count", [persons, firms]);
        Fact personMoney = Money("persons.money", persons.Value * dice.Whole(142, 188) * 1_000), firmMoney = Money("firms.money", firms.Value * dice.Whole(150, 260) * 10_000);
        var money = ledger.Total("loan.money", [personMoney, firmMoney]);
        var interest = Money("interest", dice.Part(money.Value, 3, 4));
        var subsidy = Money("subsidy", dice.Part(interest.Value, 52, 68));
        var levels = Levels(subsidy);
        var due = Money("due", dice.Hundreds((int)(money.Value * 0.55m), (int)(money.Value * 0.8m)));
        var overdue = Money("overdue", decimal.Round(due.Value * dice.Share(0, 2) / 100, MidpointRounding.ToZero) * 100 + 3_600);
        var repaid = ledger.Balance("loan.repaid", [due], [overdue]);
        var sampled = ledger.Count("loan.sampled", dice.Whole(60, 160));
        var sampledMoney = Money("sampled.money", dice.Part(subsidy.Value, 9, 16));
        var problems = Problems(sampled, sampledMoney, out var found, out var foundMoney);
        var jobs = ledger.Count("loan.jobs", (int)(count.Value * dice.Share(240, 390)));
        var poll = ledger.Poll(dice, "loan.poll", 120, 260, 58, 31, 8, 3);
        var (all, repaidRate) = (All(levels, subsidy), Rate("repaid", repaid, due));
        var form = Form(all, repaidRate, jobs, poll);
        return new(
            [Loans("loan.kind.0", "个人创业担保贷款", persons, personMoney, money), Loans("loan.kind.1", "小微企业创业担保贷款", firms, firmMoney, money)], Banks(count, money), count, ledger.Compare("loan.compare", money, Money("last", decimal.Ceiling(money.Value * dice.Share(78, 104) / 10_000) * 10_000)), ledger.Each("loan.mean", money, count),
            interest, ledger.Balance("loan.borrowers", [interest], [subsidy]), subsidy, ledger.Rate("loan.subsidy.share", "share", subsidy, interest), levels, all, due, repaid, repaidRate, overdue, jobs, ledger.Each("loan.jobs.each", jobs, count),
            sampled, Rate("sampled", sampled, count), sampledMoney, Rate("sampled.money", sampledMoney, subsidy), problems, found, foundMoney, Rate("found", found, sampled), poll, form,
            [.. form.Lines.Select((line, index) => new RatedLine(line, Rate($"line.{index}", line.Score, line.Weight)))], [.. form.Groups.Select((group, index) => Rate($"group.{index}", group.Score, group.Weight))], Rate("whole", form.Score, form.Weight));
    }

    private Fact Money(string name, decimal yuan) => ledger.Money($"loan.{name}", yuan);

    private Fact Rate(string name, Fact part, Fact whole) => ledger.Rate($"loan.{name}.rate", "rate", part, whole);

    private Loans Loans(string key, string name, Fact count, Fact money, Fact whole) => new(name, count, money, ledger.Rate($"{key}.share", "share", money, whole));

    private ImmutableArray<Loans> Banks(Fact count, Fact money)
    {
        var counts = ledger.SplitCount(dice, "loan.bank", count, [44, 24, 14, 11, 7]);
        var weights = counts.Select(one => decimal.Round(money.Value * (one.Value / count.Value) * dice.Share(94, 103) / 10_000, MidpointRounding.ToZero) * 10_000).ToList();
        weights[0] += money.Value - weights.Sum();
        var amounts = weights.Select((yuan, index) => Money($"bank.{index}.money", yuan)).ToList();
        ledger.Sum(money, amounts);
        return [.. BankNames.Select((name, index) => Loans($"loan.bank.{index}", name, counts[index], amounts[index], money))];
    }

    private ImmutableArray<PayingLevel> Levels(Fact subsidy)
    {
        string[] names = ["中央财政", "省级财政", "市级财政"];
        var parts = ledger.Split(dice, "loan.level", subsidy, [68, 21, 11]);
        return [.. names.Select((name, index) =>
        {
            var arrived = decimal.Ceiling(parts[index].Value * dice.Share(101, 114) / 10_000) * 10_000;
            return ledger.Level($"loan.level.{index}", name, Money($"level.{index}.budget", index < 2 ? arrived : decimal.Ceiling(arrived * dice.Share(100, 120) / 10_000) * 10_000), Money($"level.{index}.arrived", arrived), parts[index]);
        })];
    }

    private PayingLevel All(ImmutableArray<PayingLevel> levels, Fact spent)
    {
        Fact budget = ledger.Total("loan.budget", [.. levels.Select(one => one.Budget)]), arrived = ledger.Total("loan.arrived", [.. levels.Select(one => one.Arrived)]);
        var all = ledger.Level("loan.all", "合计", budget, arrived, spent);
        ledger.Sum(all.Left, [.. levels.Select(one => one.Left)]);
        return all;
    }

    private ImmutableArray<FoundProblem> Problems(Fact sampled, Fact sampledMoney, out Fact found, out Fact money)
    {
        var all = ProblemNames.Select((name, index) => new FoundProblem(name, ledger.Count($"loan.problem.{index}", dice.Whole(1, 4)), Money($"problem.{index}.money", dice.Yuan(3_000, 42_000)))).ToImmutableArray();
        found = ledger.Total("loan.found", [.. all.Select(one => one.Count)]);
        money = ledger.Total("loan.found.money", [.. all.Select(one => one.Money)]);
        ledger.AtMost(found, sampled);
        ledger.AtMost(money, sampledMoney);
        return all;
    }

    private SelfForm Form(PayingLevel all, Fact repaid, Fact jobs, SelfPoll poll) => new SelfFormMaker(ledger, dice, "loan.form").Make(
    [
        new("决策", "项目立项", "立项依据充分性", 4), new("决策", "绩效目标", "绩效指标明确性", 5, Words: "明确", Loss: 1), new("决策", "资金投入", "预算编制科学性", 6), new("过程", "资金管理", "资金到位率", 5, "≥", "%", BlindIParts.Percent("loan.form.hundred", 100), all.ArrivedRate),
        new("过程", "资金管理", "预算执行率", 5, "≥", "%", BlindIParts.Percent("loan.form.whole", 100), all.SpentRate), new("过程", "资金管理", "资金使用合规性", 6, Words: "合规", Loss: 1.5m), new("过程", "组织实施", "贷后管理有效性", 9, Words: "有效", Loss: 2), new("产出", "产出数量", "新增贷款发放额", 12), new("产出", "产出质量", "贷款到期还款率", 10, "≥", "%", BlindIParts.Percent("loan.form.repaid", 98), repaid),
        new("产出", "产出时效", "贴息资金拨付及时性", 8), new("效益", "社会效益", "带动就业人数", 12, "≥", "人", ledger.Count("loan.form.jobs", (int)(jobs.Value * dice.Share(88, 106)) / 100 * 100), jobs), new("效益", "可持续影响", "创业主体存活情况", 8, Words: "较好", Loss: 0.8m), new("效益", "满意度", "借款人满意度", 10, "≥", "%", BlindIParts.Percent("loan.form.content", 90), poll.ContentRate),
    ]);
}
