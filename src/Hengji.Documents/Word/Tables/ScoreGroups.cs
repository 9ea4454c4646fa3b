using Hengji.Scoring;

namespace Hengji.Documents.Word.Tables;

/// <summary>Where a line stands among the lines whose class and second level are merged.</summary>
internal readonly record struct ScoreGroup(bool Starts, bool GoesOn);

/// <summary>Cuts the lines of a score sheet into groups of one class and second level that a page can hold whole.</summary>
internal static class ScoreGroups
{
    private const int MostLines = 6;

    /// <summary>One entry for each line.</summary>
    public static ImmutableArray<ScoreGroup> Of(ImmutableArray<ScoreLine> lines)
    {
        var starts = new bool[lines.Length];
        var size = 0;
        for (var at = 0; at < lines.Length; at++)
        {
            starts[at] = at == 0 || size == MostLines || !IsSame(lines[at - 1], lines[at]);
            size = starts[at] ? 1 : size + 1;
        }
        return [.. starts.Select((start, at) => new ScoreGroup(start, at + 1 < starts.Length && !starts[at + 1]))];
    }

    private static bool IsSame(ScoreLine left, ScoreLine right) => left.Class == right.Class && left.Level2 == right.Level2;
}
