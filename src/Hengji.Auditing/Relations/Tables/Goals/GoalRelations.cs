using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Goals;

/// <summary>Goals in words against their outcomes (目标与完成情况): met or not, percentages of the task, points above it.</summary>
internal static partial class GoalRelations
{
    /// <summary>The relations of all goal tables, and of running text that says how much of a table's goal was reached.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where figures are kept.</param>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book)
    {
        var rows = GoalRows.Of(document, book).ToList();
        if (rows.Count == 0)
            yield break;
        foreach (var row in rows)
        {
            foreach (var met in row.Pairs().Select(pair => Met(row, pair.Goal, pair.Done)).OfType<ReportRelation>())
                yield return met;
        }
        var goals = rows.SelectMany(row => row.Pairs()).ToList();
        var byValue = Enumerable.Range(0, goals.Count).ToLookup(number => goals[number].Done.Figure.Value);
        var passages = PassageReader.Read(document, book).Select(passage => passage.Mentions.ToList());
        foreach (var mentions in rows.Select(row => row.Outcomes).Concat(passages).DistinctBy(mentions => mentions.Count == 0 ? null : mentions[0].Figure))
        {
            if (!mentions.Exists(mention => mention.Measure == Measure.CompletionRate || mention.Figure.Unit == MeasureUnit.PercentagePoint))
                continue;
            var told = mentions.SelectMany(mention => byValue[mention.Figure.Value]).Distinct().Order().Select(number => goals[number]);
            foreach (var relation in told.SelectMany(pair => Reached(pair.Goal, pair.Done, mentions)))
                yield return relation;
        }
    }

    private static ReportRelation? Met(GoalRow row, Mention goal, Mention done)
    {
        if (row.IsOfPart)
            return null;
        var isMost = row.IsLimit || goal.Number.Qualifier == NumberQualifier.AtMost || Limit().IsMatch(goal.Lead);
        if (!isMost && goal.Number.Qualifier != NumberQualifier.AtLeast && Unclear().IsMatch(row.Label + goal.Lead + goal.Sentence.Text))
            return null;
        var unit = goal.Figure.Unit;
        return new ReportRelation(
            RelationKind.Target, Nodes.Figure(done.Figure, unit), isMost ? ComparisonOperator.AtMost : ComparisonOperator.AtLeast, Nodes.Figure(goal.Figure, unit), unit,
            $"“{(Name(goal, done) is { Length: > 0 } name ? name : row.Label)}”的完成情况应达到目标")
        {
            IsAdmitted = row.Tells(goal, done) || row.LostPoints,
            Certainty = Certainty.Conditional,
            Assumption = "完成情况与目标说的是同一指标",
        };
    }

    /// <summary>Percentages and points that follow from a goal and an outcome called the same.</summary>
    private static IEnumerable<ReportRelation> Reached(Mention goal, Mention paired, List<Mention> mentions)
    {
        for (var at = 0; at < mentions.Count; at++)
        {
            var done = mentions[at];
            if (done.Dimension != goal.Dimension || !(ReferenceEquals(done.Figure, paired.Figure) || IsSameFact(done, paired)))
                continue;
            var rate = mentions.Find(mention => mention is { Measure: Measure.CompletionRate, IsPlain: true } && ReferenceEquals(mention.Of?.Figure, done.Figure));
            if (rate is not null && goal.Figure.Value > 0)
                yield return Implied(RelationKind.CompletionRate, Nodes.Percent(Nodes.Figure(done.Figure, goal.Figure.Unit), Nodes.Figure(goal.Figure, goal.Figure.Unit)), rate, goal, done, "完成数÷目标数");
            if (done.Dimension == "%" && at + 1 < mentions.Count && mentions[at + 1] is { IsPlain: true } above
                && above.Figure.Unit == MeasureUnit.PercentagePoint && AboveTask().IsMatch(above.Lead))
                yield return Implied(RelationKind.PointsApart, Nodes.Sum(MeasureUnit.Percent, (1, done.Figure), (-1, goal.Figure)), above, goal, done, "完成率减目标");
        }
    }

    private static bool IsSameFact(Mention done, Mention paired) =>
        done.Figure.Value == paired.Figure.Value && SubjectWords.Key(done.Subject) is { Length: > 1 } key && key == SubjectWords.Key(paired.Subject);

    private static ReportRelation Implied(RelationKind kind, BoundNode computed, Mention printed, Mention goal, Mention done, Message how) =>
        new(kind, computed, ComparisonOperator.Equal, Nodes.Figure(printed.Figure, MeasureUnit.Percent), MeasureUnit.Percent,
            $"“{Name(goal, done)}”：{how}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所说任务就是目标栏的目标",
        };

    private static string Name(Mention goal, Mention done) => goal.Subject.Length > 0 ? goal.Subject : done.Subject;

    [GeneratedRegex(@"控制在|不超过|不高于|低于|不突破|≤")]
    private static partial Regex Limit();

    [GeneratedRegex(@"失业|投诉|事故|死亡|成本|费用|支出|经费|金额|下降|减少|降低|压减|差错|违规|左右|控制")]
    private static partial Regex Unclear();

    [GeneratedRegex(@"[比较超](?:过|出)?[^，。；]{0,12}(?:任务|目标|计划)(?:数|值)?(?:要求)?(?:高|多|超出?|高出)?$")]
    private static partial Regex AboveTask();
}
