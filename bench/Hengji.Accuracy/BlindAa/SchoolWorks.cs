using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Works at a school: floor area, contract, what the builder claimed, what was accepted, what was cut, what is paid and what is still owed.</summary>
public sealed record SchoolSite(string Name, string Work, Fact Area, Fact Contract, Fact Claimed, Fact Accepted, Fact Cut, Fact Paid, Fact Owed);

/// <summary>Things bought for schools: how many, price of one, money.</summary>
public sealed record SchoolGoods(string Name, string Unit, Fact Planned, Fact Bought, Fact Price, Fact Money);

/// <summary>A county's works and purchases for schools of compulsory education (义务教育薄弱环节改善与能力提升).</summary>
public sealed record SchoolWorks(ImmutableArray<SchoolSite> Sites, SchoolSite AllSites, Fact SiteCount, Fact CutRate, ImmutableArray<SchoolGoods> Goods, Fact GoodsMoney, Outlay Building, Outlay Buying, Outlay All)
{
    public required Fact Central { get; init; }
    public required Fact Region { get; init; }
    public required Fact County { get; init; }
    public required Fact CentralShare { get; init; }
    public required Comparison Pupils { get; init; }
    public required Comparison Floor { get; init; }
    public required Comparison FloorEach { get; init; }
    public required Comparison BigClasses { get; init; }
    public required Asked Teachers { get; init; }
    public required Asked Parents { get; init; }
    public required MarkSheet Sheet { get; init; }
}
