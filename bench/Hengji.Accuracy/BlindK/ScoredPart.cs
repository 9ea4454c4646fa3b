using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>An indicator that is scored without a number of its own.</summary>
public sealed record ScoredItem(string Name, Fact Weight, Fact Score, Fact Lost);

/// <summary>A heading of the scores, as 预算管理.</summary>
public sealed record ScoredPart(string Name, ImmutableArray<ScoredItem> Items, Fact Weight, Fact Score, Fact Lost, Fact Rate);

/// <summary>All such headings.</summary>
public sealed record ScoredWhole(ImmutableArray<ScoredPart> Parts, Fact Weight, Fact Score, Fact Lost)
{
    public string Grade => Score.Value >= 90 ? "优" : "良";
}
