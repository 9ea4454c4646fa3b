using System.Globalization;

namespace Hengji.Benchmarks.Platform;

/// <summary>Prints the platform's figures as rows of a Markdown table.</summary>
internal static class PlatformTable
{
    public static void Head() => Console.WriteLine(
        """

        | what | database | measured | goal | met |
        |---|---|---|---|---|
        """);

    /// <summary>Times with a bound for the 95th of a hundred, in milliseconds.</summary>
    public static void Times(string what, string database, Timing timing, double? goal)
    {
        var milliseconds = timing.Milliseconds;
        var p95 = PairedTimer.Quantile(milliseconds, 0.95);
        Row(
            what, database,
            string.Create(CultureInfo.InvariantCulture, $"p50 {PairedTimer.Median(milliseconds):0.0} ms, p95 {p95:0.0} ms ({milliseconds.Length} calls{Processor(timing)})"),
            goal is { } bound ? string.Create(CultureInfo.InvariantCulture, $"p95 < {bound:0} ms") : "–",
            goal is { } limit ? p95 < limit : null);
    }

    private static string Processor(Timing timing) => timing.ProcessorMs is { } each
        ? string.Create(CultureInfo.InvariantCulture, $", {each:0.0} ms of the server's processor time each")
        : "";

    /// <summary>Any figure.</summary>
    public static void Row(string what, string database, string measured, string goal, bool? isMet) =>
        Console.WriteLine($"| {what} | {database} | {measured} | {goal} | {isMet switch { true => "yes", false => "**no**", null => "–" }} |");
}

/// <summary>Times of calls.</summary>
/// <param name="Milliseconds">Of each call.</param>
/// <param name="ProcessorMs">Processor time the server took for a call on average, which a busy machine disturbs less; null when not measured.</param>
internal sealed record Timing(double[] Milliseconds, double? ProcessorMs);
