using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>Makes a body's budget: the general one by subject, other money by source and by use.</summary>
internal sealed class BudgetMaker(Ledger ledger, Dice dice, AccountPlan plan)
{
    public YearBudget Make()
    {
        var (subjects, whole) = new AccountSubjectMaker(ledger, dice, plan).Make();
        var fund = plan.FundClass.Length == 0 ? null : ledger.Compare(dice, $"{plan.Key}.fund", Money("fund", dice.Part(whole.Now.Value, 3, 12)));
        var other = plan.OtherSources.Length == 0 ? null : Money("other", dice.Part(whole.Now.Value, plan.OtherPercent.From, plan.OtherPercent.To));
        var (uses, money) = (Uses(other), Sources(whole.Money, fund, other));
        var total = ledger.Whole($"{plan.Key}.total", [.. money.Select(one => one.Money)]);
        var (basic, project) = Kinds("all", total, Sum("basic", whole.Basic, null, uses, true), Sum("project", whole.Project, fund?.Now, uses, false));
        ledger.Sum(total.Now, [basic.Now, project.Now]);
        var (generalBasic, generalProject) = Kinds("general", whole.Money, whole.Basic, whole.Project);
        var purse = fund is null ? null : new Purse(fund.Now, fund.Now, fund, null!, fund, fund.Now);
        var costs = new BudgetCostMaker(ledger, dice, plan);
        var economic = new EconomicMaker(ledger, dice, plan).Make(generalBasic, subjects);
        return new(
            [.. money.Select(one => one with { Share = Share($"{one.Money.Now.Key}.share", one.Money.Now, total.Now) })], total, basic, project,
            Share($"{plan.Key}.basic.share", basic.Now, total.Now), Share($"{plan.Key}.project.share", project.Now, total.Now), subjects, whole, generalBasic, generalProject, fund,
            new AccountClassMaker(ledger, plan).Make(subjects, purse, uses, total.Now))
        {
            Economic = economic, Costs = costs.Costs(economic), People = costs.People(), Holdings = costs.Holdings(),
            Buying = new AccountHoldingMaker(ledger, dice, plan).Buying(total.Now),
            Projects = costs.Projects(project.Now), ProjectCount = ledger.Count($"{plan.Key}.projects", plan.Projects.Length),
        };
    }

    private List<(PlannedUse Use, Fact Amount)> Uses(Fact? other) =>
        other is null ? [] : [.. plan.OtherUses.Zip(ledger.Split(dice, $"{plan.Key}.other.use", other, plan.OtherUses.Select(one => one.Weight)))];

    private List<ComparedItem> Sources(Comparison general, Comparison? fund, Fact? other)
    {
        List<ComparedItem> all = [new("一般公共预算拨款收入", general, null!)];
        if (fund is not null)
            all.Add(new("政府性基金预算拨款收入", fund, null!));
        if (other is not null)
            all.AddRange(plan.OtherSources.Zip(ledger.Split(dice, $"{plan.Key}.other.source", other, plan.OtherSources.Select(one => one.Weight)),
                (source, amount) => new ComparedItem(source.Name, ledger.Compare(dice, amount.Key, amount), null!)));
        return all;
    }

    private Fact Sum(string key, Fact general, Fact? fund, List<(PlannedUse Use, Fact Amount)> uses, bool isBasic) => ledger.Total(
        $"{plan.Key}.{key}", [.. new[] { general, fund }.OfType<Fact>(), .. uses.Where(one => one.Use.IsBasic == isBasic).Select(one => one.Amount)]);

    /// <summary>Basic and project expenditure, with last year's in about the same proportion.</summary>
    private (Comparison Basic, Comparison Project) Kinds(string key, Comparison whole, Fact basic, Fact project)
    {
        var percent = (int)(100 * basic.Value / whole.Now.Value);
        var basicLast = Money($"{key}.basic.last", dice.Part(whole.Last.Value, Math.Max(percent - 5, 3), Math.Min(percent + 4, 97)));
        var projectLast = ledger.Balance($"{plan.Key}.{key}.project.last", [whole.Last], [basicLast]);
        ledger.Sum(whole.Last, [basicLast, projectLast]);
        Comparison basics = ledger.Compare($"{plan.Key}.{key}.basic", basic, basicLast), projects = ledger.Compare($"{plan.Key}.{key}.project", project, projectLast);
        ledger.Sum(whole.Change, [basics.Change, projects.Change]);
        return (basics, projects);
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"{plan.Key}.{key}", yuan);

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate(key, "share", part, whole);
}
