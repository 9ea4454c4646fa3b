using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>A unit's part of a department's budget: income by the department's sources, expenditure by kind.</summary>
public sealed record UnitBudget(string Name, Fact Total, ImmutableArray<Fact> Sources, Fact Basic, Fact Project);

/// <summary>Divides a department's budget among its units.</summary>
internal sealed class UnitBudgetMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, decimal Weight)[] Units =
        [("厅机关", 52), ("省建设工程质量安全站", 17), ("省住房保障中心", 9), ("省建设执业资格注册中心", 12), ("省村镇建设服务中心", 10)];

    public ImmutableArray<UnitBudget> Make(string key, YearBudget budget)
    {
        var sources = budget.Sources.Select((source, index) => ledger.Split(dice, $"{key}.source.{index}", source.Money.Now, Units.Select(unit => unit.Weight))).ToList();
        var units = Units.Select((unit, index) =>
        {
            ImmutableArray<Fact> own = [.. sources.Select(source => source[index])];
            var total = ledger.Total($"{key}.{index}", own);
            var percent = (int)(100 * budget.Basic.Now.Value / budget.Total.Now.Value);
            return (unit.Name, Total: total, Own: own, Basic: ledger.Money($"{key}.{index}.basic", dice.Part(total.Value, percent - 3, percent + 3)));
        }).ToList();
        var rest = budget.Basic.Now.Value - units.Sum(unit => unit.Basic.Value);
        units[0] = units[0] with { Basic = ledger.Money($"{key}.0.basic", units[0].Basic.Value + rest) };
        var made = units.Select((unit, index) =>
        {
            var project = ledger.Balance($"{key}.{index}.project", [unit.Total], [unit.Basic]);
            ledger.Sum(unit.Total, [unit.Basic, project]);
            return new UnitBudget(unit.Name, unit.Total, unit.Own, unit.Basic, project);
        }).ToImmutableArray();
        ledger.Sum(budget.Total.Now, [.. made.Select(unit => unit.Total)]);
        ledger.Sum(budget.Basic.Now, [.. made.Select(unit => unit.Basic)]);
        ledger.Sum(budget.Project.Now, [.. made.Select(unit => unit.Project)]);
        return made;
    }
}
