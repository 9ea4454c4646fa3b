using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Makes an office's account.</summary>
internal sealed class AccountMaker(Ledger ledger, Dice dice, OfficePlan plan)
{
    public OfficeAccount Make()
    {
        var (lines, whole) = new LineMaker(ledger, dice, plan).Make();
        var fund = plan.FundClass.Length == 0 ? null : ledger.Compare(dice, $"{plan.Key}.fund", Money("fund", dice.Part(whole.Now.Value, 3, 11)));
        var other = plan.OtherSources.IsEmpty ? null : Money("other", dice.Part(whole.Now.Value, plan.OtherPercent.From, plan.OtherPercent.To));
        var uses = new UseMaker(ledger, dice, plan).Make(lines, whole, fund?.Now, other);
        var general = Held("general", whole.Now);
        var rest = other is null ? null : Held("other", other);
        var (sources, income, total, opening, closing) = Totals(uses.Spent, general, fund, rest);
        var fiscal = rest is null ? new Purse(opening, income.Now, uses.Spent.Now, closing) : fund is null ? general : new Purse(
            general.Opening, ledger.Total($"{plan.Key}.fiscal.income", [general.Income, fund.Now]), ledger.Total($"{plan.Key}.fiscal.spent", [whole.Now, fund.Now]), general.Closing);
        var economy = new EconomyMaker(ledger, dice, plan).Make(lines, whole);
        var costs = new CostMaker(ledger, dice, plan).Make(economy);
        var things = new ThingMaker(ledger, dice, plan);
        return new OfficeAccount
        {
            Lines = lines, Whole = whole, Fund = fund, Sources = sources, Income = income, Total = total, Opening = opening, Closing = closing,
            Uses = uses.Rows, Spent = uses.Spent, Basic = uses.Basic, Project = uses.Project, BasicShare = uses.BasicShare, ProjectShare = uses.ProjectShare,
            Fiscal = fiscal, FiscalTotal = rest is null ? total : FiscalTotal(fiscal), GeneralIncome = general.Income, GeneralShare = ledger.Rate($"{plan.Key}.general.share", "share", whole.Now, uses.Spent.Now),
            Economy = economy, Costs = costs, People = things.People(), Buying = things.Buying(uses.Spent.Now), Held = things.Held(costs.Cars), Rated = things.Projects(whole.Project),
        };
    }

    /// <summary>What was brought over and left; what came follows from it.</summary>
    private Purse Held(string key, Fact spent)
    {
        Fact opening = Money($"{key}.opening", dice.Part(spent.Value, 1, 6)), closing = Money($"{key}.closing", dice.Part(spent.Value, 1, 6));
        var income = Money($"{key}.income", spent.Value + closing.Value - opening.Value);
        ledger.Balanced(closing, [opening, income], [spent]);
        return new(opening, income, spent, closing);
    }

    private (ImmutableArray<ComparedItem> Sources, Comparison Income, Comparison Total, Fact Opening, Fact Closing) Totals(Comparison spent, Purse general, Comparison? fund, Purse? rest)
    {
        var opening = rest is null ? general.Opening : ledger.Total($"{plan.Key}.opening", [general.Opening, rest.Opening]);
        var closing = rest is null ? general.Closing : ledger.Total($"{plan.Key}.closing", [general.Closing, rest.Closing]);
        var others = rest is null ? [] : plan.OtherSources.Zip(ledger.Split(dice, $"{plan.Key}.source", rest.Income, plan.OtherSources.Select(one => one.Weight)), (one, amount) => (one.Name, Money: ledger.Compare(dice, amount.Key, amount))).ToList();
        var openingLast = Money("opening.last", dice.Part(opening.Value, 60, 140));
        var known = others.Sum(one => one.Money.Last.Value) + (fund?.Last.Value ?? 0);
        var generalLast = Money("general.income.last", spent.Last.Value + opening.Value - openingLast.Value - known);
        List<(string Name, Comparison Money)> all = [("一般公共预算财政拨款收入", ledger.Compare($"{plan.Key}.general.income", general.Income, generalLast))];
        if (fund is not null)
            all.Add(("政府性基金预算财政拨款收入", fund));
        all.AddRange(others);
        var income = all.Count == 1 ? all[0].Money : ledger.Whole($"{plan.Key}.income", [.. all.Select(one => one.Money)]);
        Fact now = ledger.Total($"{plan.Key}.total", [income.Now, opening]), last = ledger.Total($"{plan.Key}.total.last", [income.Last, openingLast]);
        ledger.Sum(now, [spent.Now, closing]);
        ledger.Sum(last, [spent.Last, opening]);
        ledger.Balanced(closing, [opening, income.Now], [spent.Now]);
        return ([.. all.Select(one => new ComparedItem(one.Name, one.Money, ledger.Rate($"{one.Money.Now.Key}.share", "share", one.Money.Now, income.Now)))], income, ledger.Compare($"{plan.Key}.total", now, last), opening, closing);
    }

    private Comparison FiscalTotal(Purse fiscal)
    {
        var now = ledger.Total($"{plan.Key}.fiscal.total", [fiscal.Income, fiscal.Opening]);
        ledger.Sum(now, [fiscal.Spent, fiscal.Closing]);
        return ledger.Compare($"{plan.Key}.fiscal.total", now, Money("fiscal.total.last", dice.Part(now.Value, 88, 113)));
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"{plan.Key}.{key}", yuan);
}
