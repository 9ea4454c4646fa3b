using Hengji.Figures;

namespace Hengji.Checks.Binding;

/// <summary>What is known of a number's unit before any figure is seen.</summary>
/// <param name="Kind">Whether there is a unit.</param>
/// <param name="Unit">The unit when it is known.</param>
internal readonly record struct UnitType(UnitKind Kind, MeasureUnit? Unit = null)
{
    public static UnitType Neutral => new(UnitKind.Neutral);

    public static UnitType Open => new(UnitKind.Open);

    /// <summary>A number without dimension, written or computed: it may multiply anything.</summary>
    public bool IsPlain => Kind == UnitKind.Neutral || (Kind == UnitKind.Known && Unit!.Dimension.Length == 0);

    public static UnitType Of(MeasureUnit? unit) => unit is null ? Open : new UnitType(UnitKind.Known, unit);

    /// <summary>The type of a sum or comparison of both; null when their dimensions differ.</summary>
    public static UnitType? Join(UnitType a, UnitType b) =>
        (a.Kind, b.Kind) switch
        {
            (UnitKind.Neutral, _) => b,
            (_, UnitKind.Neutral) => a,
            (UnitKind.Known, UnitKind.Known) => a.Unit!.Dimension == b.Unit!.Dimension ? a : null,
            (UnitKind.Known, _) => a,
            _ => b,
        };

    /// <summary>A unit made of two, for products and quotients: 万元·人, 万元/人.</summary>
    public static MeasureUnit Compound(MeasureUnit a, MeasureUnit b, bool divided) =>
        divided
            ? new MeasureUnit($"{a.Symbol}/{b.Symbol}", $"{a.Dimension}/{b.Dimension}", a.InBase / b.InBase)
            : new MeasureUnit($"{a.Symbol}·{b.Symbol}", Ordered(a.Dimension, b.Dimension), a.InBase * b.InBase);

    private static string Ordered(string a, string b) =>
        string.CompareOrdinal(a, b) <= 0 ? $"{a}·{b}" : $"{b}·{a}";
}

/// <summary>Kinds of <see cref="UnitType"/>.</summary>
internal enum UnitKind
{
    /// <summary>A number of the rule's text: takes the unit of the other side.</summary>
    Neutral,

    /// <summary>Named by the column.</summary>
    Known,

    /// <summary>Named by each row; compared when the figures are there.</summary>
    Open,
}
