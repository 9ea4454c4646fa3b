using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>A part of the work of a year.</summary>
public sealed record WorkPart(Fact Count, Fact Share);

/// <summary>What a body did in a year, counted, against the year before, in parts.</summary>
public sealed record CountedWork(Comparison All, ImmutableArray<WorkPart> Parts);

/// <summary>Makes the work of a year.</summary>
internal sealed class CountedWorkMaker(Ledger ledger, Dice dice)
{
    public CountedWork Make(string key, int least, int most, params int[] proportions)
    {
        var all = ledger.CompareCount(dice, key, dice.Whole(least, most));
        var parts = ledger.SplitCount(dice, $"{key}.part", all.Now, proportions);
        return new(all, [.. parts.Select((one, index) => new WorkPart(one, ledger.Rate($"{key}.share.{index}", "share", one, all.Now)))]);
    }
}
