using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Scores;

/// <summary>The total of a score sheet over all its sections: the row of the execution rate, the indicators, and the total told above or below.</summary>
internal static partial class ScoreTotals
{
    private const int MostAbove = 3;
    private const int LongestHead = 120;

    /// <summary>The relations of each sheet whose maxima add up to 100.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where figures are kept.</param>
    /// <param name="sections">Sections of all tables in order.</param>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IEnumerable<TableSection> sections)
    {
        var (sheet, before) = (new ScoreSheet(), 0);
        foreach (var section in sections.Where(ScoreSheet.HasPoints))
        {
            var place = document.Blocks.IndexOf(section.Grid.Table);
            if (!sheet.Add(section) || sheet.Maximum > ScoreSheet.FullPoints)
                (sheet, before) = (sheet.HasEarlierOf(section) ? new ScoreSheet() : ScoreSheet.Of(section), Math.Max(before, place));
            if (sheet.Maximum != ScoreSheet.FullPoints)
                continue;
            foreach (var total in sheet.Totals.Concat(Told(document, book, before, document.Blocks.IndexOf(sheet.First.Grid.Table))))
                yield return Relation(sheet, total);
            (sheet, before) = (new ScoreSheet(), place);
        }
    }

    /// <summary>自评得分：98 in a line of the sheet's own head, right above it; a score in running text may be another sheet's.</summary>
    private static IEnumerable<Figure> Told(PrintedDocument document, FigureBook book, int from, int to)
    {
        for (var place = to - 1; place >= Math.Max(from, to - MostAbove); place--)
        {
            if (document.Blocks[place] is not PrintedParagraph { Text.Length: <= LongestHead } paragraph || Total().Match(paragraph.Text) is not { Success: true } match)
                continue;
            var start = match.Groups["points"].Index;
            if (NumberScanner.Scan(paragraph.Text).FirstOrDefault(number => number.Start == start) is { } number)
                yield return book.Of(paragraph, number with { Unit = MeasureUnit.Point });
            yield break;
        }
    }

    /// <summary>Items without points leave the sum open: the total is at most what full points for them would give.</summary>
    private static ReportRelation Relation(ScoreSheet sheet, Figure total)
    {
        var isOpen = sheet.Open.Count > 0;
        var sum = Nodes.Sum([.. sheet.Points, .. sheet.Open], MeasureUnit.Point);
        return new ReportRelation(
            RelationKind.ScoreSum, isOpen ? Nodes.Figure(total, MeasureUnit.Point) : sum, isOpen ? ComparisonOperator.AtMost : ComparisonOperator.Equal,
            isOpen ? sum : Nodes.Figure(total, MeasureUnit.Point), MeasureUnit.Point,
            $"{sheet.First.Name}起的评分表：{(Message)(isOpen ? "总分不应大于各项得分之和加未填得分各项的分值" : "各项得分之和应等于总分")}")
        {
            IsStated = true,
        };
    }

    [GeneratedRegex(@"自评(?:总)?(?:得分|分数?)[:：]\s*(?<points>\d+(?:\.\d+)?)(?=\s*(?:分|$|[，。；　\s]))")]
    private static partial Regex Total();
}
