using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>An allowance of so much a month: payments and money by quarter and over the year.</summary>
public sealed record Allowance(string Name, Fact Standard, ImmutableArray<Fact> Quarters, Fact Payments, Fact Money);

/// <summary>Help given once: so many with so much each.</summary>
public sealed record OneHelp(string Name, string Unit, Fact Each, Fact Planned, Fact Count, Fact Rate, Fact Money);

/// <summary>What a county does for disabled people with a special fund.</summary>
public sealed record DisabledAid(
    Fact Registered, ImmutableArray<Allowance> Allowances, ImmutableArray<Fact> QuarterPayments, ImmutableArray<Fact> QuarterMoney, Fact Payments, Comparison Paid, Fact Months, Fact Monthly,
    ImmutableArray<OneHelp> Helps, Fact HelpMoney, Fact AllowanceShare, Fact HelpShare, ImmutableArray<PayingLevel> Levels, PayingLevel All, Fact Stopped, Fact Returned, SelfPoll Poll, SelfForm Form);
