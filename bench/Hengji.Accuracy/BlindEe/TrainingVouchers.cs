using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Vouchers for a trade: face value, given out, used, paid; who passed and who found work.</summary>
public sealed record VoucherTrade(string Name, Fact Face, Fact Issued, Fact Used, Fact UsedRate, Fact Money, Fact Passed, Fact PassedRate, Fact Working, Fact WorkingRate);

/// <summary>A training body: classes, people taught, voucher money, average of it.</summary>
public sealed record VoucherSchool(string Name, Fact Classes, Fact People, Fact Money, Fact Each, Fact Points);

/// <summary>Vouchers over the year: there before, given out, used, lapsed, still out.</summary>
public sealed record VoucherStock(Fact Opening, Fact Issued, Fact Used, Fact Lapsed, Fact Closing, Fact Rate);

/// <summary>The account of the money: there before, received, spent by use, left.</summary>
public sealed record VoucherAccount(Fact Opening, ImmutableArray<Portion> Given, Fact GivenAll, Fact Usable, ImmutableArray<Outlay> Uses, Outlay All, ImmutableArray<Fact> Shares, Fact Closing, Fact UsableRate);

/// <summary>A county's vouchers for job training.</summary>
public sealed record TrainingVouchers(
    ImmutableArray<VoucherTrade> Trades, VoucherTrade AllTrades, Fact TradeCount, VoucherStock Stock, ImmutableArray<VoucherSchool> Schools, VoucherSchool AllSchools, Fact SchoolCount, VoucherAccount Account, Comparison Spent, Comparison People, Fact DayStandard, Fact Days, Fact TestStandard, Fact CostEach,
    ImmutableArray<Portion> Groups, ImmutableArray<Portion> Works, Comparison Wage, Fact Sampled, Fact SampledRate, Fact Doubts, Fact Recovered, Asked Trainees, Asked Firms, MarkSheet Sheet);
