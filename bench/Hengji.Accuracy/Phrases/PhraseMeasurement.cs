using System.Text.RegularExpressions;
using Hengji.Accuracy.Measuring;
using Hengji.Auditing;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Accuracy.Phrases;

/// <summary>Audits extracts of a few sentences or small tables, right and with one number wrong: many manners of saying few relations.</summary>
/// <remarks>Files in folders named kept are counted and never listed.</remarks>
internal static partial class PhraseMeasurement
{
    private const string Kept = "kept";

    /// <summary>Prints the counts; false, with a message, where there are no phrases.</summary>
    /// <param name="folder">With files *.txt, also in folders below.</param>
    /// <param name="list">A file for what was missed and what was told wrong; null for none.</param>
    /// <param name="output">For the table.</param>
    public static bool Run(string folder, string? list, TextWriter output)
    {
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
        {
            output.WriteLine($"{folder}: 没有这个文件夹，或其中没有 .txt 文件 / no such folder, or no .txt file in it");
            return false;
        }
        output.WriteLine("| phrases | with a relation | silent | wrong numbers found | … only asked | right phrases with an error | … with a question |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        using var details = list is null ? null : new StreamWriter(list);
        var rows = files.ConvertAll(file => Of(Path.GetRelativePath(folder, file), PhraseBook.Read(file), IsKept(folder, file) ? null : details));
        foreach (var group in rows.GroupBy(row => row.Name.Contains(Kept, StringComparison.Ordinal)))
        {
            foreach (var row in group)
                output.WriteLine(row);
            output.WriteLine(group.Aggregate((one, other) => one.And(other)));
        }
        return true;
    }

    private static bool IsKept(string folder, string file) => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Contains(Kept);

    private static PhraseCounts Of(string name, ImmutableArray<Phrase> phrases, StreamWriter? details)
    {
        var all = phrases.AsParallel().AsOrdered().Select(phrase => Of(name, phrase)).ToList();
        all.ForEach(one => details?.Write(one.Details));
        return all.Select(one => one.Counts).Aggregate((one, other) => one.And(other)) with { Name = name };
    }

    private static (PhraseCounts Counts, string Details) Of(string name, Phrase phrase)
    {
        var details = new StringBuilder();
        var clean = AboutNumbers(phrase.With()).Findings;
        foreach (var finding in clean)
            details.AppendLine(CultureInfo.InvariantCulture, $"{(finding.IsQuestion ? "question" : "false error")}: {phrase.Name} {phrase.Kind}: {finding.Code} {finding.Message} {finding.Explanation}\n{phrase.With()}\n");
        var known = clean.Select(finding => finding.Message).ToHashSet();
        var told = phrase.Marks.Select(mark => (mark, told: Told(phrase.With(mark), mark.Wrong, known))).ToList();
        foreach (var (mark, _) in told.Where(one => one.told.Count == 0))
            details.AppendLine(CultureInfo.InvariantCulture, $"missed: {phrase.Name} {phrase.Kind}: {mark.Right} became {mark.Wrong}\n{phrase.With(mark)}\n");
        var isSilent = phrase.Kind == Phrase.SilentKind ? 1 : 0;
        return (new(name, 1 - isSilent, told.Count, told.Count(one => one.told.Count > 0), told.Count(one => one.told.Count > 0 && one.told.TrueForAll(finding => finding.IsQuestion)),
            clean.Any(finding => !finding.IsQuestion) ? 1 : 0, clean.Any(finding => finding.IsQuestion) ? 1 : 0, isSilent), details.ToString());
    }

    /// <summary>The findings that name a number printed so and that the right phrase has not.</summary>
    private static List<Finding> Told(string text, string wrong, HashSet<string> known)
    {
        var (report, findings) = AboutNumbers(text);
        var places = report.Figures.Where(spot => Plain.Of(spot.Text.Substring(spot.Start, spot.Length)).Contains(Plain.Of(wrong), StringComparison.Ordinal))
            .Select(spot => spot.Figure.Address).ToHashSet();
        return [.. findings.Where(finding => !known.Contains(finding.Message)
            && (finding.Places.Any(place => places.Contains(place.Figure)) || finding.Suspects.Any(suspect => places.Contains(suspect.Figure.Address))))];
    }

    /// <summary>The audit of an extract, and its findings but those about what a whole report lacks.</summary>
    private static (AuditReport Report, ImmutableArray<Finding> Findings) AboutNumbers(string text)
    {
        var report = Audits.Of(DocumentReader.Read("phrase.md", Encoding.UTF8.GetBytes(Paragraphs(text))).Value);
        return (report, [.. report.Findings.Where(finding => !finding.Places.IsEmpty)]);
    }

    /// <summary>Each line a paragraph of its own, as in a document, but the rows of a table.</summary>
    private static string Paragraphs(string text) => BetweenParagraphs().Replace(text, "\n\n");

    [GeneratedRegex(@"(?<!^\|.*)\n|\n(?!\|)", RegexOptions.Multiline)]
    private static partial Regex BetweenParagraphs();
}
