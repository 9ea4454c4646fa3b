using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A transfer by the governments that gave it.</summary>
public sealed record Aided(string Name, Fact Central, Fact Region, Fact League, Fact Banner, Outlay Money);

/// <summary>A kind of livestock: at the end of the year against last, sold.</summary>
public sealed record Herd(string Name, Comparison Standing, Fact Sold);

/// <summary>A banner's bureau of farming and herding on its whole expenditure.</summary>
public sealed record HerdingWhole(
    ImmutableArray<Crew> Crews, Crew Crew, Fact UnitCount, ImmutableArray<Line> Units, Line All, Portion Basic, Portion Project, Incomes Incomes, ImmutableArray<Aided> Transfers, Aided Transfer, ImmutableArray<Portion> Levels, ImmutableArray<Herd> Herds, Herd Herd,
    ImmutableArray<Deed> Deeds, Fact Due, Fact Immune, Fact ImmuneRate, Fact Households, Fact Grant, Fact GrantEach, BudgetedItem Run, BudgetedItem Guests, BudgetedItem ThreePublic, Asked Poll, MarkSheet Sheet);
