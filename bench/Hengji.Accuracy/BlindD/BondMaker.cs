using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>A project paid by bonds, or all of them.</summary>
public sealed record BondProject(
    string Name, Fact Total, Fact Capital, Fact Bonds, Fact Other, Fact BondShare, Fact Before, Fact Issued, Fact SoFar, Fact Rest, Fact Spent, Fact SpentRate,
    Fact Idle, Fact Built, Fact Progress, Fact Interest);

/// <summary>What a project's bond of this year costs and what the project earns.</summary>
public sealed record BondTerms(Fact Coupon, Fact Years, Fact YearInterest, Fact Income, Fact Costs, Fact Net);

/// <summary>The special bonds of a government.</summary>
public sealed record Bonds(
    ImmutableArray<BondProject> Projects, BondProject All, Fact Count, ImmutableArray<BondTerms> Terms, Fact Net, Fact AllIncome, Fact AllCosts, Comparison Issued,
    ImmutableArray<(string Name, Fact Count, Fact Money, Fact Share)> Fields);

/// <summary>Makes the projects paid by special bonds.</summary>
internal sealed class BondMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string Field)[] Names =
    [
        ("城区污水处理厂提标", "市政基础设施"), ("产业园标准厂房", "产业园区"), ("人民医院门诊楼", "社会事业"), ("城乡供水一体化", "市政基础设施"),
        ("职业学校实训基地", "社会事业"), ("冷链物流中心", "产业园区"), ("停车场和充电设施", "市政基础设施"), ("养老服务中心", "社会事业"),
    ];

    public Bonds Make()
    {
        var chosen = dice.Some(Names, dice.Whole(5, 7));
        var projects = chosen.Select((one, index) => Made($"bond.{index}", one.Name)).ToImmutableArray();
        var all = Whole(projects);
        var terms = projects.Select((one, index) => Terms($"bond.{index}", one)).ToImmutableArray();
        Fact income = ledger.Total("bond.income", [.. terms.Select(one => one.Income)]), costs = ledger.Total("bond.costs", [.. terms.Select(one => one.Costs)]);
        var net = ledger.Balance("bond.net", [income], [costs]);
        ledger.Sum(net, [.. terms.Select(one => one.Net)]);
        return new(
            projects, all, ledger.Count("bond.count", projects.Length), terms, net, income, costs, ledger.Compare(dice, "bond.issued", all.Issued), Fields(chosen, projects, all));
    }

    private BondProject Made(string key, string name)
    {
        Fact Round(string what, decimal yuan) => ledger.Money($"{key}.{what}", decimal.Truncate(yuan / 1_000_000) * 1_000_000);

        var bonds = Round("bonds", dice.Yuan(60_000_000, 900_000_000));
        Fact capital = Round("capital", bonds.Value * dice.Share(25, 70)), other = Round("other", bonds.Value * dice.Share(6, 40));
        var before = Round("before", bonds.Value * dice.Share(15, 50));
        var issued = Round("issued", (bonds.Value - before.Value) * dice.Share(40, 90));
        var soFar = ledger.Total($"{key}.sofar", [before, issued]);
        return Made(
            key, name, ledger.Total($"{key}.total", [capital, bonds, other]), capital, bonds, other, before, issued, soFar,
            ledger.Money($"{key}.spent", dice.Part(soFar.Value, 62, 99)), null, ledger.Money($"{key}.interest", dice.Part(soFar.Value, 2, 4)));
    }

    private BondProject Made(
        string key, string name, Fact total, Fact capital, Fact bonds, Fact other, Fact before, Fact issued, Fact soFar, Fact spent, Fact? built, Fact interest)
    {
        built ??= ledger.Money($"{key}.built", spent.Value + dice.Part(capital.Value, 20, 95));
        ledger.AtMost(spent, soFar);
        ledger.AtMost(built, total);
        return new(
            name, total, capital, bonds, other, ledger.Rate($"{key}.bondshare", "share", bonds, total), before, issued, soFar, ledger.Balance($"{key}.rest", [bonds], [soFar]),
            spent, ledger.Rate($"{key}.spentrate", "rate", spent, soFar), ledger.Balance($"{key}.idle", [soFar], [spent]), built,
            ledger.Rate($"{key}.progress", "rate", built, total), interest);
    }

    private BondProject Whole(ImmutableArray<BondProject> parts)
    {
        Fact Total(string what, Func<BondProject, Fact> of) => ledger.Total($"bond.{what}", [.. parts.Select(of)]);

        Fact total = Total("total", one => one.Total), capital = Total("capital", one => one.Capital), bonds = Total("bonds", one => one.Bonds), other = Total("other", one => one.Other);
        Fact before = Total("before", one => one.Before), issued = Total("issued", one => one.Issued), soFar = Total("sofar", one => one.SoFar);
        ledger.Sum(total, [capital, bonds, other]);
        ledger.Sum(soFar, [before, issued]);
        var all = Made(
            "bond", "合计", total, capital, bonds, other, before, issued, soFar, Total("spent", one => one.Spent), Total("built", one => one.Built), Total("interest", one => one.Interest));
        ledger.Sum(all.Rest, [.. parts.Select(one => one.Rest)]);
        ledger.Sum(all.Idle, [.. parts.Select(one => one.Idle)]);
        return all;
    }

    private BondTerms Terms(string key, BondProject project)
    {
        var coupon = dice.Whole(210, 345);
        var interest = ledger.Money($"{key}.year", project.Issued.Value * coupon / 10_000);
        var income = ledger.Money($"{key}.income", dice.Part(project.Bonds.Value, 2, 9));
        var costs = ledger.Money($"{key}.costs", dice.Part(income.Value, 20, 60));
        return new(
            ledger.Rate($"{key}.coupon", "rate", interest, project.Issued), ledger.Count($"{key}.years", dice.Pick([10, 15, 20, 30])), interest, income, costs,
            ledger.Balance($"{key}.net", [income], [costs]));
    }

    private ImmutableArray<(string Name, Fact Count, Fact Money, Fact Share)> Fields(IReadOnlyList<(string Name, string Field)> chosen, ImmutableArray<BondProject> projects, BondProject all)
    {
        var fields = chosen.Select((one, index) => (one.Field, projects[index])).GroupBy(pair => pair.Field).Select((group, index) =>
        {
            var money = ledger.Total($"bond.field.{index}.money", [.. group.Select(pair => pair.Item2.SoFar)]);
            return (group.Key, ledger.Count($"bond.field.{index}", group.Count()), money, ledger.Rate($"bond.field.{index}.share", "share", money, all.SoFar));
        }).ToImmutableArray();
        ledger.Sum(all.SoFar, [.. fields.Select(field => field.money)]);
        return fields;
    }
}
