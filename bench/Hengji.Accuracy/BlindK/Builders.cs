using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A project in a summary of all: where its money came from, what was spent, its score.</summary>
public sealed record SummedProject(string Name, Fact Granted, Fact Carried, Fact Other, Fact Full, Fact Done, Fact Rate, Fact Left, Fact Score)
{
    public string Grade => Score.Value >= 90 ? "优" : "良";
}

/// <summary>Projects of a grade or kind: how many, their share, their money.</summary>
public sealed record SummedKind(string Name, Fact Count, Fact Share, Fact Money, Fact Done);

/// <summary>A city's housing and building department on itself and all its projects.</summary>
public sealed record Builders(
    UnitMoney Money, SelfScore Score, ImmutableArray<SummedProject> Projects, SummedProject All, Fact Count, ImmutableArray<SummedKind> Kinds, ImmutableArray<SummedKind> Grades, Fact Average, SelfPoll Poll);
