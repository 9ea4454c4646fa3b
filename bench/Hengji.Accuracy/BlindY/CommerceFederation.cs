using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A city's federation of industry and commerce on its whole expenditure.</summary>
public sealed record CommerceFederation(
    WholeSpending Money, Comparison Members, ImmutableArray<Portion> MemberKinds, Fact Chambers, Fact TradeChambers, Fact TownChambers, ImmutableArray<Deed> Deeds,
    Fact Requests, Fact Answered, Fact AnsweredRate, Fact Villages, Fact Given, Fact GivenEach, Asked Poll, MarkSheet Sheet);
