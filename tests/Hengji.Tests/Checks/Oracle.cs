using System.Numerics;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Tests.Checks;

/// <summary>A number of a random relation: its text in the rule language, and its value at any point.</summary>
internal sealed record OracleNumber(string Text, Func<Fraction[], Fraction> At)
{
    /// <summary>Numbers that are divided by.</summary>
    public Func<Fraction[], Fraction>[] Divisors { get; init; } = [];
}

/// <summary>
/// Decides a relation by trying every corner of the box of possible figures. Each side is monotone in each figure, so the
/// corners hold the extremes; an excluded end is replaced by a point a hair inside.
/// </summary>
internal static class Oracle
{
    private static readonly Fraction Hair = Fraction.Make(1, BigInteger.Pow(10, 60));

    public static Verdict Decide(string sign, OracleNumber left, OracleNumber right, IReadOnlyList<Figure> figures)
    {
        var printed = figures.Select(Printed).ToArray();
        var closed = Corners([.. figures.Select(figure => Ends(figure, Fraction.Whole(0)))]).ToList();
        foreach (var divisor in left.Divisors.Concat(right.Divisors))
        {
            var signs = closed.Select(corner => divisor(corner).Sign).Append(divisor(printed).Sign).Distinct().ToList();
            if (signs.Count != 1 || signs[0] == 0)
                return Verdict.NotApplicable;
        }
        var signsAtCorners = Corners([.. figures.Select(figure => Ends(figure, Hair))])
            .Select(corner => (left.At(corner) - right.At(corner)).Sign)
            .ToHashSet();
        var isEqual = (left.At(printed) - right.At(printed)).Sign == 0;
        return sign switch
        {
            "==" when isEqual => Verdict.Exact,
            "==" => CanBeZero(signsAtCorners) ? Verdict.Within : Verdict.Breaks,
            "!=" when !CanBeZero(signsAtCorners) => Verdict.Exact,
            "!=" => signsAtCorners.SetEquals([0]) && IsConstant(left, right, figures) ? Verdict.Breaks : Verdict.Within,
            "<=" => Everywhere(signsAtCorners, s => s <= 0),
            "<" => Everywhere(signsAtCorners, s => s < 0),
            ">=" => Everywhere(signsAtCorners, s => s >= 0),
            _ => Everywhere(signsAtCorners, s => s > 0),
        };
    }

    private static bool CanBeZero(HashSet<int> signs) => signs.Contains(0) || (signs.Contains(1) && signs.Contains(-1));

    private static bool IsConstant(OracleNumber left, OracleNumber right, IReadOnlyList<Figure> figures) =>
        Corners([.. figures.Select(figure => Ends(figure, Hair))]).All(corner => (left.At(corner) - right.At(corner)).Sign == 0);

    private static Verdict Everywhere(HashSet<int> signs, Func<int, bool> holds) =>
        signs.All(holds) ? Verdict.Exact : signs.Any(holds) ? Verdict.Within : Verdict.Breaks;

    private static IEnumerable<Fraction[]> Corners((Fraction Low, Fraction High)[] ends)
    {
        for (var choice = 0; choice < 1 << ends.Length; choice++)
        {
            var corner = new Fraction[ends.Length];
            for (var i = 0; i < ends.Length; i++)
                corner[i] = (choice >> i & 1) == 0 ? ends[i].Low : ends[i].High;
            yield return corner;
        }
    }

    /// <summary>The value in the unit's base.</summary>
    private static Fraction Printed(Figure figure) => Base(figure) * OfDecimal(figure.Value);

    private static Fraction Base(Figure figure) => OfDecimal(figure.Unit.InBase);

    /// <summary>Ends of what a printed figure stands for, in the unit's base; an excluded end is a hair inside.</summary>
    public static (Fraction Low, Fraction High) Ends(Figure figure, Fraction hair)
    {
        var step = Fraction.Make(1, BigInteger.Pow(10, figure.Decimals));
        var half = step * Fraction.Make(1, 2);
        var value = OfDecimal(figure.Value);
        var (isPositive, isNegative) = (value.Sign > 0, value.Sign < 0);
        var (down, up) = figure.Rounding switch
        {
            Rounding.Exact => (Fraction.Whole(0), Fraction.Whole(0)),
            Rounding.Nearest => (half, half),
            Rounding.HalfAwayFromZero => (isPositive ? half : half - hair, isNegative ? half : half - hair),
            _ => (isPositive ? Fraction.Whole(0) : step - hair, isNegative ? Fraction.Whole(0) : step - hair),
        };
        return ((value - down) * Base(figure), (value + up) * Base(figure));
    }

    private static Fraction OfDecimal(decimal value)
    {
        var text = value.ToString("F10", System.Globalization.CultureInfo.InvariantCulture);
        return Fraction.Make(BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal),
            System.Globalization.CultureInfo.InvariantCulture), BigInteger.Pow(10, 10));
    }
}
