using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes the self-evaluation of a province's aid for using straw.</summary>
internal sealed class StrawUseMaker(Ledger ledger, Dice dice) : FundMaker(ledger, dice, "dd.straw")
{
    /// <summary>Areas are told in ten thousand mu, weights in ten thousand tons.</summary>
    private const int TenThousand = 10_000;

    private static readonly string[] SourceNames = ["中央农业生态资源保护资金", "省级财政资金", "市县财政资金"], UseNames = ["秸秆还田作业补贴", "秸秆离田打包补贴", "收储运站点和能源化利用补助", "监测评价和技术推广"];

    private static readonly string[] CityNames = ["北原市", "绥岭市", "松岗市", "佳水市", "鹤鸣市", "农垦系统"];

    public StrawUse Make()
    {
        Fact fieldStandard = Money("field.standard", 40), baledStandard = Money("baled.standard", Dice.Pick([15, 18, 20]));
        var cities = CityNames.Select((name, index) => City($"city.{index}", name, fieldStandard, baledStandard)).ToImmutableArray();
        var all = Sum(cities, fieldStandard, baledStandard);
        var sources = EvenParts("source", all.Given, TenThousand, 62, 29, 9);
        var uses = Uses(all);
        var lastRate = Percent("rate.last", decimal.Round(all.UsedRate.Value - Dice.Whole(40, 260) / 100m, 2, MidpointRounding.AwayFromZero), 2);
        Fact fieldWanted = Amount("field.wanted", decimal.Ceiling(all.Field.Value * Dice.Share(96, 103) / 10) * 10, 0), baledWanted = Amount("baled.wanted", decimal.Ceiling(all.Baled.Value * Dice.Share(94, 104) / 10) * 10, 0);
        Fact fires = Count("fires", 9, 46), firesLast = Count("fires.last", fires.Value + Dice.Whole(12, 70)), fall = Left("fires.fall", firesLast, fires);
        Fact stations = Count("stations", 240, 460), fresh = Count("stations.new", 18, 52);
        Ledger.AtMost(fresh, stations);
        var poll = Answer("poll", "种植户和合作社", 420, 860, 88);
        return new(
            cities, all, Count("cities", cities.Length), fieldStandard, baledStandard, [.. SourceNames.Select((name, index) => Ledger.Portion(Key($"source.{index}"), name, sources[index], all.Given))],
            Compare("given.compare", all.Given, 84, 116), [.. UseNames.Select((name, index) => Ledger.Portion(Key($"use.{index}"), name, uses[index], all.Spent))], lastRate, Ledger.Balance(Key("rate.rise"), [all.UsedRate], [lastRate]),
            fieldWanted, Ledger.Rate(Key("field.rate"), "completion", all.Field, fieldWanted), baledWanted, Ledger.Rate(Key("baled.rate"), "completion", all.Baled, baledWanted),
            Compare("machines", Count("machines", 21_000, 38_000), 86, 98), stations, fresh, fires, firesLast, fall, Rate("fires.fallrate", fall, firesLast), poll, Sheet(all, fieldWanted, baledWanted, poll));
    }

    /// <summary>Not all that is due was paid in the year; the rest built stations and was looked after.</summary>
    private ImmutableArray<Fact> Uses(StrawCity all)
    {
        Fact field = Money("use.0", Dice.Part(all.FieldMoney.Value, 80, 88)), baled = Money("use.1", Dice.Part(all.BaledMoney.Value, 80, 88));
        var rest = all.Spent.Value - field.Value - baled.Value;
        var stations = Money("use.2", Dice.Part(rest, 62, 78));
        ImmutableArray<Fact> uses = [field, baled, stations, Money("use.3", rest - stations.Value)];
        Ledger.Sum(all.Spent, uses);
        return uses;
    }

    private StrawCity City(string name, string title, Fact fieldStandard, Fact baledStandard)
    {
        var gathered = Amount($"{name}.gathered", Dice.Whole(28_000, 132_000) / 100m);
        var used = Amount($"{name}.used", gathered.Value * Dice.Share(91, 97));
        Fact field = Amount($"{name}.field", gathered.Value * Dice.Share(62, 88)), baled = Amount($"{name}.baled", used.Value * Dice.Share(22, 36));
        Fact fieldMoney = Money($"{name}.fieldmoney", field.Value * fieldStandard.Value * TenThousand), baledMoney = Money($"{name}.baledmoney", baled.Value * baledStandard.Value * TenThousand);
        var due = Total($"{name}.due", [fieldMoney, baledMoney]);
        var given = Even($"{name}.given", due.Value * Dice.Share(103, 109), TenThousand);
        return City(name, title, [gathered, used, field, baled], fieldMoney, baledMoney, due, given, Money($"{name}.spent", Dice.Part(given.Value, 88, 100)), fieldStandard, baledStandard);
    }

    private StrawCity City(string name, string title, ImmutableArray<Fact> amounts, Fact fieldMoney, Fact baledMoney, Fact due, Fact given, Fact spent, Fact fieldStandard, Fact baledStandard)
    {
        Ledger.Relate("product", new(1, fieldMoney), new(-TenThousand, fieldStandard, amounts[2]));
        Ledger.Relate("product", new(1, baledMoney), new(-TenThousand, baledStandard, amounts[3]));
        Ledger.AtMost(amounts[1], amounts[0]);
        Ledger.AtMost(spent, given);
        return new(title, amounts[0], amounts[1], Rate($"{name}.usedrate", amounts[1], amounts[0]), amounts[2], fieldMoney, amounts[3], baledMoney, due, given, spent, Rate($"{name}.spentrate", spent, given), Left($"{name}.left", given, spent));
    }

    private StrawCity Sum(ImmutableArray<StrawCity> cities, Fact fieldStandard, Fact baledStandard)
    {
        Fact All(string name, Func<StrawCity, Fact> of) => Total(name, cities.Select(of));
        var due = All("due", one => one.Due);
        var sum = City(
            "city", "合计", [All("gathered", one => one.Gathered), All("used", one => one.Used), All("field", one => one.Field), All("baled", one => one.Baled)], All("fieldmoney", one => one.FieldMoney), All("baledmoney", one => one.BaledMoney), due,
            All("given", one => one.Given), All("spent", one => one.Spent), fieldStandard, baledStandard);
        Ledger.Sum(due, [sum.FieldMoney, sum.BaledMoney]);
        Ledger.Sum(sum.Left, [.. cities.Select(one => one.Left)]);
        return sum;
    }

    private MarkSheet Sheet(StrawCity all, Fact fieldWanted, Fact baledWanted, Answers poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.SpentRate }, new("产出指标", "数量指标", "秸秆还田面积", 15) { Unit = "万亩", Target = fieldWanted, Actual = all.Field }, new("产出指标", "数量指标", "秸秆离田打包量", 10) { Unit = "万吨", Target = baledWanted, Actual = all.Baled },
        new("产出指标", "质量指标", "还田作业核验合格率", 10) { Words = "≥90%", Done = "93.6%", Loss = 0 }, new("产出指标", "时效指标", "春播前完成还田作业", 10) { Words = "完成", Done = "基本完成", Loss = 1 }, new("产出指标", "成本指标", "补贴标准", 5) { Words = "不突破", Done = "未突破", Loss = 0 },
        new("效益指标", "生态效益指标", "秸秆综合利用率", 15) { Unit = "%", Target = Percent("target.used", 94), Actual = all.UsedRate }, new("效益指标", "社会效益指标", "露天焚烧火点", 10) { Words = "下降", Done = "下降", Loss = 0 }, new("效益指标", "可持续影响指标", "收储运体系", 5) { Words = "逐步完善", Done = "仍不健全", Loss = 1 },
        new("满意度指标", "服务对象满意度", "补贴对象满意度", 10) { Unit = "%", Target = Percent("target.poll", 90), Actual = poll.ContentRate },
    ]);
}
