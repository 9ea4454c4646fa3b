using System.Globalization;
using System.Numerics;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Tests.Checks;

/// <summary>A random relation over a form with one row: money in mixed units, percentages and plain numbers.</summary>
internal sealed class RandomRelation
{
    private static readonly string[] MoneyUnits = ["元", "万元", "亿元"];
    private static readonly string[] Signs = ["==", "==", "==", "<=", ">=", "<", ">", "!="];
    private static readonly BigInteger[] InYuan = [1, 10_000, 100_000_000];
    private readonly Random random;
    private readonly List<FormItem> items = [];
    private readonly List<int> units = [];

    public RandomRelation(int seed)
    {
        random = new Random(seed);
        Sign = Signs[random.Next(Signs.Length)];
        var kind = random.Next(6);
        (Left, Right) = kind switch
        {
            0 or 1 or 2 => Linear(),
            3 => QuotientAgainstNumber(),
            4 => TwoQuotients(),
            _ => Product(),
        };
        // A bare number takes the first unit of its relation, so linear relations keep their order.
        if (kind > 2 && random.Next(4) == 0)
            (Left, Right) = (Right, Left);
    }

    public string Sign { get; }

    public OracleNumber Left { get; }

    public OracleNumber Right { get; }

    public List<Figure> Figures { get; } = [];

    public string Text => $"{Left.Text} {Sign} {Right.Text}";

    public FormCatalogue Forms => new([Kit.Form("t", FormRowKind.OneRow, [], [.. items])]);

    public override string ToString() =>
        $"{Text} with {string.Join(", ", Figures.Select(f => $"{f.Address.Item}={f.Printed}{f.Unit} /{f.Decimals} {f.Rounding}"))}";

    /// <summary>Sums, differences and products by constants; some with a number that puts the gap exactly on a bound.</summary>
    private (OracleNumber, OracleNumber) Linear()
    {
        var unit = random.Next(3);
        var left = Combination(random.Next(1, 4), unit);
        var right = Combination(random.Next(1, 3), unit, shareFrom: random.Next(4) == 0);
        var scale = Fraction.Whole(InYuan[units[0]]);
        var printed = Figures.Select(f => OfDecimal(f.Value) * OfDecimal(f.Unit.InBase)).ToArray();
        var gap = (left.At(printed) - right.At(printed)) / scale;
        var steps = Fraction.Make(random.Next(-12, 13), 2 * BigInteger.Pow(10, random.Next(0, 5)));
        var number = random.Next(6) switch
        {
            0 or 1 => steps,
            2 => Touching(left, right) / scale,
            _ => gap + steps,
        };
        if (Decimal(number) is not { } text)
            return (left, right);
        var value = number * scale;
        if (random.Next(3) == 0)
            return (new OracleNumber($"{left.Text} - {text}", at => left.At(at) - value), right);
        return (left, new OracleNumber($"{right.Text} + {text}", at => right.At(at) + value));
    }

    /// <summary>The gap at the farthest corner of the box: taken away, the intervals of both sides touch in one point.</summary>
    private Fraction Touching(OracleNumber left, OracleNumber right)
    {
        var corner = Figures.Select(figure => Oracle.Ends(figure, Fraction.Whole(0)).Low).ToArray();
        var outward = random.Next(2) == 0 ? 1 : -1;
        for (var i = 0; i < corner.Length; i++)
        {
            var (low, high) = Oracle.Ends(Figures[i], Fraction.Whole(0));
            corner[i] = high;
            var atHigh = left.At(corner) - right.At(corner);
            corner[i] = low;
            if ((atHigh - (left.At(corner) - right.At(corner))).Sign == outward)
                corner[i] = high;
        }
        return left.At(corner) - right.At(corner);
    }

    /// <summary>ratio, percent or growth of sums that may share figures, against a number or a printed percentage.</summary>
    private (OracleNumber, OracleNumber) QuotientAgainstNumber()
    {
        var (kind, quotient) = Quotient(random.Next(3), shared: random.Next(3) == 0);
        var printed = Figures.Select(f => OfDecimal(f.Value) * OfDecimal(f.Unit.InBase)).ToArray();
        var isZero = quotient.Divisors[0](printed).Sign == 0;
        var near = isZero ? 0 : (long)((quotient.At(printed) * Fraction.Whole(100)) is var v ? BigInteger.Divide(v.Top, v.Bottom) : 0);
        near = Math.Clamp(near + random.Next(-3, 4), -1_000_000, 1_000_000);
        if (random.Next(2) == 0)
        {
            var number = Fraction.Make(near, 100);
            return (quotient, new OracleNumber(Decimal(number)!, _ => number));
        }
        return (quotient, Column(kind == 0 ? "" : "%", near / 100m));
    }

    private (OracleNumber, OracleNumber) TwoQuotients()
    {
        var kind = random.Next(2);
        return (Quotient(kind, shared: false).Quotient, Quotient(kind, shared: false).Quotient);
    }

    private (OracleNumber, OracleNumber) Product()
    {
        var (money, plain, other) = (Money(), Column("", random.Next(-30, 31) / 10m), Money());
        return (new OracleNumber($"{money.Text} * {plain.Text}", at => money.At(at) * plain.At(at)), other);
    }

    private (int Kind, OracleNumber Quotient) Quotient(int kind, bool shared)
    {
        var above = Combination(random.Next(1, 3), random.Next(3));
        var below = Combination(random.Next(1, 3), random.Next(3), shareFrom: shared);
        var text = $"{(kind == 0 ? "ratio" : kind == 1 ? "percent" : "growth")}({above.Text}, {below.Text})";
        var (scale, less) = (Fraction.Whole(kind == 0 ? 1 : 100), Fraction.Whole(kind == 2 ? 100 : 0));
        return (kind, new OracleNumber(text, at => above.At(at) / below.At(at) * scale - less) { Divisors = [below.At] });
    }

    private OracleNumber Combination(int count, int unit, bool shareFrom = false)
    {
        var (text, at) = ("", (Func<Fraction[], Fraction>)(_ => Fraction.Whole(0)));
        for (var i = 0; i < count; i++)
        {
            var cell = shareFrom && i == 0 && units.Count > 0 && items[0].Unit != "%" ? Existing(0) : Money(unit);
            var factor = random.Next(5) == 0 ? random.Next(2, 5) : 1;
            var isMinus = random.Next(3) == 0;
            var (so, part) = (at, cell.At);
            var weight = Fraction.Whole(isMinus ? -factor : factor);
            at = point => so(point) + weight * part(point);
            var term = factor == 1 ? cell.Text : $"{factor} * {cell.Text}";
            text = text.Length == 0 ? (isMinus ? "-" + term : term) : $"{text} {(isMinus ? "-" : "+")} {term}";
        }
        return new OracleNumber(text, at);
    }

    private OracleNumber Existing(int index) => new($"t.{items[index].Id}", at => at[index]);

    private OracleNumber Money(int? near = null)
    {
        var unit = random.Next(3) == 0 ? random.Next(3) : near ?? 1;
        return Column(MoneyUnits[unit], null, unit);
    }

    private OracleNumber Column(string unit, decimal? value, int index = 0)
    {
        var (place, decimals) = (items.Count, random.Next(0, 5));
        var scale = (decimal)Math.Pow(10, decimals);
        var digits = value is { } wanted ? decimal.Truncate(wanted * scale) : random.Next(-40, 400);
        var rounding = (Rounding)random.Next(4);
        var shown = (digits / scale).ToString("F" + decimals, CultureInfo.InvariantCulture);
        // Now and then the print names another unit than its column.
        var figureUnit = unit.EndsWith('元') && random.Next(12) == 0 ? "万元" : unit;
        items.Add(Kit.Number($"c{place}", unit));
        units.Add(index);
        Figures.Add(new Figure(new FigureAddress("t", $"c{place}", "_"), shown, digits / scale, decimals, decimals,
            MeasureUnit.Parse(figureUnit), rounding, Reading.OwnDecimals, new SourceLocation("t.csv", "")));
        return Existing(place);
    }

    private static Fraction OfDecimal(decimal value) => Fraction.Make(new BigInteger(value * 1_000_000), 1_000_000);

    /// <summary>The number as the rule language writes it; null when it has too many digits.</summary>
    private static string? Decimal(Fraction number)
    {
        var scaled = Fraction.Make(number.Top * BigInteger.Pow(10, 14), number.Bottom);
        if (scaled.Bottom != 1 || BigInteger.Abs(scaled.Top) > BigInteger.Pow(10, 26))
            return null;
        var text = ((decimal)scaled.Top / 100_000_000_000_000m).ToString("0.##############", CultureInfo.InvariantCulture);
        return number.Sign < 0 ? $"(-{text[1..]})" : text;
    }
}
