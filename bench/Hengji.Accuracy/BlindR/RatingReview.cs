using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>One project whose self-evaluation was checked: money told and found, points of its own and of the check, quality of the work.</summary>
public sealed record ReviewedProject(
    string Unit, string Name, Outlay Told, Fact Found, Fact Cut, Fact FoundRate, Fact Own, Fact Checked, Fact Change, ImmutableArray<Fact> Quality, Fact QualityAll)
{
    public string OwnGrade => RatingReview.GradeOf(Own);

    public string CheckedGrade => RatingReview.GradeOf(Checked);
}

/// <summary>How many projects have a grade, by themselves and after the check.</summary>
public sealed record GradeCount(string Name, Fact Own, Fact Checked, Fact OwnShare, Fact CheckedShare);

/// <summary>A district's finance bureau on the self-evaluations that it checked.</summary>
public sealed record RatingReview(
    Fact AllProjects, Fact AllMoney, ImmutableArray<ReviewedProject> Projects, Fact Count, Fact CountShare, Outlay Told, Fact MoneyShare, Fact Found, Fact Cut, Fact FoundRate, Fact Wrong, Fact OwnAverage, Fact CheckedAverage, Fact AverageChange,
    ImmutableArray<GradeCount> Grades, Fact Lowered, ImmutableArray<Fact> QualityAverages, Fact QualityAverage, ImmutableArray<(string Name, Fact Number)> Problems, Fact ProblemCount, Fact Mended, Fact Open, Fact Recovered)
{
    public static string GradeOf(Fact score) => score.Value >= 90 ? "优" : score.Value >= 80 ? "良" : "中";
}
