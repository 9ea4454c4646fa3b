using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Hengji.Forms;

/// <summary>The filled cells of one row by item id, in the order they were filled; never changes.</summary>
/// <remarks>
/// Two arrays and no tree: a row has some ten or twenty items, and a form is read column by column, so a lookup must touch
/// little memory. Item ids mostly come from the form's definition and are found by reference.
/// </remarks>
/// <typeparam name="T">Figures or words.</typeparam>
public sealed class CellDictionary<T> : IReadOnlyDictionary<string, T>
    where T : class
{
    /// <summary>No cell filled.</summary>
    public static readonly CellDictionary<T> Empty = new([], []);

    private readonly string[] items;
    private readonly T[] cells;

    private CellDictionary(string[] items, T[] cells) => (this.items, this.cells) = (items, cells);

    /// <summary>The filled cells of a row.</summary>
    /// <exception cref="ArgumentException">An item is there twice.</exception>
    public static CellDictionary<T> Of(IEnumerable<KeyValuePair<string, T>> filled)
    {
        var (items, cells) = (new List<string>(), new List<T>());
        foreach (var (item, cell) in filled)
        {
            if (items.Contains(item))
                throw new ArgumentException($"Item {item} is there twice.", nameof(filled));
            items.Add(item);
            cells.Add(cell);
        }
        return items.Count == 0 ? Empty : new([.. items], [.. cells]);
    }

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <summary>Whether no cell is filled.</summary>
    public bool IsEmpty => items.Length == 0;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => items;

    /// <inheritdoc/>
    public IEnumerable<T> Values => cells;

    /// <inheritdoc/>
    public T this[string key] => GetValueOrDefault(key) ?? throw new KeyNotFoundException(key);

    /// <summary>The cell of an item, or null.</summary>
    public T? GetValueOrDefault(string item) => PlaceOf(item) is var place and >= 0 ? cells[place] : null;

    /// <summary>The same for many rows in turn: rows filled alike have the item in one place.</summary>
    /// <param name="item">The item.</param>
    /// <param name="place">Where it stood in the row before; set to where it stands in this one.</param>
    public T? GetValueOrDefault(string item, ref int place)
    {
        if ((uint)place >= (uint)items.Length || !ReferenceEquals(items[place], item))
        {
            var found = PlaceOf(item);
            if (found < 0)
                return null;
            place = found;
        }
        return cells[place];
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => PlaceOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => (value = GetValueOrDefault(key)) is not null;

    /// <summary>The same cells with one filled or replaced.</summary>
    public CellDictionary<T> SetItem(string item, T cell)
    {
        var place = PlaceOf(item);
        if (place < 0)
            return new([.. items, item], [.. cells, cell]);
        T[] changed = [.. cells];
        changed[place] = cell;
        return new(items, changed);
    }

    /// <summary>The same cells without those of some items.</summary>
    public CellDictionary<T> RemoveRange(IEnumerable<string> unwanted)
    {
        var gone = unwanted.ToHashSet(StringComparer.Ordinal);
        return Of(this.Where(cell => !gone.Contains(cell.Key)));
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (var place = 0; place < items.Length; place++)
            yield return new(items[place], cells[place]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(string item)
    {
        for (var place = 0; place < items.Length; place++)
        {
            if (ReferenceEquals(items[place], item))
                return place;
        }
        return Array.IndexOf(items, item);
    }
}
