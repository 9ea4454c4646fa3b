using System.Text.RegularExpressions;
using Hengji.Auditing.Relations.Prose.Questionnaires;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Tables of polls: the answers of all levels (非常满意 … 不满意, and those who could not say) make the valid ones, row by row, and the content ones the rate behind them.</summary>
internal sealed partial class TablePolls
{
    private const int FewestLevels = 3;
    private const int FewestRates = 2;

    private readonly TableSection section;
    private readonly int valid;

    /// <summary>The columns of all levels with those who could not say behind them.</summary>
    private readonly List<int> answers;

    /// <summary>The columns of levels alone, the most content first.</summary>
    private readonly List<int> levels;

    private TablePolls(TableSection section, int valid, List<int> levels)
    {
        (this.section, this.valid) = (section, valid);
        this.levels = [.. levels.OrderBy(column => PollLevel.Of(HeadOf(column)))];
        answers = [.. levels, .. Enumerable.Range(levels.Max() + 1, section.Columns.Length - levels.Max() - 1).TakeWhile(column => Unsaid().IsMatch(HeadOf(column)))];
    }

    /// <summary>The relations of a section with a column of valid answers and columns of all levels.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section)
    {
        var levels = Enumerable.Range(0, section.Columns.Length).Where(column => !section.Columns[column].Head.IsRate && PollLevel.Of(section.Columns[column].Head.Core) >= 0).ToList();
        if (levels.Count < FewestLevels || levels.Max(column => PollLevel.Of(section.Columns[column].Head.Core)) != PollLevel.Bad)
            return [];
        var valid = Enumerable.Range(0, levels[0]).Where(column => Valid().IsMatch(section.Columns[column].Head.Core)).ToList();
        if (valid.Count == 0)
            return [];
        var poll = new TablePolls(section, valid[^1], levels);
        return poll.Sums().Concat(poll.Rates());
    }

    private List<ReportRelation> Sums() => Vouched(Enumerable.Range(0, section.Rows.Length).Select(Sum), 0);

    /// <summary>Rates behind the answers: of one way of counting what is content, the one that holds most often.</summary>
    private IEnumerable<ReportRelation> Rates() =>
        Enumerable.Range(answers.Max(), section.Columns.Length - answers.Max()).Where(column => section.Columns[column].Head.IsRate && Content().IsMatch(HeadOf(column))).Take(1)
            .SelectMany(rate => Enumerable.Range(1, levels.Count - 1).Select(count => Vouched(Enumerable.Range(0, section.Rows.Length).Select(row => Rate(row, rate, levels.GetRange(0, count))), FewestRates))
                .MaxBy(made => made.Count == 0 ? 0 : made[0].Siblings.Holding) ?? []);

    /// <summary>Those that hold more often than not; none where they do not.</summary>
    private static List<ReportRelation> Vouched(IEnumerable<ReportRelation?> some, int fewest)
    {
        var made = some.OfType<ReportRelation>().ToList();
        var held = made.Count(relation => Prose.Nodes.CanHold(relation.Left, relation.Right));
        return held < fewest || made.Count - held > held ? [] : made.ConvertAll(relation => relation with { Siblings = new Siblings(held, made.Count - held) });
    }

    private ReportRelation? Sum(int row)
    {
        var given = answers.ConvertAll(column => section.Figures[row, column]);
        return section.Figures[row, valid] is { } all && given.TrueForAll(answer => answer is not null && answer.Unit.Dimension == given[0]!.Unit.Dimension && LikeUnits.MayAdd(answer, all))
            ? new ReportRelation(
                RelationKind.RowSum, Nodes.Sum(given.OfType<Figure>(), all.Unit), ComparisonOperator.Equal, Nodes.Figure(all, all.Unit), all.Unit, $"{section.Name}“{section.Rows[row].Head}”：各档答卷数之和等于“{section.Columns[valid].Head}”")
            {
                Certainty = Certainty.Inferred,
                Assumption = "所列为全部答卷",
            }
            : null;
    }

    private ReportRelation? Rate(int row, int rate, List<int> content)
    {
        var given = content.ConvertAll(column => section.Figures[row, column]);
        return section.Figures[row, valid] is { Value: > 0 } all && section.Figures[row, rate] is { } told && given.TrueForAll(answer => answer is not null && LikeUnits.MayAdd(answer, all))
            ? new ReportRelation(
                RelationKind.Share, Nodes.Percent(Nodes.Sum(given.OfType<Figure>(), all.Unit), Nodes.Figure(all, all.Unit)), ComparisonOperator.Equal, Nodes.Figure(told, MeasureUnit.Percent), MeasureUnit.Percent,
                $"{section.Name}“{section.Rows[row].Head}”：“{section.Columns[rate].Head}”等于{Message.List("、", content.Select(column => section.Columns[column].Head))}之和÷“{section.Columns[valid].Head}”")
            {
                Certainty = Certainty.Inferred,
                Assumption = "各组满意率的算法相同",
            }
            : null;
    }

    private string HeadOf(int column) => section.Columns[column].Head.Core;

    [GeneratedRegex("有效|收回|回收|(?:问卷|样本|答卷|评价|测评|参评)(?:数量?|份数|总数|人数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();

    [GeneratedRegex("^(?:不了解|不清楚|说不清楚?|不知道|不好说|弃权|未作?[答选]|未评价|未表态|无所谓|无意见|其他)(?:人数|份数|数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Unsaid();

    [GeneratedRegex("满意|好评", RegexOptions.CultureInvariant)]
    private static partial Regex Content();
}
