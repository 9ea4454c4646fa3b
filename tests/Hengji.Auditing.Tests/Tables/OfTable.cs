namespace Hengji.Auditing.Tests.Tables;

/// <summary>What a table's audit must say when it is right, when one figure slipped, and when one was rounded the other way.</summary>
internal static class OfTable
{
    public static void ShouldBeSilent(this string table) =>
        Audited.Text(table).Findings.Select(finding => finding.Message).ShouldBeEmpty();

    /// <summary>Rounding: another print of a figure that one exact amount still explains.</summary>
    public static void ShouldBeSilentWith(this string table, string printed, string other) => Replaced(table, printed, other).ShouldBeSilent();

    /// <summary>An error, and the figure that slipped is among its suspects; nothing is told of figures that are right alone.</summary>
    public static void ShouldFind(this string table, string printed, string slipped)
    {
        var errors = Audited.Text(Replaced(table, printed, slipped)).Findings.Where(finding => !finding.IsQuestion).ToList();
        errors.ShouldNotBeEmpty(slipped);
        errors.ShouldAllBe(finding => finding.Places.Any(place => place.Quote.Contains(slipped, StringComparison.Ordinal)) || finding.Suspects.Any(suspect => suspect.Figure.Printed == slipped));
        errors.ShouldContain(finding => finding.Suspects.Any(suspect => suspect.Figure.Printed == slipped), slipped);
    }

    private static string Replaced(string table, string printed, string other)
    {
        var at = table.IndexOf(printed, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, printed);
        return table[..at] + other + table[(at + printed.Length)..];
    }
}
