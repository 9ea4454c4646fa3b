using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Makes changes of budgets, progress by quarter, differences between budget and final, and ratios.</summary>
internal sealed class ProgressMaker(DepartmentYear year, Dice dice)
{
    private readonly Ledger ledger = year.Ledger;

    public ImmutableArray<Adjustment> Adjustments()
    {
        Adjustment basic = Adjusted("basic", year.BasicExecution), project = Adjusted("project", year.ProjectExecution);
        var (total, net, rate) = Net("total", year.Total);
        var added = ledger.Total("adjust.total.added", [basic.Added, project.Added]);
        var cut = ledger.Total("adjust.total.cut", [basic.Cut, project.Cut]);
        ledger.Sum(net, [basic.Net, project.Net]);
        Close(total, added, cut);
        return [basic, project, new(total, added, cut, net, rate)];
    }

    public ImmutableArray<Quarter> Quarters()
    {
        string[] names = ["一季度", "二季度", "三季度", "四季度"];
        var amounts = dice.Split(year.Sum.Expenditure.Value, names.Length);
        var paid = amounts.Select((amount, index) => ledger.Money($"quarter.{index}", amount)).ToList();
        ledger.Sum(year.Sum.Expenditure, paid);
        var quarters = new List<Quarter>();
        foreach (var (name, index) in names.Select((name, index) => (name, index)))
        {
            var soFar = index == 0 ? paid[0] : index == 3 ? year.Sum.Expenditure : ledger.Total($"quarter.sofar.{index}", paid[..(index + 1)]);
            if (index > 1)
                ledger.Sum(soFar, [quarters[^1].SoFar, paid[index]]);
            var rate = index == 3 ? year.Total.Rate : ledger.Rate($"quarter.rate.{index}", "rate", soFar, year.Total.FullYear);
            quarters.Add(new(name, paid[index], soFar, rate));
        }
        return [.. quarters];
    }

    /// <summary>The lowest subjects, and all of them; a class without its middle level is the sum of its lowest too.</summary>
    public (ImmutableArray<Difference> Subjects, Difference All) Subjects()
    {
        var all = year.Details.Subjects.Functional;
        var lowest = all.Where(subject => subject.Budget is not null).ToList();
        foreach (var top in all.Where(subject => subject.Level == 1))
            ledger.Sum(top.Total, [.. lowest.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal)).Select(item => item.Total)]);
        ledger.Sum(year.General.Expenditure, [.. lowest.Select(item => item.Total)]);
        var subjects = lowest.Select(item => Differ(item.Code, item.Name, item.Budget!, item.Total)).ToImmutableArray();
        var general = Differ("general", "一般公共预算财政拨款支出", year.Details.Subjects.Budget, year.General.Expenditure);
        ledger.Sum(general.Amount, [.. subjects.Select(item => item.Amount)]);
        return (subjects, general);
    }

    public ImmutableArray<Difference> ThreePublic()
    {
        Controlled[] items = [year.Abroad, year.Vehicle, year.VehicleBuy, year.VehicleRun, year.Reception, year.ThreePublic];
        var differences = items.Select((item, index) => Differ($"three{index}", item.Name, item.Budget, item.Final.Now)).ToImmutableArray();
        ledger.Sum(differences[1].Amount, [differences[2].Amount, differences[3].Amount]);
        ledger.Sum(differences[5].Amount, [differences[0].Amount, differences[1].Amount, differences[4].Amount]);
        return differences;
    }

    public Ratios Ratios()
    {
        var perHead = new Fact("ratio.perhead", year.Sum.Public.Value / year.Sum.Staff.Value, FactKind.Measure);
        ledger.Product(year.Sum.Public, perHead, year.Sum.Staff);
        var buyBudget = ledger.Money("buy.budget", year.Procurement.Total.Value + dice.Part(year.Procurement.Total.Value, 1, 20));
        ledger.AtMost(year.Procurement.Total, buyBudget);
        return new(
            perHead, ledger.Rate("ratio.three", "share", year.Sum.ThreePublic, year.Sum.Public),
            ledger.Rate("ratio.carried", "rate", year.Sum.Cumulative, year.Sum.Income),
            ledger.Rate("ratio.staff", "rate", year.People.Staff, year.People.Posts),
            ledger.Rate("ratio.inuse", "rate", year.Sum.InUse, year.Sum.Assets), buyBudget,
            ledger.Rate("ratio.buy", "rate", year.Procurement.Total, buyBudget),
            ledger.Rate("ratio.initial", "rate", year.Sum.Expenditure, year.Total.Initial));
    }

    private Adjustment Adjusted(string key, Execution money)
    {
        var (_, net, rate) = Net(key, money);
        var least = Math.Max(0, -net.Value);
        var cut = ledger.Money($"adjust.{key}.cut", least + dice.Part(money.Initial.Value, 0, 6));
        var added = ledger.Money($"adjust.{key}.added", net.Value + cut.Value);
        Close(money, added, cut);
        return new(money, added, cut, net, rate);
    }

    private (Execution Money, Fact Net, Fact Rate) Net(string key, Execution money)
    {
        var net = ledger.Change($"adjust.{key}.change", money.FullYear, money.Initial);
        return (money, net, ledger.Growth($"adjust.{key}.growth", money.FullYear, money.Initial, net));
    }

    private void Close(Execution money, Fact added, Fact cut) => ledger.Balanced(money.FullYear, [money.Initial, added], [cut]);

    private Difference Differ(string key, string name, Fact budget, Fact final)
    {
        var amount = ledger.Change($"differ.{key}.change", final, budget);
        return new(name, budget, final, amount, ledger.Growth($"differ.{key}.growth", final, budget, amount));
    }
}
