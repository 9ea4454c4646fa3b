using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>A meal centre: schools and pupils it serves, meals it can cook and cooked, what they cost.</summary>
public sealed record MealCentre(string Name, Fact Schools, Fact Pupils, Fact Capacity, Fact Meals, Fact UseRate, Fact Cost, Fact Each);

/// <summary>Centres that cook meals for schools, reviewed by an agency.</summary>
public sealed record SchoolMeals(
    ImmutableArray<MealCentre> Centres, MealCentre All, Fact CentreCount, Comparison Meals, Comparison Cost, ImmutableArray<Portion> Costs, Fact Fee, Fact Allowance, Fact Fees, Fact Allowances, Fact Income, Fact Gap, Fact PoorPupils, Fact PoorShare,
    Outlay Subsidy, Outlay Equipment, Outlay Budget, Fact Samples, Fact Passed, Fact PassedRate, Fact Leftover, ImmutableArray<Asked> Polls, MarkSheet Sheet);
