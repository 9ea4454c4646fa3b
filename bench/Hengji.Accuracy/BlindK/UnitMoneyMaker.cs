using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes the money of a department or unit that evaluates itself.</summary>
internal sealed class UnitMoneyMaker(Ledger ledger, Dice dice, string key)
{
    /// <param name="smallest">Least basic expenditure in yuan.</param>
    /// <param name="largest">Most of it.</param>
    /// <param name="posts">Most posts.</param>
    /// <param name="sources">Names and proportions of the sources of income.</param>
    public UnitMoney Make(int smallest, int largest, int posts, params (string Name, int Weight)[] sources)
    {
        var basicNow = dice.Yuan(smallest, largest);
        var personnel = Compared("personnel", dice.Part(basicNow, 79, 90));
        var office = Compared("public", basicNow - personnel.Now.Value);
        var project = Compared("project", dice.Part(basicNow, 55, 170));
        var basic = ledger.Whole($"{key}.basic", [personnel, office]);
        var spent = ledger.Whole($"{key}.spent", [basic, project]);
        Fact opening = Money("opening", dice.Part(project.Now.Value, 1, 8));
        var left = dice.Part(project.Now.Value, 2, 9);
        var (items, income) = Sources(spent.Now.Value + left - opening.Value, sources);
        var total = ledger.Total($"{key}.total", [income.Now, opening]);
        var closing = ledger.Balance($"{key}.closing", [total], [spent.Now]);
        ledger.Balanced(closing, [opening, income.Now], [spent.Now]);
        var (basicRun, projectRun, allRun) = Runs(basic.Now, project.Now, spent.Now, total, closing);
        var car = ledger.Budgeted(dice, $"{key}.car", "公务用车运行维护费", Money("car", dice.Part(office.Now.Value, 5, 12)), 102, 128);
        var reception = ledger.Budgeted(dice, $"{key}.reception", "公务接待费", Money("reception", dice.Part(office.Now.Value, 1, 4)), 104, 160);
        return new UnitMoney
        {
            Sources = items, Income = income, Opening = opening, Total = total, Personnel = personnel, Public = office, Basic = basic, Project = project, Spent = spent,
            BasicShare = ledger.Rate($"{key}.basic.share", "share", basic.Now, spent.Now), ProjectShare = ledger.Rate($"{key}.project.share", "share", project.Now, spent.Now),
            Closing = closing, Economic = [.. ledger.Split(dice, $"{key}.personnel.part", personnel.Now, [92, 6]), .. ledger.Split(dice, $"{key}.public.part", office.Now, [94, 4])],
            BasicRun = basicRun, ProjectRun = projectRun, AllRun = allRun, Car = car, Reception = reception,
            ThreePublic = ledger.BudgetedWhole($"{key}.three", "“三公”经费", [car, reception]), People = People(posts),
        };
    }

    /// <summary>A budget of which so much was spent.</summary>
    public BudgetRun Run(string name, string what, Fact initial, Fact full, Fact done)
    {
        ledger.AtMost(done, full);
        return new(
            name, initial, ledger.Change($"{key}.{what}.added.change", full, initial), full, done,
            ledger.Rate($"{key}.{what}.rate", "rate", done, full), ledger.Balance($"{key}.{what}.left", [full], [done]));
    }

    private (BudgetRun Basic, BudgetRun Project, BudgetRun All) Runs(Fact basic, Fact project, Fact spent, Fact total, Fact closing)
    {
        var projectFull = Money("project.full", project.Value + dice.Part(closing.Value, 80, 99));
        var basicFull = Money("basic.full", total.Value - projectFull.Value);
        ledger.Sum(total, [basicFull, projectFull]);
        var basicRun = Run("基本支出", "basic", Rounded("basic.initial", basicFull, 86, 101), basicFull, basic);
        var projectRun = Run("项目支出", "project", Rounded("project.initial", projectFull, 62, 97), projectFull, project);
        var all = Run("合计", "all", ledger.Total($"{key}.initial", [basicRun.Initial, projectRun.Initial]), total, spent);
        ledger.Sum(all.Added, [basicRun.Added, projectRun.Added]);
        ledger.Sum(all.Left, [basicRun.Left, projectRun.Left]);
        return (basicRun, projectRun, all with { Left = closing });
    }

    private (ImmutableArray<ComparedItem> Items, Comparison Income) Sources(decimal income, (string Name, int Weight)[] sources)
    {
        var weights = sources.Select(source => source.Weight * dice.Share(85, 120)).ToList();
        var amounts = weights.Select(weight => decimal.Round(income * weight / weights.Sum(), 2, MidpointRounding.ToZero)).ToList();
        amounts[0] += income - amounts.Sum();
        var parts = amounts.Select((amount, index) => Compared($"source.{index}", amount)).ToList();
        var whole = ledger.Whole($"{key}.income", parts);
        return ([.. parts.Select((part, index) => new ComparedItem(sources[index].Name, part, ledger.Rate($"{key}.source.{index}.share", "share", part.Now, whole.Now)))], whole);
    }

    private StaffCount People(int most)
    {
        var posts = ledger.Count($"{key}.posts", dice.Whole(most / 2, most));
        var staff = ledger.Count($"{key}.staff", (int)posts.Value - dice.Whole(0, 5));
        ledger.AtMost(staff, posts);
        Fact batches = ledger.Count($"{key}.batches", dice.Whole(14, 70)), guests = ledger.Count($"{key}.guests", (int)batches.Value * dice.Whole(5, 9));
        return new(
            posts, staff, ledger.Rate($"{key}.staff.rate", "rate", staff, posts), ledger.Count($"{key}.retired", dice.Whole(5, most)),
            ledger.Count($"{key}.cars", dice.Whole(2, 5)), batches, guests);
    }

    private Comparison Compared(string what, decimal now) => ledger.Compare($"{key}.{what}", Money(what, now), Money($"{what}.last", dice.Part(now, 84, 117)));

    /// <summary>A budget as it was approved: whole hundreds of yuan.</summary>
    private Fact Rounded(string what, Fact full, int from, int to) => Money(what, decimal.Floor(dice.Part(full.Value, from, to) / 100) * 100);

    private Fact Money(string what, decimal yuan) => ledger.Money($"{key}.{what}", yuan);
}
