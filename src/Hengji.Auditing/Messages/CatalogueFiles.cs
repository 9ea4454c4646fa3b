namespace Hengji.Auditing.Messages;

/// <summary>Reads the tables of the catalogue: a Chinese line, then the English one; <c>#</c> begins a remark.</summary>
internal static class CatalogueFiles
{
    private const string Folder = "Hengji.Auditing.Messages.English.";

    /// <summary>All pairs of all tables.</summary>
    /// <exception cref="InvalidOperationException">A line has no partner: a mistake in a table.</exception>
    public static IEnumerable<(string Chinese, string English)> Read() =>
        typeof(CatalogueFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .SelectMany(Pairs);

    private static IEnumerable<(string Chinese, string English)> Pairs(string name)
    {
        var lines = Lines(name).ToList();
        if (lines.Count % 2 != 0)
            throw new InvalidOperationException($"{name}: a Chinese line without its English.");
        return lines.Chunk(2).Select(pair => (pair[0], pair[1]));
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(CatalogueFiles).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
