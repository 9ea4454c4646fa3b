namespace Hengji.Figures;

/// <summary>What a figure counts (计量单位): a dimension, and how many base units one of it is.</summary>
/// <param name="Symbol">As printed: 万元, 人次, %.</param>
/// <param name="Dimension">Figures compare only inside one dimension: <c>money</c>, <c>人</c>, <c>人次</c>, <c>%</c> …</param>
/// <param name="InBase">How many base units (元, 人, 1 %) one of this unit is.</param>
public sealed record MeasureUnit(string Symbol, string Dimension, decimal InBase)
{
    /// <summary>No unit: a plain number.</summary>
    public static MeasureUnit None { get; } = new("", "", 1);

    /// <summary>元, the base of money.</summary>
    public static MeasureUnit Yuan { get; } = new("元", "money", 1);

    /// <summary>万元.</summary>
    public static MeasureUnit TenThousandYuan { get; } = new("万元", "money", 10_000);

    /// <summary>亿元.</summary>
    public static MeasureUnit HundredMillionYuan { get; } = new("亿元", "money", 100_000_000);

    /// <summary>Percent; 98 % is stored as 98.</summary>
    public static MeasureUnit Percent { get; } = new("%", "%", 1);

    /// <summary>个百分点: a difference of two percentages; compares with percent.</summary>
    public static MeasureUnit PercentagePoint { get; } = new("个百分点", "%", 1);

    /// <summary>分, points of a score.</summary>
    public static MeasureUnit Point { get; } = new("分", "分", 1);

    /// <summary>Reads a printed unit; 万 and 亿 before any counted word scale it.</summary>
    /// <remarks>名 and 位 count persons as 人 does; 人次 does not. Unknown words become a dimension of their own.</remarks>
    public static MeasureUnit Parse(string symbol)
    {
        var text = symbol.Trim().Replace('％', '%');
        foreach (var known in (ReadOnlySpan<MeasureUnit>)
            [None, Yuan, TenThousandYuan, HundredMillionYuan, Percent, PercentagePoint, Point])
        {
            if (known.Symbol == text)
                return known;
        }
        return text switch
        {
            ['万', .. var counted] => new(text, DimensionOf(counted), 10_000),
            ['亿', .. var counted] => new(text, DimensionOf(counted), 100_000_000),
            _ => new(text, DimensionOf(text), 1),
        };
    }

    /// <inheritdoc />
    public override string ToString() => Symbol;

    private static string DimensionOf(string counted) =>
        counted switch
        {
            "元" => "money",
            "名" or "位" or "人" => "人",
            _ => counted,
        };
}
