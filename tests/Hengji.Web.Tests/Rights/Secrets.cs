using System.Globalization;
using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Rights;

/// <summary>Figures that only other units' rows hold, long enough to be told from chance.</summary>
internal static class Secrets
{
    private const int ShortestNumber = 5;

    public static async Task<List<string>> OfOthersAsync(RunningServer server, string unit)
    {
        var cells = await server.AskAsync(storage => storage.Cells.AsNoTracking()
            .Select(cell => new { cell.Row, cell.Text }).ToListAsync());
        var own = cells.Where(cell => cell.Row == unit || !IsUnit(cell.Row)).SelectMany(cell => Prints(cell.Text)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. cells.Where(cell => IsUnit(cell.Row) && cell.Row != unit).SelectMany(cell => Prints(cell.Text))
                .Where(text => text.Length >= ShortestNumber && !own.Contains(text)).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a text tells a figure: not where its digits are part of a longer number or of the second something happened.</summary>
    public static bool IsToldIn(string text, string secret)
    {
        for (var at = text.IndexOf(secret, StringComparison.Ordinal); at >= 0; at = text.IndexOf(secret, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (at > 0 ? text[at - 1] : ' ', at + secret.Length < text.Length ? text[at + secret.Length] : ' ');
            if (!char.IsAsciiDigit(before) && before is not (':' or '.' or ',') && !char.IsAsciiDigit(after))
                return true;
        }
        return false;
    }

    /// <summary>As typed, without and with thousands separators; nothing for cells that are no number with decimals.</summary>
    private static IEnumerable<string> Prints(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal)
            || !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            return [];
        return [text, value.ToString(CultureInfo.InvariantCulture), value.ToString("N2", CultureInfo.InvariantCulture)];
    }

    private static bool IsUnit(string row) => row.Length == 3 && row[0] == 'u';
}
