using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Between;

/// <summary>Lists of one file without a total of their own, whose total the other file prints: all rows of 项目支出明细表 make 项目支出 of the report.</summary>
/// <remarks>A list may leave items out: that it does not add up is told only where its other columns do, or other facts of the two files agree.</remarks>
internal static partial class AnnexSums
{
    private const int FewestRows = 3;

    /// <summary>The relations between two files, judged.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The other.</param>
    /// <param name="agree">Whether some fact is known to agree between them.</param>
    public static IEnumerable<AuditedRelation> Of(FileReading one, FileReading other, bool agree) => Lists(one, other, agree).Concat(Lists(other, one, agree));

    private static IEnumerable<AuditedRelation> Lists(FileReading report, FileReading annex, bool agree)
    {
        var told = report.Text.Concat(report.Facts.Sections.SelectMany(found => found.Claims.SelectMany(claim => claim))).Where(claim => claim.Owner.Length == 0).ToLookup(FactName.Of);
        foreach (var section in annex.Sections.Where(IsList))
        {
            var made = Enumerable.Range(0, section.Columns.Length).Select(column => Column(section, column, annex, told)).OfType<AuditedRelation>().ToList();
            var isBound = agree || made.Exists(Holds);
            foreach (var relation in made.Where(relation => isBound || Holds(relation)))
                yield return relation;
        }
    }

    private static bool IsList(TableSection section) =>
        section.Rows.Length >= FewestRows && SubjectOf(section).Length > 1
        && section.Rows.All(row => row.Head is { IsTotal: false, OpensParts: false, IsRate: false, Depth: 0 } && row.Head.Core.Length > 0 && row.Head.Indent == section.Rows[0].Head.Indent);

    /// <summary>What the list is of, as its title says.</summary>
    private static string SubjectOf(TableSection section) => FactKey.Subject(TitleEnd().Replace(Numbered().Replace(HeadText.Core(section.Title), ""), ""));

    private static AuditedRelation? Column(TableSection section, int column, FileReading annex, ILookup<FactName, Claim> told)
    {
        var figures = Enumerable.Range(0, section.Rows.Length).Select(row => section.Figures[row, column]).ToList();
        var head = section.Columns[column].Head;
        if (figures.Exists(figure => figure is null) || head.IsRate || HeadMeasures.IsAverage(head.Core) || figures.DistinctBy(figure => figure!.Unit).Count() > 1)
            return null;
        var name = new FactName(SubjectOf(section), FactKey.Measure(head.Measure), "");
        var unit = figures[0]!.Unit;
        var made = told[name].Where(claim => claim.Figure.Unit.Dimension == unit.Dimension && (claim.Year is null || (head.Year ?? annex.Year) is not { } year || claim.Year == year))
            .Select(claim => AuditedRelation.Of(Relation(section, column, annex, [.. figures.OfType<Figure>()], claim))).ToList();
        return made.Find(Holds) ?? (made.DistinctBy(relation => relation.Outcome.Right?.Printed).Count() == 1 ? made[0] : null);
    }

    private static ReportRelation Relation(TableSection section, int column, FileReading annex, ImmutableArray<Figure> figures, Claim claim) =>
        new(RelationKind.BetweenFiles, Nodes.Sum(figures, claim.Figure.Unit), ComparisonOperator.Equal, Nodes.Figure(claim.Figure, claim.Figure.Unit), claim.Figure.Unit,
            $"《{annex.Document.File}》{section.Name}“{section.Columns[column].Head}”各行之和应等于“{claim.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "明细表列出了全部项目",
        };

    private static bool Holds(AuditedRelation relation) => relation.Outcome.Verdict is Verdict.Exact or Verdict.Within;

    [GeneratedRegex(@"^附[件表]?\s*\d*\s*[:：、.．]?\s*")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?:情况|明细|分项|统计|一览|清单|安排|执行|汇总|构成)*表?$")]
    private static partial Regex TitleEnd();
}
