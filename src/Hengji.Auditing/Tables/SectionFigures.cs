using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>Makes sections of cells: gives every number its unit and decimals, and every head the measure its numbers show.</summary>
/// <param name="grid">The table.</param>
/// <param name="contents">What its cells hold.</param>
/// <param name="book">Where figures are kept.</param>
/// <param name="around">What stands above it.</param>
internal sealed partial class SectionFigures(TableGrid grid, GridContents contents, FigureBook book, TableSurroundings around)
{
    private const int FewestRates = 2;

    /// <summary>The values of a card as one column.</summary>
    public TableSection Card(ImmutableArray<(int Row, int Column, LineHead Head)> places)
    {
        var (figures, cells) = (new Figure?[places.Length, 1], new CellContent[places.Length, 1]);
        var decimals = ColumnDecimals.Of(places.Where(place => IsAmount(place.Head)).Select(place => contents.Cells[place.Row, place.Column]));
        for (var at = 0; at < places.Length; at++)
        {
            var (row, column, head) = places[at];
            var found = (cells[at, 0] = contents.Cells[row, column]).Number!;
            var unit = found.Unit == MeasureUnit.None && IsCounting(head.Core) ? CountOf(head.Core) : UnitOf(found, head, head, Above(row, column), found.Decimals);
            var isOwn = !IsAmount(head) || found.Unit == MeasureUnit.Percent;
            figures[at, 0] = book.Of(grid.Table, grid.At(row, column)!, Counted(found, unit, head), unit, isOwn ? 0 : decimals, IsGiven(head, found));
        }
        return new TableSection(grid, around.Title, [.. places.Select(place => (place.Row, place.Head))], [(places[0].Column, new LineHead([]))], figures, cells);
    }

    /// <summary>What a card of money counts beside it: persons, or whatever else.</summary>
    private static MeasureUnit CountOf(string core) => Persons().IsMatch(core) ? MeasureUnit.Parse("人") : MeasureUnit.None;

    private static bool IsAmount(LineHead head) => !head.IsRate && !HeadMeasures.IsPoints(head.Measure) && !IsCounting(head.Core);

    private string Above(int row, int column) =>
        string.Concat(Enumerable.Range(0, row).Where(above => contents.Cells[above, column].Kind == CellKind.Words).Select(above => grid.TextAt(above, column)));

    /// <summary>The unit that rows without one share: 万元 of 总额（万元） above them, where no other row says one.</summary>
    private static MeasureUnit? OfTotal(List<(int Number, LineHead Head)> rows) =>
        rows.FindAll(row => row.Head.Unit is not null) is [{ Head: { IsTotal: true, Unit: { } unit } }] && unit.Dimension == MeasureUnit.Yuan.Dimension ? unit : null;

    /// <summary>Rows of figures under heads.</summary>
    /// <param name="columns">Columns with their heads; one of amounts and rates is read as two.</param>
    /// <param name="rows">Rows with their labels.</param>
    /// <param name="corner">Words of the heads over the labels.</param>
    public TableSection Rows(IEnumerable<(int Number, LineHead Head)> columns, List<(int Number, LineHead Head)> rows, string corner)
    {
        var given = columns.ToList();
        rows = AmountRows.Of(given, rows, contents.Cells);
        var read = Named(given.SelectMany(column => Read(column.Number, column.Head, rows)).ToList(), rows);
        var (figures, cells) = (new Figure?[rows.Count, read.Count], new CellContent[rows.Count, read.Count]);
        var (shared, areDays) = (OfTotal(rows), rows.Exists(row => row.Head.IsTotal));
        var cellsOf = read.ConvertAll(one => (one.Head, rows.ConvertAll(row => one.Of(row.Number))));
        var counted = CountedColumns.Of(around, cellsOf).Concat(CountedColumns.Beside(around, cellsOf, IsCounting)).ToHashSet();
        for (var column = 0; column < read.Count; column++)
        {
            var (number, head, of) = read[column];
            var decimals = ColumnDecimals.ByUnit(head.IsRate ? [] : rows.Where(row => !row.Head.IsRate).Select(row => of(row.Number)));
            var units = rows.ConvertAll(row => of(row.Number) is { Kind: CellKind.Number, Number: { } found } && grid.At(row.Number, number) is not null ? Told(found, head, row, number) : null);
            UnitsOfTotals.Give(rows.ConvertAll(row => row.Head), units, rows.ConvertAll(row => of(row.Number).Number?.Value ?? 0));
            for (var row = 0; row < rows.Count; row++)
            {
                var content = cells[row, column] = of(rows[row].Number);
                if (units[row] is not { } unit || content.Number is not { } found || grid.At(rows[row].Number, number) is not { } cell)
                    continue;
                figures[row, column] = book.Of(grid.Table, cell, found.Decimals == 0 && (counted.Contains(column) || (areDays && IsOfDays().IsMatch(head.Core))) ? found with { IsCount = true } : Counted(found, unit, head), unit, rows[row].Head.IsRate || found.Unit == MeasureUnit.Percent ? 0 : decimals.GetValueOrDefault(found.Unit), IsGiven(head, found));
            }

            MeasureUnit? Told(ScannedNumber found, LineHead head, (int Number, LineHead Head) row, int number)
            {
                var told = IsCountOfRate(contents.Splits[row.Number, number], found) ? MeasureUnit.None : UnitOf(found, head, row.Head, corner, decimals.GetValueOrDefault(found.Unit));
                return told == MeasureUnit.None && shared is not null && !IsCounting(head.Core) && !IsCounting(row.Head.Core) ? shared : told;
            }
        }
        return new TableSection(grid, around.Title, [.. rows], [.. read.Select(column => (column.Number, column.Head))], figures, cells);
    }

    /// <summary>83.65%（15826/18920）: the numbers beside a percentage are what it was reckoned from.</summary>
    private static bool IsCountOfRate(SplitCell? cell, ScannedNumber number) =>
        cell is not null && number is { Unit.Dimension: "", Decimals: 0 } && cell.Numbers.Any(other => other.Unit == MeasureUnit.Percent);

    /// <summary>A column as it is; or one of amounts and one of rates.</summary>
    private IEnumerable<(int Number, LineHead Head, Func<int, CellContent> Of)> Read(int number, LineHead head, List<(int Number, LineHead Head)> rows)
    {
        if (rows.Select(row => contents.Splits[row.Number, number]).FirstOrDefault(cell => cell is not null) is { } usual)
        {
            for (var at = 0; at < usual.Numbers.Length; at++)
            {
                var place = at;
                yield return (number, SplitColumns.Head(head, usual, place), row => contents.Splits[row, number] is { } cell ? new CellContent(CellKind.Number, cell.Numbers[place], "") : CellContent.Of(null));
            }
            yield break;
        }
        if (!rows.Exists(row => contents.Rates[row.Number, number] is not null))
        {
            yield return (number, Shown(head, [.. rows.Select(row => contents.Cells[row.Number, number])]), row => contents.Cells[row, number]);
            yield break;
        }
        var measure = contents.RateMeasures[number];
        var (amount, rate) = Heads(head);
        yield return (number, measure == Measure.ChangeRate ? amount with { Measure = Measure.Change } : amount, row => contents.Cells[row, number]);
        yield return (number, rate.IsRate && measure == Measure.Rate ? rate : rate with { Measure = measure }, row => contents.Rates[row, number] ?? CellContent.Of(null));
    }

    /// <summary>Columns with heads of what their numbers show or text tells of them.</summary>
    private List<(int Number, LineHead Head, Func<int, CellContent> Of)> Named(List<(int Number, LineHead Head, Func<int, CellContent> Of)> columns, List<(int Number, LineHead Head)> rows)
    {
        var cells = columns.ConvertAll(column => rows.ConvertAll(row => column.Of(row.Number)));
        var heads = UnnamedRates.Of([.. columns.Zip(cells, (column, own) => (column.Head, own))]);
        heads = UnnamedPoints.Of([.. heads.Zip(cells)]);
        var told = rows.Exists(row => row.Head.Unit is not null || row.Head.IsRate) ? null : around.Told;
        heads = told?.Named([.. heads.Zip(cells)], around.Unit) ?? heads;
        return [.. columns.Select((column, at) => (column.Number, heads[at], column.Of))];
    }

    /// <summary>实际支出 and 执行率 of 实际支出（执行率）.</summary>
    private static (LineHead Amount, LineHead Rate) Heads(LineHead head) =>
        RateInBrackets().Match(head.Printed) is { Success: true } match
            ? (new LineHead([.. head.Path.SkipLast(1), match.Groups["amount"].Value]), new LineHead([.. head.Path.SkipLast(1), match.Groups["rate"].Value]))
            : (head, new LineHead([.. head.Path.SkipLast(1), head.Core + "（%）"]));

    /// <summary>A head without a word for rates over numbers that are all percentages is one of rates: 同比增长 over 3.5%.</summary>
    private static LineHead Shown(LineHead head, ImmutableArray<CellContent> cells)
    {
        var numbers = cells.Where(cell => cell.Kind == CellKind.Number).Select(cell => cell.Number!).ToList();
        if (HeadText.FullMarks(head.Printed) is { } most && numbers.TrueForAll(number => number.Unit.Dimension is "" or "分" && number.Value <= most))
            return head with { Measure = Measure.Points };
        return !head.IsRate && numbers.Count >= FewestRates && numbers.TrueForAll(number => number.Unit == MeasureUnit.Percent)
            ? head.Measure switch
            {
                Measure.Change => head with { Measure = Measure.ChangeRate },
                Measure.LastYear or Measure.Amount when Compared().IsMatch(head.Text) => head with { Measure = Measure.ChangeRate },
                Measure.Amount => head with { Measure = Measure.Rate },
                _ => head,
            }
            : head;
    }

    /// <summary>Whole numbers of a table of persons, cars and the like are counted, not rounded; means of them (场均人次) are.</summary>
    private static ScannedNumber Counted(ScannedNumber number, MeasureUnit unit, LineHead column) =>
        number is { Decimals: 0, IsCount: false } && unit != MeasureUnit.Point && !HeadMeasures.IsAverage(column.Core) && (UnitWords.IsCount(unit.Symbol) || (unit == MeasureUnit.None && IsCounting(column.Core)))
            ? number with { IsCount = true }
            : number;

    private static bool IsCounting(string core) => Counts().IsMatch(core);

    /// <summary>Points that somebody set or gave in whole numbers are exact.</summary>
    private static bool IsGiven(LineHead head, ScannedNumber number) =>
        head.Measure == Measure.MaximumPoints || (head.Measure == Measure.Points && number.Decimals == 0);

    /// <summary>The number's own unit, its column's, its row's, its table's.</summary>
    private MeasureUnit UnitOf(ScannedNumber number, LineHead column, LineHead row, string corner, int decimals)
    {
        if (number.Unit != MeasureUnit.None)
            return number.Unit;
        if (HeadMeasures.IsPoints(column.Measure) || (column.Path.IsEmpty && HeadMeasures.IsPoints(row.Measure)))
            return MeasureUnit.Point;
        if (column.IsRate || row.IsRate)
            return MeasureUnit.Percent;
        if (HeadMeasures.IsOfRates(column.Core) || HeadMeasures.IsOfRates(row.Core))
            return MeasureUnit.PercentagePoint;
        if ((column.Unit ?? row.Unit) is null && (NumberOf().IsMatch(column.Text) || NumberOf().IsMatch(row.Core)))
            return CountOf(NumberOf().IsMatch(column.Text) ? column.Text : row.Core);
        var own = column.Unit ?? (row.Unit is { } counted && counted.Dimension != MeasureUnit.Yuan.Dimension && OfMoney().IsMatch(column.Text) ? null : row.Unit);
        return own ?? (around.PriceUnit is not null && Price().IsMatch(column.Core) ? around.PriceUnit : null) ?? (HeadText.Unit(corner) is { } symbol ? MeasureUnit.Parse(symbol) : around.UnitOf(decimals))
            ?? (HeadText.IsMoney(OfMoney().IsMatch(column.Core) ? column.Core : column.Text + row.Text) ? around.UsualUnit : null)
            ?? (corner.EndsWith("金额", StringComparison.Ordinal) ? around.UsualUnit : null) ?? MeasureUnit.None;
    }

    [GeneratedRegex(@"单价$", RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    /// <summary>What is money whatever the row counts: 单价 of 路灯 counted in 盏.</summary>
    [GeneratedRegex(@"^(?!.*(?:率|比例|占比|数量)).*(?:金额|单价|价款|造价|投资额|资金|经费)", RegexOptions.CultureInvariant)]
    private static partial Regex OfMoney();

    [GeneratedRegex(@"增长|增减|增幅|升降|变动|变化|同比|环比|[比较]上年|[比较]去年")]
    private static partial Regex Compared();

    [GeneratedRegex(@"^(?<amount>.{2,16})[（(](?<rate>.{0,10}(?:率|比例|占比|进度|幅度|增幅|降幅|[%％]))[）)]$")]
    private static partial Regex RateInBrackets();

    [GeneratedRegex(@"^(?!.*(?:[费款额]|经费|支出|金|人均)).*(?:人数|编制数|户数|人次|批次|辆数|台数|套数|车辆数|(?:受益|惠及|服务|覆盖|参训|资助|救助|带动)\p{Lo}{0,8}(?:人口|农户|企业|学生|群众|居民|组织|职工|老人|儿童|教师|对象|商户|[村户人])$)")]
    private static partial Regex NumberOf();

    /// <summary>Days of months with the quarters' beside them are counted; those of courses alone may be anything.</summary>
    [GeneratedRegex("^(?:工作|日历|运行)?[天日]数$")]
    private static partial Regex IsOfDays();

    [GeneratedRegex(@"^(?!.*[车辆套台户家次]).*(?:编制|人数|人员|职工|在[职编岗]|退休|离休)")]
    private static partial Regex Persons();

    [GeneratedRegex(@"(?:人数|^月数|(?:年初|年末|期初|期末|户籍|常住|服务|受益|覆盖)人口|编制数?|(?:在职|实有|在编|在岗|退休|离休|行政|事业|工勤|参公|编外|临聘|聘用|辅助)(?:人员|人数|编制|数)|职工数?|实有数|空编数?|车辆数?|辆数|台数|套数|户数|家数|次数|批次数?|人次数?|个数|(?:发放|发出|有效|收回|回收)(?:的?[问答]卷)?(?:份数|数量?)?|(?:非常|很|十分|比较|较|基本|不太?)满意(?:数|份数|人数)?)$")]
    private static partial Regex Counts();
}
