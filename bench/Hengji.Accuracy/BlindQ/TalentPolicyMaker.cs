using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Makes three years of a policy for skilled people.</summary>
internal sealed class TalentPolicyMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int Each)[] Of = [("安家补贴", 60_000), ("生活补贴", 12_000), ("租房补贴", 7_200), ("创业资助", 150_000), ("技能提升奖励", 3_000)];

    private static readonly (int From, int To)[] Numbers = [(60, 160), (500, 1_300), (400, 1_100), (8, 26), (260, 900)];

    public TalentPolicy Make()
    {
        var clauses = Of.Select((one, index) => Clause($"talent.{index}", one.Name, one.Each, Numbers[index])).ToImmutableArray();
        ImmutableArray<Fact> budgets = Years("budget", clauses, one => one.Budgets), money = Years("money", clauses, one => one.Money), people = Years("people", clauses, one => one.People);
        Fact spent = ledger.Total("talent.spent", money), allPeople = ledger.Total("talent.people", people), budget = ledger.Total("talent.budget", budgets);
        ledger.Sum(spent, [.. clauses.Select(one => one.AllMoney)]);
        ledger.Sum(allPeople, [.. clauses.Select(one => one.AllPeople)]);
        clauses = [.. clauses.Select(one => one with { Share = ledger.Rate($"{one.AllMoney.Key}.share", "share", one.AllMoney, spent) })];
        var change = ledger.Change("talent.change", money[2], money[0]);
        var (stayed, stayRate) = ledger.PartOf(dice, "talent.stayed", allPeople, 78, 93);
        var degrees = ledger.SplitCount(dice, "talent.degree", allPeople, [3, 24, 51, 22]);
        SelfPoll talents = ledger.Poll(dice, "talent.poll", 320, 700, 52, 34, 11, 3), firms = ledger.Poll(dice, "talent.firmpoll", 60, 140, 49, 38, 10, 3);
        var rate = ledger.Rate("talent.rate", "rate", spent, budget);
        var wrong = ledger.Count("talent.wrong", dice.Whole(3, 14));
        return new(
            clauses, budgets, money, people, [.. money.Select((one, index) => ledger.Rate($"talent.rate.{index}", "rate", one, budgets[index]))], budget, spent, rate, allPeople, ledger.Each("talent.each", spent, allPeople),
            ledger.Growth("talent.growth", money[2], money[0], change), change, stayed, stayRate, degrees, [.. degrees.Select((one, index) => ledger.Rate($"talent.degree.{index}.share", "share", one, allPeople))],
            ledger.Count("talent.firms", dice.Whole(180, 520)), wrong, ledger.Money("talent.wrongmoney", wrong.Value * 7_200), talents, firms,
            new SelfFormMaker(ledger, dice, "talent.form").Make(Specs(rate, stayRate, allPeople, talents, firms)));
    }

    private TalentClause Clause(string key, string name, int each, (int From, int To) number)
    {
        var first = dice.Whole(number.From, number.To);
        var people = Enumerable.Range(0, 3).Select(index => ledger.Count($"{key}.people.{index}", (int)(first * dice.Share(88, 122)) + index)).ToImmutableArray();
        var money = people.Select((one, index) => ledger.Money($"{key}.money.{index}", decimal.Round(one.Value * each * dice.Share(82, 100) / 100, MidpointRounding.ToZero) * 100)).ToImmutableArray();
        var budgets = money.Select((one, index) => ledger.Money($"{key}.budget.{index}", decimal.Ceiling(one.Value * dice.Share(100, 118) / 10_000) * 10_000)).ToImmutableArray();
        return new(name, budgets, money, people, ledger.Total($"{key}.money", money), ledger.Total($"{key}.people", people), null!);
    }

    private ImmutableArray<Fact> Years(string what, ImmutableArray<TalentClause> clauses, Func<TalentClause, ImmutableArray<Fact>> of) =>
        [.. Enumerable.Range(0, 3).Select(index => ledger.Total($"talent.{what}.{index}", [.. clauses.Select(one => of(one)[index])]))];

    private List<LineSpec> Specs(Fact rate, Fact stayRate, Fact people, SelfPoll talents, SelfPoll firms) =>
    [
        dice.WordSpec("政策制定", "制定依据", "与上位规定的符合性", 6, "符合", "个别条款待修订"), dice.WordSpec("政策制定", "目标内容", "政策目标明确性", 6, "明确、可考核", "部分目标未量化"), dice.WordSpec("政策制定", "资金测算", "标准和测算合理性", 6, "合理", "测算依据不足"),
        BlindQParts.RateSpec("talent.form.rate", "政策实施", "资金保障", "三年预算执行率", 8, 95, rate), new("政策实施", "审核兑付", "审核准确性", 10, Words: "准确", Done: "个别审核不严", Loss: dice.Whole(1, 3) / 2m), dice.WordSpec("政策实施", "公开宣传", "政策知晓情况", 8, "广泛知晓", "知晓面不广"),
        new("政策效果", "产出", "累计兑付人次", 16, "≥", "人次", ledger.Count("talent.target", (int)(people.Value * dice.Share(90, 108))), people), BlindQParts.RateSpec("talent.form.stay", "政策效果", "效益", "人才留存率", 14, 85, stayRate),
        dice.WordSpec("政策效果", "效益", "人才结构优化", 10, "持续优化", "高层次人才偏少"), BlindQParts.RateSpec("talent.form.talents", "政策效果", "满意度", "人才满意度", 8, 85, talents.ContentRate), BlindQParts.RateSpec("talent.form.firms", "政策效果", "满意度", "用人单位满意度", 8, 85, firms.ContentRate),
    ];
}
