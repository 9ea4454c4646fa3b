using System.Diagnostics;

namespace Hengji.Benchmarks;

/// <summary>Times two ways of doing one thing in turn, A B A B …, so that a noisy machine disturbs both alike.</summary>
internal static class PairedTimer
{
    /// <summary>Runs both <paramref name="rounds"/> times, after uncounted rounds for some seconds and at least one.</summary>
    /// <remarks>The runtime compiles hot methods a second time in the background; seconds, not rounds, decide when that is done.</remarks>
    /// <returns>Milliseconds of each round.</returns>
    public static (double[] Ours, double[] Peer) Run(int warmUpSeconds, int rounds, Action ours, Action peer) =>
        Run(warmUpSeconds, rounds, () => Time(ours), () => Time(peer));

    /// <summary>The same for short calls: a round is a block of calls of one side, then as many of the other.</summary>
    /// <remarks>
    /// Calls of some tens of microseconds live in the processor's caches. One call each in turn would measure how much of them
    /// the other side drove out; a block has them warm after its first call.
    /// </remarks>
    /// <returns>Milliseconds of one call, the mean of each block.</returns>
    public static (double[] Ours, double[] Peer) RunBlocks(int warmUpSeconds, int rounds, int calls, Action ours, Action peer)
    {
        return Run(warmUpSeconds, rounds, () => Block(ours), () => Block(peer));

        double Block(Action side) => Time(() => Repeat(side, calls)) / calls;
    }

    private static void Repeat(Action action, int times)
    {
        for (var time = 0; time < times; time++)
            action();
    }

    /// <summary>The same for sides that tell their own milliseconds.</summary>
    public static (double[] Ours, double[] Peer) Run(int warmUpSeconds, int rounds, Func<double> ours, Func<double> peer)
    {
        var start = Stopwatch.GetTimestamp();
        do
            _ = ours() + peer();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < warmUpSeconds);

        var (mine, other) = (new double[rounds], new double[rounds]);
        for (var round = 0; round < rounds; round++)
            (mine[round], other[round]) = (ours(), peer());
        return (mine, other);
    }

    /// <summary>Milliseconds of one call.</summary>
    public static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Bytes a call allocates, garbage included.</summary>
    public static long AllocatedBytes(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Middle value.</summary>
    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    /// <summary>Value below which a share of the values lies.</summary>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
