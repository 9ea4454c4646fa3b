using System.Xml.Linq;
using Hengji.Figures;

namespace Hengji.Documents.Word;

/// <summary>One occurrence as the ledger of a file notes it.</summary>
internal sealed record LedgerEntry(int Number, FigureAddress Address, string Label, string Text, string Print)
{
    /// <summary>Reads the part; entries that cannot be understood are left out.</summary>
    public static ImmutableArray<LedgerEntry> Read(XElement? ledger) =>
        ledger is null ? [] : [.. ledger.Elements().Select(One).OfType<LedgerEntry>()];

    private static LedgerEntry? One(XElement entry) =>
        int.TryParse((string?)entry.Attribute("n"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && FigureAddress.TryParse((string?)entry.Attribute("a") ?? "") is { } address
        && (string?)entry.Attribute("t") is { } text
            ? new LedgerEntry(number, address, (string?)entry.Attribute("l") ?? "", text, (string?)entry.Attribute("p") ?? "")
            : null;
}
