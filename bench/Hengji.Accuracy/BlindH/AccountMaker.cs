using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>Makes a final account: what was spent from each purse, then what must have come in.</summary>
internal sealed class AccountMaker(Ledger ledger, Dice dice, AccountPlan plan)
{
    public FinalAccount Make()
    {
        var (subjects, whole) = new AccountSubjectMaker(ledger, dice, plan).Make();
        var general = General(whole);
        var fund = plan.FundClass.Length == 0 ? null : Fund(whole.Now.Value);
        var uses = OtherUses(whole.Now.Value);
        var allocated = plan.Allocates ? Money("allocated", dice.Part(uses.Sum(one => one.Amount.Value), 1, 3)) : null;
        var other = uses.Count == 0 ? null : Other(uses, allocated);
        Purse[] purses = [.. new[] { general, fund, other }.OfType<Purse>()];
        var (basic, project, spent) = Kinds(purses);
        Fact opening = Total("opening", purses.Select(one => one.Opening)), closing = Total("closing", purses.Select(one => one.Closing));
        var total = Everything("total", spent, opening, closing, allocated);
        var (sources, income) = Sources(general, fund, other, total.Last);
        ledger.Sum(total.Now, [income.Now, opening]);
        var account = new FinalAccount(
            general, fund, other, subjects, whole, new AccountClassMaker(ledger, plan).Make(subjects, fund, uses, spent.Now), sources, income, opening, spent, basic, project,
            Share("basic.share", basic.Now, spent.Now), Share("project.share", project.Now, spent.Now), allocated, closing, total, Fiscal(general, fund, spent))
        {
            Economic = new EconomicMaker(ledger, dice, plan).Make(general.Basic, subjects), Costs = null!, Buying = null!, Assets = null!, Results = null!, People = null!,
        };
        return new AccountCostMaker(ledger, dice, plan).Complete(account);
    }

    private Purse General(AccountSubject whole)
    {
        var percent = (int)(100 * whole.Basic.Value / whole.Now.Value);
        var last = Money("general.basic.last", dice.Part(whole.Money.Last.Value, Math.Max(percent - 5, 5), Math.Min(percent + 4, 96)));
        var project = ledger.Balance($"{plan.Key}.general.project.last", [whole.Money.Last], [last]);
        Comparison basics = ledger.Compare($"{plan.Key}.general.basic", whole.Basic, last), projects = ledger.Compare($"{plan.Key}.general.project", whole.Project, project);
        ledger.Sum(whole.Money.Change, [basics.Change, projects.Change]);
        return Purse("general", whole.Money, basics, projects, null);
    }

    private Purse Fund(decimal general)
    {
        var now = Money("fund.spent", dice.Part(general, 2, 14));
        var spent = ledger.Compare(dice, $"{plan.Key}.fund.spent", now);
        return Purse("fund", spent, null!, spent, null);
    }

    private List<(PlannedUse Use, Fact Amount)> OtherUses(decimal general)
    {
        var total = plan.OtherUses.Length == 0 ? 0 : dice.Part(general, plan.OtherPercent.From, plan.OtherPercent.To);
        var sum = plan.OtherUses.Sum(one => one.Weight);
        return [.. plan.OtherUses.Select((one, index) => (one, Money($"other.use.{index}", decimal.Round(total * one.Weight / sum * dice.Share(90, 110), 2, MidpointRounding.AwayFromZero))))];
    }

    private Purse Other(List<(PlannedUse Use, Fact Amount)> uses, Fact? allocated)
    {
        Comparison? Kind(string key, bool isBasic)
        {
            Fact[] some = [.. uses.Where(one => one.Use.IsBasic == isBasic).Select(one => one.Amount)];
            return some.Length == 0 ? null : ledger.Compare(dice, $"{plan.Key}.other.{key}", Total($"other.{key}", some));
        }

        Comparison? basic = Kind("basic", true), project = Kind("project", false);
        var spent = ledger.Whole($"{plan.Key}.other.spent", [.. new[] { basic, project }.OfType<Comparison>()]);
        return Purse("other", spent, basic!, project!, allocated);
    }

    private Purse Purse(string key, Comparison spent, Comparison basic, Comparison project, Fact? allocated)
    {
        Fact opening = Money($"{key}.opening", dice.Part(spent.Now.Value, 1, 7)), closing = Money($"{key}.closing", dice.Part(spent.Now.Value, 1, 6));
        var income = Money($"{key}.income", spent.Now.Value + closing.Value + (allocated?.Value ?? 0) - opening.Value);
        ledger.Balanced(closing, [opening, income], allocated is null ? [spent.Now] : [spent.Now, allocated]);
        return new(opening, income, spent, basic, project, closing);
    }

    private (Comparison Basic, Comparison Project, Comparison Spent) Kinds(IReadOnlyList<Purse> purses)
    {
        var basic = ledger.Whole($"{plan.Key}.basic", [.. purses.Select(one => one.Basic).OfType<Comparison>()]);
        var project = ledger.Whole($"{plan.Key}.project", [.. purses.Select(one => one.Project).OfType<Comparison>()]);
        var spent = ledger.Whole($"{plan.Key}.spent", [basic, project]);
        ledger.Sum(spent.Now, [.. purses.Select(one => one.Spent.Now)]);
        ledger.Sum(spent.Last, [.. purses.Select(one => one.Spent.Last)]);
        return (basic, project, spent);
    }

    /// <summary>What was spent and what is left; last year's was left over as this year's opening.</summary>
    private Comparison Everything(string key, Comparison spent, Fact opening, Fact closing, Fact? allocated)
    {
        Fact[] parts = allocated is null ? [spent.Now, closing] : [spent.Now, allocated, closing];
        return ledger.Compare($"{plan.Key}.{key}", Total(key, parts), ledger.Total($"{plan.Key}.{key}.last", [spent.Last, opening]));
    }

    private (ImmutableArray<ComparedItem> Sources, Comparison Income) Sources(Purse general, Purse? fund, Purse? other, Fact totalLast)
    {
        List<(string Name, Fact Now)> now = [("一般公共预算财政拨款收入", general.Income)];
        if (fund is not null)
            now.Add(("政府性基金预算财政拨款收入", fund.Income));
        if (other is not null)
            now.AddRange(plan.OtherSources.Zip(ledger.Split(dice, $"{plan.Key}.other.source", other.Income, plan.OtherSources.Select(one => one.Weight)), (one, amount) => (one.Name, amount)));
        var last = Money("income.last", dice.Part(totalLast.Value, 93, 99));
        var lasts = ledger.Split(dice, $"{plan.Key}.source.last", last, now.Select(one => one.Now.Value));
        var money = now.Select((one, index) => ledger.Compare($"{plan.Key}.source.{index}", one.Now, lasts[index])).ToList();
        var income = ledger.Compare($"{plan.Key}.income", Total("income", now.Select(one => one.Now)), last);
        ledger.Sum(income.Change, [.. money.Select(one => one.Change)]);
        return ([.. now.Select((one, index) => new ComparedItem(one.Name, money[index], Share($"source.{index}.share", one.Now, income.Now)))], income);
    }

    private FiscalMoney Fiscal(Purse general, Purse? fund, Comparison allSpent)
    {
        Purse[] purses = [.. new[] { general, fund }.OfType<Purse>()];
        Fact income = Total("fiscal.income", purses.Select(one => one.Income)), opening = Total("fiscal.opening", purses.Select(one => one.Opening));
        var spent = fund is null ? general.Spent : ledger.Whole($"{plan.Key}.fiscal.spent", [general.Spent, fund.Spent]);
        var closing = Total("fiscal.closing", purses.Select(one => one.Closing));
        var total = Everything("fiscal.total", spent, opening, closing, null);
        ledger.Sum(total.Now, [income, opening]);
        return new(income, opening, spent, closing, total, Share("general.share", general.Spent.Now, allSpent.Now));
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"{plan.Key}.{key}", yuan);

    private Fact Total(string key, IEnumerable<Fact> parts) => ledger.Total($"{plan.Key}.{key}", [.. parts]);

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"{plan.Key}.{key}", "share", part, whole);
}
