using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes scores that are given without a number of their own.</summary>
internal sealed class ScoredPartMaker(Ledger ledger, Dice dice, string key)
{
    public ScoredWhole Make((string Name, (string Name, int Points)[] Items)[] plan)
    {
        var parts = plan.Select((part, index) => Part($"{key}.part.{index}", part.Name, part.Items)).ToImmutableArray();
        Fact weight = ledger.Total($"{key}.weight", [.. parts.Select(one => one.Weight)]), score = ledger.Total($"{key}.score", [.. parts.Select(one => one.Score)]);
        var lost = Missing(key, weight, score);
        ledger.Sum(lost, [.. parts.Select(one => one.Lost)]);
        return new(parts, weight, score, lost);
    }

    private ScoredPart Part(string at, string name, (string Name, int Points)[] items)
    {
        var some = items.Select((item, index) => Item($"{at}.{index}", item.Name, item.Points)).ToImmutableArray();
        Fact weight = ledger.Total($"{at}.weight", [.. some.Select(one => one.Weight)]), score = ledger.Total($"{at}.score", [.. some.Select(one => one.Score)]);
        return new(name, some, weight, score, Missing(at, weight, score), ledger.Rate($"{at}.scored", "rate", score, weight));
    }

    private ScoredItem Item(string at, string name, int points)
    {
        var lost = dice.Chance(70) ? 0 : dice.Whole(1, 3) * 0.5m;
        Fact weight = LedgerParts.Points($"{at}.weight", points), score = LedgerParts.Points($"{at}.score", points - lost);
        ledger.AtMost(score, weight);
        return new(name, weight, score, Missing(at, weight, score));
    }

    private Fact Missing(string at, Fact weight, Fact score)
    {
        var lost = LedgerParts.Points($"{at}.lost", weight.Value - score.Value);
        ledger.Balanced(lost, [weight], [score]);
        return lost;
    }
}
