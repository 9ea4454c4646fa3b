using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Points of a part against its full marks (得9.8分（满分10分）), and the rate they make (35分，得33分，得分率94%).</summary>
internal static partial class PointsOfParts
{
    /// <summary>The relations of each sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => Of(sentence.Mentions));

    private static IEnumerable<ReportRelation> Of(ImmutableArray<Mention> mentions)
    {
        for (var at = 1; at < mentions.Length; at++)
        {
            var (before, here) = (mentions[at - 1], mentions[at]);
            if (!IsPoints(before))
                continue;
            if (IsPoints(here) && !IsOfNext(mentions, at) && Full(before, here) is { } pair)
                yield return Within(pair.Got, pair.Full);
            if (here is { IsPlain: true } && here.Figure.Unit == MeasureUnit.Percent && Rate().IsMatch(here.Lead) && Parts(mentions, at - 1) is { } of && Nodes.IsNonZero(of.Full))
                yield return new ReportRelation(
                    RelationKind.Score, Nodes.Percent(Nodes.Of(of.Got, MeasureUnit.Point), Nodes.Of(of.Full, MeasureUnit.Point)), ComparisonOperator.Equal,
                    Nodes.Of(here, MeasureUnit.Percent), MeasureUnit.Percent, "得分率＝得分÷分值");
        }
    }

    /// <summary>What a rate right behind is of: 35分，得33分，得分率…; 33分（满分35分，得分率…）.</summary>
    private static (Mention Got, Mention Full)? Parts(ImmutableArray<Mention> mentions, int last) =>
        FullMarks.IsReached(mentions[last]) ? FullBefore(mentions, last) is { } full ? (mentions[last], full) : null
        : last > 0 && IsPoints(mentions[last - 1]) && Full(mentions[last - 1], mentions[last]) is { } pair ? pair : null;

    /// <summary>The points before what was got, those taken off left out: 满分6分，扣0.9分，得5.1分.</summary>
    private static Mention? FullBefore(ImmutableArray<Mention> mentions, int got)
    {
        var at = got - 1;
        while (at > 0 && TakenOff().IsMatch(mentions[at].Lead))
            at--;
        return at >= 0 && IsPoints(mentions[at]) && !TakenOff().IsMatch(mentions[at].Lead) ? mentions[at] : null;
    }

    [GeneratedRegex(@"(?:扣|失|丢)(?:减|除|去|了|分)*[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TakenOff();

    private static (Mention Got, Mention Full)? Full(Mention before, Mention here) =>
        here.Measure == Measure.MaximumPoints && before.Measure == Measure.Points && here.Lead.TrimStart() is ['（', ..] ? (before, here)
        : before.Measure == Measure.MaximumPoints && FullMarks.IsReached(here) && here.Depth == before.Depth ? (here, before)
        : null;

    /// <summary>“总分95.1分（决策10分得9.7分）”: the marks in the bracket are of what is told behind them.</summary>
    private static bool IsOfNext(ImmutableArray<Mention> mentions, int at) =>
        at + 1 < mentions.Length && mentions[at].Bracket >= 0 && mentions[at + 1].Bracket == mentions[at].Bracket && IsPoints(mentions[at + 1]) && FullMarks.IsReached(mentions[at + 1]);

    private static ReportRelation Within(Mention got, Mention full) =>
        new(RelationKind.Score, Nodes.Of(got, MeasureUnit.Point), ComparisonOperator.AtMost, Nodes.Of(full, MeasureUnit.Point), MeasureUnit.Point, "得分不超过满分");

    private static bool IsPoints(Mention mention) =>
        mention is { IsPlain: true, Measure: Measure.Points or Measure.MaximumPoints } && mention.Figure.Unit == MeasureUnit.Point;

    [GeneratedRegex(@"得分率[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
