using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables.Heads;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>In which units running text tells numbers, for columns whose heads say none: 年初欠缴 over 517.57 is in 万元 where text says 欠缴517.57万元, and 受益农户 over 9,457 is not, though the table is.</summary>
internal sealed partial class ToldUnits
{
    private const int FewestDigits = 3;
    private const int SureDigits = 4;
    private const int Few = 2;
    private const int OneOf = 3;
    private const string Percent = "%";
    private const string Point = "分";
    private readonly Dictionary<string, HashSet<string>> units = [];

    /// <summary>Reads the paragraphs of a document.</summary>
    public ToldUnits(IEnumerable<PrintedBlock> blocks)
    {
        foreach (var paragraph in blocks.OfType<PrintedParagraph>())
            Read(PlainCharacters.Of(paragraph.Text));
    }

    /// <summary>The heads of columns with the units that text tells most of their numbers in, where neither heads nor cells say one.</summary>
    /// <param name="columns">Heads of the columns with their cells.</param>
    /// <param name="around">The unit of the table; null without.</param>
    public List<LineHead> Named(IReadOnlyList<(LineHead Head, List<CellContent> Cells)> columns, MeasureUnit? around)
    {
        List<LineHead> heads = [.. columns.Select(column => column.Head)];
        if (around is not null && around.Dimension != MeasureUnit.Yuan.Dimension)
            return heads;
        var units = columns.Select(column => UnitOf(column.Head, column.Cells, around is not null)).ToList();
        if (around is not null)
            return [.. heads.Select((head, at) => Named(head, units[at]))];
        return units.OfType<string>().Distinct().ToList() is [var money] && IsMoney(money) ? [.. columns.Select((column, at) => units[at] is not null || IsLikeAmount(column, columns, units) ? Named(column.Head, money) : column.Head)] : heads;
    }

    /// <summary>Whether a column that text tells nothing of is like those it does: with as many decimals.</summary>
    private static bool IsLikeAmount((LineHead Head, List<CellContent> Cells) column, IReadOnlyList<(LineHead Head, List<CellContent> Cells)> columns, List<string?> units) =>
        IsOpen(column.Head, column.Cells) && Decimals(column.Cells) is > 0 and var decimals && columns.Where((_, at) => units[at] is not null).All(told => Decimals(told.Cells) == decimals);

    private static int Decimals(List<CellContent> cells) => Numbers(cells).Select(number => number.Decimals).DefaultIfEmpty().Max();

    private static List<ScannedNumber> Numbers(List<CellContent> cells) => [.. cells.Where(cell => cell is { Kind: CellKind.Number, Number: not null }).Select(cell => cell.Number!)];

    private static LineHead Named(LineHead head, string? unit) => unit switch
    {
        null => head,
        Percent => head with { Measure = Measure.Rate },
        Point => head with { Measure = Measure.Points },
        _ => head with { Unit = MeasureUnit.Parse(unit) },
    };

    /// <summary>Whether neither the head nor the cells of a column say a unit.</summary>
    private static bool IsOpen(LineHead head, List<CellContent> cells) =>
        head is { Unit: null, IsRate: false } && !HeadMeasures.IsPoints(head.Measure) && !HeadMeasures.IsAverage(head.Core) && Numbers(cells).TrueForAll(number => number.Unit == MeasureUnit.None);

    /// <summary>The unit of a column; null where text tells none, or several.</summary>
    private string? UnitOf(LineHead head, List<CellContent> cells, bool isBesideMoney)
    {
        var numbers = Numbers(cells);
        var told = !IsOpen(head, cells) ? [] : numbers.Where(number => Digits(number.Printed) >= FewestDigits).Select(number => (Number: number, Units: units.GetValueOrDefault(Plain(number.Printed)))).Where(one => one.Units is not null).ToList();
        if (told.Count == 0 || told.Exists(one => one.Units!.Count > 1) || told.Select(one => one.Units!.First()).Distinct().ToList() is not [var unit])
            return null;
        var isSure = told.Count >= Few || told.Exists(one => Digits(one.Number.Printed) >= SureDigits);
        return unit switch
        {
            Percent or Point => isBesideMoney && told.Count >= Few && told.Count * OneOf >= numbers.Count ? unit : null,
            _ when !isSure || IsMoney(unit) == isBesideMoney => null,
            _ when isBesideMoney && (HeadText.IsMoney(head.Text) || (UnitWords.IsCount(unit) && numbers.Exists(number => number.Decimals > 0))) => null,
            _ => unit,
        };
    }

    private void Read(string text)
    {
        foreach (Match match in Number().Matches(text))
        {
            var printed = match.Groups["number"].Value;
            var unit = match.Groups["unit"] is { Success: true } named ? named.Value.TrimStart('个') : UnitWords.At(text, match.Groups["number"].Index + printed.Length);
            if (unit.Length == 0 || Digits(printed) < FewestDigits)
                continue;
            if (!units.TryGetValue(Plain(printed), out var some))
                units.Add(Plain(printed), some = []);
            some.Add(unit);
        }
    }

    private static bool IsMoney(string unit) => unit.EndsWith('元');

    private static string Plain(string printed) => printed.Replace(",", "", StringComparison.Ordinal);

    /// <summary>How many digits say something: 1500 is as alike by chance as 15.</summary>
    private static int Digits(string printed) => string.Concat(printed.Where(char.IsAsciiDigit)).Trim('0').Length;

    [GeneratedRegex(@"(?<![\d.,])(?<number>\d[\d,]*(?:\.\d+)?)(?![\d.])(?<unit>[万亿千百]{0,2}元|%|个?百分点)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
