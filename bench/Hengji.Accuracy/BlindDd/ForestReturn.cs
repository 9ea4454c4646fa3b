using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A town's fields given back to the forest: old and new turn, their money, households.</summary>
public sealed record ReturnedTown(string Name, Fact OldArea, Fact OldMoney, Fact NewArea, Fact NewMoney, Fact Area, Fact Money, Fact Households);

/// <summary>A county's aid for fields given back to the forest.</summary>
public sealed record ForestReturn(
    ImmutableArray<ReturnedTown> Towns, ReturnedTown All, Fact TownCount, Fact OldStandard, Fact NewStandard, Fact Given, Fact GivenFirst, Fact GivenSecond, Fact Paid, Fact PaidRate, Fact Left, Fact UnpaidHouseholds, Fact UnpaidArea,
    Fact WorkGiven, Fact WorkPaid, Fact WorkRate, Fact WorkLeft, Outlay Whole, Comparison Area, Fact Checked, Fact CheckedShare, Fact Fit, Fact FitRate, Fact EachHousehold, Answers Poll, MarkSheet Sheet);
