using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Goals;

/// <summary>Indicators told in running text by the names of a table of goals: 毕业去向落实率（目标值≥92%，完成值92.60%）; 培训人次目标2751人次，完成2579人次，得9.3分，扣0.7分.</summary>
/// <remarks>Told as an error at most where another figure of the same indicator agrees; else it is a question.</remarks>
internal static partial class GoalsInText
{
    private const int FarthestApart = 40;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var cells = new GoalCells(sections);
        return PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => Of(passage, cells));
    }

    private static IEnumerable<ReportRelation> Of(Passage passage, GoalCells cells)
    {
        var names = cells.Finder.In(passage.Source.Text);
        if (names.Count == 0)
            yield break;
        var named = passage.Mentions.Where(mention => mention.Number is { High: null, IsUnsure: false }).Select(mention => (Mention: mention, Name: NameOf(passage.Source.Text, names, mention)))
            .Where(one => one.Name is not null).ToList();
        var told = named.SelectMany(one => Relations(cells, one.Name!, one.Mention), (one, relation) => (one.Name, Relation: relation)).ToList();
        told.AddRange(ReachedGoals.Vouched([.. named.Select(one => (one.Name!, one.Mention))], cells).Select(one => ((string?)one.Name, one.Relation)));
        foreach (var indicator in told.GroupBy(one => one.Name, one => one.Relation))
        {
            var held = indicator.Count(relation => Prose.Nodes.CanHold(relation.Left, relation.Right));
            foreach (var relation in indicator)
                yield return relation with { Certainty = held > 0 && indicator.Count() - held <= 1 ? Certainty.Inferred : Certainty.Conditional };
        }
    }

    /// <summary>The name told last before a number, in its sentence or as the heading right before it (培训人次。目标2751人次).</summary>
    private static string? NameOf(string text, List<(string Name, int End)> names, Mention mention)
    {
        var (name, end) = names.LastOrDefault(name => name.End <= mention.Number.Start);
        if (name is null || mention.Number.Start - end > FarthestApart)
            return null;
        var between = text[end..mention.Number.Start];
        return end > mention.Sentence.Start ? (between.Contains('；', StringComparison.Ordinal) ? null : name)
            : Heading().IsMatch(text[end..Math.Max(end, mention.Sentence.Start)]) ? name : null;
    }

    private static IEnumerable<ReportRelation> Relations(GoalCells cells, string name, Mention mention)
    {
        if (mention.Figure.Unit == MeasureUnit.Point)
            return IsLostByOther(name, mention) ? [] : Points(cells, name, mention) is { } points ? [points] : [];
        if (Reached(cells, name, mention) is { } reached)
            return [reached];
        var (target, actual) = (Target().IsMatch(mention.Lead), Actual().IsMatch(mention.Lead) && !Rate().IsMatch(mention.Lead) && !ReachedGoals.IsAhead(mention.Lead));
        if (target == actual)
            return [];
        var cell = cells.Of(name, target ? Measure.Target : Measure.Actual);
        return cell is null || !IsSameKind(cell, mention) ? [] : [cells.Relation(name, mention, cell, target ? "目标值" : "完成值")];
    }

    /// <summary>“执行率扣0.2分，合计扣3.2分”, “执行率扣0.2分、信息公开扣0.4分”: what is taken off behind the indicator's own points is of all of them, or of another one.</summary>
    private static bool IsLostByOther(string name, Mention mention)
    {
        var text = mention.Sentence.Source.Text[mention.Sentence.Start..mention.Number.Start];
        var own = text.LastIndexOf(name, StringComparison.Ordinal);
        return Lost().IsMatch(mention.Lead) && (Together().IsMatch(mention.Lead) || (own >= 0 && TakenOff().IsMatch(text[(own + name.Length)..])));
    }

    [GeneratedRegex(@"(?:合计|共计|总计|累计|一?共|总共|小计)\s*扣(?:减|除|去|了|分)*(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex(@"扣(?:减|除|去|了|分)*(?:为|：)?\s*[\d.]+\s*分", RegexOptions.CultureInvariant)]
    private static partial Regex TakenOff();

    /// <summary>What was scored, or with the marks what was lost.</summary>
    private static ReportRelation? Points(GoalCells cells, string name, Mention mention)
    {
        if (cells.Of(name, Measure.Points) is not { } points)
            return null;
        if (Scored().IsMatch(mention.Lead) && OfGroup().Match(mention.Sentence.Source.Text) is { Success: true } group && !group.Value.Contains(name, StringComparison.Ordinal) && cells.Of(name, Measure.MaximumPoints) is { } most && mention.Figure.Value > most.Value)
            return null;
        if (Scored().IsMatch(mention.Lead))
            return cells.Relation(name, mention, points, "得分");
        return !Lost().IsMatch(mention.Lead) || cells.Of(name, Measure.MaximumPoints) is not { } marks ? null : new ReportRelation(
            RelationKind.TextAgainstTable, Nodes.Sum(MeasureUnit.Point, (1, points), (1, mention.Figure)), ComparisonOperator.Equal, Nodes.Figure(marks, MeasureUnit.Point), MeasureUnit.Point,
            $"{mention.Sentence.Source.Place.Locator}与{cells.Place(name)}：“{name}”的得分与扣分之和应等于分值")
        {
            Assumption = "文字说的是该表该指标",
        };
    }

    /// <summary>How much of the goal was reached: 完成年度目标的86.40%; 完成率94.50%.</summary>
    private static ReportRelation? Reached(GoalCells cells, string name, Mention mention)
    {
        if (mention.Figure.Unit != MeasureUnit.Percent || OfGoal().Match(mention.Lead) is not { Success: true } goals || OfOther().IsMatch(mention.Lead[..goals.Index]) || Regex.IsMatch(mention.Lead, Regex.Escape(name) + @"[”》]?\s*$")
            || cells.Of(name, Measure.Actual) is not { } done || cells.Of(name, Measure.Target) is not { Value: > 0 } goal || done.Unit != goal.Unit || !mention.IsPlain)
            return null;
        return new ReportRelation(
            RelationKind.CompletionRate, Nodes.Percent(done, goal), ComparisonOperator.Equal, Nodes.Figure(mention.Figure, MeasureUnit.Percent), MeasureUnit.Percent,
            $"{mention.Sentence.Source.Place.Locator}与{cells.Place(name)}：“{name}”的完成比率应等于完成值÷目标值")
        {
            Assumption = "文字说的是该表该指标",
        };
    }

    private static bool IsSameKind(Figure cell, Mention mention) =>
        cell.Unit.Dimension == mention.Dimension || (cell.Unit == MeasureUnit.None && mention.Number.IsCount);

    [GeneratedRegex(@"^\s*[。：:]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:目标值?|计划(?:数|值)?|指标值|任务(?:数|值)?)(?:为|是|：|≥|≤|[<>]=?|＝|=|不低于|不少于|不高于|不超过|达到|\s)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"(?:完成值?|完成数|实际值?|实际达到|实际完成(?:值|数)?)(?:为|是|：|了|＝|=|达到|\s)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Actual();

    [GeneratedRegex(@"(?:(?:完成|达到|实现)(?:了|年度|年初|全年|绩效|预期|既定)*(?:目标|计划|任务|指标)(?:值|数)?的|完成[率比](?:为|是|达到?|仅|：)*)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfGoal();

    /// <summary>“培训418人次，其中接入企业完成目标的113%”: the rate has a name of its own.</summary>
    [GeneratedRegex(@"其中[^，。；：]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOther();

    /// <summary>2.效益指标。…政策知晓率96%，得30分; 3.资产管理（14分）。…盘点扣1分，得13分: the points at the end are those of all its indicators.</summary>
    [GeneratedRegex(@"^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）]?[、.．]?)?\s*(?:项目)?(?:产出|效益|效果|满意度|成本|过程|决策|管理|投入|数量|质量|时效|社会效益|经济效益)(?:指标)?(?:方面|情况|完成情况)?\s*[。：:]|^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）]?[、.．]?)?\s*[^，。；：、（(\d]{2,16}[（(](?:共|满分|分值|权重|标准分)?[：:]?\s*\d{1,3}(?:\.\d+)?分[)）]\s*[。：:，]", RegexOptions.CultureInvariant)]
    private static partial Regex OfGroup();

    [GeneratedRegex("完成[率比]", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?<!扣)得分?(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Scored();

    [GeneratedRegex(@"扣(?:减|除|去|了|分)*(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();
}
