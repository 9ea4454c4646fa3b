using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A yearly task and its money: from the treasury and from elsewhere, budget and spent.</summary>
public sealed record SupplyTask(string Name, string Words, Outlay All, Outlay Treasury, Outlay Other);

/// <summary>Goods of farming that were supplied: tons against last year.</summary>
public sealed record SupplyGoods(string Name, Comparison Tons);

/// <summary>A city's supply and marketing cooperative on its whole expenditure.</summary>
public sealed record SupplyCooperative(
    WholeSpending Money, ImmutableArray<SupplyTask> Tasks, Fact Treasury, Fact TreasurySpent, Fact Other, Fact OtherSpent, Comparison Sales, Fact SalesFarm, Fact SalesGoods, Fact SalesRest, ImmutableArray<SupplyGoods> Goods, Comparison Tons,
    Fact Shops, Fact Village, Fact Town, Comparison Trusted, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
