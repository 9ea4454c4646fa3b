using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Help that is paid at a standard for each.</summary>
public sealed record UnionHelp(string Name, string Unit, Fact Count, Fact Standard, Fact Money);

/// <summary>A county's federation of trade unions on its whole expenditure.</summary>
public sealed record UnionWhole(
    WholeSpending Money, Comparison Unions, Comparison Members, Fact Women, Fact WomenShare, ImmutableArray<UnionHelp> Helps, Fact HelpMoney, Fact HelpCount, Fact Firms, Fact Workers, ImmutableArray<Deed> Deeds,
    Fact Disputes, Fact Settled, Fact SettledRate, Fact Recovered, Asked Poll, MarkSheet Sheet);
