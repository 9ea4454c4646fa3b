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
    ];

    private static int Main(string[] args)
    {
        var isAll = args.Length == 0 || args.Contains("all");
        if (!isAll && args.FirstOrDefault(arg => All.All(benchmark => benchmark.Name != arg)) is { } unknown)
        {
            Console.Error.WriteLine($"No benchmark “{unknown}”: {string.Join(", ", All.Select(benchmark => benchmark.Name))}.");
            return 2;
        }
        Table.Head();
        foreach (var (_, run) in All.Where(benchmark => isAll || args.Contains(benchmark.Name)))
            run();
        return 0;
    }
}
