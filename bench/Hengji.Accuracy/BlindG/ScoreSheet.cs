using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>An indicator or a group of them: points it can have, lost, reached; the rate only of a group.</summary>
public sealed record ScoreLine(string Name, Fact Full, Fact Lost, Fact Score, Fact Rate);

/// <summary>A group of indicators and its sum.</summary>
public sealed record ScoreGroup(ScoreLine Sum, ImmutableArray<ScoreLine> Parts);

/// <summary>All groups and the sum of 100 points.</summary>
public sealed record ScoreSheet(ImmutableArray<ScoreGroup> Groups, ScoreLine All)
{
    /// <summary>Indicators that lost points.</summary>
    public IEnumerable<ScoreLine> Losing => Groups.SelectMany(group => group.Parts).Where(part => part.Lost.Value > 0);

    public string Grade => All.Score.Value switch { >= 90 => "优", >= 80 => "良", _ => "中" };
}

/// <summary>A group to make: its indicators with their points.</summary>
internal sealed record ScorePlan(string Name, params (string Name, int Full)[] Parts);

/// <summary>Makes sheets of scores; about half of the indicators lose nothing.</summary>
internal sealed class ScoreSheetMaker(Ledger ledger, Dice dice, string prefix)
{
    public ScoreSheet Make(IEnumerable<ScorePlan> plans)
    {
        var groups = plans.Select(Group).ToImmutableArray();
        return new(groups, Sum(prefix, "总分", [.. groups.Select(group => group.Sum)]));
    }

    private ScoreGroup Group(ScorePlan plan, int at)
    {
        var parts = plan.Parts.Select((part, index) => Line(
            $"{prefix}.{at}.{index}", part.Name, LedgerParts.Points($"{prefix}.{at}.{index}.full", part.Full),
            LedgerParts.Points($"{prefix}.{at}.{index}.lost", dice.Chance(58) ? 0 : dice.Whole(1, Math.Max(2, part.Full / 2)) / 2m))).ToImmutableArray();
        return new(Sum($"{prefix}.{at}", plan.Name, parts), parts);
    }

    private ScoreLine Line(string key, string name, Fact full, Fact lost)
    {
        var score = LedgerParts.Points($"{key}.score", full.Value - lost.Value);
        ledger.Balanced(score, [full], [lost]);
        return new(name, full, lost, score, ledger.Rate($"{key}.rate", "rate", score, full));
    }

    private ScoreLine Sum(string key, string name, IReadOnlyList<ScoreLine> parts)
    {
        var sum = Line(key, name, Points($"{key}.full", parts.Select(part => part.Full)), Points($"{key}.lost", parts.Select(part => part.Lost)));
        ledger.Sum(sum.Full, [.. parts.Select(part => part.Full)]);
        ledger.Sum(sum.Score, [.. parts.Select(part => part.Score)]);
        return sum with { Lost = Lost(sum.Lost, parts) };
    }

    private Fact Lost(Fact sum, IReadOnlyList<ScoreLine> parts)
    {
        if (sum.Value > 0)
            ledger.Sum(sum, [.. parts.Select(part => part.Lost).Where(lost => lost.Value > 0)]);
        return sum;
    }

    private static Fact Points(string key, IEnumerable<Fact> parts) => LedgerParts.Points(key, parts.Sum(part => part.Value));
}
