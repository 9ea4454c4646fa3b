using Hengji.Accuracy.Measuring;
using Hengji.Checks;

namespace Hengji.Accuracy.Own;

/// <summary>Changes one digit in every number of one's own texts (txt, md) and counts how often the auditor names the place.</summary>
/// <remarks>A number that is printed once and follows from nothing can't be noticed; the count is no recall, but it can be compared.</remarks>
internal static class DigitMeasurement
{
    /// <summary>Prints the counts; false, with a message, where the folder is not there or holds no text.</summary>
    public static bool Run(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder) || !Texts(folder).Any())
        {
            output.WriteLine($"{folder}: 没有这个文件夹，或其中没有 .txt、.md 文件 / no such folder, or no .txt or .md file in it");
            return false;
        }
        output.WriteLine("| text | errors as it is | questions as it is | digits changed | noticed | … only asked |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        var details = new StringWriter(CultureInfo.InvariantCulture);
        var rows = Texts(folder).Select(path => One(path, details)).ToList();
        foreach (var row in rows.Append(Row.Sum(rows)))
            output.WriteLine(row);
        output.WriteLine();
        output.Write(details);
        return true;
    }

    private static IEnumerable<string> Texts(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".txt" or ".md").Order(StringComparer.Ordinal);

    private static Row One(string path, StringWriter details)
    {
        var name = Path.GetFileName(path);
        var text = File.ReadAllText(path);
        var clean = Audits.Of(path).Findings;
        foreach (var finding in clean)
            details.WriteLine($"{name}: {(finding.IsQuestion ? "question" : "error")} {finding.Code} {finding.Message} {finding.Explanation}");
        var row = new Row(name, clean.Count(finding => !finding.IsQuestion), clean.Count(finding => finding.IsQuestion), 0, 0, 0);
        var known = clean.Select(finding => finding.Message).ToHashSet();
        foreach (var digit in PrintedDigits.In(text))
        {
            var told = Told(name, digit, known);
            row = row with { Changed = row.Changed + 1, Noticed = row.Noticed + (told.Count > 0 ? 1 : 0), Asked = row.Asked + (told.Count > 0 && told.TrueForAll(finding => finding.IsQuestion) ? 1 : 0) };
            if (told.Count == 0)
                details.WriteLine($"{name}:{digit.Line}: not noticed: {digit.Printed} → {digit.Changed}");
        }
        return row;
    }

    /// <summary>The findings that the changed text has and the text as it is has not, and that name the changed number.</summary>
    private static List<Finding> Told(string name, ChangedDigit digit, HashSet<string> known)
    {
        var report = Audits.Of(name, Encoding.UTF8.GetBytes(digit.Text));
        var places = report.Figures.Where(spot => Plain.Of(spot.Text.Substring(spot.Start, spot.Length)).Contains(Plain.Of(digit.Changed), StringComparison.Ordinal))
            .Select(spot => spot.Figure.Address).ToHashSet();
        return [.. report.Findings.Where(finding => !known.Contains(finding.Message)
            && (finding.Places.Any(place => places.Contains(place.Figure)) || finding.Suspects.Any(suspect => places.Contains(suspect.Figure.Address))))];
    }

    private sealed record Row(string Name, int Errors, int Questions, int Changed, int Noticed, int Asked)
    {
        public static Row Sum(IReadOnlyCollection<Row> rows) => new(
            "all", rows.Sum(row => row.Errors), rows.Sum(row => row.Questions), rows.Sum(row => row.Changed), rows.Sum(row => row.Noticed), rows.Sum(row => row.Asked));

        public override string ToString() => $"| {Name} | {Errors} | {Questions} | {Changed} | {Noticed} | {Asked} |";
    }
}
