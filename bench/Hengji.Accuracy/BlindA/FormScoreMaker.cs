using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>Scores a project by the indicators of its form: 10 points for the budget, 90 for the rest.</summary>
internal sealed class FormScoreMaker(Ledger ledger, Dice dice)
{
    private int made;

    public (ImmutableArray<FormIndicator> Indicators, Fact ExecutionScore) Make(ImmutableArray<ProjectTask> tasks, Visits visits, FundLevel all)
    {
        var passed = new Fact("fund.form.passed", dice.Whole(960, 1000) / 10m, FactKind.Percent, 1);
        var hundred = new Fact("fund.form.hundred", 100, FactKind.Percent, 0);
        var wanted = new Fact("fund.form.wanted", 90, FactKind.Percent, 0);
        var area = new Fact("fund.form.area", dice.Whole(800, 5000), FactKind.Count, 0);
        var reached = new Fact("fund.form.reached", area.Value + dice.Whole(-40, 300), FactKind.Count, 0);
        var weights = Weights(40, tasks.Length + 2);
        var indicators = tasks.Select((task, index) =>
                One("产出指标", "数量指标", task.Name, "≥", task.Unit, task.Planned, task.Done, weights[index], task.Done.Value < task.Planned.Value))
            .Append(One("产出指标", "质量指标", "工程验收合格率", "＝", "%", hundred, passed, weights[^2], passed.Value < 100))
            .Append(One("产出指标", "成本指标", "项目总投资", "≤", "元", all.Planned, all.Used, weights[^1], false))
            .Append(One("效益指标", "社会效益指标", "新增和改善灌溉面积", "≥", "亩", area, reached, 40, reached.Value < area.Value))
            .Append(One("满意度指标", "服务对象满意度指标", "受益农户满意度", "≥", "%", wanted, visits.ContentRate, 10, visits.ContentRate.Value < 90));
        var score = decimal.Round(all.UsedRate.Value / 10, 2, MidpointRounding.AwayFromZero);
        return ([.. indicators], LedgerParts.Points("fund.execution.score", score));
    }

    private FormIndicator One(string level1, string level2, string name, string nature, string unit, Fact target, Fact actual, int points, bool isMissed)
    {
        var key = $"fund.form.{made++}";
        var lost = isMissed ? dice.Pick([0.5m, 1m, 1.2m]) : 0;
        Fact weight = LedgerParts.Points($"{key}.weight", points), score = LedgerParts.Points($"{key}.score", points - lost);
        ledger.AtMost(score, weight);
        return new(level1, level2, name, nature, unit, target, actual, weight, score);
    }

    private int[] Weights(int points, int count)
    {
        var weights = Enumerable.Repeat(points / count, count).ToArray();
        for (var left = points - weights.Sum(); left > 0; left--)
            weights[dice.Whole(0, count - 1)]++;
        return weights;
    }
}
