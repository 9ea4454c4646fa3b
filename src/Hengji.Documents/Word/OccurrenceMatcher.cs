using Hengji.Figures;

namespace Hengji.Documents.Word;

/// <summary>Ties what was found in a file to what its ledger says was written.</summary>
/// <remarks>
/// By bookmark first, since it survives LibreOffice; then by the number and tag of the control, as Word keeps them; then by
/// tag, and last by label, in the order of the text. A control that is in no ledger was copied; its tag still names its figure.
/// </remarks>
internal sealed class OccurrenceMatcher(ImmutableArray<LedgerEntry> ledger, IReadOnlyList<FoundNumber> found)
{
    private readonly Dictionary<FoundNumber, LedgerEntry> matches = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> taken = [];

    /// <summary>Found numbers in the order of the text, then the missing ones in the order of the ledger.</summary>
    public IEnumerable<TracedOccurrence> Match()
    {
        ByNumber(number => number.Index, checksTag: false);
        ByNumber(number => number.ControlId - FigureLedger.FirstControlId, checksTag: true);
        InOrder(entry => FigureTag.Of(entry.Address), number => number.Tag);
        InOrder(entry => entry.Label, number => number.Alias);
        var present = found.Select(Present).OfType<TracedOccurrence>();
        var missing = ledger.Where(entry => !taken.Contains(entry.Number)).Select(entry =>
            new TracedOccurrence(entry.Address, entry.Label, null, null, entry.Text, entry.Print));
        return present.Concat(missing);
    }

    private void ByNumber(Func<FoundNumber, int?> numberOf, bool checksTag)
    {
        var entries = ledger.ToLookup(entry => entry.Number);
        foreach (var number in found)
        {
            if (matches.ContainsKey(number) || numberOf(number) is not { } index || entries[index].FirstOrDefault() is not { } entry)
                continue;
            if (!checksTag || number.Tag == FigureTag.Of(entry.Address))
                Take(number, entry);
        }
    }

    private void InOrder(Func<LedgerEntry, string> keyOf, Func<FoundNumber, string?> keyOfFound)
    {
        var waiting = ledger.Where(entry => !taken.Contains(entry.Number))
            .GroupBy(keyOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<LedgerEntry>(group), StringComparer.Ordinal);
        foreach (var number in found)
        {
            if (!matches.ContainsKey(number)
                && keyOfFound(number) is { } key
                && waiting.TryGetValue(key, out var entries)
                && entries.TryDequeue(out var entry))
            {
                Take(number, entry);
            }
        }
    }

    private void Take(FoundNumber number, LedgerEntry entry)
    {
        if (taken.Add(entry.Number))
            matches[number] = entry;
    }

    private TracedOccurrence? Present(FoundNumber number)
    {
        if (matches.TryGetValue(number, out var entry))
            return new TracedOccurrence(entry.Address, entry.Label, number.Place, number.Text, entry.Text, entry.Print);
        if (number.Tag is null || FigureAddress.TryParse(number.Tag) is not { } address)
            return null;
        var original = ledger.FirstOrDefault(entry => entry.Address == address);
        return new TracedOccurrence(
            address, number.Alias ?? original?.Label ?? "", number.Place, number.Text, original?.Text, original?.Print);
    }
}
