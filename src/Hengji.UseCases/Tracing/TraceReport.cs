using System.Text.Json;
using Hengji.Documents.Word;
using Hengji.Figures;
using Hengji.UseCases.Reporting;

namespace Hengji.UseCases.Tracing;

/// <summary>Reads a Word report back and says of each number whether it still is its figure.</summary>
public static class TraceReport
{
    /// <summary>Traces.</summary>
    /// <returns>Every number with its state, or why the document or the figures cannot be read.</returns>
    public static Result<ImmutableArray<TracedNumber>> Run(TraceRequest request)
    {
        var document = WordTrace.Read(request.Document);
        var now = request.Input is { } input
            ? FromMaterial(input, request.PacksFolder)
            : ResultFigures.Read(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(request.Document))!, ProduceReport.ResultFile));
        return document.IsSuccess && now.IsSuccess
            ? DocumentTrace.Compare(document.Value, now.Value)
            : Result<ImmutableArray<TracedNumber>>.Failure(document.Problems.Concat(now.Problems));
    }

    /// <summary>Writes <c>hengji.trace/1</c>; the stream stays open.</summary>
    public static void WriteJson(ImmutableArray<TracedNumber> numbers, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        TraceJson.Write(json, numbers);
    }

    private static Result<Func<FigureAddress, string?>> FromMaterial(string input, string packsFolder)
    {
        var report = ComposeReport.Run(input, previousInput: null, packsFolder);
        return report.IsSuccess
            ? FigureTexts.Of(report.Value)
            : Result<Func<FigureAddress, string?>>.Failure(report.Problems);
    }
}
