using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A kind of expenditure: opening budget, what was added in the year, the year's budget, spent against last year, what is left.</summary>
public sealed record Line(string Name, Fact Initial, Fact Added, Fact Budget, Comparison Money, Fact Rate, Fact Left, Fact AddedRate)
{
    public Fact Spent => Money.Now;
}

/// <summary>Posts and people of a kind.</summary>
public sealed record Crew(string Name, Fact Posts, Fact Staff, Fact Rate);

/// <summary>Where the money of the year came from, and what was there before and after.</summary>
public sealed record Incomes(Fact Opening, ImmutableArray<Portion> Sources, Comparison Year, Fact All, Fact Closing);
