namespace Hengji.UseCases.Reporting;

/// <summary>Steps of producing a report set, for progress.</summary>
public enum ReportStep
{
    /// <summary>Reading the pack and the input.</summary>
    Reading,

    /// <summary>Asking the cross-checks.</summary>
    Checking,

    /// <summary>Scoring.</summary>
    Scoring,

    /// <summary>Writing documents.</summary>
    Writing,

    /// <summary>Waiting for the PDF.</summary>
    ConvertingToPdf,
}
