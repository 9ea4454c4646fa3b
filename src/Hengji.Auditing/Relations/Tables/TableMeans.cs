using System.Text.RegularExpressions;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>A row or column of means (平均、平均分) against the lines it is the mean of: all before it that are no totals.</summary>
internal static partial class TableMeans
{
    private const int FewestLines = 2;

    /// <summary>The means of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines) =>
        Enumerable.Range(FewestLines, Math.Max(0, lines.Heads.Length - FewestLines))
            .Where(line => Mean().IsMatch(lines.Heads[line].Core))
            .SelectMany(line => In(section, lines, line));

    /// <summary>The relations of all slots where most hold, each with as many lines as have a figure.</summary>
    private static List<ReportRelation> In(TableSection section, Lines lines, int mean)
    {
        var of = Enumerable.Range(0, mean).Where(line => lines.Heads[line] is { IsTotal: false, OpensParts: false } head && !Mean().IsMatch(head.Core)).ToList();
        var made = Enumerable.Range(0, lines.Slots.Length).Select(slot => Relation(section, lines, (mean, of), slot)).OfType<ReportRelation>().ToList();
        var broken = made.Count(relation => AuditedRelation.Of(relation).Outcome.Verdict == Verdict.Breaks);
        return made.Count - broken >= Math.Max(1, broken) ? made : [];
    }

    private static ReportRelation? Relation(TableSection section, Lines lines, (int Mean, List<int> Lines) of, int slot)
    {
        if (lines.At(of.Mean, slot) is not { } mean)
            return null;
        var figures = of.Lines.Select(line => lines.At(line, slot)).OfType<Figure>().Where(figure => figure.Unit.Dimension == mean.Unit.Dimension).ToList();
        return figures.Count < FewestLines || figures.Count < of.Lines.Count ? null : new ReportRelation(
            RelationKind.PerHead, new BoundQuotient(Nodes.Sum(figures, mean.Unit), new BoundConstant(figures.Count)), ComparisonOperator.Equal, Nodes.Figure(mean, mean.Unit), mean.Unit,
            $"{section.Name}“{lines.Slots[slot]}”：“{lines.Heads[of.Mean]}”应等于所列{figures.Count}项的平均数")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各项不加权平均",
        };
    }

    [GeneratedRegex("^(?:平均|均值|平均[值数分]|平均得分|平均水平|平均分数)$")]
    private static partial Regex Mean();
}
