using Hengji.Auditing.Relations;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;
using Hengji.Regulations;

namespace Hengji.Auditing.Between;

/// <summary>Audits several files of one submission, each by itself and against the others (文件之间), or against last year's report.</summary>
/// <remarks>
/// Each file keeps its own figures; a finding between two belongs to the report of the first, and its places in the other name that file.
/// </remarks>
public static class FileAuditor
{
    /// <summary>Most files of one submission: each is compared with each other.</summary>
    public const int MostFiles = 30;

    /// <summary>Audits the files of one submission and, where given, each against last year's report.</summary>
    /// <param name="documents">The report first, then its annexes.</param>
    /// <param name="lastYear">Last year's report; null for none.</param>
    /// <param name="pack">The pack whose forms and rules they may hold; null for none.</param>
    /// <returns>One report for each document, in the order given.</returns>
    public static IEnumerable<AuditReport> Audit(IReadOnlyList<PrintedDocument> documents, PrintedDocument? lastYear = null, Pack? pack = null)
    {
        var others = documents.Select((document, at) => new Lazy<Side>(() => new Side(FileReading.Of(document, pack, at + 1), pack))).ToList();
        var before = new Lazy<Side>(() => new Side(FileReading.Of(lastYear!, pack, documents.Count + 1), pack));
        for (var at = 0; at < documents.Count; at++)
        {
            var own = new Side(FileReading.Of(documents[at], pack), pack);
            var report = DocumentAuditor.Audit(own.Reading, pack);
            for (var later = Math.Max(1, at + 1); later < documents.Count; later++)
                report = With(report, own, others[later].Value, Together(own, others[later].Value));
            yield return lastYear is null ? report : With(report, own, before.Value, AgainstLastYear(own, before.Value));
        }
    }

    private static IEnumerable<AuditedRelation> Together(Side one, Side other)
    {
        var facts = FactsBetween.Of(one.Places, other.Places);
        return facts.Select(audited => As(audited, RelationKind.BetweenFiles, audited.Relation.Certainty, audited.Relation.Assumption))
            .Concat(AnnexSums.Of(one.Reading, other.Reading, facts.Any(audited => audited.Outcome.Verdict is Verdict.Exact or Verdict.Within)));
    }

    /// <summary>Even where most facts agree, one may be told otherwise now for a reason: never more than likely errors.</summary>
    private static IEnumerable<AuditedRelation> AgainstLastYear(Side now, Side before)
    {
        var claims = new LastYearClaims(before.Reading.Year ?? now.Reading.Year - 1 ?? 0);
        var relations = FactsBetween.Of(FactPlace.Told(now.Places, claims.Now), [.. FactPlace.Told(before.Places, claims.Then)], isOneScope: true);
        return relations.Select(audited => As(
            audited, RelationKind.LastYearReport,
            audited.Relation.Certainty == Certainty.Certain || audited.Outcome.Verdict != Verdict.Breaks ? Certainty.Inferred : Certainty.Conditional,
            "数据口径没有调整"));
    }

    private static AuditedRelation As(AuditedRelation audited, RelationKind kind, Certainty certainty, Message assumption) =>
        audited with { Relation = audited.Relation with { Kind = kind, Certainty = certainty, Assumption = assumption } };

    private static AuditReport With(AuditReport report, Side one, Side other, IEnumerable<AuditedRelation> between)
    {
        var relations = between.ToList();
        var maker = new FindingMaker(
            figure => (one.Reading.Book.Contains(figure) ? one : other).Reading.Book.SpotOf(figure),
            new FigureSurroundings(one.Reading, other.Reading).Of);
        var vouching = relations.Exists(relation => relation.Outcome.Verdict == Verdict.Breaks) ? report.Relations.Concat(other.Relations) : [];
        return report with
        {
            Relations = [.. report.Relations, .. relations],
            Findings = DocumentAuditor.Ordered(report.Findings.Concat(maker.Make(relations, vouching))),
        };
    }

    /// <summary>A file as one side of comparisons.</summary>
    private sealed class Side(FileReading reading, Pack? pack)
    {
        private readonly Lazy<List<AuditedRelation>> relations = new(() => DocumentAuditor.Relations(reading, pack));
        private readonly Lazy<List<FactPlace>> places = new(() => [.. FactPlace.Of(reading)]);

        public FileReading Reading => reading;

        public List<AuditedRelation> Relations => relations.Value;

        public List<FactPlace> Places => places.Value;
    }
}
