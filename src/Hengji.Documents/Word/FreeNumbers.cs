namespace Hengji.Documents.Word;

/// <summary>Finds numbers that no token binds in words people write (未绑定的数字), as reading a report back does.</summary>
public static class FreeNumbers
{
    /// <summary>Numbers with their unit of size, and where they start; dates, numbering and codes are none.</summary>
    /// <param name="words">Words without tokens.</param>
    public static ImmutableArray<(string Text, int Start)> In(string words) => [.. UnboundNumbers.In(words, before: "", isRowNumber: false)];
}
