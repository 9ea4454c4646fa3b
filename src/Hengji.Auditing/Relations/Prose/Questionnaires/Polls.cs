using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Questionnaires;

/// <summary>Polls told answer by answer: 有效问卷337份，满意180份、较满意125份、一般25份、不满意7份，满意度90.50%.</summary>
/// <remarks>
/// Answers of all levels make the valid ones. What is counted as content differs, and levels may be weighted: where no way of counting makes the
/// rate, it is asked about where there are few levels, or where one slip of the hand keeps it from the usual way.
/// </remarks>
internal static partial class Polls
{
    private const int LevelsThatMayBeWeighted = 4;

    /// <summary>The relations of each passage with answers of two levels or more.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => Of([.. passage.Mentions]));

    private static IEnumerable<ReportRelation> Of(List<Mention> mentions)
    {
        var answers = mentions.Select(mention => (Level: PollLevel.Of(mention), Mention: mention)).Where(answer => answer.Level >= 0).ToList();
        if (answers.Count < 2 || answers.DistinctBy(answer => answer.Level).Count() < answers.Count)
            yield break;
        var told = mentions.Find(mention => mention.Number.Start > answers[^1].Mention.Number.Start && IsContentment(mention));
        if (Valid(mentions, answers[0].Mention) is not { } valid)
        {
            if (told is not null && AnswersAlone.Rate(told, answers) is { } alone)
                yield return alone;
            yield break;
        }
        if (Asked(mentions, valid) is { } asked)
            yield return asked;
        var counted = answers.ConvertAll(answer => answer.Mention);
        if (answers.Count > 2 && Sum(valid, counted, answers.Exists(answer => answer.Level == PollLevel.Bad)) is { } sum)
            yield return sum;
        if (mentions.Find(mention => mention.Number.Start > counted[0].Number.Start && IsContentment(mention)) is { } rate && Rate(rate, valid, answers) is { } made)
            yield return made;
    }

    /// <summary>The valid answers, or those that came back: the nearest of their kind before the first level.</summary>
    private static Mention? Valid(List<Mention> mentions, Mention first) =>
        mentions.FindLast(mention => mention.Number.Start < first.Number.Start && mention is { IsPlain: true, RowLength: 1, Number.IsCount: true } && mention.Dimension == first.Dimension && mention.InBase >= first.InBase && IsAnswered().IsMatch(mention.Lead));

    /// <summary>调查农户317户，有效292户: no more can answer than were asked.</summary>
    private static ReportRelation? Asked(List<Mention> mentions, Mention valid)
    {
        var at = mentions.IndexOf(valid);
        return at > 0 && mentions[at - 1] is { IsPlain: true, RowLength: 1, Number.IsCount: true } asked && asked.Dimension == valid.Dimension && IsAsked().IsMatch(asked.Lead) && !IsAsked().IsMatch(valid.Lead)
            ? new ReportRelation(RelationKind.Bound, Nodes.Of(valid, valid.Figure.Unit), ComparisonOperator.AtMost, Nodes.Of(asked, valid.Figure.Unit), valid.Figure.Unit, $"“{valid.Subject}”不超过“{asked.Subject}”")
            {
                Certainty = Certainty.Inferred,
                Assumption = "答复的都在调查对象之内",
            }
            : null;
    }

    /// <summary>Where the worst level is told the scale is whole; else only where it adds up, or one slip keeps it from that.</summary>
    private static ReportRelation? Sum(Mention valid, List<Mention> answers, bool isWhole)
    {
        var unit = valid.Figure.Unit;
        var relation = new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, answers), ComparisonOperator.Equal, Nodes.Of(valid, unit), unit, $"各档答卷数之和等于“{valid.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列为全部答卷",
        };
        var holds = Nodes.CanHold(relation.Left, relation.Right);
        var gap = valid.Figure.Value - answers.Sum(answer => answer.Figure.Value);
        return holds || isWhole ? relation
            : answers.Append(valid).Any(answer => SlipShape.Explains(answer.Figure, answer == valid ? valid.Figure.Value - gap : answer.Figure.Value + gap)) ? relation with { Certainty = Certainty.Conditional } : null;
    }

    private static ReportRelation? Rate(Mention rate, Mention valid, List<(int Level, Mention Mention)> answers)
    {
        var usual = answers.Where(answer => answer.Level <= PollLevel.LastContent).Select(answer => answer.Mention).ToList();
        if (usual.Count == 0)
            return null;
        var ways = Enumerable.Range(1, answers.Count).Select(count => Relation(rate, valid, answers.OrderBy(answer => answer.Level).Take(count).Select(answer => answer.Mention)));
        if (ways.FirstOrDefault(way => Nodes.CanHold(way.Left, way.Right)) is { } fitting)
            return fitting;
        var meant = decimal.Round(usual.Sum(answer => answer.Figure.Value) * 100 / valid.Figure.Value, rate.Figure.PrintedDecimals, MidpointRounding.AwayFromZero);
        return answers.Count < LevelsThatMayBeWeighted || SlipShape.Explains(rate.Figure, meant) ? Relation(rate, valid, usual) with { Certainty = Certainty.Conditional } : null;
    }

    private static ReportRelation Relation(Mention rate, Mention valid, IEnumerable<Mention> content)
    {
        var unit = valid.Figure.Unit;
        return new ReportRelation(
            RelationKind.CompletionRate, Nodes.Percent(Nodes.Sum(unit, content), Nodes.Of(valid, unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"满意度＝表示满意的答卷数÷“{valid.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "满意度按表示满意各档的答卷数计算，各档没有另定权重",
        };
    }

    private static bool IsContentment(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Percent && Contentment().IsMatch(mention.Lead);

    [GeneratedRegex("有效|收回|回收|回复|答复|受访|访问|走访|参与|样本|问卷|答卷", RegexOptions.CultureInvariant)]
    private static partial Regex IsAnswered();

    [GeneratedRegex("发放|发出|下发|抽取|(?:调查|访问|走访|抽查)[^，。；]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex IsAsked();

    [GeneratedRegex(@"(?<!不)满意[度率](?:为|达到?|是|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Contentment();
}
