using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>What an office owns at the end of a year, by kind.</summary>
public sealed record Estate(Comparison All, Fact Current, Fact Fixed, Fact Works, Fact Intangible, Fact Houses, Fact Vehicles, Fact Machines, Fact OtherFixed);

/// <summary>A unit of a department with its people and what it spent.</summary>
public sealed record UnitSpending(string Name, Fact Staff, Fact Spent, Fact Basic, Fact Project, Fact Share);

/// <summary>Makes what offices own and how units share in what a department spends.</summary>
internal sealed class EstateMaker(Ledger ledger, Dice dice)
{
    public Estate Make(string key, Fact spent)
    {
        var all = ledger.Money($"{key}.estate", dice.Part(spent.Value, 70, 210));
        var kinds = ledger.Split(dice, $"{key}.estate", all, [24m, 61m, 11m, 3m]);
        var items = ledger.Split(dice, $"{key}.estate.fixed", kinds[1], [60m, 7m, 17m, 15m]);
        return new(ledger.Compare($"{key}.estate", all, ledger.Money($"{key}.estate.last", dice.Part(all.Value, 90, 112))), kinds[0], kinds[1], kinds[2], kinds[3], items[0], items[1], items[2], items[3]);
    }

    public ImmutableArray<UnitSpending> Units(string key, OfficeAccount account, IReadOnlyList<(string Name, int Weight)> names)
    {
        var weights = names.Select(one => (decimal)one.Weight).ToList();
        var basics = ledger.Split(dice, $"{key}.unit.basic", account.Basic.Now, weights);
        var projects = ledger.Split(dice, $"{key}.unit.project", account.Project.Now, weights);
        var staff = ledger.SplitCount(dice, $"{key}.unit.staff", account.People.Staff, names.Select(one => one.Weight));
        var spent = names.Select((_, at) => ledger.Total($"{key}.unit.{at}", [basics[at], projects[at]])).ToList();
        ledger.Sum(account.Spent.Now, spent);
        return [.. names.Select((one, at) => new UnitSpending(one.Name, staff[at], spent[at], basics[at], projects[at], ledger.Rate($"{key}.unit.{at}.share", "share", spent[at], account.Spent.Now)))];
    }
}
