namespace Hengji.Documents.Csv;

/// <summary>Parts of sentences that several messages share.</summary>
internal static class CsvWords
{
    /// <summary>“，最接近：…”, or nothing when there is no candidate.</summary>
    public static string Nearest(ImmutableArray<string> names) =>
        names.IsEmpty ? "" : $"，最接近：{string.Join("、", names)}";

    /// <summary>The same in English.</summary>
    public static string NearestEnglish(ImmutableArray<string> names) =>
        names.IsEmpty ? "" : $" (nearest: {string.Join(", ", names)})";
}
