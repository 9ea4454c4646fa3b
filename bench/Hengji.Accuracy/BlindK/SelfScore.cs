using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>An indicator as it is planned.</summary>
/// <param name="Level2">数量指标 and the like.</param>
/// <param name="Name">What is counted.</param>
/// <param name="Unit">In what.</param>
/// <param name="Decimals">Decimals of target and result.</param>
/// <param name="From">Smallest target.</param>
/// <param name="To">Largest target.</param>
/// <param name="Points">Its weight.</param>
/// <param name="Known">The result where the report tells it elsewhere.</param>
internal sealed record IndicatorPlan(string Level2, string Name, string Unit, int Decimals, int From, int To, int Points, Fact? Known = null);

/// <summary>An indicator with target, result, by how much it was reached, weight, score and what was lost.</summary>
public sealed record SelfIndicator(string Level1, string Level2, string Name, string Unit, Fact Target, Fact Actual, Fact Rate, Fact Weight, Fact Score, Fact Lost)
{
    public bool IsReached => Actual.Value >= Target.Value;
}

/// <summary>Indicators of one kind, their weights and scores.</summary>
public sealed record SelfGroup(string Name, ImmutableArray<SelfIndicator> Indicators, Fact Weight, Fact Score, Fact Lost, Fact Rate);

/// <summary>What a self-evaluation gives itself.</summary>
/// <param name="Spending">The points for a budget spent.</param>
/// <param name="Groups">The groups of indicators.</param>
/// <param name="Weight">Mostly 100.</param>
/// <param name="Score">The points of all.</param>
/// <param name="Lost">The points that are missing.</param>
public sealed record SelfScore(SelfIndicator Spending, ImmutableArray<SelfGroup> Groups, Fact Weight, Fact Score, Fact Lost)
{
    public IEnumerable<SelfIndicator> Indicators => Groups.SelectMany(group => group.Indicators);

    public IEnumerable<SelfIndicator> Missed => Indicators.Where(one => !one.IsReached);

    public string Grade => Score.Value >= 90 ? "优" : "良";
}
