using System.Globalization;

namespace Hengji.Benchmarks;

/// <summary>Prints results as rows of a Markdown table.</summary>
internal static class Table
{
    public static void Head() => Console.WriteLine(
        """
        | what | ours, ms: median; p95 | peer | peer, ms: median; p95 | peer ÷ ours in each round: median; min … max | memory, MB: ours / peer |
        |---|---|---|---|---|---|
        """);

    /// <summary>A row with a peer; memory in bytes, null where the two cannot be compared.</summary>
    public static void Row(string what, double[] ours, string peer, double[] other, (long Ours, long Peer)? memory = null)
    {
        var ratios = ours.Zip(other, (a, b) => b / a).ToArray();
        var bytes = memory is { } both ? $"{Megabytes(both.Ours)} / {Megabytes(both.Peer)}" : "–";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {Times(ours)} | {peer} | {Times(other)} | {PairedTimer.Median(ratios):0.0}; {ratios.Min():0.0} … {ratios.Max():0.0} | {bytes} |"));
    }

    /// <summary>A row without a peer.</summary>
    public static void Row(string what, double[] ours, long memoryBytes) =>
        Console.WriteLine($"| {what} | {Times(ours)} | – | – | – | {Megabytes(memoryBytes)} |");

    private static string Times(double[] milliseconds) => string.Create(CultureInfo.InvariantCulture,
        $"{PairedTimer.Median(milliseconds):0.00}; {PairedTimer.Quantile(milliseconds, 0.95):0.00}");

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture);
}
