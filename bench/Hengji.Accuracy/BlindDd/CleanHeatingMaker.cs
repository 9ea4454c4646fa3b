using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes the review of a city's special fund for clean heating.</summary>
internal sealed class CleanHeatingMaker(Ledger ledger, Dice dice) : FundMaker(ledger, dice, "dd.heating")
{
    private static readonly string[] CountyNames = ["滏安区", "永宁河县", "滏北县", "清漳河县", "广固县", "沙河口区"];

    private static readonly int[] Full = [15, 25, 30, 30];

    public CleanHeating Make()
    {
        Fact gasStandard = Money("gas.standard", 2_700), powerStandard = Money("power.standard", 7_400);
        var counties = CountyNames.Select((name, index) => County($"county.{index}", name, gasStandard, powerStandard)).ToImmutableArray();
        Fact gas = Total("gas", counties.Select(one => one.Gas)), power = Total("power", counties.Select(one => one.Power));
        var all = County("county", "全市", Total("wanted", counties.Select(one => one.Wanted)), gas, power, Total("due", counties.Select(one => one.Due)), Total("paid", counties.Select(one => one.Paid)));
        Ledger.Sum(all.Done, [.. counties.Select(one => one.Done)]);
        Ledger.Sum(all.Owed, [.. counties.Select(one => one.Owed)]);
        Fact gasMoney = Money("gas.money", gas.Value * gasStandard.Value), powerMoney = Money("power.money", power.Value * powerStandard.Value);
        Ledger.Product(gasMoney, gasStandard, gas);
        Ledger.Product(powerMoney, powerStandard, power);
        Ledger.Sum(all.Due, [gasMoney, powerMoney]);
        var run = Money("run", Dice.Part(all.Paid.Value, 22, 36));
        var spent = Total("spent", [all.Paid, run]);
        var funds = Paid("fund", spent, ["中央财政", "省级财政", "市级财政", "县级财政"], [34, 22, 18, 26], 104, 70);
        counties = [.. counties.Select((one, index) => Judged($"county.{index}", one))];
        all = Asked("county", all, Total("asked", counties.Select(one => one.Asked)), Total("content", counties.Select(one => one.Content)));
        Fact faulty = Count("faulty", all.Asked.Value * Dice.Share(2, 6)), returning = Count("returning", all.Asked.Value * Dice.Share(3, 9));
        Fact before = Amount("heat.before", Dice.Whole(138, 156) / 10m, 1), now = Amount("heat.now", Dice.Whole(183, 205) / 10m, 1);
        return new(
            counties, all, Count("counties", counties.Length), funds, gasStandard, powerStandard, gasMoney, powerMoney, all.Paid, run, Share("device.share", all.Paid, spent), Share("run.share", run, spent), Compare("spent.compare", spent, 72, 118),
            Average("score.average", [.. counties.Select(one => one.Score)]), [.. Full.Select((_, level) => Average($"points.{level}.average", [.. counties.Select(one => one.Points[level])]))],
            [.. Full.Select((points, level) => LedgerParts.Points(Key($"full.{level}"), points))], LedgerParts.Points(Key("full"), 100), [Air("air.0", "PM2.5平均浓度", 62, 81), Air("air.1", "SO₂平均浓度", 17, 26), Air("air.2", "PM10平均浓度", 108, 134)],
            Amount("coal", all.Done.Value * Dice.Share(240, 270) / 10_000, 2), all.Asked, faulty, Share("faulty.rate", faulty, all.Asked), returning, Share("returning.rate", returning, all.Asked), before, now, Ledger.Balance(Key("heat.more"), [now], [before]));
    }

    private HeatedCounty County(string name, string title, Fact gasStandard, Fact powerStandard)
    {
        var wanted = Count($"{name}.wanted", Dice.Whole(36, 142) * 100);
        var done = wanted.Value * Dice.Share(93, 103);
        Fact gas = Count($"{name}.gas", done * Dice.Share(62, 84)), power = Count($"{name}.power", done - gas.Value);
        var due = Money($"{name}.due", gas.Value * gasStandard.Value + power.Value * powerStandard.Value);
        Ledger.Relate("product", new(1, due), new(-1, gas, gasStandard), new(-1, power, powerStandard));
        return County(name, title, wanted, gas, power, due, Money($"{name}.paid", Dice.Part(due.Value, 71, 100)));
    }

    private HeatedCounty County(string name, string title, Fact wanted, Fact gas, Fact power, Fact due, Fact paid)
    {
        var done = Total($"{name}.done", [gas, power]);
        Ledger.AtMost(paid, due);
        return new(title, wanted, gas, power, done, Ledger.Rate(Key($"{name}.donerate"), "completion", done, wanted), due, paid, Rate($"{name}.paidrate", paid, due), Left($"{name}.owed", due, paid));
    }

    private HeatedCounty Judged(string name, HeatedCounty one)
    {
        var points = Full.Select((most, level) => LedgerParts.Points(Key($"{name}.points.{level}"), most - Dice.Whole(most / 10, most / 3) / 2m)).ToImmutableArray();
        var score = LedgerParts.Points(Key($"{name}.score"), points.Sum(each => each.Value));
        Ledger.Sum(score, points);
        var asked = Count($"{name}.asked", 48, 110);
        return Asked(name, one, asked, Count($"{name}.content", asked.Value * Dice.Share(83, 97))) with { Points = points, Score = score };
    }

    private HeatedCounty Asked(string name, HeatedCounty one, Fact asked, Fact content)
    {
        Ledger.AtMost(content, asked);
        return one with { Asked = asked, Content = content, ContentRate = Rate($"{name}.contentrate", content, asked) };
    }

    private AirValue Air(string name, string title, int from, int to)
    {
        var last = Amount($"{name}.last", Dice.Whole(from, to), 0);
        var now = Amount($"{name}.now", last.Value * Dice.Share(78, 94), 0);
        var fall = Left($"{name}.fall", last, now);
        return new(title, last, now, fall, Rate($"{name}.fallrate", fall, last, 1));
    }
}
