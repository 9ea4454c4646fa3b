using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Goals;

/// <summary>What running text tells of the total of the one score sheet there is: 综合得分90.13分（满分100分）; and of the mean of scored projects: 平均得分93.06分.</summary>
/// <remarks>Always asked: another score may be meant. Where the text calls several scores by one name, one of them must be the sheet's.</remarks>
internal static partial class SheetScoresInText
{
    private const int FewestScored = 3;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var sheets = sections.SelectMany(Totals).Take(2).ToList();
        var means = sections.SelectMany(Means).Take(2).ToList();
        if (sheets.Count != 1 && means.Count != 1)
            return [];
        var told = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Sentences).ToList();
        return (sheets is [var sheet] ? OfSheet(sheet, told) : []).Concat(means is [var mean] ? OfMean(mean, told) : []);
    }

    private static IEnumerable<ReportRelation> OfSheet((Figure Got, Figure Full) sheet, List<ReadSentence> sentences)
    {
        var told = sentences.SelectMany(sentence => sentence.Mentions).Where(IsScore).Select(mention => (Mention: mention, Name: Score().Match(mention.Lead) is { Success: true } name && !Other().IsMatch(mention.Lead) ? name.Groups["name"].Value : "")).Where(one => one.Name.Length > 0).ToList();
        foreach (var (mention, name) in told)
        {
            var same = told.FindAll(one => one.Name == name).ConvertAll(one => one.Mention);
            if (same.DistinctBy(one => one.Figure.Value).Count() <= 2 && (told.Count == 1 || same.Exists(one => one.Figure.Value == sheet.Got.Value)))
                yield return Relation(mention, sheet.Got, "文字所说总得分与评分表合计应一致");
        }
        foreach (var (got, full) in sentences.SelectMany(sentence => sentence.Mentions.Zip(sentence.Mentions.Skip(1))).Where(pair => IsScore(pair.First) && IsScore(pair.Second) && pair.First.Figure.Value == sheet.Got.Value && Score().IsMatch(pair.First.Lead) && Full().IsMatch(pair.Second.Lead)))
            yield return Relation(full, sheet.Full, "文字所说满分与评分表分值合计应一致");
    }

    private static IEnumerable<ReportRelation> OfMean(Figure mean, List<ReadSentence> sentences) =>
        sentences.SelectMany(sentence => sentence.Mentions).Where(mention => IsScore(mention) && Mean().IsMatch(mention.Lead)).ToList() is [var only] ? [Relation(only, mean, "文字所说平均得分与表中应一致")] : [];

    /// <summary>Points and full marks of a sheet's total.</summary>
    private static IEnumerable<(Figure Got, Figure Full)> Totals(TableSection section)
    {
        if (Column(section, Measure.Points) is not { } points || Column(section, Measure.MaximumPoints) is not { } most)
            yield break;
        for (var row = 0; row < section.Rows.Length; row++)
        {
            if (section.Rows[row].Head.IsTotal && section.Figures[row, points] is { } got && section.Figures[row, most] is { Value: 100 } full)
                yield return (got, full);
        }
    }

    /// <summary>What stands in the total of a column of points of several projects: it is no sum, for it lies among them.</summary>
    private static IEnumerable<Figure> Means(TableSection section)
    {
        if (Column(section, Measure.Points) is not { } points || section.Columns.Any(column => column.Head.Measure == Measure.MaximumPoints))
            yield break;
        var all = Enumerable.Range(0, section.Rows.Length).Where(row => section.Figures[row, points] is not null).ToLookup(row => section.Rows[row].Head.IsTotal, row => section.Figures[row, points]!);
        var items = all[false].Select(figure => figure.Value).ToList();
        if (items.Count >= FewestScored && all[true].ToList() is [var mean] && mean.Value >= items.Min() && mean.Value <= items.Max())
            yield return mean;
    }

    private static int? Column(TableSection section, Measure measure) =>
        Enumerable.Range(0, section.Columns.Length).Where(column => section.Columns[column].Head is var head && head.Measure == measure && !head.Core.Contains('扣', StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only : null;

    private static ReportRelation Relation(Mention told, Figure cell, Message basis) =>
        new(RelationKind.TextAgainstTable, Nodes.Figure(told.Figure, MeasureUnit.Point), ComparisonOperator.Equal, Nodes.Figure(cell, MeasureUnit.Point), MeasureUnit.Point, basis)
        {
            Certainty = Certainty.Conditional,
            Assumption = "文字说的是该表",
        };

    private static bool IsScore(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Point;

    [GeneratedRegex(@"(?:^|[，。；：、\s]|项目|政策|部门|整体支出|支出|最终|绩效|本次)(?:(?<name>综合|自评|评价|最终|总)(?:评价|自评)?(?:得分|评分|总分|总得分)|(?<=(?:本|该)(?:项目|部门|单位|政策|专项|资金)(?:自评|评价|最终)*)(?<name>得)分?)(?:为|是|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Score();

    [GeneratedRegex("上年|去年|上一年|平均|各|其他|[12]0\\d\\d年", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(@"^\s*[（(]\s*(?:满分|总分)(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"(?:平均(?:得分|评分|分|自评得分)|得分平均)(?:为|是|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();
}
