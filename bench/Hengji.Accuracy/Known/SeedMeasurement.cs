using Hengji.Auditing;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;

namespace Hengji.Accuracy.Known;

/// <summary>Compares the relations the auditor finds in one report with those verified by hand.</summary>
/// <remarks>A folder holds <c>report.md</c> (or another file given) and <c>checks.csv</c>.</remarks>
internal static class SeedMeasurement
{
    public static void Run(string folder, string report, TextWriter output)
    {
        var audited = Audits.Of(Path.Combine(folder, report));
        var checks = CheckRow.Read(Path.Combine(folder, "checks.csv")).Where(check => check.Key.Length > 0).ToList();
        var matches = Match(checks, audited.Relations);
        Tables(matches, output);
        Breaks(matches, audited, output);
        Others(matches, audited, output);
    }

    /// <summary>Each check takes one audited relation with the same numbers, of its own verdict if there is one.</summary>
    private static List<Matched> Match(List<CheckRow> checks, IEnumerable<AuditedRelation> relations)
    {
        var free = relations
            .SelectMany(relation => Keys(relation).Select(key => (Key: key, Relation: relation)))
            .GroupBy(pair => pair.Key, pair => pair.Relation)
            .ToDictionary(group => group.Key, group => group.ToList());
        var used = new HashSet<AuditedRelation>(ReferenceEqualityComparer.Instance);
        return [.. checks.OrderBy(check => check.Verdict == "breaks" ? 0 : 1).Select(check =>
        {
            var candidates = (free.GetValueOrDefault(check.Key) ?? []).Where(relation => !used.Contains(relation));
            var taken = candidates.MinBy(relation => relation.Outcome.Verdict == Expected(check) ? 0
                : IsBreak(check) == (relation.Outcome.Verdict == Verdict.Breaks) ? 1 : 2);
            if (taken is not null)
                used.Add(taken);
            return new Matched(check, taken);
        })];
    }

    private static IEnumerable<string> Keys(AuditedRelation relation) =>
        new[] { NumberSets.Of(relation), NumberSets.Of(relation, withConstants: false), NumberSets.Of(relation, withConstants: true) }.Select(NumberSets.Key).Distinct();

    private static void Tables(List<Matched> matches, TextWriter output)
    {
        output.WriteLine("| kind | relations | recognised, same verdict | silent, exact for rounding or the other way | wrong verdict | not recognised |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var group in matches.GroupBy(match => match.Check.Kind).OrderByDescending(group => group.Count()).Append(new All(matches)))
            output.WriteLine($"| {group.Key} | {group.Count()} | {group.Count(match => match.IsRight)} | {group.Count(match => match.IsSilent)}"
                + $" | {group.Count(match => match.IsWrong)} | {group.Count(match => match.Relation is null)} |");
        var seen = matches.Count(match => match.IsRight || match.IsSilent);
        output.WriteLine($"\nRecognised with the right verdict: {seen} of {matches.Count} = {Measuring.ResultTables.Percent(seen, matches.Count)}.\n");
    }

    private static void Breaks(List<Matched> matches, AuditReport audited, TextWriter output)
    {
        output.WriteLine("| break | certainty | printed | told as |\n|---|---|---|---|");
        foreach (var (check, relation) in matches.Where(match => IsBreak(match.Check)))
        {
            var finding = audited.Findings.FirstOrDefault(finding => NumberSets.Of(finding).IsSupersetOf(NumberSets.In(check.Key)));
            var told = finding is null ? relation is null ? "–" : "relation only" : finding.IsQuestion ? "question" : "error";
            output.WriteLine($"| {check.Id} | {check.Certainty} | {check.Printed} | {told} |");
        }
        output.WriteLine();
    }

    private static void Others(List<Matched> matches, AuditReport audited, TextWriter output)
    {
        foreach (var (check, relation) in matches.Where(match => match.IsWrong))
            output.WriteLine($"wrong verdict: {check.Id} {check.Verdict} {check.Printed}: {relation!.Outcome.Verdict} {relation.Relation.Kind}");
        foreach (var (check, _) in matches.Where(match => match.Relation is null))
            output.WriteLine($"not recognised: {check.Id} {check.Kind} {check.Printed}");
        var broken = matches.Where(match => IsBreak(match.Check)).Select(match => NumberSets.In(match.Check.Key).ToList()).ToList();
        foreach (var finding in audited.Findings.Where(finding => !broken.Exists(numbers => NumberSets.Of(finding).IsSupersetOf(numbers))))
            output.WriteLine($"other finding: {finding.Code} {(finding.IsQuestion ? "question" : "error")} {finding.Message} {finding.Explanation}");
        output.WriteLine($"\n{audited.Relations.Length} relations in all, {audited.Count(Verdict.Breaks)} break; "
            + $"{audited.Findings.Count(finding => !finding.IsQuestion)} errors, {audited.Findings.Count(finding => finding.IsQuestion)} questions.");
    }

    private static bool IsBreak(CheckRow check) => check.Verdict == "breaks";

    private static Verdict Expected(CheckRow check) => check.Verdict switch
    {
        "exact" => Verdict.Exact,
        "rounding" => Verdict.Within,
        _ => Verdict.Breaks,
    };

    private sealed record Matched(CheckRow Check, AuditedRelation? Relation)
    {
        public bool IsRight => Relation?.Outcome.Verdict == Expected(Check);

        public bool IsWrong => Relation is not null && IsBreak(Check) != (Relation.Outcome.Verdict == Verdict.Breaks);

        public bool IsSilent => Relation is not null && !IsRight && !IsWrong;
    }

    private sealed class All(List<Matched> matches) : List<Matched>(matches), IGrouping<string, Matched>
    {
        public string Key => "**all**";
    }
}
