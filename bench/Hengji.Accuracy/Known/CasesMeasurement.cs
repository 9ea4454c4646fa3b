using Hengji.Auditing;
using Hengji.Checks;

namespace Hengji.Accuracy.Known;

/// <summary>Compares findings in real documents with relations verified by hand: a folder of folders with report.md and expected.json.</summary>
internal static class CasesMeasurement
{
    public static void Run(string folder, TextWriter output)
    {
        output.WriteLine("| document | relations | recognised | wrong verdict | certain breaks: told / asked / missed | explainable: asked / silent / asserted | other errors | other questions |");
        output.WriteLine("|---|---:|---:|---:|---|---|---:|---:|");
        var details = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var path in Directory.GetDirectories(folder).Where(path => File.Exists(Path.Combine(path, "expected.json"))).Order(StringComparer.Ordinal))
            One(path, output, details);
        output.WriteLine();
        output.Write(details);
    }

    private static void One(string path, TextWriter output, StringWriter details)
    {
        var name = Path.GetFileName(path);
        var audited = Audits.Of(Path.Combine(path, "report.md"));
        var expected = ExpectedRelation.Read(Path.Combine(path, "expected.json"));
        var recognised = expected.Where(relation => audited.Relations.Any(relation.IsSameAs)).ToList();
        var wrong = recognised.Where(relation => !audited.Relations.Any(other =>
            relation.IsSameAs(other) && relation.IsBreak == (other.Outcome.Verdict == Verdict.Breaks))).ToList();
        var certain = expected.Where(relation => relation is { IsBreak: true, Certainty: "certain" }).ToList();
        var explainable = expected.Where(relation => relation is { IsBreak: true, Certainty: "explainable" }).ToList();
        var others = audited.Findings.Where(finding => !expected.Any(relation => relation.IsBreak && Tells(finding, relation))).ToList();
        output.WriteLine($"| {name} | {expected.Count} | {recognised.Count} | {wrong.Count} | {Told(certain, audited)} | {Asked(explainable, audited)}"
            + $" | {others.Count(finding => !finding.IsQuestion)} | {others.Count(finding => finding.IsQuestion)} |");
        foreach (var relation in expected.Except(recognised))
            details.WriteLine($"{name}: not recognised: {relation.Id} {relation.Kind} {relation.Verdict} {relation.Text}");
        foreach (var relation in wrong)
            details.WriteLine($"{name}: wrong verdict: {relation.Id} {relation.Verdict} {relation.Text}");
        foreach (var finding in others)
            details.WriteLine($"{name}: other finding: {finding.Code} {(finding.IsQuestion ? "question" : "error")} {finding.Message} {finding.Explanation}");
    }

    /// <summary>Whether a finding quotes the numbers of a break, at least two of them where there are more.</summary>
    private static bool Tells(Finding finding, ExpectedRelation relation)
    {
        var shared = NumberSets.Of(finding).Intersect(relation.Required).Count();
        return shared >= Math.Min(2, relation.Required.Count);
    }

    private static string Told(List<ExpectedRelation> breaks, AuditReport audited)
    {
        var told = breaks.Count(relation => audited.Findings.Any(finding => !finding.IsQuestion && Tells(finding, relation)));
        var found = breaks.Count(relation => audited.Findings.Any(finding => Tells(finding, relation)));
        return $"{told} / {found - told} / {breaks.Count - found}";
    }

    private static string Asked(List<ExpectedRelation> breaks, AuditReport audited)
    {
        var asserted = breaks.Count(relation => audited.Findings.Any(finding => !finding.IsQuestion && Tells(finding, relation)));
        var found = breaks.Count(relation => audited.Findings.Any(finding => Tells(finding, relation)));
        return $"{found - asserted} / {breaks.Count - found} / {asserted}";
    }
}
