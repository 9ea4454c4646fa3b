namespace Hengji.Figures;

/// <summary>The name of one cell of the official forms, the same in every file: form, item (column) and row.</summary>
/// <param name="Form">Form id of the pack, for instance <c>income</c>.</param>
/// <param name="Item">Item id in the form, for instance <c>total</c>.</param>
/// <param name="Row">Row key: a unit id, a fixed row's id, a list row's key; <see cref="SingleRow"/> in forms with one row.</param>
public readonly record struct FigureAddress(string Form, string Item, string Row) : IComparable<FigureAddress>
{
    /// <summary>The row key of forms that have one row.</summary>
    public const string SingleRow = "_";

    /// <summary>Reads <c>income.total@u07</c> or <c>fund.opening</c>.</summary>
    /// <returns>The address, or null when the text is not one.</returns>
    public static FigureAddress? TryParse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var name = at < 0 ? text : text[..at];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || dot == name.Length - 1 || at == text.Length - 1)
            return null;
        return new FigureAddress(name[..dot], name[(dot + 1)..], at < 0 ? SingleRow : text[(at + 1)..]);
    }

    /// <inheritdoc />
    public int CompareTo(FigureAddress other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <inheritdoc />
    public override string ToString() => Row == SingleRow ? $"{Form}.{Item}" : $"{Form}.{Item}@{Row}";
}
