namespace Hengji;

/// <summary>Where something was read: a file and a place in it.</summary>
/// <param name="File">File name as the user gave it, without folders of the machine.</param>
/// <param name="Locator">Place inside: <c>收入!C9</c> in a workbook, <c>第9行 total</c> in a CSV file; empty for the whole file.</param>
public sealed record SourceLocation(string File, string Locator)
{
    /// <inheritdoc />
    public override string ToString() => Locator.Length == 0 ? File : $"{File} {Locator}";
}
