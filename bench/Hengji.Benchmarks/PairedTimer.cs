using System.Diagnostics;

namespace Hengji.Benchmarks;

/// <summary>Times two ways of doing one thing in turn, A B A B …, so that a noisy machine disturbs both alike.</summary>
internal static class PairedTimer
{
    /// <summary>Runs both <paramref name="rounds"/> times after <paramref name="warmUps"/> uncounted rounds.</summary>
    /// <returns>Milliseconds of each round.</returns>
    public static (double[] Ours, double[] Peer) Run(int warmUps, int rounds, Action ours, Action peer) =>
        Run(warmUps, rounds, () => Time(ours), () => Time(peer));

    /// <summary>The same for sides that tell their own milliseconds.</summary>
    public static (double[] Ours, double[] Peer) Run(int warmUps, int rounds, Func<double> ours, Func<double> peer)
    {
        var (mine, other) = (new double[rounds], new double[rounds]);
        for (var round = -warmUps; round < rounds; round++)
        {
            var (a, b) = (ours(), peer());
            if (round >= 0)
                (mine[round], other[round]) = (a, b);
        }
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
