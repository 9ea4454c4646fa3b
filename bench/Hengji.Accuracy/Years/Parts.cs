namespace Hengji.Accuracy.Years;

/// <summary>This year against last.</summary>
public sealed record Comparison(Fact Now, Fact Last, Fact Change, Fact Rate);

/// <summary>A budget and what became of it.</summary>
public sealed record Execution(string Name, Fact Initial, Fact FullYear, Fact Executed, Fact Rate);

/// <summary>An item with its budget, for the three public funds.</summary>
public sealed record Controlled(string Name, Fact Budget, Comparison Final, Fact Rate);

/// <summary>A class of expenditure: its amounts for basic and project expenditure, and its share of the total.</summary>
public sealed record ExpenditureClass(string Code, string Name, Fact Basic, Fact Project, Fact Total, Fact Share);

/// <summary>Money of one budget over the year.</summary>
public sealed record Flow(Fact Opening, Fact Income, Fact Expenditure, Fact Closing);

/// <summary>An indicator with target, result and score.</summary>
public sealed record Indicator(
    string Level1, string Level2, string Name, string Unit, Fact Target, Fact Actual, Fact Percent, Fact Weight, Fact Score);

/// <summary>A group of indicators, its weight and score.</summary>
public sealed record IndicatorGroup(string Name, ImmutableArray<Indicator> Indicators, Fact Weight, Fact Score);

/// <summary>The opinion poll behind the satisfaction indicator.</summary>
public sealed record Poll(Fact Issued, Fact Returned, Fact Valid, Fact Content, Fact ReturnRate, Fact ContentRate);

/// <summary>People and bodies.</summary>
public sealed record People(
    Fact Posts, Fact Staff, Fact Administrative, Fact Institution, Fact Referenced, Fact Ordinary, Fact Retired,
    Fact OfficeCount, ImmutableArray<string> Offices, Fact SubunitCount, Fact ReferencedCount, Fact OrdinaryCount,
    ImmutableArray<string> ReferencedUnits, ImmutableArray<string> OrdinaryUnits);

/// <summary>Government procurement.</summary>
public sealed record Procurement(Fact Total, Fact Goods, Fact Works, Fact Services, Fact Small, Fact SmallShare);
