using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Help at a standard for each: so many times so much.</summary>
public sealed record Help(string Name, string Unit, Fact Number, Fact Standard, Fact Money);

/// <summary>A county's federation of disabled persons on its whole expenditure.</summary>
public sealed record DisabledWhole(
    Fact Posts, Fact Staff, Fact Officials, Fact Others, Fact Retired, Fact Holders, ImmutableArray<Portion> Kinds, Fact Initial, Fact Added, Outlay Basic, Outlay Project, Outlay All, Fact AddedRate,
    Comparison Spent, Fact BasicShare, Fact ProjectShare, ImmutableArray<Portion> Economic, BudgetedItem ThreePublic, BudgetedItem Car, BudgetedItem Guests, ImmutableArray<Outlay> Projects, Fact ProjectCount,
    Outlay Lottery, ImmutableArray<Help> Helps, Fact HelpMoney, ImmutableArray<Deed> Deeds, Fact WorkingAge, Fact Working, Fact WorkingRate, Asked Poll, MarkSheet Sheet);
