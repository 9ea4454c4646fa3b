using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A department, or all of them: projects rated, their money, how many of each grade.</summary>
public sealed record RatedDepartment(string Name, Fact Projects, Fact Budget, Fact Spent, Fact Rate, ImmutableArray<Fact> Grades);

/// <summary>Projects of a kind: how many, their share, their money and its share.</summary>
public sealed record RatedKind(string Name, Fact Count, Fact CountShare, Fact Money, Fact MoneyShare);

/// <summary>Self-evaluations that were looked at again.</summary>
public sealed record Rechecked(Fact Count, Fact CountShare, Fact Money, Fact MoneyShare, Fact SelfScore, Fact CheckedScore, Fact Gap, Fact Lower, Fact Same, Fact Higher);

/// <summary>All self-evaluations of a county's departments.</summary>
public sealed record SelfSummary(
    ImmutableArray<RatedDepartment> Departments, Fact DepartmentCount, RatedDepartment All, Comparison Projects, Comparison Money, Fact Average, Fact LastAverage, Fact AverageChange,
    ImmutableArray<RatedKind> Kinds, ImmutableArray<(string Name, Fact Share)> Grades, ImmutableArray<RatedKind> Paces, Fact Indicators, Fact Reached, Fact Missed, Fact ReachedRate,
    Fact Wholes, ImmutableArray<Fact> WholeGrades, Rechecked Rechecked, Fact CutProjects, Fact Cut, Fact TakenBack, Fact Saved);
