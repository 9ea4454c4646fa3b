using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A self-evaluation that was checked: its money, the points claimed and given.</summary>
public sealed record CheckedProject(string Body, Outlay Money, Fact Claimed, Fact Given, Fact Gap)
{
    public string ClaimedGrade => Grade(Claimed);

    public string GivenGrade => Grade(Given);

    private static string Grade(Fact score) => score.Value >= 90 ? "优" : score.Value >= 80 ? "良" : "中";
}

/// <summary>A city's check of self-evaluations.</summary>
public sealed record SpotCheck(
    Fact Bodies, Fact Reported, Fact ReportedMoney, Fact OnTime, Fact OnTimeRate, Fact Late, ImmutableArray<CheckedProject> Projects, Outlay All, Fact Number, Fact NumberShare, Fact MoneyShare, Fact Claimed, Fact Given, Fact Gap, Fact LastGap, Fact GapChange,
    Fact Near, Fact Middle, Fact Far, Fact Best, Fact Good, Fact Fair, Fact Downgraded, ImmutableArray<Portion> Problems, Fact ProblemCount, ImmutableArray<CheckedProject> Falls);
