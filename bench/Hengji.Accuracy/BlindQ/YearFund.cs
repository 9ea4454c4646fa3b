using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Money for one purpose: opening budget, what was added or cut, the year's budget, what was spent of it, and what is left.</summary>
public sealed record YearFund(string Name, Fact Initial, Fact Change, Fact Budget, Fact Spent, Fact Rate, Fact Left)
{
    public Fact Share { get; init; } = null!;
}

/// <summary>A thing done: wanted, reached, its rate.</summary>
public sealed record Achieved(string Name, string Unit, Fact Target, Fact Actual, Fact Rate);
