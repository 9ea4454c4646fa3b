using Hengji.Figures;

namespace Hengji.Forms;

/// <summary>Makes the figure of a cell: what is printed, read with the sense of its column.</summary>
public static class FigureFactory
{
    private static readonly ImmutableHashSet<string> CountedWords =
    [
        "人", "人次", "名", "位", "件", "家", "户", "个", "场", "次", "项", "小项", "批", "批次", "条", "例", "宗", "起", "期", "处", "所",
        "台", "辆", "套", "份", "篇", "部", "本", "张", "座", "栋", "村", "镇", "乡", "县", "支", "队", "组", "类", "科", "笔", "卷",
    ];

    /// <summary>Whether a unit counts whole things one by one: 人, 件, 批次, but not 万人 and not 元.</summary>
    public static bool IsCount(MeasureUnit unit) => unit.InBase == 1 && CountedWords.Contains(unit.Symbol);

    /// <summary>The figure of one filled cell.</summary>
    /// <param name="form">The form.</param>
    /// <param name="item">The column; gives unit, decimals and whether its figures are exact.</param>
    /// <param name="row">Row key.</param>
    /// <param name="printed">The characters of the cell; not blank.</param>
    /// <param name="source">Where the cell is.</param>
    /// <param name="fileMoneyUnit">Unit of money declared for the whole file (元, 万元, 亿元); null when none is.</param>
    /// <param name="rowUnit">Text of the cell <see cref="FormItem.UnitItem"/> names; null or blank when there is none.</param>
    /// <param name="assumed">Whether the cell is marked as supplied by assumption (假定).</param>
    /// <returns>
    /// The figure in the column's unit, or a problem of <see cref="FigureParser.Parse"/>, <see cref="MixedUnits"/>,
    /// <see cref="ForeignUnit"/> or <see cref="TooCoarse"/>.
    /// </returns>
    public static Result<Figure> Create(
        FormDefinition form,
        FormItem item,
        string row,
        string printed,
        SourceLocation source,
        string? fileMoneyUnit = null,
        string? rowUnit = null,
        bool assumed = false)
    {
        var parsed = FigureParser.Parse(printed, source);
        if (!parsed.IsSuccess)
            return Result<Figure>.Failure(parsed.Problems);
        var unit = ColumnUnit(item, rowUnit);
        var converted = InColumnUnit(parsed.Value, unit, item, fileMoneyUnit, printed, source);
        if (!converted.IsSuccess)
            return Result<Figure>.Failure(converted.Problems);
        var (value, own, measured) = converted.Value;
        var isBareZero = parsed.Value is { Value: 0, Decimals: 0 };
        var (decimals, rounding, reading) = Accuracy(own, isBareZero, measured, item);
        var address = new FigureAddress(form.Id, item.Id, row);
        return new Figure(address, printed, value, own, decimals, measured, rounding, reading, source) { IsAssumed = assumed };
    }

    private static MeasureUnit ColumnUnit(FormItem item, string? rowUnit) =>
        item.UnitItem is not null && !string.IsNullOrWhiteSpace(rowUnit)
            ? MeasureUnit.Parse(rowUnit)
            : MeasureUnit.Parse(item.Unit ?? "");

    /// <summary>The number in the column's unit; a shift of the unit shifts the decimals with it, so nothing is rounded.</summary>
    private static Result<(decimal Value, int Decimals, MeasureUnit Unit)> InColumnUnit(
        ParsedFigure parsed, MeasureUnit column, FormItem item, string? fileMoneyUnit, string printed, SourceLocation source)
    {
        var isFileMoney = fileMoneyUnit is not null && item.UnitItem is null && column.Dimension == MeasureUnit.Yuan.Dimension;
        var expected = isFileMoney ? MeasureUnit.Parse(fileMoneyUnit!) : column;
        var found = parsed.Unit.Length == 0 ? expected : MeasureUnit.Parse(parsed.Unit);
        if (column == MeasureUnit.None)
            return (parsed.Value, parsed.Decimals, found);
        if (found.Dimension != column.Dimension)
            return new ForeignUnit(printed, found.Symbol, column.Symbol, source);
        if (found.InBase != expected.InBase)
            return new MixedUnits(printed, found.Symbol, expected.Symbol, source);
        var decimals = parsed.Decimals + PowersOfTen(column.InBase) - PowersOfTen(found.InBase);
        if (decimals < 0 && parsed.Value != 0)
            return new TooCoarse(printed, found.Symbol, column.Symbol, source);
        return (parsed.Value * found.InBase / column.InBase, Math.Max(0, decimals), column);
    }

    private static (int Decimals, Rounding Rounding, Reading Reading) Accuracy(
        int own, bool isBareZero, MeasureUnit unit, FormItem item)
    {
        if (own == 0 && IsCount(unit))
            return (own, Rounding.Exact, Reading.Count);
        if (item.IsExact)
            return (own, Rounding.Exact, Reading.Target);
        if (isBareZero && MeansNothing(unit, item))
            return (item.Decimals ?? own, Rounding.Exact, Reading.ExactZero);
        return item.Decimals > own
            ? (item.Decimals.Value, Rounding.Nearest, Reading.ColumnDecimals)
            : (own, Rounding.Nearest, Reading.OwnDecimals);
    }

    /// <summary>Whether a 0 without decimals says there was no money at all: nobody rounds 0.30 万元 to 0.</summary>
    private static bool MeansNothing(MeasureUnit unit, FormItem item) =>
        unit.Dimension == MeasureUnit.Yuan.Dimension && (item.Decimals > 0 || (item.Decimals is null && unit.InBase > 1));

    private static int PowersOfTen(decimal factor)
    {
        var power = 0;
        for (; factor >= 10; factor /= 10)
            power++;
        return power;
    }
}
