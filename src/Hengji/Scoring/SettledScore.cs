using Hengji.Checks;

namespace Hengji.Scoring;

/// <summary>A line's score after the claimed one was weighed against the computed one.</summary>
/// <param name="Points">Points that stand; null while incomplete.</param>
/// <param name="Status">Whether and how it was scored.</param>
/// <param name="Explanation">Why.</param>
/// <param name="Findings">What the comparison found.</param>
internal sealed record SettledScore(
    decimal? Points, ScoreStatus Status, Bilingual Explanation, ImmutableArray<Finding> Findings);
