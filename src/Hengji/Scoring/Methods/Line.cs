using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Schemes;

namespace Hengji.Scoring.Methods;

/// <summary>An indicator about to be scored.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Scheme">The scheme.</param>
/// <param name="Weight">Its weight in points; positive.</param>
internal sealed record Line(Indicator Indicator, Scheme Scheme, decimal Weight)
{
    /// <summary>“名称”, for messages.</summary>
    public string Name => $"“{Indicator.Name}”";

    public string PointsText(Rational points) => points.ToText(Scheme.ScoreDecimals) + " 分";

    public string FullText => $"得满分 {PointsText(Weight)}";

    /// <summary>A share of the weight, never below 0 nor above all of it.</summary>
    public Rational Share(Rational share) => Weight * Rational.Max(Rational.Zero, Rational.Min(share, Rational.One));

    public Finding Finding(ScoreFault fault, string message, string advice, string setting) =>
        fault.Finding(
            Name + message,
            advice,
            Scheme.CitationOf(setting),
            Indicator.Target,
            Indicator.TargetHigh,
            Indicator.Actual,
            Indicator.SampleSize,
            Indicator.Weight,
            Indicator.ClaimedScore);

    /// <summary>Incomplete because something is missing, with the finding that says so.</summary>
    public LineScore Missing(string what, string setting) =>
        LineScore.Incomplete(
            what,
            setting,
            Finding(ScoreFaults.Missing, $"{what}，暂不能评分；缺项既不计零分也不计满分。", "请补填后重新评分。", setting));
}
