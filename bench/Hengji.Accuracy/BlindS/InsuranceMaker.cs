using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>Makes a city's social insurance funds.</summary>
internal sealed class InsuranceMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "s.insurance")
{
    private static readonly string[] SourceNames = ["保险费收入", "财政补贴收入", "利息收入", "转移及其他收入"];

    private static readonly (string Name, int From, int To, decimal[] Sources, (string Name, decimal Weight)[] Uses, int SpentFrom, int SpentTo, int People)[] Funds =
    [
        ("城乡居民基本养老保险基金", 620_000_000, 1_400_000_000, [24, 70, 5, 1], [("基础养老金支出", 78), ("个人账户养老金支出", 20), ("其他支出", 2)], 76, 90, 1_100_000),
        ("机关事业单位基本养老保险基金", 1_100_000_000, 2_100_000_000, [71, 26, 1, 2], [("基本养老金支出", 97), ("转移支出", 2), ("其他支出", 1)], 93, 98, 96_000),
        ("职工基本医疗保险（含生育保险）基金", 1_300_000_000, 2_100_000_000, [96, 1, 2, 1], [("住院费用支出", 44), ("门诊费用支出", 22), ("个人账户支出", 26), ("生育待遇支出", 8)], 84, 95, 420_000),
        ("城乡居民基本医疗保险基金", 1_200_000_000, 2_000_000_000, [35, 63, 1, 1], [("住院费用支出", 70), ("门诊费用支出", 18), ("大病保险支出", 12)], 92, 102, 1_900_000),
        ("工伤保险基金", 70_000_000, 190_000_000, [93, 1, 5, 1], [("工伤待遇支出", 94), ("劳动能力鉴定支出", 1), ("上解上级支出", 5)], 82, 104, 360_000),
        ("失业保险基金", 110_000_000, 320_000_000, [92, 1, 6, 1], [("失业保险金支出", 46), ("代缴医疗保险费支出", 10), ("稳定岗位返还支出", 32), ("技能提升补贴支出", 12)], 78, 112, 310_000),
    ];

    public InsuranceAccounts Make()
    {
        var lines = Funds.Select((one, index) => Line($"fund.{index}", one)).ToImmutableArray();
        BudgetedItem income = Whole("income", "收入合计", lines.Select(one => one.Income)), spent = Whole("spent", "支出合计", lines.Select(one => one.Spent));
        Fact opening = Total("opening", lines.Select(one => one.Opening)), current = Left("current", income.Now, spent.Now), closing = Total("closing", lines.Select(one => one.Closing));
        Ledger.Sum(current, [.. lines.Select(one => one.Current)]);
        Ledger.Sum(closing, [opening, current]);
        Fact premium = Total("premium", lines.Select(one => one.Premium)), subsidy = Total("subsidy", lines.Select(one => one.Subsidy)), rest = Total("rest", lines.SelectMany(one => one.Sources.Skip(2)).Select(one => one.Amount));
        Ledger.Sum(income.Now, [premium, subsidy, rest]);
        return new(
            lines, Count("lines", lines.Length), income, spent, opening, current, closing,
            Compare("premium", premium, 89, 98), Compare("subsidy", subsidy, 90, 99), Compare("rest", rest, 80, 120), Share("premium.share", premium, income.Now), Share("subsidy.share", subsidy, income.Now), Share("rest.share", rest, income.Now),
            Count("surplus", lines.Count(one => one.Current.Value > 0)));
    }

    private InsuranceLine Line(string name, (string Name, int From, int To, decimal[] Sources, (string Name, decimal Weight)[] Uses, int SpentFrom, int SpentTo, int People) one)
    {
        var income = Money($"{name}.income", Dice.Yuan(one.From, one.To));
        var spent = Money($"{name}.spent", Dice.Part(income.Value, one.SpentFrom, one.SpentTo));
        var opening = Money($"{name}.opening", Dice.Part(income.Value, 45, 190));
        var current = Left($"{name}.current", income, spent);
        var closing = Ledger.Balance(Key($"{name}.closing"), [opening, current], []);
        Ledger.Balanced(closing, [opening, income], [spent]);
        var months = new Fact(Key($"{name}.months"), decimal.Round(12 * closing.Value / spent.Value, 18, MidpointRounding.AwayFromZero), FactKind.Measure, 1);
        Ledger.Relate("product", new(12, closing), new(-1, months, spent));
        return new(
            one.Name, Item($"{name}.income", one.Name, income), Split($"{name}.source", SourceNames, one.Sources, income), Item($"{name}.spent", one.Name, spent), Split($"{name}.use", one.Uses.Select(use => use.Name), [.. one.Uses.Select(use => use.Weight)], spent),
            opening, current, closing, months, Compare($"{name}.insured", Count($"{name}.insured", one.People * Dice.Share(80, 120)), 95, 103));
    }

    private BudgetedItem Item(string name, string title, Fact now) =>
        Ledger.Budgeted(Key(name), title, Even($"{name}.budget", Dice.Part(now.Value, 94, 104), 10_000), Compare(name, now, 88, 99));

    private BudgetedItem Whole(string name, string title, IEnumerable<BudgetedItem> parts) => Ledger.BudgetedWhole(Key(name), title, [.. parts]);

    private ImmutableArray<Portion> Split(string name, IEnumerable<string> names, decimal[] proportions, Fact whole) =>
        [.. names.Zip(Parts(name, whole, proportions), (title, amount) => Ledger.Portion(amount.Key, title, amount, whole))];
}
