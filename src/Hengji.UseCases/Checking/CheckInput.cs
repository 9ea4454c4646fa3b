using Hengji.Documents.Json;
using Hengji.Reports;
using Hengji.UseCases.Reporting;

namespace Hengji.UseCases.Checking;

/// <summary>Checks material without writing documents.</summary>
public static class CheckInput
{
    /// <summary>Reads and checks.</summary>
    /// <returns>The composed report, of which only the checks and scores are of interest here; or every problem.</returns>
    public static Result<Report> Run(CheckRequest request) =>
        ComposeReport.Run(request.Input, request.PreviousInput, request.PacksFolder);

    /// <summary>Writes <c>hengji.findings/1</c>; the stream stays open.</summary>
    public static void WriteJson(Report report, Stream stream) => ResultJsonWriter.Write(stream, report);
}
