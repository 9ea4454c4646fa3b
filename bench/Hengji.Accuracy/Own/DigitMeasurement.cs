using Hengji.Accuracy.Measuring;
using Hengji.Checks;

namespace Hengji.Accuracy.Own;

/// <summary>Changes one digit in every number of one's own documents and counts how often the auditor names the place.</summary>
/// <remarks>
/// A number that is printed once and follows from nothing can't be noticed. Those that by their value alone fit others, and no longer do
/// when changed, are counted apart: that share is a recall, but for what fits by chance.
/// </remarks>
internal static class DigitMeasurement
{
    private static readonly ImmutableArray<string> Read = [".txt", ".md", ".html", ".docx", ".pdf", ".xlsx"];

    /// <summary>Prints the counts; false, with a message, where the folder is not there or holds no document.</summary>
    public static bool Run(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder) || !Files(folder).Any())
        {
            output.WriteLine($"{folder}: 没有这个文件夹，或其中没有 {string.Join('、', Read)} 文件 / no such folder, or none of these files in it");
            return false;
        }
        output.WriteLine("| document | errors as it is | questions as it is | digits changed | noticed | … only asked | of those that fit by value |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        var details = new StringWriter(CultureInfo.InvariantCulture);
        var rows = new List<OwnCounts>();
        foreach (var path in Files(folder))
        {
            rows.Add(One(path, details));
            output.WriteLine(rows[^1]);
        }
        var all = OwnCounts.Sum(rows);
        output.WriteLine(all);
        output.WriteLine();
        output.Write(all.OfFits());
        output.WriteLine();
        output.Write(details);
        return true;
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Read.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal);

    private static OwnCounts One(string path, StringWriter details)
    {
        var (name, document) = (Path.GetFileName(path), Audits.Read(path));
        var clean = Audits.Of(document).Findings;
        foreach (var finding in clean)
            details.WriteLine($"{name}: {(finding.IsQuestion ? "question" : "error")} {finding.Code} {finding.Message} {finding.Explanation}");
        var counts = new OwnCounts(name, clean.Count(finding => !finding.IsQuestion), clean.Count(finding => finding.IsQuestion));
        var (known, numbers) = (clean.Select(finding => finding.Message).ToHashSet(), OwnNumbers.In(document));
        var fits = Fits.In(numbers).SelectMany(fit => fit.Members.Select(member => (member, fit))).ToLookup(pair => pair.member, pair => pair.fit, (IEqualityComparer<OwnNumber>)ReferenceEqualityComparer.Instance);
        foreach (var digit in numbers.Select(number => ChangedDigit.Of(document, number)).OfType<ChangedDigit>())
        {
            var told = Told(digit, known);
            var kinds = fits[digit.Number].Where(fit => fit.BreaksWith(digit.Number, digit.Printed)).Select(fit => fit.Kind).Distinct().ToList();
            counts.Add(kinds, told.Count > 0, told.TrueForAll(finding => finding.IsQuestion));
            if (told.Count == 0)
                details.WriteLine($"{name}: not noticed: {digit.Number.Printed} → {digit.Printed} {string.Join(' ', kinds)} {digit.Number.Cell?.Place.Locator ?? document.Blocks[digit.Number.Block].Place.Locator} {digit.Number.Lead}");
        }
        return counts;
    }

    /// <summary>The findings that the changed document has and the document as it is has not, and that name the changed number.</summary>
    private static List<Finding> Told(ChangedDigit digit, HashSet<string> known)
    {
        var report = Audits.Of(digit.Document);
        var places = report.Figures.Where(spot => Plain.Of(spot.Text.Substring(spot.Start, spot.Length)).Contains(Plain.Of(digit.Printed), StringComparison.Ordinal))
            .Select(spot => spot.Figure.Address).ToHashSet();
        return [.. report.Findings.Where(finding => !known.Contains(finding.Message)
            && (finding.Places.Any(place => places.Contains(place.Figure)) || finding.Suspects.Any(suspect => places.Contains(suspect.Figure.Address))))];
    }
}
