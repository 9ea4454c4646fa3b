using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>A count against the rows of the table that lists what is counted: 安排9119万元，涉及项目7个 where a table of projects has 9119 as its total.</summary>
/// <remarks>The amount told beside the count says which table is meant. Asked only: a row may hold several, or stand for a part.</remarks>
internal static partial class ListedWithTotals
{
    private const int FewestRows = 2;
    private const int MostApart = 4;
    private const int MostBeside = 2;
    private const int FewestDigits = 3;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IEnumerable<TableSection> sections)
    {
        var lists = sections.Select(ListOf).OfType<List>().ToList();
        return lists.Count == 0 ? []
            : PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Sentences).SelectMany(sentence => Of(sentence, lists));
    }

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, List<List> lists)
    {
        for (var at = 0; at < sentence.Mentions.Length; at++)
        {
            if (sentence.Mentions[at] is not { IsPlain: true, RowLength: 1, Number.IsCount: true, Figure.Unit.Symbol: "个" or "项" or "家" or "户" or "所" or "处" or "只" or "笔" } count || Some().IsMatch(count.Lead))
                continue;
            var beside = sentence.Mentions[Math.Max(0, at - MostBeside)..Math.Min(sentence.Mentions.Length, at + MostBeside + 1)];
            var meant = lists.FindAll(list => IsNamed(count, list) && Math.Abs(count.Figure.Value - list.Rows) <= MostApart && beside.Any(mention => IsTotal(mention, list)));
            if (meant.Count > 0 && meant.TrueForAll(list => list.Rows == meant[0].Rows))
                yield return Relation(count, meant[0]);
        }
    }

    private static bool IsTotal(Mention mention, List list) =>
        mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && mention.Figure.Printed.Count(char.IsDigit) >= FewestDigits && list.Totals.Any(total => ToldPrint.Is(mention.Figure, total));

    /// <summary>企业 of 市属企业9户 and of 9户企业.</summary>
    private static bool IsNamed(Mention count, List list) =>
        count.Subject.EndsWith(list.Name, StringComparison.Ordinal) || Behind().Match(count.Tail).Value.EndsWith(list.Name, StringComparison.Ordinal);

    /// <summary>A table whose labels stand under 项目名称, 企业名称, 学校名称, with no parts and one total; null of others.</summary>
    private static List? ListOf(TableSection section)
    {
        var rows = section.Rows.Where(row => !row.Head.IsTotal).Select(row => row.Head).ToList();
        var name = LabelHeads(section).Select(text => Named().Match(text)).FirstOrDefault(match => match.Success)?.Groups["name"].Value;
        if (name is null || rows.Count < FewestRows || rows.Exists(head => head.Core.Length == 0 || head.OpensParts || head.Depth != rows[0].Depth || head.Indent != rows[0].Indent) || section.Rows.Count(row => row.Head.IsTotal) != 1)
            return null;
        var total = Enumerable.Range(0, section.Rows.Length).First(row => section.Rows[row].Head.IsTotal);
        return new List(section.Name, name, rows.Count, [.. Enumerable.Range(0, section.Columns.Length).Select(column => section.Figures[total, column]).OfType<Figure>()]);
    }

    private static IEnumerable<string> LabelHeads(TableSection section) =>
        Enumerable.Range(0, section.Columns[0].Number).SelectMany(column => Enumerable.Range(0, section.Rows[0].Number).Select(row => HeadText.Core(section.Grid.TextAt(row, column))));

    private static ReportRelation Relation(Mention count, List list) =>
        new(RelationKind.Count, Prose.Nodes.Of(count, count.Figure.Unit), ComparisonOperator.Equal, new BoundConstant(list.Rows), count.Figure.Unit, $"{list.Section}列有{list.Rows}个“{list.Name}”")
        {
            Certainty = Certainty.Conditional,
            Assumption = "表中合计即该处所述金额，表中每行一个",
        };

    [GeneratedRegex(@"^(?<name>\p{Lo}{2,6})名称$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^[^，。；：、\d（(]{0,12}?(?=[，。；：、（(\d]|的|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex("其中|新增|追加|部分|等$", RegexOptions.CultureInvariant)]
    private static partial Regex Some();

    /// <summary>A table that lists all of a kind.</summary>
    /// <param name="Section">Name of the table.</param>
    /// <param name="Name">What its labels name.</param>
    /// <param name="Rows">How many.</param>
    /// <param name="Totals">The figures of its line of totals.</param>
    private sealed record List(string Section, string Name, int Rows, IReadOnlyList<Figure> Totals);
}
