using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Slips;

/// <summary>What a number looks like after a slip; null when it cannot have that slip.</summary>
internal sealed class SlipTexts(PrintedRelations relations, Dice dice)
{
    public string? Of(SlipKind kind, PrintedNumber number) => kind switch
    {
        SlipKind.Digit => Digits(number, OtherDigit),
        SlipKind.Swap => Digits(number, Swapped),
        SlipKind.LostDigit => Digits(number, Shorter),
        SlipKind.UnitFactor => Factor(number),
        SlipKind.Sign => IsSigned(number.Fact) ? Negated(number.Text) : null,
        SlipKind.RowShift => Neighbour(number),
        SlipKind.LastYear => relations.LastYearOf(number.Fact) is { } last ? Print(number, last.Value) : null,
        SlipKind.StaleText => Stale(number),
        SlipKind.WrongPercent => number.Fact.Kind == FactKind.Percent ? Moved(number) : null,
        SlipKind.WrongCount => number.Fact.Kind == FactKind.Count ? Recounted(number) : null,
        _ => LastPlace(number),
    };

    private static bool IsSigned(Fact fact) =>
        fact.Key.Contains("change", StringComparison.Ordinal) || fact.Key.Contains("growth", StringComparison.Ordinal)
        || fact.Key.StartsWith("current", StringComparison.Ordinal);

    private static string Negated(string text) => text.StartsWith('-') ? text[1..] : "-" + text;

    private static string? Print(PrintedNumber number, decimal value) =>
        value == 0 ? null : number.Style.Print(number.Sign * value, number.Fact);

    /// <summary>Changes the digits and groups them again if they were grouped.</summary>
    private static string? Digits(PrintedNumber number, Func<string, string?> change)
    {
        var sign = number.Text.StartsWith('-') ? "-" : "";
        var changed = change(number.Text[sign.Length..].Replace(",", "", StringComparison.Ordinal));
        if (changed is null || !number.Text.Contains(',', StringComparison.Ordinal))
            return changed is null ? null : sign + changed;
        var point = changed.IndexOf('.', StringComparison.Ordinal);
        var whole = decimal.Parse(point < 0 ? changed : changed[..point], CultureInfo.InvariantCulture);
        return sign + whole.ToString("N0", CultureInfo.InvariantCulture) + (point < 0 ? "" : changed[point..]);
    }

    private string? OtherDigit(string text)
    {
        var at = dice.Whole(0, text.Length - 1);
        var digit = (char)('0' + dice.Whole(at == 0 ? 1 : 0, 9));
        return text[at] == '.' || text[at] == digit ? null : text[..at] + digit + text[(at + 1)..];
    }

    private string? Swapped(string text)
    {
        if (text.Length < 2)
            return null;
        var at = dice.Whole(0, text.Length - 2);
        var (left, right) = (text[at], text[at + 1]);
        if (left == '.' || right == '.' || left == right || at == 0 && right == '0')
            return null;
        return text[..at] + right + left + text[(at + 2)..];
    }

    private string? Shorter(string text)
    {
        var at = dice.Whole(0, text.Length - 1);
        var rest = text.Remove(at, 1);
        if (text[at] == '.' || rest.Length == 0 || rest[0] is '.' or '0' || rest[^1] == '.')
            return null;
        return rest;
    }

    private string? Factor(PrintedNumber number)
    {
        if (number.Fact.Kind != FactKind.Money || number.Fact.Value == 0)
            return null;
        var other = number.Style.MoneyScale == 1 || dice.Chance(25) ? number.Style.MoneyScale * 10_000 : number.Style.MoneyScale / 10_000;
        if (other < 1)
            return null;
        var decimals = other < number.Style.MoneyScale && dice.Chance(50) ? 0 : 2;
        var text = (number.Style with { MoneyScale = other, MoneyDecimals = decimals }).Print(number.Sign * number.Fact.Value, number.Fact);
        return text.Any(c => c is >= '1' and <= '9') ? text : null;
    }

    private string? Neighbour(PrintedNumber number)
    {
        if (!number.IsInTable)
            return null;
        var (row, column) = number.Cell;
        var other = relations.Page.Numbers.FirstOrDefault(place =>
            place.Block == number.Block && place.Cell == (row + (dice.Chance(50) ? 1 : -1), column));
        return other?.Fact.Kind == number.Fact.Kind ? other.Text : null;
    }

    private string? Stale(PrintedNumber number)
    {
        if (number.IsInTable || number.Fact.Value == 0 || !relations.PlacesOf(number.Fact).Any(place => place.IsInTable))
            return null;
        var factor = 1 + (dice.Chance(50) ? 1 : -1) * dice.Share(1, 9);
        var value = number.Fact.Value * factor;
        return Print(number, number.Fact.Kind == FactKind.Count ? decimal.Ceiling(value) : value);
    }

    private string? Moved(PrintedNumber number)
    {
        var moved = number.Sign * number.Fact.Value + (dice.Chance(50) ? 1 : -1) * dice.Whole(12, 900) / 100m;
        return moved <= 0 ? null : number.Style.Print(moved, number.Fact);
    }

    private string? Recounted(PrintedNumber number)
    {
        var count = number.Fact.Value + (dice.Chance(50) ? 1 : -1) * dice.Whole(1, 3);
        return count < 1 ? null : number.Style.Print(count, number.Fact);
    }

    private string? LastPlace(PrintedNumber number)
    {
        if (number.Fact.Kind is FactKind.Count or FactKind.Points || number.Text[^1] is < '1' or > '8')
            return null;
        return number.Text[..^1] + (char)(number.Text[^1] + (dice.Chance(50) ? 1 : -1));
    }
}
