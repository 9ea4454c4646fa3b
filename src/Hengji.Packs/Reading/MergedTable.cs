namespace Hengji.Packs.Reading;

/// <summary>Entries of several packs by id: a pack replaces what it inherits, and two that are not related disagree.</summary>
internal sealed class MergedTable<T>(string kind, string englishKind, PackLineage lineage)
{
    private readonly List<string> order = [];
    private readonly Dictionary<string, Slot> slots = new(StringComparer.Ordinal);

    /// <summary>The entries in force, inherited ones first, each in the place where it was first defined.</summary>
    public ImmutableArray<PackEntry<T>> Entries => [.. order.Select(id => slots[id].Entry)];

    /// <summary>The values in force.</summary>
    public IEnumerable<T> Values => order.Select(id => slots[id].Entry.Value);

    /// <summary>Merges one column of the layers, bases first; what stays ambiguous is added to the problems.</summary>
    public static MergedTable<T> Of(
        string kind,
        string englishKind,
        PackLineage lineage,
        Func<PackLayer, IEnumerable<PackEntry<T>>> column,
        ICollection<Problem> problems)
    {
        var table = new MergedTable<T>(kind, englishKind, lineage);
        foreach (var layer in lineage.BasesFirst)
        {
            foreach (var entry in column(layer))
                table.Add(layer.Id, entry);
        }
        table.ReportAmbiguities(problems);
        return table;
    }

    private void Add(string owner, PackEntry<T> entry)
    {
        if (!slots.TryGetValue(entry.Id, out var slot))
        {
            order.Add(entry.Id);
            slots.Add(entry.Id, new Slot(owner, entry, null));
            return;
        }
        var settles = lineage.Extends(owner, slot.Owner)
            && (slot.Rival is null || lineage.Extends(owner, slot.Rival));
        slots[entry.Id] = new Slot(owner, entry, settles ? null : slot.Owner);
    }

    private void ReportAmbiguities(ICollection<Problem> problems)
    {
        foreach (var slot in order.Select(id => slots[id]))
        {
            if (slot.Rival is { } rival)
                problems.Add(new AmbiguousName(kind, englishKind, slot.Entry.Id, rival, slot.Owner, slot.Entry.At));
        }
    }

    private sealed record Slot(string Owner, PackEntry<T> Entry, string? Rival);
}
