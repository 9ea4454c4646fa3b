using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Makes a body's budget or final accounts.</summary>
internal sealed class BodyMaker(Ledger ledger, Dice dice, BodySpec spec) : ComparedMaker(ledger, dice, $"jj.{spec.Key}", spec.Step)
{
    private readonly SpendTreeMaker generalMaker = new(ledger, dice, $"jj.{spec.Key}.general", spec.Step);
    private readonly SpendTreeMaker allMaker = new(ledger, dice, $"jj.{spec.Key}.all", spec.Step);

    public PublicBody Make()
    {
        Fact posts = Count("posts", spec.From, spec.To), vacant = Count("vacant", 2, 6), staff = Left("staff", posts, vacant), retired = Count("retired", staff.Value * Dice.Share(30, 60));
        Ledger.AtMost(staff, posts);
        var costs = new CostTreeMaker(Ledger, Dice, spec).Make(staff, retired);
        var cars = Count("cars", Math.Max(4, decimal.Ceiling(costs.Of("30231").Now.Value / Dice.Whole(24_000, 36_000))));
        var holdings = new HoldingMaker(Ledger, Dice, spec);
        var taskMaker = new TaskMaker(Ledger, Dice, spec);
        var tasks = taskMaker.Tasks();
        var general = generalMaker.Tree(Leaves(costs, tasks));
        Told(general.Whole.Basic, costs.Personnel, costs.Office);
        Told(general.Whole.Basic, costs.Classes.Select(one => one.Money));
        var (fund, own) = (Fund(tasks), Own());
        var all = fund is null && own.Count == 0 ? general : allMaker.Tree(AllLeaves(general, tasks, own), general);
        var ownMoney = own.Count == 0 ? null : Combine("own", own.Select(one => one.Line.All));
        Told(all.Whole.All, new[] { general.Whole.All, fund, ownMoney }.OfType<Comparison>());
        Told(all.Whole.Basic, own.Select(one => one.Line.Basic).Prepend(general.Whole.Basic));
        Told(all.Whole.Project, new[] { general.Whole.Project, fund }.OfType<Comparison>().Concat(own.Select(one => one.Line.Project)));
        var sum = taskMaker.Sum(tasks);
        if (fund is null || own.Count == 0)
            Told(fund is null ? general.Whole.Project : all.Whole.Project, sum.Money);
        Told(general.Whole.Project, tasks.Where(task => !task.IsFund).Select(task => task.Money));
        var purses = new PurseMaker(Ledger, Dice, spec).Make(general.Whole.All, fund, ownMoney, all.Whole.All);
        return new(People(posts, staff, vacant, retired, all), Shared(costs, general), general, all, tasks, sum, purses, new HeldMaker(Ledger, Dice, spec).Three(costs, tasks, cars), holdings.Bought(all.Whole.Now), holdings.Estate(cars))
        {
            GeneralShare = Share("general.share", general.Whole.Now, all.Whole.Now), Running = new HeldMaker(Ledger, Dice, spec).Held("running", "机关运行经费", costs.Office),
        };
    }

    private CostTree Shared(CostTree costs, SpendTree general) => costs with
    {
        PersonnelShare = Share("personnel.share", costs.Personnel.Now, general.Whole.Basic.Now), OfficeShare = Share("office.share", costs.Office.Now, general.Whole.Basic.Now),
    };

    private IEnumerable<SpendLine> Leaves(CostTree costs, ImmutableArray<TaskLine> tasks)
    {
        var basics = costs.Lines.GroupBy(line => line.Subject).ToDictionary(group => group.Key, group => Combine($"basic.{group.Key}", group.Select(line => line.Money)));
        var general = tasks.Where(task => !task.IsFund).GroupBy(task => task.Code).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var code in basics.Keys.Union(general.Keys))
        {
            var own = general.GetValueOrDefault(code) ?? [];
            var leaf = generalMaker.Leaf(code, basics.GetValueOrDefault(code), own.Count == 0 ? null : Combine($"task.{code}", own.Select(task => task.Money)));
            yield return spec.IsBudget ? leaf : generalMaker.Planned(leaf, own.Count > 0 ? 86 : 95, own.Count > 0 ? 119 : 108, own.Count > 0 && own.All(task => task.IsAdded));
        }
    }

    private Comparison? Fund(ImmutableArray<TaskLine> tasks)
    {
        var funds = tasks.Where(task => task.IsFund).Select(task => task.Money).ToList();
        return funds.Count == 0 ? null : Combine("fund", funds);
    }

    private List<(string Code, SpendLine Line)> Own() => [.. spec.Own.Select(one => (one.Code, allMaker.Leaf(
        one.Code, one.From == 0 ? null : Made($"own.{one.Code}.basic", Dice.Yuan(one.From, one.To), 88, 109), Made($"own.{one.Code}.project", Dice.Yuan(one.ProjectFrom, one.ProjectTo), 76, 124))))];

    private IEnumerable<SpendLine> AllLeaves(SpendTree general, ImmutableArray<TaskLine> tasks, List<(string Code, SpendLine Line)> own)
    {
        foreach (var item in general.Items)
            yield return own.FirstOrDefault(one => one.Code == item.Code).Line is { } more ? Joined(item, more) : item;
        foreach (var group in tasks.Where(task => task.IsFund).GroupBy(task => task.Code))
            yield return allMaker.Leaf(group.Key, null, Combine($"fund.{group.Key}", group.Select(task => task.Money)));
    }

    private SpendLine Joined(SpendLine item, SpendLine more)
    {
        Comparison basic = Combine($"all.{item.Code}.basic", item.Basic, more.Basic), project = Combine($"all.{item.Code}.project", item.Project, more.Project);
        var all = Combine($"all.{item.Code}", item.All, more.All);
        Told(all, basic, project);
        return new(item.Code, item.Name, basic, project, all);
    }

    private BodyPeople People(Fact posts, Fact staff, Fact vacant, Fact retired, SpendTree all)
    {
        if (spec.Units.IsEmpty)
            return new(posts, staff, vacant, retired, Count("units", 1), []);
        int[] weights = [.. spec.Units.Select(one => one.Weight)];
        var shares = weights.Select(one => (decimal)one).ToArray();
        ImmutableArray<Fact> people = Parts("unit.staff", staff, shares), more = SpareSeats(vacant, weights.Length), basic = Pieces("unit.basic", all.Whole.Basic.Now, shares), project = Pieces("unit.project", all.Whole.Project.Now, [shares[0] * 3, .. shares.Skip(1)]);
        var units = spec.Units.Select((one, at) => new UnitLine(one.Name, Total($"unit.{at}.posts", [people[at], more[at]]), people[at], basic[at], project[at], Total($"unit.{at}.all", [basic[at], project[at]]))).ToImmutableArray();
        Told(posts, units.Select(one => one.Posts));
        Told(all.Whole.Now, units.Select(one => one.All));
        return new(posts, staff, vacant, retired, Count("units", units.Length), units);
    }

    /// <summary>The first unit has all the empty posts but one.</summary>
    private ImmutableArray<Fact> SpareSeats(Fact vacant, int units) =>
        [.. Enumerable.Range(0, units).Select(at => Count($"unit.{at}.vacant", at == 0 ? vacant.Value - 1 : at == 1 ? 1 : 0))];
}
