using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>A unit's part of a department's account: income by the department's sources, expenditure by kind.</summary>
public sealed record UnitAccount(string Name, Fact Income, ImmutableArray<Fact> Sources, Fact Spent, Fact Basic, Fact Project);

/// <summary>Divides a department's account among its units.</summary>
internal sealed class UnitAccountMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, decimal Weight)[] Units = [("本级", 40), ("公路与运输管理中心", 27), ("港航事业发展中心", 12), ("交通运输综合行政执法队", 15), ("交通工程质量安全站", 6)];

    public ImmutableArray<UnitAccount> Make(string key, FinalAccount account)
    {
        ImmutableArray<Fact> Split(string part, Fact whole) => ledger.Split(dice, $"{key}.{part}", whole, Units.Select(unit => unit.Weight));

        var sources = account.Sources.Select((source, index) => Split($"source.{index}", source.Money.Now)).ToList();
        ImmutableArray<Fact> basic = Split("basic", account.Basic.Now), project = Split("project", account.Project.Now);
        var units = Units.Select((unit, index) =>
        {
            ImmutableArray<Fact> own = [.. sources.Select(source => source[index])];
            return new UnitAccount(
                unit.Name, ledger.Total($"{key}.income.{index}", own), own, ledger.Total($"{key}.spent.{index}", [basic[index], project[index]]), basic[index], project[index]);
        }).ToImmutableArray();
        ledger.Sum(account.Income.Now, [.. units.Select(unit => unit.Income)]);
        ledger.Sum(account.Spent.Now, [.. units.Select(unit => unit.Spent)]);
        return units;
    }
}
