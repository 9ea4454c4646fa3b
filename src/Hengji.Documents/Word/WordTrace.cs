using System.Xml.Linq;
using Hengji.Figures;

namespace Hengji.Documents.Word;

/// <summary>Reads a report back (回读): which numbers it holds, which of them are still tied to their figures.</summary>
/// <remarks>Works on files that Word, WPS or LibreOffice saved again, see <see cref="FigureLedger"/> for how.</remarks>
public static class WordTrace
{
    /// <summary>Reads a file.</summary>
    /// <returns>
    /// The numbers, or a problem: <see cref="NotAWordFile"/>, <see cref="EncryptedOrOldWordFile"/>, <see cref="DamagedWordFile"/>,
    /// <see cref="WordFileTooLarge"/>, <see cref="NoWordText"/>, <see cref="NoBoundNumbers"/>, or <see cref="WordFileNotReadable"/>.
    /// </returns>
    public static Result<TracedDocument> Read(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new WordFileNotReadable(file);
        }
    }

    /// <summary>Reads a file from a stream, at most 64 MB of it.</summary>
    /// <param name="stream">Read to its end; stays open.</param>
    /// <param name="file">Name for messages.</param>
    public static Result<TracedDocument> Read(Stream stream, string file)
    {
        var package = WordPackage.Open(stream, file);
        return package.IsSuccess ? Read(package.Value, file) : Result<TracedDocument>.Failure(package.Problems);
    }

    private static Result<TracedDocument> Read(WordPackage package, string file)
    {
        var ledger = LedgerEntry.Read(package.Ledger);
        var labels = ledger.Select(entry => entry.Label).ToHashSet(StringComparer.Ordinal);
        var reader = new BodyReader(new HeadingLevels(package.Styles), control => IsOurs(control, labels));
        reader.Read(package.Body);
        ImmutableArray<TracedOccurrence> occurrences = [.. new OccurrenceMatcher(ledger, reader.Found).Match()];
        return package.Ledger is null && occurrences.IsEmpty
            ? new NoBoundNumbers(file)
            : new TracedDocument(Text(package.Ledger, "pack"), Text(package.Ledger, "year"), occurrences, [.. reader.Unbound]);
    }

    private static bool IsOurs(FoundNumber control, HashSet<string> labels) =>
        control.Index is not null
        || (control.Alias is { } alias && labels.Contains(alias))
        || (control.Tag is { } tag && FigureAddress.TryParse(tag) is not null);

    private static string Text(XElement? ledger, string name) => (string?)ledger?.Attribute(name) ?? "";
}
