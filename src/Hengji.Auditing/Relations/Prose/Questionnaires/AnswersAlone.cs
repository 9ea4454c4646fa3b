using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Questionnaires;

/// <summary>Polls told by their answers alone, from the most content to the worst: 非常满意106份，满意46份，一般8份，不满意5份，满意度92.12%.</summary>
/// <remarks>All answers together are the valid ones. Levels may be weighted: what no way of counting makes is asked about only where one slip explains it.</remarks>
internal static class AnswersAlone
{
    private const int FewestLevels = 3;

    /// <summary>The relation of a rate with its answers; null where the worst level is not told, or the rate may be weighted.</summary>
    public static ReportRelation? Rate(Mention rate, IReadOnlyList<(int Level, Mention Mention)> answers)
    {
        if (answers.Count < FewestLevels || !answers.Any(answer => answer.Level == PollLevel.Bad) || answers.Any(answer => answer.Mention.Dimension != answers[0].Mention.Dimension))
            return null;
        var ways = Enumerable.Range(1, answers.Count - 1).Select(count => Relation(rate, answers, count)).ToList();
        if (ways.Find(way => Nodes.CanHold(way.Left, way.Right)) is { } fitting)
            return fitting;
        var usual = answers.Count(answer => answer.Level <= PollLevel.LastContent);
        return usual > 0 && (answers.Count == FewestLevels || SlipShape.Explains(rate.Figure, Meant(rate, answers))) ? Relation(rate, answers, usual) with { Certainty = Certainty.Conditional } : null;
    }

    private static decimal Meant(Mention rate, IReadOnlyList<(int Level, Mention Mention)> answers) =>
        decimal.Round(answers.Where(answer => answer.Level <= PollLevel.LastContent).Sum(answer => answer.Mention.Figure.Value) * 100 / answers.Sum(answer => answer.Mention.Figure.Value), rate.Figure.PrintedDecimals, MidpointRounding.AwayFromZero);

    private static ReportRelation Relation(Mention rate, IReadOnlyList<(int Level, Mention Mention)> answers, int content)
    {
        var (unit, told) = (answers[0].Mention.Figure.Unit, answers.OrderBy(answer => answer.Level).Select(answer => answer.Mention).ToList());
        return new ReportRelation(
            RelationKind.CompletionRate, Nodes.Percent(Nodes.Sum(unit, told.Take(content)), Nodes.Sum(unit, told)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, "满意度＝表示满意的答卷数÷各档答卷数之和")
        {
            Certainty = Certainty.Inferred,
            Assumption = "满意度按表示满意各档的答卷数计算，各档没有另定权重",
        };
    }
}
