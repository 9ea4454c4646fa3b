using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Makes what a district's auditors report.</summary>
internal sealed class DistrictAuditMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "t.audit")
{
    private const decimal Million = 1_000_000;

    private static readonly (string Name, int Part)[] GeneralIncome = [("区级一般公共预算收入", 44), ("上级补助收入", 34), ("地方政府一般债务转贷收入", 6), ("调入资金", 9), ("上年结转收入", 7)];

    private static readonly (string Name, int Part)[] GeneralSpent = [("一般公共预算支出", 76), ("上解支出", 9), ("一般债务还本支出", 5), ("安排预算稳定调节基金", 3), ("结转下年支出", 7)];

    private static readonly (string Name, int Part)[] FundIncome = [("政府性基金预算收入", 58), ("专项债务转贷收入", 33), ("上年结转收入", 9)];

    private static readonly (string Name, int Part)[] FundSpent = [("政府性基金预算支出", 71), ("专项债务还本支出", 8), ("调出资金", 14), ("结转下年支出", 7)];

    private static readonly (string Name, int From, int To)[] WorkNames = [("滨河路雨污分流改造工程", 18_000_000, 42_000_000), ("第三实验小学扩建工程", 24_000_000, 56_000_000), ("老旧小区改造二期工程", 30_000_000, 68_000_000), ("区文体中心装修工程", 6_000_000, 14_000_000)];

    public DistrictAudit Make()
    {
        AuditedBudget general = Budget("general", 3_800, 7_600, GeneralIncome, GeneralSpent), fund = Budget("fund", 1_600, 4_200, FundIncome, FundSpent);
        var (own, spent) = (general.Income[0].Amount, general.Spent[0].Amount);
        Fact budget = Money("general.budget", decimal.Ceiling(spent.Value * Dice.Share(103, 109) / Million) * Million), tax = Money("tax", Million * decimal.Floor(own.Value * Dice.Share(66, 83) / Million));
        Fact insuranceIncome = Money("insurance.income", Million * Dice.Whole(900, 1_700)), insuranceSpent = Money("insurance.spent", Million * decimal.Floor(insuranceIncome.Value * Dice.Share(86, 96) / Million));
        var problems = DistrictAuditParts.Problems(Ledger, Dice, Key("problem"));
        var fields = new DistrictAuditFieldsMaker(Ledger, Dice).Make(problems);
        Fact discipline = Count("discipline", 2, 6), others = Count("others", 3, 9), advice = Count("advice", 46, 98), adopted = Count("adopted", advice.Value - Dice.Whole(1, 6)), lastProblems = Count("last.problems", 96, 188), lastOpen = Count("last.open", 2, 9), lastMended = Left("last.mended", lastProblems, lastOpen);
        var works = WorkNames.Select((one, index) => Work($"work.{index}", one)).ToImmutableArray();
        var allWorks = AllWorks(works);
        var effects = Effects(allWorks.Cut, out var effect);
        Fact bondBudget = Money("bonds.budget", Dice.Whole(42, 96) * 10_000_000m), bondSpent = Money("bonds.spent", Million * decimal.Floor(bondBudget.Value * Dice.Share(71, 92) / Million)), holdings = Money("holdings", Dice.Whole(4_200, 9_800) * Million), idle = Money("holdings.idle", Dice.Part(holdings.Value, 1, 3));
        var bonds = Outlay("bonds", "专项债券", bondBudget, bondSpent);
        return new(
            general, fund, budget, Rate("general.rate", spent, budget), Compare("own", own, 93, 105), tax, Share("tax.share", tax, own), insuranceIncome, insuranceSpent, Left("insurance.balance", insuranceIncome, insuranceSpent),
            fields.Fields, fields.All, ProblemKinds(fields.All.Money), effects, effect, Total("referred", [discipline, others]), discipline, others, advice, adopted, Rate("adopted.rate", adopted, advice), Count("departments", 8, 14),
            problems, works, allWorks, bonds, Money("bonds.idle", decimal.Floor(bonds.Left.Value * 0.6m / Million) * Million), Count("unqualified", 38, 160), Money("unqualified.money", Dice.Yuan(42_000, 260_000)), Count("villages", 4, 11), Money("farm", Dice.Yuan(380_000, 2_600_000)),
            Compare("holdings", holdings, 90, 103), idle, Share("holdings.idleshare", idle, holdings), lastProblems, lastMended, Rate("last.rate", lastMended, lastProblems), lastOpen, Money("last.money", Dice.Yuan(26_000_000, 160_000_000)), Count("last.rules", 21, 58));
    }

    private AuditedBudget Budget(string name, int from, int to, (string Name, int Part)[] income, (string Name, int Part)[] spent)
    {
        var total = Money($"{name}.total", Dice.Whole(from, to) * Million);
        return new(Sides($"{name}.income", total, income), Sides($"{name}.spent", total, spent), total);
    }

    private ImmutableArray<Portion> Sides(string name, Fact total, (string Name, int Part)[] parts)
    {
        var amounts = Parts(name, total, [.. parts.Select(one => (decimal)one.Part)]);
        return [.. parts.Select((one, index) => Ledger.Portion(Key($"{name}.{index}"), one.Name, amounts[index], total))];
    }

    private ImmutableArray<Portion> ProblemKinds(Fact money)
    {
        var amounts = Parts("problemkind", money, 6, 2, 92);
        string[] names = ["违规金额", "损失浪费金额", "管理不规范金额"];
        return [.. names.Select((name, index) => Ledger.Portion(Key($"problemkind.{index}"), name, amounts[index], money))];
    }

    private ImmutableArray<Portion> Effects(Fact cut, out Fact effect)
    {
        string[] names = ["上缴财政", "核减工程投资", "归还原渠道资金"];
        List<Fact> amounts = [Money("effect.paid", Dice.Yuan(6_000_000, 28_000_000)), cut, Money("effect.back", Dice.Yuan(1_200_000, 9_000_000))];
        var all = effect = Total("effect", amounts);
        return [.. names.Select((name, index) => Ledger.Portion(Key($"effect.{index}"), name, amounts[index], all))];
    }

    private AuditedWork Work(string name, (string Name, int From, int To) one)
    {
        var claimed = Money($"{name}.claimed", Dice.Yuan(one.From, one.To));
        return Work(name, one.Name, claimed, Money($"{name}.granted", Dice.Part(claimed.Value, 88, 97)));
    }

    private AuditedWork Work(string name, string title, Fact claimed, Fact granted)
    {
        var cut = Left($"{name}.cut", claimed, granted);
        return new(title, claimed, granted, cut, Rate($"{name}.cutrate", cut, claimed));
    }

    private AuditedWork AllWorks(ImmutableArray<AuditedWork> works)
    {
        var all = Work("works", "合计", Total("works.claimed", works.Select(one => one.Claimed)), Total("works.granted", works.Select(one => one.Granted)));
        Ledger.Sum(all.Cut, [.. works.Select(one => one.Cut)]);
        return all;
    }
}
