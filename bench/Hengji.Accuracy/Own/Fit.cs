namespace Hengji.Accuracy.Own;

/// <summary>How a number fits others of its document by its value alone.</summary>
internal enum FitKind
{
    /// <summary>Printed again with four digits or more.</summary>
    Repeat,

    /// <summary>The numbers beside, above or below it add up to it, or it is one of them.</summary>
    Sum,

    /// <summary>The difference of two numbers of its passage, or one of these.</summary>
    Difference,

    /// <summary>What one number of its passage is of another, in percent, or one of these.</summary>
    Share,

    /// <summary>What one number of its passage is more or less than another, in percent, or one of these.</summary>
    Growth,
}

/// <summary>A relation that holds by value.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Members">Its numbers, the result first.</param>
internal sealed record Fit(FitKind Kind, ImmutableArray<OwnNumber> Members)
{
    /// <summary>Whether it holds as printed, rates within half of their last digit.</summary>
    public bool Holds => Math.Abs(Members[0].InBase - Result(0, 0)) <= (Kind is FitKind.Share or FitKind.Growth ? Members[0].Half : 0);

    /// <summary>Whether it breaks beyond all rounding when one of its numbers is printed otherwise.</summary>
    public bool BreaksWith(OwnNumber number, string printed)
    {
        var other = this with { Members = Members.Replace(number, number.As(printed)) };
        return other.Members[1].InBase > other.Members[1].Half && other.Members[^1].InBase > other.Members[^1].Half
            && (other.Members[0].InBase + other.Members[0].Half < other.Least() || other.Members[0].InBase - other.Members[0].Half > other.Most());
    }

    /// <summary>The least that the parts may give when all were rounded.</summary>
    private decimal Least() => Ends().Min();

    private decimal Most() => Ends().Max();

    private IEnumerable<decimal> Ends() => from one in (int[])[-1, 1] from other in (int[])[-1, 1] select Result(one, other);

    /// <summary>What the parts give: the first moved by its rounding up or down, all others by theirs.</summary>
    private decimal Result(int first, int others)
    {
        var one = Members[1].InBase + (first * Members[1].Half);
        var rest = Members.Skip(2).Sum(member => member.InBase + (others * member.Half));
        return Kind switch
        {
            FitKind.Repeat => one,
            FitKind.Sum => one + rest,
            FitKind.Difference => Math.Abs(one - rest),
            FitKind.Share => one * 100 / rest,
            _ => Math.Abs((one * 100 / rest) - 100),
        };
    }
}
