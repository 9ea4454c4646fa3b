using Hengji.Figures;

namespace Hengji.Checks.Locating;

/// <summary>What a figure may have been before a slip of the hand: one digit, two digits swapped, one lost or too many, the sign.</summary>
internal static class SlipVariants
{
    /// <summary>Nothing falls by more than all of it, and no share or rate of completion is below nothing.</summary>
    private const decimal MostFallen = 100;

    /// <summary>Values that one slip turns into the printed one.</summary>
    public static IEnumerable<(decimal Value, Slip Slip)> Of(Figure figure)
    {
        var text = Math.Abs(figure.Value).ToString(
            "F" + figure.PrintedDecimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var sign = figure.Value < 0 ? -1 : 1;
        if (figure.Value != 0 && !(figure.Unit == MeasureUnit.Percent && figure.Value > MostFallen))
            yield return (-figure.Value, Slip.Sign);
        foreach (var (variant, slip) in Swapped(text).Concat(OtherDigit(text)).Concat(Longer(text)).Concat(Shorter(text)))
        {
            if (Read(variant, figure.Decimals) is { } value && sign * value != figure.Value)
                yield return (sign * value, slip);
        }
    }

    private static IEnumerable<(string Text, Slip Slip)> Swapped(string text)
    {
        var places = Places(text).ToArray();
        for (var i = 1; i < places.Length; i++)
        {
            var (a, b) = (places[i - 1], places[i]);
            if (text[a] == text[b])
                continue;
            var swapped = text.ToCharArray();
            (swapped[a], swapped[b]) = (text[b], text[a]);
            yield return (new string(swapped), Slip.SwappedDigits);
        }
    }

    private static IEnumerable<(string Text, Slip Slip)> OtherDigit(string text) =>
        from place in Places(text)
        from digit in "0123456789"
        where digit != text[place]
        select (text[..place] + digit + text[(place + 1)..], Slip.WrongDigit);

    private static IEnumerable<(string Text, Slip Slip)> Longer(string text) =>
        from place in Enumerable.Range(0, text.Length + 1)
        from digit in "0123456789"
        select (text[..place] + digit + text[place..], Slip.LostDigit);

    private static IEnumerable<(string Text, Slip Slip)> Shorter(string text) =>
        Places(text).Select(place => (text[..place] + text[(place + 1)..], Slip.LostDigit));

    private static IEnumerable<int> Places(string text) =>
        Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]));

    // A digit may have been lost behind the point, but a column never shows more decimals than it has.
    private static decimal? Read(string text, int decimals) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value == decimal.Round(value, decimals, MidpointRounding.ToZero)
            ? value
            : null;
}
