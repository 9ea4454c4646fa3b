using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Running text that adds up some rows of a table by their names: 教育支出和卫生健康支出共19180.05万元, 两项合计占45.3%.</summary>
/// <remarks>Of which column, the figures say: the one in which the rows make the amount, or would but for one slip of the hand.</remarks>
internal sealed partial class NamedRowSums
{
    private const int FarthestNumber = 24;
    private readonly ILookup<string, (int Table, int Line)> places;
    private readonly List<(TableSection Section, Lines Lines)> tables;
    private readonly NamesInText finder;

    private NamedRowSums(IReadOnlyList<TableSection> sections)
    {
        tables = [.. sections.Select(section => (section, section.AsRows()))];
        places = tables.SelectMany((table, number) => LineNames.Of(table.Lines).Select(name => (name.Key, (number, name.Value)))).ToLookup(one => one.Key, one => one.Item2, StringComparer.Ordinal);
        finder = new NamesInText(places.Select(name => name.Key));
    }

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var rows = new NamedRowSums(sections);
        return PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(rows.Of);
    }

    private IEnumerable<ReportRelation> Of(Passage passage)
    {
        var names = finder.In(passage.Source.Text);
        for (var first = 0; first + 1 < names.Count; first++)
        {
            var last = first;
            while (last + 1 < names.Count && Joins().IsMatch(passage.Source.Text[names[last].End..(names[last + 1].End - names[last + 1].Name.Length)]))
                last++;
            if (last > first && Told(passage, names[last].End) is { } told && Best(names[first..(last + 1)], told) is { } relation)
                yield return relation;
            first = last;
        }
    }

    /// <summary>The number the names are added up to; null where the words between do not say so.</summary>
    private static Mention? Told(Passage passage, int end) =>
        passage.Mentions.FirstOrDefault(mention => mention.Number.Start >= end) is { IsPlain: true } told && told.Number.Start - end <= FarthestNumber && Together().IsMatch(passage.Source.Text[end..told.Number.Start]) ? told : null;

    private ReportRelation? Best(List<(string Name, int End)> names, Mention told)
    {
        var made = new List<(ReportRelation Relation, bool Holds, bool IsSlip)>();
        foreach (var table in places[names[0].Name].Select(place => place.Table).Distinct())
        {
            var rows = names.SelectMany(name => places[name.Name].Where(place => place.Table == table).Select(place => place.Line)).ToList();
            if (rows.Count == names.Count)
                made.AddRange(Enumerable.Range(0, tables[table].Lines.Slots.Length).Select(slot => Made(tables[table].Section, tables[table].Lines, rows, slot, told)).OfType<(ReportRelation, bool, bool)>());
        }
        return made.Find(one => one.Holds).Relation ?? (made.FindAll(one => one.IsSlip) is [var only] ? only.Relation : null);
    }

    private static (ReportRelation, bool, bool)? Made(TableSection section, Lines lines, List<int> rows, int slot, Mention told)
    {
        var parts = rows.Select(row => lines.At(row, slot)).OfType<Figure>().ToList();
        if (parts.Count < rows.Count || parts.DistinctBy(part => part.Unit).Count() > 1 || lines.Slots[slot].IsRate)
            return null;
        var isShare = told.Figure.Unit == MeasureUnit.Percent;
        var total = isShare && Enumerable.Range(0, lines.Heads.Length).Where(line => lines.Heads[line].IsTotal).ToList() is [var only] ? lines.At(only, slot) : null;
        if (isShare ? total is not { Value: > 0 } || total.Unit != parts[0].Unit : parts[0].Unit.Dimension != told.Dimension)
            return null;
        var (unit, sum) = (told.Figure.Unit, Nodes.Sum(parts, isShare ? parts[0].Unit : told.Figure.Unit));
        var relation = new ReportRelation(
            isShare ? RelationKind.Share : RelationKind.TextAgainstTable, isShare ? Nodes.Percent(sum, Nodes.Figure(total!, total!.Unit)) : sum, ComparisonOperator.Equal, Nodes.Figure(told.Figure, unit), unit,
            $"{told.Sentence.Source.Place.Locator}与{section.Name}：{Message.List("、", rows.Select(row => lines.Heads[row]))}的“{lines.Slots[slot]}”{(Message)(isShare ? "所占百分比" : "之和")}应与文字一致")
        {
            Certainty = Certainty.Inferred,
            Assumption = "文字合计的是表中所列各行",
        };
        return (relation, Prose.Nodes.CanHold(relation.Left, relation.Right), !isShare && SlipInSum.Explains(parts, told.Figure));
    }

    [GeneratedRegex(@"^(?:项目|资金|支出|收入|费用)?(?:、|和|及|与|以及|，)(?:其中)?$")]
    private static partial Regex Joins();

    [GeneratedRegex(@"^(?:项目|资金|支出|收入|费用)?[，（(]?(?:这?[两三四五六七八九\d]{0,2}[项类个家种者](?:项目|支出|收入|资金)?)?[，）)]?\p{Lo}{0,4}(?:共|合计|共计|总计|累计|总共)\p{Lo}{0,10}$")]
    private static partial Regex Together();
}
