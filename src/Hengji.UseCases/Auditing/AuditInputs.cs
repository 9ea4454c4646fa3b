namespace Hengji.UseCases.Auditing;

/// <summary>Files named by the user, and the documents in folders.</summary>
public static class AuditInputs
{
    private static readonly ImmutableArray<string> Extensions =
        [".docx", ".doc", ".wps", ".pdf", ".xlsx", ".xls", ".et", ".html", ".htm", ".md", ".txt"];

    /// <summary>The files in the order given; those of a folder by name.</summary>
    public static IEnumerable<string> Files(IEnumerable<string> inputs) =>
        inputs.SelectMany(input => Directory.Exists(input) ? InFolder(input) : [input]);

    private static IEnumerable<string> InFolder(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(path => Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()) && !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
