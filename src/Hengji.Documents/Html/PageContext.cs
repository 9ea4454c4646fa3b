using Hengji.Checks;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Html;

/// <summary>What every part of the page needs: the report, its numbers, and all findings in the order shown.</summary>
internal sealed class PageContext
{
    /// <summary>A context for one page.</summary>
    public PageContext(Report report, HtmlReportOptions options)
    {
        (Report, Options) = (report, options);
        Index = new FigureIndex(report);
        Numbers = new Numbers(Index);
        Findings = [.. report.Findings.OrderBy(Order)
            .GroupBy(finding => (Order(finding), finding.Code)).SelectMany(batch => batch)];
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Choices.</summary>
    public HtmlReportOptions Options { get; }

    /// <summary>Stories of all numbers.</summary>
    public FigureIndex Index { get; }

    /// <summary>Writer of numbers.</summary>
    public Numbers Numbers { get; }

    /// <summary>Findings of checks and scores: errors, warnings, questions, notes; those of one code next to each other.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The figure in a cell, or null.</summary>
    public Figure? Figure(string address) =>
        FigureAddress.TryParse(address) is { } parsed ? Report.Submission.Figure(parsed) : null;

    private static int Order(Finding finding) =>
        finding.IsQuestion ? 2 : finding.Level switch
        {
            FindingLevel.Error => 0,
            FindingLevel.Warn => 1,
            FindingLevel.Note => 3,
        };
}
