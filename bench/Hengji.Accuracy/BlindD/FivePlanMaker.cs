using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>Money of a kind over the years of a plan: planned, by year, all years, how much of the plan, mean of a year, last year against first.</summary>
public sealed record PlanLine(string Name, Fact Planned, ImmutableArray<Fact> Years, Fact All, Fact Rate, Fact Mean, Fact Share, Comparison Ends);

/// <summary>An output of a plan by year against its aim, and where it stood before and at the end.</summary>
public sealed record PlanOutput(string Name, string Unit, Fact Aim, ImmutableArray<Fact> Years, Fact All, Fact Rate);

/// <summary>A level that should rise: before, at the end, how far, and the aim.</summary>
public sealed record PlanLevel(string Name, string Unit, Comparison Ends, Fact Aim, Fact Beyond);

/// <summary>A plan of five years at its end.</summary>
public sealed record FivePlan(
    ImmutableArray<PlanLine> Sources, PlanLine AllSources, ImmutableArray<PlanLine> Uses, PlanLine AllUses, ImmutableArray<Comparison> Growth,
    Fact YearCount, ImmutableArray<PlanOutput> Outputs, ImmutableArray<PlanLevel> Levels, Fact Tasks, Fact Finished, Fact FinishedRate, Fact Unfinished, Fact Left);

/// <summary>Makes a plan of five years.</summary>
internal sealed class FivePlanMaker(Ledger ledger, Dice dice)
{
    private const int Years = 5;

    private readonly Fact yearCount = ledger.Count("five.years", Years);

    public FivePlan Make()
    {
        var sources = Lines("source", ["中央财政资金", "省级财政资金", "市县财政资金", "社会资本投入"]);
        var all = Whole("five.sources", "投入合计", sources);
        var uses = Uses(all);
        var allUses = Whole("five.uses", "支出合计", uses);
        var tasks = ledger.Count("five.tasks", dice.Whole(24, 70));
        var finished = ledger.Count("five.finished", (int)tasks.Value - dice.Whole(1, 6));
        return new(
            Shared(sources, all), all, Shared(uses, allUses), allUses, Growth(all), yearCount, Outputs(), Levels(), tasks, finished,
            ledger.Rate("five.finished.rate", "rate", finished, tasks), ledger.Balance("five.unfinished", [tasks], [finished]), ledger.Balance("five.left", [all.All], [allUses.All]));
    }

    private ImmutableArray<PlanLine> Lines(string key, string[] names) => [.. names.Select((name, index) =>
    {
        var mean = dice.Yuan(8_000_000, 160_000_000);
        var years = Enumerable.Range(0, Years).Select(year => ledger.Money($"five.{key}.{index}.{year}", Fives(dice.Part(mean, 70, 140)))).ToImmutableArray();
        return Line($"five.{key}.{index}", name, ledger.Money($"five.{key}.{index}.planned", decimal.Round(mean * Years / 1_000_000, MidpointRounding.AwayFromZero) * 1_000_000), years);
    })];

    /// <summary>To five yuan, so that a mean of five years has no parts of a fen.</summary>
    private static decimal Fives(decimal yuan) => decimal.Round(yuan / Years, MidpointRounding.AwayFromZero) * Years;

    private ImmutableArray<PlanLine> Uses(PlanLine all)
    {
        string[] names = ["基础设施建设", "产业培育", "公共服务提升", "生态保护修复"];
        var parts = all.Years.Select((year, index) => dice.Split(dice.Part(year.Value, 90, 99), names.Length)).ToList();
        return [.. names.Select((name, index) =>
        {
            var years = parts.Select((amounts, year) => ledger.Money($"five.use.{index}.{year}", Fives(amounts[index]))).ToImmutableArray();
            var planned = decimal.Round(years.Sum(year => year.Value) * dice.Share(92, 115) / 1_000_000, MidpointRounding.AwayFromZero) * 1_000_000;
            return Line($"five.use.{index}", name, ledger.Money($"five.use.{index}.planned", planned), years);
        })];
    }

    private PlanLine Line(string key, string name, Fact planned, ImmutableArray<Fact> years)
    {
        var all = ledger.Total($"{key}.all", years);
        return new(
            name, planned, years, all, ledger.Rate($"{key}.rate", "completion", all, planned), Mean($"{key}.mean", all), null!, ledger.Compare($"{key}.ends", years[^1], years[0]));
    }

    /// <summary>A mean over the years, in the unit of money.</summary>
    private Fact Mean(string key, Fact all)
    {
        var mean = ledger.Money(key, all.Value / Years);
        ledger.Product(all, mean, yearCount);
        return mean;
    }

    private PlanLine Whole(string key, string name, ImmutableArray<PlanLine> parts)
    {
        var years = Enumerable.Range(0, Years).Select(year => ledger.Total($"{key}.{year}", [.. parts.Select(part => part.Years[year])])).ToImmutableArray();
        var whole = Line(key, name, ledger.Total($"{key}.planned", [.. parts.Select(part => part.Planned)]), years);
        ledger.Sum(whole.All, [.. parts.Select(part => part.All)]);
        return whole;
    }

    private ImmutableArray<PlanLine> Shared(ImmutableArray<PlanLine> parts, PlanLine whole) =>
        [.. parts.Select(part => part with { Share = ledger.Rate($"{part.All.Key}.share", "share", part.All, whole.All) })];

    private ImmutableArray<Comparison> Growth(PlanLine all) =>
        [.. Enumerable.Range(1, Years - 1).Select(year => ledger.Compare($"five.growth.{year}", all.Years[year], all.Years[year - 1]))];

    private ImmutableArray<PlanOutput> Outputs()
    {
        (string Name, string Unit, int From, int To)[] works =
            [("新建改建农村公路", "公里", 20, 190), ("整治河道", "条", 3, 22), ("建成标准化卫生室", "个", 8, 60), ("培训技能人才", "人次", 300, 4200), ("新增绿化面积", "亩", 200, 3800)];
        return [.. dice.Some(works, 4).Select((work, index) =>
        {
            var years = Enumerable.Range(0, Years).Select(year => ledger.Count($"five.output.{index}.{year}", dice.Whole(work.From, work.To))).ToImmutableArray();
            var all = ledger.Total($"five.output.{index}", years);
            var aim = ledger.Count($"five.output.{index}.aim", (int)(all.Value * dice.Share(86, 112)));
            return new PlanOutput(work.Name, work.Unit, aim, years, all, ledger.Rate($"five.output.{index}.rate", "completion", all, aim));
        })];
    }

    private ImmutableArray<PlanLevel> Levels()
    {
        (string Name, string Unit, int From, int To, int Decimals)[] levels =
            [("城镇化率", "%", 480, 620, 1), ("森林覆盖率", "%", 3200, 6100, 2), ("农村自来水普及率", "%", 800, 910, 1), ("每千人口床位数", "张", 420, 690, 2)];
        return [.. levels.Select((level, index) =>
        {
            var scale = level.Decimals == 1 ? 10m : 100m;
            Fact Level(string what, decimal value) => new($"five.level.{index}.{what}", value, FactKind.Measure, level.Decimals);

            var before = Level("last", dice.Whole(level.From, level.To) / scale);
            var now = Level("now", before.Value + dice.Whole(level.From / 60, level.From / 15) / scale);
            var aim = Level("aim", now.Value + dice.Pick([-1, 1]) * dice.Whole(1, level.From / 61) / scale);
            return new PlanLevel(level.Name, level.Unit, ledger.Compare($"five.level.{index}", now, before), aim, ledger.Change($"five.level.{index}.beyond.change", now, aim));
        })];
    }
}
