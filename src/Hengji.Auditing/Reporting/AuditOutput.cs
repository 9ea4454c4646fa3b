using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Audits;
using Hengji.Figures;

namespace Hengji.Auditing.Reporting;

/// <summary>Hands the results of an audit to the writers of pages, workbooks, comments and lists.</summary>
public static class AuditOutput
{
    private const int MostPlaces = 6;

    /// <summary>The results without the document's text.</summary>
    /// <param name="report">What the auditor found.</param>
    /// <param name="withRelations">Whether to keep every relation; without them thousands of results fit in memory.</param>
    public static DocumentAudit Of(AuditReport report, bool withRelations = true)
    {
        var places = new PlaceIndex(report);
        var broken = report.Relations
            .Where(relation => relation.Outcome.Verdict == Verdict.Breaks)
            .GroupBy(relation => (RelationRules.Of(relation.Relation).Code, relation.Outcome.Explanation))
            .ToDictionary(group => group.Key, group => group.First());
        return new DocumentAudit(report.Document.File)
        {
            Kind = report.Document.Kind,
            Pages = report.Document.Pages,
            FigureCount = report.Figures.Length,
            Verdicts = new VerdictCounts(
                report.Count(Verdict.Exact), report.Count(Verdict.Within), report.Count(Verdict.Breaks), report.Count(Verdict.NotApplicable)),
            Findings = [.. report.Findings.Select(finding => Marked(finding, places, broken))],
            Relations = withRelations ? [.. report.Relations.OrderBy(relation => Order(relation.Outcome.Verdict)).Select(Checked)] : [],
            Notes = report.Document.Notes,
        };
    }

    private static MarkedFinding Marked(
        Finding finding, PlaceIndex places, Dictionary<(string, string), AuditedRelation> broken)
    {
        var spots = finding.Places.Select(places.Find)
            .Concat(finding.Suspects.Select(suspect => places.Find(suspect.Figure.Address)))
            .OfType<TextSpot>()
            .DistinctBy(spot => (spot.Place, spot.Start, spot.Text));
        var title = finding.EnglishTitle ?? EnglishTitles.Of(finding.Code);
        return new MarkedFinding(finding with { EnglishTitle = title }, [.. spots])
        {
            EnglishTitle = title,
            MoneyYuan = broken.TryGetValue((finding.Code, finding.Explanation), out var relation) ? Money(relation) : 0,
        };
    }

    private static decimal Money(AuditedRelation audited)
    {
        var unit = audited.Relation.Unit;
        return unit.Dimension == MeasureUnit.Yuan.Dimension ? (Rational.Abs(audited.Outcome.Gap) * Rational.Of(unit.InBase)).Round(2) : 0;
    }

    private static CheckedRelation Checked(AuditedRelation audited)
    {
        var (relation, outcome, rule) = (audited.Relation, audited.Outcome, RelationRules.Of(audited.Relation));
        return new CheckedRelation(
            rule.Code, relation.Basis.ToString(), outcome.Verdict, outcome.Explanation,
            outcome.Left is null ? "" : Amount(Rational.Abs(outcome.Gap), relation.Unit),
            outcome.Left is null ? "" : Amount(outcome.Slack, relation.Unit),
            [.. audited.Figures.Take(MostPlaces).Select(figure => $"{figure.Source.Locator}“{figure.Printed}”")])
        {
            Title = rule.Title,
            EnglishTitle = rule.EnglishTitle ?? EnglishTitles.Of(rule.Code),
            EnglishBasis = EnglishSentence.Of(relation.Basis),
            EnglishExplanation = outcome.EnglishExplanation,
        };
    }

    private static int Order(Verdict verdict) =>
        verdict switch { Verdict.Breaks => 0, Verdict.Within => 1, Verdict.Exact => 2, _ => 3 };

    private static string Amount(Rational value, MeasureUnit unit) =>
        unit == MeasureUnit.Percent ? value.ToText() + "%" : $"{value.ToText()} {unit.Symbol}".TrimEnd();
}
