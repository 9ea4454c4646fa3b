using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables.Heads;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>What the text above a table says of it.</summary>
/// <param name="Title">Its heading; empty without.</param>
/// <param name="Unit">Its unit; null when not said.</param>
/// <param name="UsualUnit">The unit of money that the line of its unit names behind others (亿元 of 单位：万人、亿元), or that of most tables of the document; null when none says one.</param>
/// <param name="Year">The year its heading names.</param>
internal sealed partial record TableSurroundings(string Title, MeasureUnit? Unit, MeasureUnit? UsualUnit, int? Year)
{
    /// <summary>What the line of its unit names as counted beside money: 台, 户 of 单位：万元、台、户.</summary>
    public ImmutableArray<string> Counted { get; init; } = [];

    /// <summary>The money that line names with them; null without.</summary>
    public MeasureUnit? Money { get; init; }

    /// <summary>The unit of a column without one of its own: of 单位：个、万元 the counted one is not that of amounts with decimals.</summary>
    public MeasureUnit? UnitOf(int decimals) => decimals > 0 && Unit is { } unit && Counted.Contains(unit.Symbol) ? Money : Unit;

    /// <summary>The unit that the line names for prices alone: 元 of 金额单位：万元，单价单位：元; null without.</summary>
    public MeasureUnit? PriceUnit { get; init; }

    /// <summary>In which units running text tells numbers; null where nobody asked.</summary>
    public ToldUnits? Told { get; init; }

    private const int MostAbove = 3;
    private const int LongestTitle = 60;

    /// <summary>The unit of money named above most tables; null when none is named, or two equally often.</summary>
    public static MeasureUnit? UsualMoney(ImmutableArray<PrintedBlock> blocks)
    {
        var named = Enumerable.Range(0, blocks.Length)
            .Where(place => blocks[place] is PrintedTable)
            .Select(place => Above(blocks, place, null).Unit)
            .Where(unit => unit?.Dimension == MeasureUnit.Yuan.Dimension)
            .GroupBy(unit => unit!)
            .OrderByDescending(group => group.Count())
            .ToList();
        return named.Count == 1 || (named.Count > 1 && named[0].Count() > named[1].Count()) ? named[0].Key : null;
    }

    /// <summary>Looks at the short paragraphs just above a block.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="place">The table.</param>
    /// <param name="usual">The unit of money most tables of the document are in; taken where a table says none.</param>
    public static TableSurroundings Above(ImmutableArray<PrintedBlock> blocks, int place, MeasureUnit? usual)
    {
        var above = blocks.Take(place).Reverse().TakeWhile(block => block is PrintedParagraph).Take(MostAbove)
            .Cast<PrintedParagraph>()
            .Where(paragraph => paragraph.Text.Length <= LongestTitle)
            .Select(paragraph => paragraph.Text)
            .ToList();
        var unit = above.Select(HeadText.Unit).FirstOrDefault(found => found is not null);
        var title = above.FirstOrDefault(text => HeadText.Core(text).Length > 0 && !OfForm().IsMatch(text)) ?? "";
        var money = above.Select(MoneyOf).FirstOrDefault(found => found is not null) is { } named ? MeasureUnit.Parse(named) : null;
        return new TableSurroundings(title, unit is null ? null : MeasureUnit.Parse(unit), unit is null ? money ?? usual : usual, above.Select(HeadMeasures.Year).FirstOrDefault(year => year is not null))
        {
            Counted = [.. above.SelectMany(line => Beside(line).Where(UnitWords.IsCount))],
            Money = money,
            PriceUnit = above.Select(OfPrices).FirstOrDefault(found => found is not null),
        };
    }

    /// <summary>The units of a line that names several, money among them: 万元, 台, 户.</summary>
    private static List<string> Beside(string line) =>
        Units().Match(line) is { Success: true } named && named.Groups["unit"].Captures.Select(unit => unit.Value).ToList() is { Count: > 1 } units && units.Exists(IsMoney) ? units : [];

    /// <summary>The money of a line that names several: of 单位：平方米、元/平方米、万元 the 万元, not what each 平方米 costs.</summary>
    private static string? MoneyOf(string line) =>
        Beside(Price().Replace(line, "$1单价")).Find(IsMoney) ?? Beside(line).Find(IsMoney);

    /// <summary>元/平方米 between other units.</summary>
    [GeneratedRegex(@"([、，,：:]\s*)[百千万亿]?元\s*[/／]\s*[^\s、，,/：:（）()]{1,4}(?=\s*[、，,）)]|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    private static bool IsMoney(string unit) => unit.EndsWith('元');

    private static MeasureUnit? OfPrices(string line) => Prices().Match(line) is { Success: true } named ? MeasureUnit.Parse(named.Groups["unit"].Value) : null;

    [GeneratedRegex(@"单价\s*(?:的?单位)?\s*[:：为]\s*(?:人民币)?(?<unit>[百千万亿]?元)", RegexOptions.CultureInvariant)]
    private static partial Regex Prices();

    [GeneratedRegex(@"单位\s*[:：]\s*(?<unit>[^\s、，,/：:（）()]{1,4})(?:[（(][^（）()]{1,4}[）)])?(?:\s*[、，,/]\s*(?<unit>[^\s、，,/：:（）()]{1,4})(?:[（(][^（）()]{1,4}[）)])?)*", RegexOptions.CultureInvariant)]
    private static partial Regex Units();

    /// <summary>The line that says whose form it is, its number and its unit: 编制单位：…　单位：万元, 公开01表, both in one line.</summary>
    [GeneratedRegex(@"^\s*[（(]?\s*(?:(?:编制|编报|填报|公开|预算|汇总|主管)?(?:单位|部门)(?:名称)?(?:（[^（）]*）)?\s*[:：]|单位|金额单位|(?:公开|财决|预决?算?)?\s*\d{1,2}\s*表(?:\s*$|\s.*(?:单位|部门)(?:名称)?\s*[:：]))", RegexOptions.CultureInvariant)]
    private static partial Regex OfForm();
}
