using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Splits all income and expenditure of the department by functional class.</summary>
internal sealed class ClassMaker(DepartmentYear year, Dice dice)
{
    private readonly Ledger ledger = year.Ledger;

    public ImmutableArray<ClassLine> Make()
    {
        var statement = year.Details.Statement;
        var names = year.Functions.Select(item => (item.Code, item.Name)).Append(("229", "其他支出")).ToList();
        var granted = Split("granted", statement.Appropriation.Income, names.Count);
        var nontax = Split("nontax", year.Sum.Nontax, names.Count);
        var other = Split("other", year.Sum.Other, names.Count);
        var spent = statement.Functions.Select(item => item.Amount).ToList();
        var basics = Basics(spent);
        var lines = names.Select((name, index) =>
        {
            var basic = ledger.Money($"class.basic.{index}", basics[index]);
            var project = ledger.Money($"class.project.{index}", spent[index].Value - basics[index]);
            ledger.Sum(spent[index], [basic, project]);
            var income = ledger.Total($"class.income.{index}", [granted[index], nontax[index], other[index]]);
            return new ClassLine(name.Item1, name.Item2, income, granted[index], nontax[index], other[index], spent[index], basic, project);
        }).ToImmutableArray();
        ledger.Sum(statement.Current, [.. lines.Select(line => line.Income)]);
        ledger.Sum(statement.Current, [statement.Appropriation.Income, year.Sum.Nontax, year.Sum.Other]);
        ledger.Sum(year.Sum.Basic, [.. lines.Select(line => line.Basic)]);
        ledger.Sum(year.Sum.Project, [.. lines.Select(line => line.Project)]);
        return lines;
    }

    private List<Fact> Split(string key, Fact whole, int count)
    {
        var parts = dice.Split(whole.Value, count).Select((amount, index) => ledger.Money($"class.{key}.{index}", amount)).ToList();
        ledger.Sum(whole, parts);
        return parts;
    }

    /// <summary>Basic expenditure in proportion, then moved about within what each class spends.</summary>
    private List<decimal> Basics(List<Fact> spent)
    {
        var basic = year.Sum.Basic.Value;
        var parts = spent.Select(fact => decimal.Round(fact.Value * basic / year.Sum.Expenditure.Value, 2, MidpointRounding.ToZero)).ToList();
        var largest = spent.IndexOf(spent.MaxBy(fact => fact.Value)!);
        parts[largest] += basic - parts.Sum();
        for (var at = 0; at + 1 < parts.Count; at++)
        {
            var moved = dice.Part(Math.Min(parts[at], spent[at + 1].Value - parts[at + 1]), 5, 80);
            parts[at] -= moved;
            parts[at + 1] += moved;
        }
        return parts;
    }
}
