using System.Runtime.CompilerServices;
using Hengji.Reports;
using Hengji.UseCases.Filling;

namespace Hengji.UseCases.Reporting;

/// <summary>Reports of dossiers as they stand, each composed once for a revision and kept as long as the dossier is.</summary>
public sealed class LiveReports
{
    private readonly ConditionalWeakTable<LiveDossier, Lazy<Report>> composed = [];

    /// <summary>The report.</summary>
    public Report Of(LiveDossier live) =>
        composed.GetValue(live, static dossier => new Lazy<Report>(() =>
            ReportComposer.Compose(dossier.Pack, dossier.Submission, dossier.Checks, dossier.Evaluation))).Value;
}
