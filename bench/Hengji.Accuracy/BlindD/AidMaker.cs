using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>An allowance paid in both terms: how many pupils, at what rate, how much.</summary>
public sealed record Allowance(
    string Name, Fact Rate, Fact Spring, Fact SpringMoney, Fact Autumn, Fact AutumnMoney, Fact Times, Comparison Money, Fact Share);

/// <summary>Pupils of a kind of school and how many of them were helped.</summary>
public sealed record Coverage(string Name, Fact Pupils, Fact Helped, Fact Share);

/// <summary>A payer's part: budget, arrived, spent.</summary>
public sealed record Payer(string Name, Fact Budget, Fact Arrived, Fact ArrivedRate, Fact Share);

/// <summary>A county's help for pupils.</summary>
public sealed record Aid(
    ImmutableArray<Allowance> Allowances, Fact Spring, Fact SpringMoney, Fact Autumn, Fact AutumnMoney, Fact Times, Comparison Money,
    ImmutableArray<Payer> Payers, Payer AllPayers, Fact SpentRate, Fact Left, ImmutableArray<Coverage> Coverages, Coverage AllCoverage, Fact PerTime,
    Fact Checked, Fact CheckedRate, Fact Wrong, Fact WrongMoney, Fact Schools);

/// <summary>Makes a county's help for pupils.</summary>
internal sealed class AidMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int Rate, int From, int To)[] Kinds =
    [
        ("学前教育资助", 500, 400, 2600), ("小学寄宿生生活补助", 625, 300, 4000), ("初中寄宿生生活补助", 750, 500, 4200), ("小学非寄宿生生活补助", 250, 300, 3000),
        ("初中非寄宿生生活补助", 300, 200, 1900), ("普通高中国家助学金", 1000, 300, 2300), ("普通高中免学费补助", 400, 300, 1800), ("中职国家助学金", 1150, 150, 1600),
    ];

    public Aid Make()
    {
        var kinds = Kinds.Where((_, index) => index < 5 || dice.Chance(75)).Select((kind, index) => One($"aid.{index}", kind)).ToList();
        Fact Total(string what, Func<Allowance, Fact> of) => ledger.Total($"aid.{what}", [.. kinds.Select(of)]);

        var money = ledger.Whole("aid.money", [.. kinds.Select(kind => kind.Money)]);
        Fact spring = Total("spring", one => one.Spring), autumn = Total("autumn", one => one.Autumn), times = Total("times", one => one.Times);
        Fact springMoney = Total("spring.money", one => one.SpringMoney), autumnMoney = Total("autumn.money", one => one.AutumnMoney);
        ledger.Sum(times, [spring, autumn]);
        ledger.Sum(money.Now, [springMoney, autumnMoney]);
        var (payers, all) = Payers(money.Now);
        var (coverages, whole) = Coverages();
        var schools = ledger.Count("aid.schools", dice.Whole(30, 90));
        var seen = ledger.Count("aid.checked", dice.Whole(8, 25));
        ledger.AtMost(seen, schools);
        return new(
            [.. kinds.Select(kind => kind with { Share = ledger.Rate($"{kind.Money.Now.Key}.share", "share", kind.Money.Now, money.Now) })],
            spring, springMoney, autumn, autumnMoney, times, money, payers, all, ledger.Rate("aid.spentrate", "rate", money.Now, all.Arrived),
            ledger.Balance("aid.left", [all.Arrived], [money.Now]), coverages, whole, ledger.Each("aid.pertime", money.Now, times), seen,
            ledger.Rate("aid.checked.rate", "rate", seen, schools), ledger.Count("aid.wrong", dice.Whole(2, 19)), ledger.Money("aid.wrong.money", dice.Whole(2, 19) * 625), schools);
    }

    private Allowance One(string key, (string Name, int Rate, int From, int To) kind)
    {
        var rate = ledger.Money($"{key}.rate", kind.Rate);
        Fact spring = ledger.Count($"{key}.spring", dice.Whole(kind.From, kind.To)), autumn = ledger.Count($"{key}.autumn", (int)(spring.Value * dice.Share(92, 112)));
        Fact springMoney = Paid($"{key}.spring.money", rate, spring), autumnMoney = Paid($"{key}.autumn.money", rate, autumn);
        var times = ledger.Total($"{key}.times", [spring, autumn]);
        var money = ledger.Total($"{key}.money", [springMoney, autumnMoney]);
        ledger.Product(money, rate, times);
        return new(kind.Name, rate, spring, springMoney, autumn, autumnMoney, times, ledger.Compare(dice, $"{key}.money", money), null!);
    }

    private Fact Paid(string key, Fact rate, Fact count)
    {
        var paid = ledger.Money(key, rate.Value * count.Value);
        ledger.Product(paid, rate, count);
        return paid;
    }

    private (ImmutableArray<Payer> Parts, Payer All) Payers(Fact spent)
    {
        string[] names = ["中央资金", "省级资金", "市级资金", "县级资金"];
        int[] percent = [50, 22, 8, 20];
        var arrived = names.Select((_, index) => ledger.Money($"aid.payer.{index}", dice.Part(spent.Value * 1.06m, percent[index], percent[index] + 2))).ToList();
        var budgets = arrived.Select((money, index) => index == 3 ? ledger.Money($"aid.payer.{index}.budget", dice.Part(money.Value, 104, 140)) : money).ToList();
        Fact sum = ledger.Total("aid.arrived", arrived), planned = ledger.Total("aid.budget", budgets);
        Payer One(string key, string name, Fact budget, Fact money) => new(
            name, budget, money, ledger.Rate($"{key}.arrivedrate", "rate", money, budget), ledger.Rate($"{key}.share", "share", money, sum));

        return ([.. names.Select((name, index) => One($"aid.payer.{index}", name, budgets[index], arrived[index]))], One("aid.payer", "合计", planned, sum));
    }

    private (ImmutableArray<Coverage> Parts, Coverage All) Coverages()
    {
        string[] names = ["幼儿园", "小学", "初中", "普通高中", "中职学校"];
        var parts = names.Select((name, index) =>
        {
            var pupils = ledger.Count($"aid.pupils.{index}", dice.Whole(1500, 26_000));
            return Cover($"aid.pupils.{index}", name, pupils, ledger.Count($"aid.helped.{index}", (int)(pupils.Value * dice.Share(9, 34))));
        }).ToImmutableArray();
        return (parts, Cover("aid.pupils", "合计", ledger.Total("aid.pupils", [.. parts.Select(one => one.Pupils)]), ledger.Total("aid.helped", [.. parts.Select(one => one.Helped)])));
    }

    private Coverage Cover(string key, string name, Fact pupils, Fact helped)
    {
        ledger.AtMost(helped, pupils);
        return new(name, pupils, helped, ledger.Rate($"{key}.share", "rate", helped, pupils));
    }
}
