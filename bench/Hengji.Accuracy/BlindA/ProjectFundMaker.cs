using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>Makes one project: money by level, tasks, payments, households, visits and scores.</summary>
internal sealed class ProjectFundMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string Unit, int Decimals, int Most)[] Works =
    [
        ("沟渠整治", "公里", 1, 60), ("蓄水池新建", "口", 0, 40), ("生产便道硬化", "公里", 2, 30), ("泵站设备更新", "台套", 0, 25),
        ("输水管网铺设", "公里", 1, 90), ("公示牌设立", "块", 0, 60), ("田块平整", "亩", 0, 3000),
    ];

    public ProjectFund Make()
    {
        var levels = Levels();
        var all = Whole(levels);
        var tasks = Tasks(all);
        var (households, count) = Households();
        var visits = Visits();
        var (indicators, executionScore) = new FormScoreMaker(ledger, dice).Make(tasks, visits, all);
        var weight = LedgerParts.Points("fund.execution.weight", 10);
        ledger.AtMost(executionScore, weight);
        Fact weights = ledger.Total("fund.weight", [.. indicators.Select(one => one.Weight)]), scores = ledger.Total("fund.score", [.. indicators.Select(one => one.Score)]);
        Fact allWeight = ledger.Total("fund.weight.all", [weight, weights]), allScore = ledger.Total("fund.score.all", [executionScore, scores]);
        ledger.Sum(allWeight, [weight, .. indicators.Select(one => one.Weight)]);
        ledger.Sum(allScore, [executionScore, .. indicators.Select(one => one.Score)]);
        return new(
            dice.Pick(["小型农田水利设施建设", "高效节水灌溉", "产业园区配套设施建设"]), levels, all, tasks, Payments(all), households, count,
            ledger.Each("fund.perhousehold", all.Used, count), visits, weight, executionScore, indicators, weights, scores, allWeight, allScore);
    }

    private ImmutableArray<FundLevel> Levels()
    {
        string[] names = ["中央补助", "省级配套", "市级配套", "县级自筹"];
        return [.. names.Select((name, index) =>
        {
            var planned = ledger.Money($"fund.{index}.planned", dice.Yuan(300_000, 6_000_000));
            var arrived = ledger.Money($"fund.{index}.arrived", dice.Part(planned.Value, 86, 100));
            return Level($"fund.{index}", name, planned, arrived, ledger.Money($"fund.{index}.used", dice.Part(arrived.Value, 82, 100)));
        })];
    }

    private FundLevel Whole(ImmutableArray<FundLevel> parts)
    {
        Fact Total(string key, Func<FundLevel, Fact> of) => ledger.Total($"fund.{key}", [.. parts.Select(of)]);

        var whole = Level("fund", "合计", Total("planned", one => one.Planned), Total("arrived", one => one.Arrived), Total("used", one => one.Used));
        ledger.Sum(whole.Left, [.. parts.Select(one => one.Left)]);
        return whole;
    }

    private FundLevel Level(string key, string name, Fact planned, Fact arrived, Fact used)
    {
        ledger.AtMost(arrived, planned);
        return new(
            name, planned, arrived, ledger.Rate($"{key}.arrivedrate", "rate", arrived, planned), used,
            ledger.Rate($"{key}.usedrate", "rate", used, arrived), ledger.Balance($"{key}.left", [arrived], [used]));
    }

    private ImmutableArray<ProjectTask> Tasks(FundLevel all)
    {
        var works = dice.Some(Works, dice.Whole(4, 6));
        var spent = ledger.Split(dice, "fund.task.spent", all.Used, works.Count);
        var spare = dice.Split(all.Planned.Value - all.Used.Value, works.Count);
        var tasks = works.Select((work, index) =>
        {
            var budget = ledger.Money($"fund.task.budget.{index}", spent[index].Value + spare[index]);
            return Task($"fund.task.{index}", work, budget, spent[index], all.Used);
        }).ToImmutableArray();
        ledger.Sum(all.Planned, [.. tasks.Select(task => task.Budget)]);
        return tasks;
    }

    private ProjectTask Task(string key, (string Name, string Unit, int Decimals, int Most) work, Fact budget, Fact spent, Fact whole)
    {
        var kind = work.Decimals == 0 ? FactKind.Count : FactKind.Measure;
        var planned = new Fact($"{key}.planned", dice.Whole(work.Most / 4, work.Most), kind, work.Decimals);
        var reached = planned.Value * dice.Share(92, 118);
        var done = new Fact($"{key}.done", decimal.Round(reached, work.Decimals, MidpointRounding.AwayFromZero), kind, work.Decimals);
        return new(
            work.Name, work.Unit, planned, done, ledger.Rate($"{key}.rate", "completion", done, planned, 1), budget, spent,
            ledger.Balance($"{key}.saved", [budget], [spent]), ledger.Rate($"{key}.share", "share", spent, whole), ledger.Each($"{key}.cost", spent, done));
    }

    private ImmutableArray<Payment> Payments(FundLevel all)
    {
        string[] names = ["4月（预付款）", "8月（进度款）", "11月（进度款）", "12月（结算款）"];
        var paid = ledger.Split(dice, "fund.paid", all.Used, names.Length);
        var payments = new List<Payment>();
        foreach (var (name, index) in names.Select((name, index) => (name, index)))
        {
            var soFar = index == 0 ? paid[0] : index == names.Length - 1 ? all.Used : ledger.Total($"fund.sofar.{index}", paid[..(index + 1)]);
            if (index > 1)
                ledger.Sum(soFar, [payments[^1].SoFar, paid[index]]);
            var isLast = index == names.Length - 1;
            payments.Add(new(name, paid[index], soFar, isLast ? all.UsedRate : ledger.Rate($"fund.sofar.{index}.rate", "rate", soFar, all.Arrived)));
        }
        return [.. payments];
    }

    private (ImmutableArray<(string Name, Fact Count, Fact Share)> Parts, Fact All) Households()
    {
        string[] names = ["脱贫户", "监测对象户", "一般农户"];
        var counts = names.Select((_, index) => ledger.Count($"fund.households.{index}", dice.Whole(40, 1800))).ToList();
        var all = ledger.Total("fund.households", counts);
        return ([.. names.Select((name, index) => (name, counts[index], ledger.Rate($"fund.households.{index}.share", "share", counts[index], all)))], all);
    }

    private Visits Visits()
    {
        string[] names = ["非常满意", "比较满意", "一般", "不满意"];
        int[] least = [150, 60, 4, 1], most = [420, 160, 25, 9];
        var answers = names.Select((name, index) => (name, ledger.Count($"fund.visits.{index}", dice.Whole(least[index], most[index])))).ToImmutableArray();
        var valid = ledger.Total("fund.visits.valid", [.. answers.Select(answer => answer.Item2)]);
        var visited = ledger.Count("fund.visits", (int)valid.Value + dice.Whole(3, 40));
        ledger.AtMost(valid, visited);
        var content = ledger.Total("fund.visits.content", [answers[0].Item2, answers[1].Item2]);
        return new(
            visited, valid, ledger.Rate("fund.visits.validrate", "rate", valid, visited), answers, content,
            ledger.Rate("fund.visits.rate", "rate", content, valid));
    }
}
