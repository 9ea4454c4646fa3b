using Hengji.Reports;

namespace Hengji.UseCases.Reporting;

/// <summary>A report set that was written.</summary>
/// <param name="Report">The report.</param>
/// <param name="Files">Names of the files written, in the order of the contract.</param>
/// <param name="FigureCount">Figures read.</param>
/// <param name="PdfProblem">Why there is no PDF and how to get one; null when there is one or none was asked for.</param>
public sealed record ReportProduced(
    Report Report, ImmutableArray<string> Files, int FigureCount, Problem? PdfProblem);
