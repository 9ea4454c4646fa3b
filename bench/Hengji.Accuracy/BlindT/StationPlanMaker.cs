using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Makes what a station asks for.</summary>
internal sealed class StationPlanMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "t.station")
{
    private static readonly (string Group, string Name, string Unit, int From, int To, int PriceFrom, int PriceTo, int Step)[] LineNames =
    [
        ("自动监测站运行维护", "环境空气自动监测站运维", "站", 8, 16, 118, 146, 1_000), ("自动监测站运行维护", "地表水自动监测站运维", "站", 4, 9, 196, 248, 1_000), ("自动监测站运行维护", "数据专线租赁", "条", 14, 26, 62, 88, 100),
        ("手工监测", "地表水断面采样分析", "点次", 180, 420, 19, 28, 100), ("手工监测", "土壤及地下水采样分析", "点次", 40, 110, 34, 52, 100), ("手工监测", "声环境功能区监测", "点次", 120, 260, 36, 52, 10),
        ("质控及能力建设", "标准物质和试剂耗材", "批", 12, 24, 96, 148, 100), ("质控及能力建设", "仪器检定校准", "台（套）", 60, 140, 42, 76, 10), ("质控及能力建设", "持证上岗考核培训", "人次", 20, 48, 16, 26, 100),
    ];

    public StationPlan Make()
    {
        var lines = LineNames.Select((one, index) => Ledger.Priced(Key($"line.{index}"), one.Name, one.Unit, Dice.Whole(one.From, one.To), Dice.Whole(one.PriceFrom, one.PriceTo) * (decimal)one.Step)).ToList();
        var total = Total("total", lines.Select(one => one.Amount));
        var groups = lines.Zip(LineNames).GroupBy(pair => pair.Second.Group).Select((group, index) => Group($"group.{index}", group.Key, [.. group.Select(pair => pair.First)], total)).ToImmutableArray();
        Ledger.Sum(total, [.. groups.Select(one => one.Amount)]);
        var budget = Compare("budget", total, 84, 98);
        Outlay last = Year("last", budget.Last), before = Year("before", Even("before", budget.Last.Value * Dice.Share(90, 104), 1_000));
        Fact air = lines[0].Quantity, water = lines[1].Quantity, samples = Total("samples", [lines[3].Quantity, lines[4].Quantity, lines[5].Quantity]), staff = Count("staff", 34, 62), technicians = Count("technicians", staff.Value * Dice.Share(62, 84)), tender = Total("tender", [lines[0].Amount, lines[1].Amount]);
        var days = Count("days", 292, 338);
        return new(
            groups, total, budget, Sources(total), last, before, Ledger.Balance(Key("rate.change"), [last.Rate], [before.Rate]), Quarters(total), air, Count("air.parameters", 6, 6), water, Total("sites", [air, water]), samples, Count("parameters", 62, 109), staff, technicians, Share("technicians.share", technicians, staff),
            days, Rate("days.rate", days, Count("year.days", 365)), tender, Share("tender.share", tender, total), lines[0], LedgerParts.Points(Key("score"), Dice.Whole(900, 978) / 10m));
    }

    private EstimatedGroup Group(string name, string title, ImmutableArray<Priced> lines, Fact total)
    {
        var amount = Total(name, lines.Select(one => one.Amount));
        return new(title, lines, amount, Share($"{name}.share", amount, total));
    }

    private Outlay Year(string name, Fact budget) => Outlay(name, name, budget, Money($"{name}.spent", Dice.Part(budget.Value, 88, 99)));

    private ImmutableArray<Portion> Sources(Fact total)
    {
        var above = Even("source.above", total.Value * Dice.Share(22, 38), 10_000);
        var city = Left("source.city", total, above);
        Ledger.Sum(total, [city, above]);
        return [Ledger.Portion(Key("source.0"), "市级财政拨款", city, total), Ledger.Portion(Key("source.1"), "上级生态环境专项资金", above, total)];
    }

    private ImmutableArray<PlannedQuarter> Quarters(Fact total)
    {
        var first = Even("quarter.0", total.Value * Dice.Share(16, 24), 100);
        Fact second = Even("quarter.1", total.Value * Dice.Share(24, 30), 100), third = Even("quarter.2", total.Value * Dice.Share(22, 27), 100), fourth = Ledger.Balance(Key("quarter.3"), [total], [first, second, third]);
        Fact half = Total("quarter.half", [first, second]), nine = Total("quarter.nine", [first, second, third]);
        Ledger.Sum(total, [first, second, third, fourth]);
        Ledger.Sum(nine, [half, third]);
        return [Quarter("一季度", first, first, total), Quarter("二季度", second, half, total), Quarter("三季度", third, nine, total), Quarter("四季度", fourth, total, total)];
    }

    private PlannedQuarter Quarter(string name, Fact amount, Fact sum, Fact total) => new(name, amount, sum, Rate($"{sum.Key}.of", sum, total));
}
