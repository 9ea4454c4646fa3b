using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A kind of course: how many, who came, on how many days, what it cost.</summary>
public sealed record CourseKind(string Name, Fact Courses, Fact Trainees, Fact Days, Fact Cost, Fact CostEach);

/// <summary>A city's Party school, its whole expenditure evaluated by accountants.</summary>
public sealed record PartySchool(
    Fact Posts, Fact Staff, Fact Teachers, Fact Managers, Fact Workers, Fact Professors, Fact TeacherShare, Fact Opening, ImmutableArray<Portion> Incomes, Comparison Income, Fact Available, Comparison Spent, Fact Closing,
    Outlay Personnel, Outlay Common, Outlay Basic, ImmutableArray<Outlay> Projects, Outlay Project, Outlay All, Fact Initial, Fact Adjusted, Fact AdjustedRate, Fact CommonRate,
    BudgetedItem Abroad, BudgetedItem Vehicles, BudgetedItem Guests, BudgetedItem ThreePublic, Fact Bought, Fact Planned, Fact BoughtRate, Fact Assets, Fact AssetsUsed, Fact AssetsIdle, Fact AssetsUsedRate,
    ImmutableArray<CourseKind> Kinds, CourseKind AllKinds, ImmutableArray<Deed> Deeds, Asked Trainees, Fact LateBills, Fact Advances, Fact IdleAge, MarkSheet Sheet);
