namespace Hengji.Documents.Csv;

/// <summary>Reads the column 假定: labels of cells that the source does not print.</summary>
internal static class AssumedColumns
{
    /// <summary>The word for every filled cell of the row.</summary>
    public const string All = "全部";

    /// <summary>Item ids, or a problem for each word that is no column.</summary>
    public static Result<ImmutableHashSet<string>> Read(
        string cell, IEnumerable<string> filled, ColumnMap map, SourceLocation place)
    {
        var words = cell.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var word in words)
        {
            var (items, _) = map.Find(word);
            if (word == All)
                ids.UnionWith(filled);
            else if (items.Count == 1)
                _ = ids.Add(items[0].Id);
            else
                problems.Add(new UnknownAssumed(word, map.Nearest(word), place));
        }
        return problems.Count > 0 ? Result<ImmutableHashSet<string>>.Failure(problems) : ids.ToImmutable();
    }
}
