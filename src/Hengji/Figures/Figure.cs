namespace Hengji.Figures;

/// <summary>A number as a form or a sentence prints it (数字): value, unit, decimals, how they were read, and its source.</summary>
/// <remarks>
/// A figure stands for every exact amount that prints like it: 98.40 万元 is any amount from 98.395 to 98.405.
/// Missing figures do not exist; a printed 0 does.
/// </remarks>
/// <param name="Address">Where it belongs in the forms.</param>
/// <param name="Printed">The characters as found, separators and percent sign included; never changed.</param>
/// <param name="Value">The number in <paramref name="Unit"/>; 98 for 98 %.</param>
/// <param name="PrintedDecimals">Decimals the print itself shows.</param>
/// <param name="Decimals">Decimals taken to be meant, see <paramref name="Reading"/>; at least <paramref name="PrintedDecimals"/>.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Rounding">How it was cut to its decimals.</param>
/// <param name="Reading">Why these decimals.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Figure(
    FigureAddress Address,
    string Printed,
    decimal Value,
    int PrintedDecimals,
    int Decimals,
    MeasureUnit Unit,
    Rounding Rounding,
    Reading Reading,
    SourceLocation Source)
{
    // A reference, so that two threads may compute it at once; never part of equality, and not copied by `with`.
    private Cache? cache;

    private Figure(Figure original)
    {
        (Address, Printed, Value, PrintedDecimals, Decimals, Unit, Rounding, Reading, Source, IsAssumed) =
            (original.Address, original.Printed, original.Value, original.PrintedDecimals, original.Decimals,
                original.Unit, original.Rounding, original.Reading, original.Source, original.IsAssumed);
    }

    /// <summary>Same address, print, reading and source.</summary>
    public bool Equals(Figure? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Address == other.Address && Printed == other.Printed && Value == other.Value
            && PrintedDecimals == other.PrintedDecimals && Decimals == other.Decimals && Unit == other.Unit
            && Rounding == other.Rounding && Reading == other.Reading && Source == other.Source
            && IsAssumed == other.IsAssumed);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Address, Printed, Value, Decimals, Rounding);

    /// <summary>Not printed by the source but supplied by assumption (假定); every output that uses it says so.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Every exact amount the print can stand for, in <see cref="Unit"/>.</summary>
    public Interval Interval => (cache ??= new Cache(Interval.OfPrinted(Value, Decimals, Rounding))).Interval;

    /// <summary>The value in the base unit of its dimension: 12,000 for 1.2 万元, whose base is 元.</summary>
    public decimal InBase => Value * Unit.InBase;

    /// <summary>The same print read by its own decimals alone, a zero rounded like any other number.</summary>
    /// <remarks>The wider of the possible readings; a verdict that changes with it is a question, not an error.</remarks>
    public Figure ReadByItself() =>
        Reading is Reading.Count or Reading.Target
            ? this
            : this with
            {
                Decimals = PrintedDecimals,
                Rounding = Rounding == Rounding.Exact ? Rounding.Nearest : Rounding,
                Reading = Reading.OwnDecimals,
            };

    /// <summary>The same figure with another value, as a suspect's repair would print it.</summary>
    public Figure WithValue(decimal value) =>
        this with
        {
            Value = value,
            Printed = value.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        };

    /// <summary>The value with thousands separators and its decimals, and the unit if it is a percent sign.</summary>
    public string ToText(bool thousands = true) =>
        Value.ToString((thousands ? "N" : "F") + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        + (Unit == MeasureUnit.Percent ? "%" : "");

    private sealed class Cache(Interval interval)
    {
        public Interval Interval { get; } = interval;
    }
}
