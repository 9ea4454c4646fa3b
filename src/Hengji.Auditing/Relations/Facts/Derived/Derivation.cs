using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>How a number may follow from others.</summary>
internal enum DerivationKind
{
    /// <summary>First ÷ second as a percentage.</summary>
    Share,

    /// <summary>A percentage, the second, of the first.</summary>
    PartOf,

    /// <summary>What the first is a percentage, the second, of.</summary>
    WholeOf,

    /// <summary>How far the first is from the second, as a percentage of the second.</summary>
    Growth,

    /// <summary>The first and a percentage of it, the second.</summary>
    Risen,

    /// <summary>The first without a percentage of it, the second.</summary>
    Fallen,

    /// <summary>What rose by a percentage, the second, to the first.</summary>
    BeforeRise,

    /// <summary>What fell by a percentage, the second, to the first.</summary>
    BeforeFall,

    /// <summary>By how many percent the second rose, the first being how much of it is new.</summary>
    RateOfRise,

    /// <summary>By how many percent what is the second now fell, the first being how much it lost.</summary>
    RateOfFall,

    /// <summary>How much of the first is new, it having risen by a percentage, the second.</summary>
    Rise,

    /// <summary>How much the first lost, having fallen by a percentage, the second.</summary>
    Fall,

    /// <summary>100 less a percentage.</summary>
    Complement,

    /// <summary>All added up.</summary>
    Sum,

    /// <summary>First less second.</summary>
    Difference,

    /// <summary>The first less all others.</summary>
    Rest,

    /// <summary>First times second.</summary>
    Product,

    /// <summary>First ÷ second, in the unit of the first.</summary>
    Mean,

    /// <summary>How often the second, a price, goes into the first, an amount.</summary>
    Number,

    /// <summary>First ÷ second, in 倍.</summary>
    Times,

    /// <summary>The mean of all.</summary>
    MeanOfAll,
}

/// <summary>A way to reckon a told number from others near it.</summary>
/// <param name="Kind">How.</param>
/// <param name="Operands">From what, in the order of the reckoning.</param>
/// <param name="Value">What it gives, in the base of the told number's unit, not negative.</param>
/// <param name="Slack">How far that may be from what exact amounts behind the prints give.</param>
internal readonly record struct Derivation(DerivationKind Kind, ImmutableArray<ToldNumber> Operands, double Value, double Slack)
{
    private const double Tiny = 1e-9;

    /// <summary>Whether a told number may be its result, all prints being roundings.</summary>
    public bool Gives(ToldNumber told) => Math.Abs(Value - (double)told.Value) <= Slack + RoundingOf(told) + (Value * Tiny);

    /// <summary>Whether numbers are only added and taken away.</summary>
    public bool IsOfAddends => Kind is DerivationKind.Sum or DerivationKind.Difference or DerivationKind.Rest;

    /// <summary>How far a told result may be from what was reckoned by its own rounding; whole things that were multiplied or divided are rounded too.</summary>
    public double RoundingOf(ToldNumber told) =>
        IsOfAddends ? HalfOf(told) : Math.Max(HalfOf(told), 0.5 * (double)told.Figure.Unit.InBase * Math.Pow(10, -told.Figure.PrintedDecimals));

    /// <summary>Half of what the last printed digit of a number stands for; whole things are exact.</summary>
    public static double HalfOf(ToldNumber number)
    {
        var figure = number.Figure;
        if (figure.PrintedDecimals == 0 && figure.Unit.InBase == 1 && figure.Unit.Dimension is not ("money" or "%") && !number.IsPrice)
            return 0;
        return 0.5 * (double)figure.Unit.InBase * Math.Pow(10, -figure.PrintedDecimals);
    }

    /// <summary>Two numbers reckoned in a kind.</summary>
    public static Derivation Of(DerivationKind kind, ToldNumber one, ToldNumber other)
    {
        var (a, b, da, db) = ((double)one.Value, (double)other.Value, HalfOf(one), HalfOf(other));
        var (value, byOne, byOther) = kind switch
        {
            DerivationKind.Share => (100 * a / b, 100 / b, 100 * a / b / b),
            DerivationKind.PartOf => (a * b / 100, b / 100, a / 100),
            DerivationKind.WholeOf => (100 * a / b, 100 / b, 100 * a / b / b),
            DerivationKind.Growth => (100 * Math.Abs(a - b) / b, 100 / b, 100 * a / b / b),
            DerivationKind.Risen => (a * (100 + b) / 100, (100 + b) / 100, a / 100),
            DerivationKind.Fallen => (a * (100 - b) / 100, (100 - b) / 100, a / 100),
            DerivationKind.BeforeRise => (100 * a / (100 + b), 100 / (100 + b), 100 * a / (100 + b) / (100 + b)),
            DerivationKind.BeforeFall => (100 * a / (100 - b), 100 / (100 - b), 100 * a / (100 - b) / (100 - b)),
            DerivationKind.RateOfRise => (100 * a / (b - a), 100 * b / (b - a) / (b - a), 100 * a / (b - a) / (b - a)),
            DerivationKind.RateOfFall => (100 * a / (b + a), 100 * b / (b + a) / (b + a), 100 * a / (b + a) / (b + a)),
            DerivationKind.Rise => (a * b / (100 + b), b / (100 + b), 100 * a / (100 + b) / (100 + b)),
            DerivationKind.Fall => (a * b / (100 - b), b / (100 - b), 100 * a / (100 - b) / (100 - b)),
            DerivationKind.Difference => (a - b, 1, 1),
            DerivationKind.Product => (a * b, b, a),
            _ => (a / b, 1 / b, a / b / b),
        };
        return new(kind, [one, other], value, (da * Math.Abs(byOne)) + (db * Math.Abs(byOther)));
    }

    /// <summary>A number or several reckoned in a kind.</summary>
    public static Derivation Of(DerivationKind kind, ImmutableArray<ToldNumber> some)
    {
        if (some.Length == 2 && kind is not (DerivationKind.Sum or DerivationKind.MeanOfAll))
            return Of(kind == DerivationKind.Rest ? DerivationKind.Difference : kind, some[0], some[1]);
        var (value, slack) = (some.Sum(one => (double)one.Value), some.Sum(HalfOf));
        return kind switch
        {
            DerivationKind.Complement => new(kind, some, Math.Abs(100 - value), slack),
            DerivationKind.Sum => new(kind, some, value, slack),
            DerivationKind.MeanOfAll => new(kind, some, value / some.Length, slack / some.Length),
            _ => new(kind, some, (double)some[0].Value - (value - (double)some[0].Value), slack),
        };
    }
}
