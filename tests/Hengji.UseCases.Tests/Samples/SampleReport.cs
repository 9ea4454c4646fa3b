using Hengji.Reports;
using Hengji.UseCases.Reporting;

namespace Hengji.UseCases.Tests.Samples;

/// <summary>The real 2022 report, composed once for all tests.</summary>
internal static class SampleReport
{
    public static string Folder { get; } = Repository.PathOf("samples", "xiangxi-hrss-2022");

    public static string Packs { get; } = Repository.PathOf("packs");

    private static readonly Lazy<Report> Composed = new(() =>
    {
        var composed = ComposeReport.Run(Folder, previousInput: null, Packs);
        return composed.IsSuccess
            ? composed.Value
            : throw new InvalidOperationException(string.Join('\n', composed.Problems.Select(p => p.Describe(english: true))));
    });

    public static Report Xiangxi => Composed.Value;
}
