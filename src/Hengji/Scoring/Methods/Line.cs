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

    public Bilingual PointsText(Rational points)
    {
        var number = points.ToText(Scheme.ScoreDecimals);
        return new(number + " 分", number + (number == "1" ? " point" : " points"));
    }

    public Bilingual FullText => Bilingual.Of($"得满分 {PointsText(Weight)}", $"full marks: {PointsText(Weight)}");

    /// <summary>A share of the weight, never below 0 nor above all of it.</summary>
    public Rational Share(Rational share) => Weight * Rational.Max(Rational.Zero, Rational.Min(share, Rational.One));

    public Finding Finding(ScoreFault fault, Bilingual message, Bilingual advice, string setting) =>
        fault.Finding(
            new(Name + message.Chinese, Name + ": " + message.English),
            advice,
            Scheme.CitationOf(setting),
            Indicator.Target,
            Indicator.TargetHigh,
            Indicator.Actual,
            Indicator.SampleSize,
            Indicator.Weight,
            Indicator.ClaimedScore);

    /// <summary>Incomplete because something is missing, with the finding that says so.</summary>
    public LineScore Missing(Bilingual what, string setting) =>
        LineScore.Incomplete(
            what,
            setting,
            Finding(
                ScoreFaults.Missing,
                Bilingual.Of(
                    $"{what}，暂不能评分；缺项既不计零分也不计满分。",
                    $"{what}; it cannot be scored yet: what is missing counts neither as zero nor as full."),
                FillIn,
                setting));

    /// <summary>What to do about something missing.</summary>
    public static Bilingual FillIn { get; } = new("请补填后重新评分。", "Fill it in and score again.");
}
