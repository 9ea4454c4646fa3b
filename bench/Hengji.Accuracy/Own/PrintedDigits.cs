using System.Text.RegularExpressions;

namespace Hengji.Accuracy.Own;

/// <summary>Numbers of a text in which a digit can be changed; years, dates, list numbers and telephone numbers are left out.</summary>
internal static partial class PrintedDigits
{
    /// <summary>Every changed text, with the number as printed and as changed.</summary>
    public static IEnumerable<ChangedDigit> In(string text) =>
        Numbers().Matches(text).Select(match => Changed(text, match)).OfType<ChangedDigit>();

    private static ChangedDigit? Changed(string text, Match match)
    {
        var digits = match.Value.Count(char.IsAsciiDigit);
        if (digits < 2)
            return null;
        var position = Middle(match.Value);
        var digit = (char)('0' + (match.Value[position] - '0' + 3) % 10);
        if (position == 0 && digit == '0')
            digit = '2';
        var changed = match.Value[..position] + digit + match.Value[(position + 1)..];
        var line = text[..match.Index].Count(letter => letter == '\n') + 1;
        return new(text[..match.Index] + changed + text[(match.Index + match.Length)..], match.Value, changed, line);
    }

    /// <summary>The middle digit, so that the number stays of its size and the change is above rounding.</summary>
    private static int Middle(string number)
    {
        var places = Enumerable.Range(0, number.Length).Where(index => char.IsAsciiDigit(number[index])).ToList();
        var first = places.FindIndex(index => number[index] != '0');
        return first < 0 ? places[^1] : places[first + (places.Count - first) / 2];
    }

    [GeneratedRegex(@"(?<![\d.．,\-—〔（第])\d[\d,]*(?:\.\d+)?(?![\d\-])(?! ?[年月日号、．.]|〕)")]
    private static partial Regex Numbers();
}

/// <summary>A text with one digit changed.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Printed">The number as it stood.</param>
/// <param name="Changed">The number that took its place.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record ChangedDigit(string Text, string Printed, string Changed, int Line);
