using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>Assets of a kind over a year at cost: there before, bought, given by others, written off, given away, there after; depreciation and net value.</summary>
public sealed record AssetKind(string Name, Fact Opening, Fact Bought, Fact Taken, Fact WrittenOff, Fact Given, Fact Closing, Fact Worn, Fact Net, Fact NetRate);

/// <summary>Floor space of a use by administrations and institutions.</summary>
public sealed record Floor(string Name, Fact Offices, Fact Institutions, Fact All, Fact Share);

/// <summary>Income of a year from assets.</summary>
public sealed record AssetIncome(string Name, Comparison Recent, Comparison Earlier);

/// <summary>A public good the county looks after.</summary>
public sealed record PublicGood(string Name, string Unit, Fact Opening, Fact Added, Fact Closing, Fact Money);

/// <summary>A county's report on what its offices own.</summary>
public sealed record QingshiAssets(
    Fact Bodies, Fact OfficeBodies, Fact InstitutionBodies, Fact People, Comparison Assets, ImmutableArray<Portion> Holders, ImmutableArray<Comparison> Parts, ImmutableArray<Fact> PartShares, Comparison Debts, Comparison Net, Fact DebtRate, Fact LastDebtRate,
    ImmutableArray<AssetKind> Kinds, AssetKind Fixed, Fact Added, Fact Reduced, ImmutableArray<Floor> Floors, Floor Floor, Fact OfficeFloor, Fact FloorEach, Comparison Cars, ImmutableArray<Portion> CarKinds,
    ImmutableArray<AssetIncome> Incomes, AssetIncome Income, Fact Cost, Fact Proceeds, Fact ProceedsRate, Fact Checked, Fact CheckedRate, Fact Surplus, Fact Loss, Fact Shared, Fact SharedMoney, Fact SharedEach, ImmutableArray<PublicGood> Goods, Fact GoodsMoney)
{
    /// <summary>Names of the parts of all assets, as printed.</summary>
    public static ImmutableArray<string> PartNames { get; } = ["流动资产", "固定资产净值", "在建工程", "无形资产净值", "公共基础设施净值", "其他资产"];
}
