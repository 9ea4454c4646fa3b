using System.Globalization;

namespace Hengji.Benchmarks;

/// <summary>Prints results as rows of a Markdown table.</summary>
internal static class Table
{
    public static void Head() =>
        Console.WriteLine("| what | ours, ms (median; p95) | peer | peer, ms (median) | ratio peer ÷ ours (median; min … max) |\n|---|---|---|---|---|");

    public static void Row(string what, double[] ours, string peer, double[] other)
    {
        var ratios = ours.Zip(other, (a, b) => b / a).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {PairedTimer.Median(ours):0.###}; {PairedTimer.Quantile(ours, 0.95):0.###} | {peer} | {PairedTimer.Median(other):0.###} | {PairedTimer.Median(ratios):0.0}; {ratios.Min():0.0} … {ratios.Max():0.0} |"));
    }
}
