using System.Globalization;
using Hengji.Checks;

namespace Hengji.Tests.Checks.Locating;

/// <summary>Makes slips the way hands make them; written apart from the code that recognises them.</summary>
internal static class SlipMaker
{
    /// <summary>The value after one slip, or null when the kind does not apply.</summary>
    public static decimal? Make(Random random, decimal value, Slip slip)
    {
        var digits = ((long)(Math.Abs(value) * 100)).ToString("D3", CultureInfo.InvariantCulture).ToList();
        var at = random.Next(digits.Count);
        switch (slip)
        {
            case Slip.WrongDigit:
                digits[at] = (char)('0' + ((digits[at] - '0' + random.Next(1, 10)) % 10));
                break;
            case Slip.SwappedDigits when at + 1 < digits.Count:
                (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
                break;
            case Slip.LostDigit when random.Next(2) == 0:
                digits.Insert(random.Next(digits.Count - 1), (char)('0' + random.Next(10)));
                break;
            case Slip.LostDigit when digits.Count > 3:
                digits.RemoveAt(random.Next(digits.Count - 2));
                break;
            case Slip.UnitFactor:
                var factor = new[] { 10m, 0.1m, 100m, 0.01m, 10_000m, 0.0001m }[random.Next(6)];
                return decimal.Round(value * factor, 2, MidpointRounding.AwayFromZero);
            case Slip.Sign:
                return -value;
            case Slip.StaleTotal:
                return decimal.Round(value * random.Next(70, 99) / 100 + 0.01m * random.Next(100), 2, MidpointRounding.AwayFromZero);
            default:
                return null;
        }
        return Math.Sign(value) * long.Parse(string.Concat(digits), CultureInfo.InvariantCulture) / 100m;
    }
}
