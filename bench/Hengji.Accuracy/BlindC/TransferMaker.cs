using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A county's part of a transfer, or all of them: who pays, what was spent, what was done.</summary>
public sealed record TransferArea(
    string Name, Fact Central, Fact Province, Fact Own, Fact All, Fact Spent, Fact Rate, Fact Left, Fact Planned, Fact Done, Fact DoneRate, Fact People, Fact PerHead);

/// <summary>An indicator of all counties: target, result and completion.</summary>
public sealed record TransferGoal(string Name, string Unit, Fact Target, Fact Done, Fact Rate);

/// <summary>A transfer given in two lots and divided among counties.</summary>
public sealed record Transfer(
    string Name, Comparison Central, Fact Early, Fact Late, Fact EarlyShare, Fact Kept, ImmutableArray<TransferArea> Areas, TransferArea All,
    Fact CentralShare, Fact AreaCount, Fact FullCount, ImmutableArray<TransferGoal> Goals);

/// <summary>Makes a transfer from the centre and what counties did with it.</summary>
internal sealed class TransferMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["北岗县", "河湾县", "松岭县", "石桥区", "新渡区", "南塘县", "高畈县", "柳堡县", "经济开发区"];

    public Transfer Make()
    {
        var areas = Names.Take(dice.Whole(6, Names.Length)).Select((name, index) => Area($"transferred.{index}", name)).ToImmutableArray();
        var all = Whole(areas);
        var early = ledger.Money("transferred.early", dice.Part(all.Central.Value, 55, 85));
        var kept = ledger.Money("transferred.kept", dice.Part(all.Central.Value, 1, 6));
        var late = ledger.Money("transferred.late", all.Central.Value + kept.Value - early.Value);
        var given = ledger.Total("transferred.given", [early, late]);
        ledger.Sum(given, [all.Central, kept]);
        return new(
            dice.Pick(["农村危房改造补助", "就业补助", "农村公路养护补助"]), ledger.Compare(dice, "transferred.given", given), early, late,
            ledger.Rate("transferred.early.share", "share", early, given), kept, areas, all, ledger.Rate("transferred.central.share", "share", all.Central, all.All),
            ledger.Count("transferred.areas", areas.Length), ledger.Count("transferred.full", areas.Count(area => area.Done.Value >= area.Planned.Value)), Goals(all));
    }

    private TransferArea Area(string key, string name)
    {
        var central = ledger.Money($"{key}.central", dice.Whole(80, 2600) * 10_000);
        Fact province = ledger.Money($"{key}.province", dice.Whole(30, 900) * 10_000), own = ledger.Money($"{key}.own", dice.Part(central.Value, 5, 40));
        var all = ledger.Total($"{key}.money", [central, province, own]);
        var spent = ledger.Money($"{key}.spent", dice.Part(all.Value, 74, 100));
        var planned = ledger.Count($"{key}.planned", dice.Whole(40, 900));
        var done = ledger.Count($"{key}.done", (int)(planned.Value * (dice.Chance(40) ? dice.Share(100, 112) : dice.Share(86, 99))));
        return Area(key, name, central, province, own, all, spent, planned, done, ledger.Count($"{key}.people", (int)(done.Value * dice.Whole(25, 41) / 10)));
    }

    private TransferArea Area(string key, string name, Fact central, Fact province, Fact own, Fact all, Fact spent, Fact planned, Fact done, Fact people)
    {
        ledger.AtMost(spent, all);
        return new(
            name, central, province, own, all, spent, ledger.Rate($"{key}.rate", "rate", spent, all), ledger.Balance($"{key}.left", [all], [spent]),
            planned, done, ledger.Rate($"{key}.donerate", "completion", done, planned), people, ledger.Each($"{key}.perhead", spent, done));
    }

    private TransferArea Whole(ImmutableArray<TransferArea> areas)
    {
        Fact Total(string what, Func<TransferArea, Fact> of) => ledger.Total($"transferred.{what}", [.. areas.Select(of)]);

        Fact central = Total("central", one => one.Central), province = Total("province", one => one.Province), own = Total("own", one => one.Own);
        var all = Total("money", one => one.All);
        ledger.Sum(all, [central, province, own]);
        var whole = Area(
            "transferred", "全市合计", central, province, own, all, Total("spent", one => one.Spent), Total("planned", one => one.Planned),
            Total("done", one => one.Done), Total("people", one => one.People));
        ledger.Sum(whole.Left, [.. areas.Select(one => one.Left)]);
        return whole;
    }

    private ImmutableArray<TransferGoal> Goals(TransferArea all)
    {
        (string Name, string Unit, int From, int To)[] goals = [("开展技术指导", "次", 60, 400), ("组织抽查检查", "户次", 200, 2500), ("发放宣传材料", "份", 5000, 60_000)];
        return [.. goals.Select((goal, index) =>
        {
            var target = ledger.Count($"transferred.goal.{index}.target", dice.Whole(goal.From, goal.To));
            var done = ledger.Count($"transferred.goal.{index}", (int)(target.Value * dice.Share(90, 135)));
            return new TransferGoal(goal.Name, goal.Unit, target, done, ledger.Rate($"transferred.goal.{index}.rate", "completion", done, target));
        }).Prepend(new TransferGoal("完成任务户（段）数", "户（段）", all.Planned, all.Done, all.DoneRate))];
    }
}
