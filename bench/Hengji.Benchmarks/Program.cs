using Hengji.Benchmarks.Platform;

namespace Hengji.Benchmarks;

/// <summary>Runs the benchmarks named on the command line, or all of them.</summary>
internal static class Program
{
    private static readonly (string Name, Action Run)[] All =
    [
        ("rules", RulesBenchmark.Run),
        ("word", WordBenchmark.Run),
        ("workbook", WorkbookBenchmark.Run),
        ("command", CommandBenchmark.Run),
        ("audit", AuditBenchmark.Run),
    ];

    private static readonly (string Name, Action Run)[] OfPlatform =
    [
        ("platform", PlatformBenchmark.Run),
        ("kill", KillBenchmark.Run),
        ("grid", GridBenchmark.Run),
    ];

    private static int Main(string[] args)
    {
        var isAll = args.Length == 0 || args.Contains("all");
        var known = All.Concat(OfPlatform).Select(benchmark => benchmark.Name).ToList();
        if (!isAll && args.FirstOrDefault(arg => !known.Contains(arg)) is { } unknown)
        {
            Console.Error.WriteLine($"No benchmark “{unknown}”: {string.Join(", ", known)}.");
            return 2;
        }
        var paired = All.Where(benchmark => isAll || args.Contains(benchmark.Name)).ToList();
        if (paired.Count > 0)
            Table.Head();
        foreach (var (_, run) in paired.Concat(OfPlatform.Where(benchmark => isAll || args.Contains(benchmark.Name))))
            run();
        return 0;
    }
}
