using Hengji.Accuracy.Printers;
using Hengji.Auditing;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Accuracy.Measuring;

/// <summary>What the auditor said about one document.</summary>
/// <param name="Sample">The document.</param>
/// <param name="Format">As what file.</param>
/// <param name="Rank">Where the slip stands among the suspects of the first finding that names it, from 1; 0 when it is no suspect.</param>
/// <param name="IsError">Whether a finding that names the slip states an error.</param>
/// <param name="IsAsked">Whether one asks a question.</param>
/// <param name="TrueErrors">Errors that name the slip.</param>
/// <param name="False">Findings that do not.</param>
/// <param name="Failure">Why the document could not be read; null when it could.</param>
internal sealed record SlipObservation(
    Sample Sample, Format Format, int Rank, bool IsError, bool IsAsked, int TrueErrors, ImmutableArray<Finding> False, string? Failure = null)
{
    public bool IsFound => IsError || IsAsked;

    /// <summary>Questions that name the slip; none where an error does.</summary>
    public ImmutableArray<Finding> OnlyAsked { get; private init; } = [];

    public int FalseErrors => False.Count(finding => !finding.IsQuestion);

    public int FalseQuestions => False.Count(finding => finding.IsQuestion);

    public static SlipObservation Of(Sample sample, Format format, string path)
    {
        try
        {
            return Of(sample, format, Audits.Of(path));
        }
        catch (InvalidOperationException failure)
        {
            return new(sample, format, 0, false, false, 0, [], failure.Message);
        }
    }

    private static SlipObservation Of(Sample sample, Format format, AuditReport report)
    {
        if (sample.IsSilent)
            return new(sample, format, 0, false, false, 0, report.Findings);
        var target = new TargetPlace(sample.Edition);
        var atSlip = report.Figures.Where(target.Is).Select(spot => spot.Figure.Address).ToHashSet();
        var named = report.Findings.Where(finding => Names(finding, atSlip)).OrderBy(finding => finding.IsQuestion).ToList();
        var rank = named.Count == 0 ? 0 : Ranked(named[0], atSlip);
        return new(
            sample, format, rank, named.Exists(finding => !finding.IsQuestion), named.Exists(finding => finding.IsQuestion),
            named.Count(finding => !finding.IsQuestion), [.. report.Findings.Except(named)])
        {
            OnlyAsked = named.TrueForAll(finding => finding.IsQuestion) ? [.. named] : [],
        };
    }

    private static bool Names(Finding finding, HashSet<FigureAddress> atSlip) =>
        finding.Places.Any(place => atSlip.Contains(place.Figure)) || finding.Suspects.Any(suspect => atSlip.Contains(suspect.Figure.Address));

    private static int Ranked(Finding finding, HashSet<FigureAddress> atSlip) =>
        finding.Suspects.Select(suspect => suspect.Figure.Address).ToList().FindIndex(atSlip.Contains) + 1;
}
