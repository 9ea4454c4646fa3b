using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes a city's culture department that evaluates all its spending.</summary>
internal sealed class CultureMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Units = ["群众艺术馆", "博物馆", "图书馆", "文化市场综合执法支队", "非物质文化遗产保护中心", "文物考古研究所", "旅游服务中心"];

    private static readonly string[] Projects = ["公共文化场馆免费开放", "惠民演出", "文物保护与考古", "旅游宣传推介", "文化市场监管"];

    private readonly UnitMoneyMaker maker = new(ledger, dice, "culture");

    public Culture Make()
    {
        var money = maker.Make(18_000_000, 52_000_000, 240, ("一般公共预算财政拨款", 95), ("其他收入", 5));
        var poll = new SelfPollMaker(ledger, dice, "culture.poll").Make("公众", 300, 800);
        var visits = Visits();
        var shows = ledger.CompareCount(dice, "culture.shows", dice.Whole(180, 520));
        var showMoney = ledger.Money("culture.show.money", shows.Now.Value * dice.Whole(3_800, 6_900));
        var score = Score(money, poll, visits, shows);
        var lastScore = LedgerParts.Points("culture.score.last", dice.Whole(9_120, 9_860) / 100m);
        var lastRate = new Fact("culture.rate.last", dice.Whole(9_050, 9_890) / 100m, FactKind.Percent);
        var units = dice.Some(Units, dice.Whole(4, 6)).ToImmutableArray();
        return new(
            money, score, ledger.Count("culture.units", units.Length), units, lastScore, Changed("culture.score.change", score.Score, lastScore),
            lastRate, ledger.Change("culture.rate.change", money.AllRun.Rate, lastRate), visits, shows, ledger.SplitCount(dice, "culture.show", shows.Now, [46, 33, 21]), showMoney,
            ledger.Each("culture.pershow", showMoney, shows.Now), poll, Runs(money));
    }

    private Comparison Visits()
    {
        Fact now = new("culture.visits", dice.Whole(4_500, 19_000) / 100m, FactKind.Measure), last = new("culture.visits.last", decimal.Round(now.Value * dice.Share(78, 108), 2, MidpointRounding.AwayFromZero), FactKind.Measure);
        return ledger.Compare("culture.visits", now, last);
    }

    /// <summary>A change of points with the decimals it needs.</summary>
    private Fact Changed(string key, Fact now, Fact last)
    {
        var change = LedgerParts.Points(key, now.Value - last.Value);
        ledger.Relate("change", new(1, change), new(-1, now), new(1, last));
        return change;
    }

    private ImmutableArray<BudgetRun> Runs(UnitMoney money)
    {
        int[] weights = [28, 24, 19, 17, 12];
        var done = ledger.Split(dice, "culture.run.done", money.Project.Now, weights.Select(one => (decimal)one));
        var left = ledger.Split(dice, "culture.run.left", money.ProjectRun.Left, weights.Select(one => (decimal)one));
        var initial = ledger.Split(dice, "culture.run.initial", money.ProjectRun.Initial, weights.Select(one => (decimal)one));
        var full = done.Select((amount, index) => ledger.Money($"culture.run.full.{index}", amount.Value + left[index].Value)).ToList();
        ledger.Sum(money.ProjectRun.Full, full);
        return [.. Projects.Select((name, index) => maker.Run(name, $"run.{index}", initial[index], full[index], done[index]))];
    }

    private SelfScore Score(UnitMoney money, SelfPoll poll, Comparison visits, Comparison shows) => new SelfScoreMaker(ledger, dice, "culture").Make(
        money.AllRun.Rate, 20,
        ("年度绩效目标1：提升公共文化服务效能",
        [
            new("数量指标", "公共文化场馆接待人次", "万人次", 2, 0, 0, 8, visits.Now), new("数量指标", "开展惠民演出", "场", 0, 0, 0, 8, shows.Now), new("质量指标", "场馆免费开放达标率", "%", 1, 100, 100, 6),
            new("时效指标", "演出任务按期完成率", "%", 1, 95, 100, 6),
        ]),
        ("年度绩效目标2：加强文化遗产保护利用",
        [
            new("数量指标", "实施文物保护工程", "项", 0, 4, 18, 8), new("数量指标", "非遗展示展演活动", "场", 0, 30, 120, 6), new("质量指标", "文物安全巡查覆盖率", "%", 1, 98, 100, 6),
        ]),
        ("年度绩效目标3：推动文旅融合发展",
        [
            new("数量指标", "举办推介活动", "场", 0, 8, 30, 6), new("经济效益指标", "旅游总收入", "亿元", 1, 60, 320, 8), new("社会效益指标", "文化市场案件办结率", "%", 1, 95, 100, 8),
        ]),
        ("满意度", [new("满意度指标", "公众对文化服务的满意度", "%", 2, 90, 95, 10, poll.ContentRate)]));
}
