using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Makes the self-evaluation of a central transfer for aid to a city's pupils and students.</summary>
internal sealed class StudentAidMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "o.aid")
{
    private static readonly (string Stage, string Name, int From, int To, int Yuan)[] KindNames =
    [
        ("学前教育", "学前教育幼儿资助", 2_600, 6_400, 500), ("义务教育", "小学寄宿生生活补助", 3_000, 8_200, 625), ("义务教育", "初中寄宿生生活补助", 4_200, 9_400, 750), ("普通高中", "普通高中国家助学金", 4_600, 9_800, 1_000),
        ("普通高中", "普通高中免学杂费", 2_100, 4_700, 800), ("中等职业教育", "中职国家助学金", 1_300, 3_900, 1_150), ("中等职业教育", "中职免学费", 7_200, 14_600, 1_100),
    ];

    private static readonly string[] CountyNames = ["市本级", "云岭区", "金谷县", "清河县", "白石县", "龙泉县"];

    public StudentAid Make()
    {
        var kinds = KindNames.Select((one, index) => Kind($"kind.{index}", one)).ToImmutableArray();
        Fact spring = Total("spring", kinds.Select(one => one.Spring)), autumn = Total("autumn", kinds.Select(one => one.Autumn)), times = Total("times", [spring, autumn]), money = Total("money", kinds.Select(one => one.Money));
        Ledger.Sum(times, [.. kinds.Select(one => one.Times)]);
        var stages = kinds.GroupBy(one => one.Stage).Select((group, index) => Stage($"stage.{index}", group.Key, [.. group], money)).ToImmutableArray();
        Ledger.Sum(money, [.. stages.Select(one => one.Money)]);
        Ledger.Sum(times, [.. stages.Select(one => one.Times)]);
        var given = Even("given", money.Value * Dice.Share(101, 105), 10_000);
        var levels = Shares("level", ["中央财政", "省级财政", "市级财政", "县（区）财政"], given, money, 56, 22, 6, 16);
        var whole = Share("all", "合计", given, money, given);
        var counties = Shares("county", CountyNames, given, money, 14, 18, 19, 21, 13, 15);
        Ledger.Sum(whole.Left, [.. levels.Select(one => one.Left)]);
        Ledger.Sum(whole.Left, [.. counties.Select(one => one.Left)]);
        var central = Ledger.Compare(Key("central"), levels[0].Given, Even("central.last", levels[0].Given.Value * Dice.Share(87, 98), 10_000));
        var batches = Parts("batch", levels[0].Given, 78, 22);
        ImmutableArray<Asked> polls = [Ask("poll.0", "学生", 420, 900, 92, 99), Ask("poll.1", "家长", 360, 760, 90, 98)];
        Fact poor = Count("poor", 3_800, 9_600), helped = Count("poor.helped", poor.Value);
        return new(
            kinds, stages, times, spring, autumn, Compare("compare", money, 86, 108), levels, whole, Total("local.given", levels.Skip(1).Select(one => one.Given)), Total("local.spent", levels.Skip(1).Select(one => one.Spent)), counties, Count("counties", counties.Length),
            central, batches[0], batches[1], Count("wanted", decimal.Floor(times.Value * Dice.Share(93, 99) / 100) * 100), polls, Sheet(kinds, whole, polls), poor, helped, Count("stopped", 60, 380), Money("returned", Dice.Whole(20, 160) * 500));
    }

    private AidKind Kind(string name, (string Stage, string Name, int From, int To, int Yuan) one)
    {
        var spring = Count($"{name}.spring", one.From, one.To);
        var autumn = Count($"{name}.autumn", spring.Value * Dice.Share(92, 110));
        Fact times = Total($"{name}.times", [spring, autumn]), standard = Money($"{name}.standard", one.Yuan), money = Money($"{name}.money", times.Value * one.Yuan);
        Ledger.Product(money, standard, times);
        return new(one.Stage, one.Name, spring, autumn, times, standard, money);
    }

    private AidStage Stage(string name, string title, ImmutableArray<AidKind> kinds, Fact whole)
    {
        var money = kinds.Length == 1 ? kinds[0].Money : Total($"{name}.money", kinds.Select(one => one.Money));
        return new(title, kinds.Length == 1 ? kinds[0].Times : Total($"{name}.times", kinds.Select(one => one.Times)), money, Share($"{name}.share", money, whole));
    }

    private ImmutableArray<AidShare> Shares(string name, string[] names, Fact given, Fact spent, params decimal[] proportions)
    {
        ImmutableArray<Fact> spents = Parts($"{name}.spent", spent, proportions), lefts = Parts($"{name}.unspent", Left($"{name}.left", given, spent), proportions);
        var all = names.Select((title, index) => Share($"{name}.{index}", title, Money($"{name}.{index}.given", spents[index].Value + lefts[index].Value), spents[index], given)).ToImmutableArray();
        Ledger.Sum(given, [.. all.Select(one => one.Given)]);
        return all;
    }

    private AidShare Share(string name, string title, Fact given, Fact spent, Fact whole)
    {
        Ledger.AtMost(spent, given);
        return new(title, given, spent, Rate($"{name}.rate", spent, given), Left($"{name}.rest", given, spent), Share($"{name}.part", given, whole));
    }

    private MarkSheet Sheet(ImmutableArray<AidKind> kinds, AidShare whole, ImmutableArray<Asked> polls)
    {
        MarkSpec Counted(AidKind kind, int weight) => new("产出指标", "数量指标", $"{kind.Name}人次", weight)
        {
            Unit = "人次", Target = Count($"sheet.{kind.Name}.target", decimal.Floor(kind.Times.Value * Dice.Share(95, 101) / 10) * 10), Actual = kind.Times,
        };
        return new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
        [
            new("预算执行", "预算执行", "预算执行率", 10) { ByRate = whole.Rate }, .. kinds.Select(kind => Counted(kind, 3)), new("产出指标", "质量指标", "资助标准达标率", 9) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "质量指标", "应助尽助率", 6) { Words = "100%", Done = "100%", Loss = 0 },
            new("产出指标", "时效指标", "资助资金按时发放率", 8) { Words = "≥98%", Done = "96.5%", Loss = 0.5m }, new("产出指标", "成本指标", "按标准发放", 6) { Words = "严格执行", Done = "严格执行", Loss = 0 }, new("效益指标", "社会效益指标", "减轻家庭经济负担", 16) { Words = "有效减轻", Done = "有效减轻", Loss = 0 },
            new("效益指标", "可持续影响指标", "政策知晓率", 14) { Words = "≥95%", Done = "96%", Loss = 0 }, new("满意度指标", "服务对象满意度", "学生满意度", 5) { Unit = "%", Target = Percent("ninety", 90), Actual = polls[0].ContentRate }, new("满意度指标", "服务对象满意度", "家长满意度", 5) { Unit = "%", Target = Percent("ninety.2", 90), Actual = polls[1].ContentRate },
        ]);
    }
}
