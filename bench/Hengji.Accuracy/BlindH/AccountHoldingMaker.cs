using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>Makes procurement, assets and evaluations.</summary>
internal sealed class AccountHoldingMaker(Ledger ledger, Dice dice, AccountPlan plan)
{
    public AccountBuying Buying(Fact spent)
    {
        var all = Money("procured", dice.Part(spent.Value, 3, 13));
        var kinds = ledger.Split(dice, $"{plan.Key}.procured.kind", all, [22, 33, 45]);
        var small = kinds.Select((kind, index) => Money($"small.{index}", dice.Chance(20) ? kind.Value : dice.Part(kind.Value, 35, 98))).ToList();
        var (total, shares) = (ledger.Total($"{plan.Key}.small", small), kinds.Select((kind, index) => Share($"small.{index}", small[index], kind)).ToList());
        var micro = Money("micro", dice.Part(total.Value, 40, 95));
        ledger.AtMost(micro, total);
        return new(
            all, kinds[0], kinds[1], kinds[2], total, Share("small", total, all), micro, Share("micro", micro, total),
            small[0], shares[0], small[1], shares[1], small[2], shares[2]);
    }

    public AccountAssets Assets(Fact spent, Fact cars, ImmutableArray<Fact> carParts)
    {
        var fixedMoney = Money("fixed", dice.Part(spent.Value, 40, 170));
        var parts = ledger.Split(dice, $"{plan.Key}.fixed.part", fixedMoney, [62, 7, 9, 22]);
        Comparison[] kinds =
        [
            Compared("current", dice.Part(spent.Value, 4, 30)), ledger.Compare($"{plan.Key}.fixed", fixedMoney, Money("fixed.last", dice.Part(fixedMoney.Value, 88, 104))), Compared("building", dice.Part(spent.Value, 2, 30)), Compared("intangible", dice.Part(fixedMoney.Value, 1, 6)),
        ];
        Fact office = Area("office", 800, 6_000), rest = Area("rest", 100, 3_000);
        return new(
            ledger.Whole($"{plan.Key}.assets", kinds), kinds[0], kinds[1], parts[0], parts[1], parts[2], parts[3], kinds[2], kinds[3],
            cars, carParts[0], carParts[1], carParts[2], carParts[3], Count("machines", dice.Whole(1, 14)), ledger.Total($"{plan.Key}.area", [office, rest]), office, rest);
    }

    public AccountResults Results(Fact project)
    {
        var money = Money("rated", dice.Part(project.Value, 52, 96));
        var executed = ledger.Split(dice, $"{plan.Key}.rated.part", money, plan.Projects.Length);
        var projects = plan.Projects.Select((name, index) => Rated(name, index, executed[index])).ToImmutableArray();
        var budget = ledger.Total($"{plan.Key}.rated.budget", [.. projects.Select(one => one.Budget)]);
        var good = projects.Count(one => one.Score.Value < 90);
        Fact excellent = Count("rated.excellent", projects.Length - good), others = Count("rated.good", good);
        return new(
            projects, ledger.Total($"{plan.Key}.rated.count", [excellent, others]), budget, money, ledger.Rate($"{plan.Key}.rated.rate", "rate", money, budget),
            Share("rated", money, project), excellent, others, LedgerParts.Points($"{plan.Key}.score", dice.Whole(8_800, 9_880) / 100m));
    }

    private RatedProject Rated(string name, int index, Fact executed)
    {
        var budget = Money($"rated.budget.{index}", dice.Chance(25) ? executed.Value : executed.Value + dice.Part(executed.Value, 1, 18));
        return new(
            name, budget, executed, ledger.Rate($"{plan.Key}.rated.rate.{index}", "rate", executed, budget), LedgerParts.Points($"{plan.Key}.rated.score.{index}", dice.Whole(860, 995) / 10m));
    }

    private Comparison Compared(string key, decimal now) => ledger.Compare($"{plan.Key}.{key}", Money(key, now), Money($"{key}.last", dice.Part(now, 80, 118)));

    private Fact Area(string key, int least, int most) => new($"{plan.Key}.area.{key}", dice.Yuan(least, most), FactKind.Measure);

    private Fact Count(string key, int count) => ledger.Count($"{plan.Key}.{key}", count);

    private Fact Money(string key, decimal yuan) => ledger.Money($"{plan.Key}.{key}", yuan);

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"{plan.Key}.{key}.share", "share", part, whole);
}
