using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Rows and columns of tables by the words running text may tell them in.</summary>
internal sealed partial class TableWords
{
    /// <summary>What stands in more tables is a form of words.</summary>
    private const int MostTables = 8;
    private const int FewestDigits = 3;
    private const int DigitsThatTellAlone = 6;
    private readonly List<(TableSection Section, Lines Lines, int Total)> tables;
    private readonly ILookup<string, (int Table, int Line)> rows;
    private readonly ILookup<string, (int Table, int Line)> columns;
    private readonly NamesInText rowFinder;
    private readonly NamesInText columnFinder;

    public TableWords(IReadOnlyList<TableSection> sections)
    {
        tables = [.. sections.SelectMany(section => IsAcross(section) ? new[] { section.AsRows(), section.AsColumns() } : [section.AsRows()], (section, lines) => (section, lines, Total(lines)))];
        rows = Places(table => LineNames.Of(table.Lines).Where(row => table.Lines.Heads[row.Value].Measure == Measure.Amount).Select(row => (row.Key, row.Value)));
        columns = Places(table => Columns(table.Lines));
        (rowFinder, columnFinder) = (new NamesInText(rows.Select(name => name.Key)), new NamesInText(columns.Select(name => name.Key)));
    }

    /// <summary>Whether measures stand below each other and what is measured side by side, with a total: 支出进度 of each hospital and of all.</summary>
    private static bool IsAcross(TableSection section) =>
        section.Rows.Any(row => row.Head.IsRate) && section.Columns.Count(column => column.Head.IsTotal) == 1;

    /// <summary>Names of rows in a text, with the places behind them.</summary>
    public List<(string Name, int End)> RowsIn(string text) => rowFinder.In(text);

    /// <summary>The rows a number may be of: those of a name, or the totals of tables with the column its words tell.</summary>
    public IEnumerable<(int Table, int Row)> RowsFor(string? name, string lead) =>
        name is not null ? Few(rows[name])
        : Column(lead) is { } column && OfAll().IsMatch(lead[..lead.LastIndexOf(column, StringComparison.Ordinal)]) ? Few(columns[column]).Where(place => tables[place.Table].Total >= 0).Select(place => (place.Table, tables[place.Table].Total))
        : [];

    /// <summary>Whether its heading names basic expenditure alone, or projects alone, and the text the other: 基本支出执行率 is no total of a table of 项目支出.</summary>
    public bool IsOfOtherKind(int table, string before) =>
        FundScope.KindOf(tables[table].Section.Title) is { } own && FundScope.LastKindOf(before) is { } told && own != told;

    /// <summary>What a figure may be of a row: the cell under the head its words tell; where no column has it, the rate of its actual amount.</summary>
    public IEnumerable<ReportRelation> Relations((int Table, int Row) place, Mention mention, IReadOnlyList<Mention> others)
    {
        var (section, lines, _) = tables[place.Table];
        if (Column(mention.Lead) is { } column && columns[column].Where(one => one.Table == place.Table).Select(one => lines.At(place.Row, one.Line)).FirstOrDefault() is { } cell
            && cell.Unit.Dimension == mention.Dimension)
            yield return new ReportRelation(
                RelationKind.TextAgainstTable, Nodes.Figure(mention.Figure, cell.Unit), ComparisonOperator.Equal, new BoundFigure(cell, 1), cell.Unit,
                $"{mention.Sentence.Source.Place.Locator}与{section.Name}：“{lines.Heads[place.Row]}”的“{column}”应一致");
        else if (RateOfRow.Of(section, lines, place.Row, mention, others) is { } rate)
            yield return rate;
    }

    /// <summary>How many figures are the row's, as the text rounds them; one of six digits speaks for two.</summary>
    public int Agreeing((int Table, int Row) place, IEnumerable<Mention> mentions)
    {
        var lines = tables[place.Table].Lines;
        var own = Enumerable.Range(0, lines.Slots.Length).Select(slot => lines.At(place.Row, slot)).OfType<Figure>().ToList();
        return mentions.Where(mention => mention.Figure.Printed.Count(char.IsDigit) >= FewestDigits && own.Exists(cell => ToldPrint.IsUnsigned(mention.Figure, cell))).Sum(mention => mention.Figure.Printed.Count(char.IsDigit) >= DigitsThatTellAlone ? 2 : 1);
    }

    /// <summary>The head of a column right before a number; null where other words stand there.</summary>
    private string? Column(string lead) =>
        columnFinder.In(lead) is [.., var (name, end)] && Filler().IsMatch(lead[end..]) ? name : null;

    private static List<(int Table, int Row)> Few(IEnumerable<(int Table, int Line)> places) =>
        places.Take(MostTables + 1).ToList() is { Count: <= MostTables } some ? some.ConvertAll(place => (place.Table, place.Line)) : [];

    private ILookup<string, (int Table, int Line)> Places(Func<(TableSection Section, Lines Lines, int Total), IEnumerable<(string Name, int Line)>> of) =>
        tables.SelectMany((table, number) => of(table).Select(one => (one.Name, Place: (number, one.Line)))).ToLookup(one => one.Name, one => one.Place, StringComparer.Ordinal);

    private static IEnumerable<(string Name, int Line)> Columns(Lines lines) =>
        Enumerable.Range(0, lines.Slots.Length).SelectMany(slot => Names(lines.Slots[slot].Core.TrimEnd('%', '％')).Select(name => (Name: name, slot)))
            .Where(column => !lines.Slots[column.slot].IsTotal).GroupBy(column => column.Name, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.Single());

    /// <summary>A head, and what is left of it where its end only says what is counted: 受益4683人 of 受益人数.</summary>
    private static IEnumerable<string> Names(string head)
    {
        if (head.Length > 2 || Average().IsMatch(head))
            yield return head;
        if (Counted().Match(head) is { Success: true, Index: > 1 } counted)
            yield return head[..counted.Index];
    }

    [GeneratedRegex("(?:人数|户数|人次|户次)$")]
    private static partial Regex Counted();

    /// <summary>The one total; of several the last line, behind subtotals (一季度小计, …, 全年合计).</summary>
    private static int Total(Lines lines) =>
        Enumerable.Range(0, lines.Heads.Length).Where(line => lines.Heads[line].IsTotal).ToList() is [.., var last] totals
            && (totals.Count == 1 || (last == lines.Heads.Length - 1 && totals.TrueForAll(line => Subtotal().IsMatch(lines.Heads[line].Core) == (line != last)))) ? last : -1;

    [GeneratedRegex("小计")]
    private static partial Regex Subtotal();

    /// <summary>日均, as telling as a longer name.</summary>
    [GeneratedRegex("^[日月季年人户]均$")]
    private static partial Regex Average();

    /// <summary>Nothing that names a part before the head: of the whole.</summary>
    [GeneratedRegex(@"(?:^|[，。；：、,;]|（其?中?含)(?:其中)?(?:总体|全[市县区省州]|综合|总|整体|平均|合计|累计)?$")]
    private static partial Regex OfAll();

    [GeneratedRegex(@"^(?:数|额|金额|资金|人员|人数|经费)?(?:已|约|共|总?计|合计)?(?:最高|最低|最多|最少|最大|最小)?[，,（(]?(?:处理|发电|供水|生产|运输|完成|支出|支付|接待|服务|发放|受理)?(?:量|额)?(?:为|是|达到?|了|：|:){0,2}$")]
    private static partial Regex Filler();
}
