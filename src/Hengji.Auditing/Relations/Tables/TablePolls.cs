using System.Text.RegularExpressions;
using Hengji.Auditing.Relations.Prose.Questionnaires;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Tables of polls: the answers of all levels (非常满意 … 不满意) make the valid ones, row by row.</summary>
internal static partial class TablePolls
{
    private const int FewestLevels = 3;

    /// <summary>The relations of a section with a column of valid answers and columns of all levels.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section)
    {
        var levels = Enumerable.Range(0, section.Columns.Length).Where(column => !section.Columns[column].Head.IsRate && PollLevel.Of(section.Columns[column].Head.Core) >= 0).ToList();
        if (levels.Count < FewestLevels || levels.Max(column => PollLevel.Of(section.Columns[column].Head.Core)) != PollLevel.Bad)
            return [];
        var valid = Enumerable.Range(0, levels[0]).Where(column => Valid().IsMatch(section.Columns[column].Head.Core)).ToList();
        if (valid.Count == 0)
            return [];
        var made = Enumerable.Range(0, section.Rows.Length).Select(row => Relation(section, row, valid[^1], levels)).OfType<ReportRelation>().ToList();
        var held = made.Count(relation => Prose.Nodes.CanHold(relation.Left, relation.Right));
        return made.Count - held > held ? [] : made.ConvertAll(relation => relation with { Siblings = new Siblings(held, made.Count - held) });
    }

    private static ReportRelation? Relation(TableSection section, int row, int valid, List<int> levels)
    {
        var answers = levels.ConvertAll(column => section.Figures[row, column]);
        if (section.Figures[row, valid] is not { } all || answers.Exists(answer => answer is null || answer.Unit.Dimension != answers[0]!.Unit.Dimension) || all.Unit.Dimension != answers[0]!.Unit.Dimension)
            return null;
        return new ReportRelation(
            RelationKind.RowSum, Nodes.Sum(answers.OfType<Figure>(), all.Unit), ComparisonOperator.Equal, Nodes.Figure(all, all.Unit), all.Unit, $"{section.Name}“{section.Rows[row].Head}”：各档答卷数之和等于“{section.Columns[valid].Head}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列为全部答卷",
        };
    }

    [GeneratedRegex("有效|收回|回收", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();
}
