using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Scoring.Methods;

/// <summary>What a method says of one line, before rounding.</summary>
/// <param name="Points">Points earned, 0 … weight; null when the line is incomplete.</param>
/// <param name="IsMet">Whether the target was met.</param>
/// <param name="Explanation">The formula with the figures put in, in both languages.</param>
/// <param name="Setting">Name of the scheme's setting it rests on, for the citation.</param>
internal sealed record LineScore(Rational? Points, bool IsMet, Bilingual Explanation, string Setting)
{
    /// <summary>What the method found wrong.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    public static LineScore Incomplete(Bilingual why, string setting, params ReadOnlySpan<Finding> findings) =>
        new(null, false, why + new Bilingual("，暂不评分", "; not scored yet"), setting) { Findings = [.. findings] };

    public LineScore With(Finding finding) => this with { Findings = Findings.Add(finding) };
}
