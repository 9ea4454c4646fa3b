namespace Hengji.Forms;

/// <summary>Makes <see cref="CellDictionary{T}"/>s from sequences.</summary>
public static class CellDictionaries
{
    /// <summary>The cells by item id.</summary>
    /// <exception cref="ArgumentException">An item is there twice.</exception>
    public static CellDictionary<T> ToCellDictionary<TSource, T>(this IEnumerable<TSource> source, Func<TSource, string> item, Func<TSource, T> cell)
        where T : class =>
        CellDictionary<T>.Of(source.Select(one => KeyValuePair.Create(item(one), cell(one))));

    /// <summary>The cells by item id.</summary>
    /// <exception cref="ArgumentException">An item is there twice.</exception>
    public static CellDictionary<T> ToCellDictionary<T>(this IEnumerable<KeyValuePair<string, T>> filled)
        where T : class =>
        CellDictionary<T>.Of(filled);
}
