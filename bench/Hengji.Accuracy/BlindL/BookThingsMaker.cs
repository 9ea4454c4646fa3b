using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>Makes purchases, people, vehicles, rated projects and units.</summary>
internal sealed class BookThingsMaker(Ledger ledger, Dice dice, BookPlan plan)
{
    public Purchases Purchases()
    {
        var all = ledger.Money(Key("bought"), dice.Part(plan.Scale, 4, 12));
        var kinds = ledger.Split(dice, Key("bought.kind"), all, [38, 27, 35]);
        var small = ledger.Portion(Key("small"), "授予中小企业合同金额", ledger.Money(Key("small"), dice.Part(all.Value, 70, 96)), all);
        ledger.AtMost(small.Amount, all);
        var micro = ledger.Portion(Key("micro"), "授予小微企业合同金额", ledger.Money(Key("micro"), dice.Part(small.Amount.Value, 45, 92)), small.Amount);
        ledger.AtMost(micro.Amount, small.Amount);
        return new(all, kinds, small, micro);
    }

    public BookPeople People()
    {
        var posts = ledger.Count(Key("posts"), (int)(plan.Staff * dice.Share(103, 115)));
        var kinds = ledger.SplitCount(dice, Key("post"), posts, plan.Posts);
        ImmutableArray<Fact> staff = [.. kinds.Select((kind, index) => ledger.Count(Key($"staff.{index}"), Math.Max(1, (int)(kind.Value * dice.Share(85, 100)))))];
        return new(posts, kinds, ledger.Total(Key("staff"), staff), staff, ledger.Count(Key("retired"), (int)(plan.Staff * dice.Share(30, 70))));
    }

    /// <summary>Vehicles by kind, the total first.</summary>
    public ImmutableArray<Fact> Cars()
    {
        ImmutableArray<Fact> kinds = [.. plan.Cars.Select((count, index) => ledger.Count(Key($"car.{index}"), count))];
        return [ledger.Total(Key("car"), kinds), .. kinds];
    }

    public (ImmutableArray<RatedProject> Projects, RatedProject All) Projects(Fact spent)
    {
        ImmutableArray<RatedProject> projects = [.. plan.Projects.Select((name, index) => Project($"project.{index}", name, ledger.Money(Key($"project.{index}.paid"), dice.Part(spent.Value / (plan.Projects.Length + 1), 35, 135))))];
        Fact budget = ledger.Total(Key("project.budget"), [.. projects.Select(one => one.Budget)]), paid = ledger.Total(Key("project.paid"), [.. projects.Select(one => one.Paid)]);
        return (projects, new("合计", budget, paid, ledger.Rate(Key("project.rate"), "rate", paid, budget), ledger.Money(Key("project.none"), 0)));
    }

    public ImmutableArray<BookUnit> Units(Fact basic, Fact project, Fact all, BookPeople people)
    {
        if (plan.Units.Length == 0)
            return [];
        ImmutableArray<Fact> basics = ledger.Split(dice, Key("unit.basic"), basic, plan.Units.Select(unit => (decimal)unit.Weight)), projects = ledger.Split(dice, Key("unit.project"), project, plan.Units.Select(unit => (decimal)unit.Weight));
        var sums = plan.Units.Select((_, index) => ledger.Total(Key($"unit.{index}"), [basics[index], projects[index]])).ToList();
        ledger.Sum(all, sums);
        var posts = ledger.SplitCount(dice, Key("unit.posts"), people.Posts, plan.Units.Select(unit => unit.Weight));
        var staff = posts.Select(post => (int)(post.Value * people.Staff.Value / people.Posts.Value)).ToList();
        staff[0] += (int)people.Staff.Value - staff.Sum();
        var counts = staff.Select((count, index) => ledger.Count(Key($"unit.{index}.staff"), count)).ToList();
        ledger.Sum(people.Staff, counts);
        return [.. plan.Units.Select((unit, index) => new BookUnit(unit.Name, unit.Kind, sums[index], basics[index], projects[index], posts[index], counts[index]))];
    }

    private string Key(string name) => $"{plan.Key}.{name}";

    private RatedProject Project(string key, string name, Fact paid)
    {
        var budget = ledger.Money(Key($"{key}.budget"), decimal.Round(paid.Value / dice.Share(84, 100), 2, MidpointRounding.AwayFromZero));
        ledger.AtMost(paid, budget);
        return new(name, budget, paid, ledger.Rate(Key($"{key}.rate"), "rate", paid, budget), LedgerParts.Points(Key($"{key}.score"), dice.Whole(860, 995) / 10m));
    }
}
