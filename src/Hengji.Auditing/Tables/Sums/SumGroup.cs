namespace Hengji.Auditing.Tables.Sums;

/// <summary>A line that is the sum of others, as heads and figures show.</summary>
/// <param name="Total">The line of sums.</param>
/// <param name="Parts">The lines added up, in order.</param>
/// <param name="IsNamed">Whether heads say so: 合计, 其中, numbering.</param>
/// <param name="Support">In how many slots it holds with at least two parts other than 0.</param>
/// <param name="Broken">In how many it does not hold.</param>
internal sealed record SumGroup(int Total, ImmutableArray<int> Parts, bool IsNamed, int Support, int Broken)
{
    /// <summary>Whether other groups of the same outline or of the same heads vouch for it.</summary>
    public bool IsPooled { get; init; }

    /// <summary>Whether the figures vouch for it, so that a slot where it breaks is wrong.</summary>
    public bool IsVouched => IsPooled || Support >= 3 && Broken * 4 <= Support || IsNamed && Support >= 2 && Broken <= 1;
}
