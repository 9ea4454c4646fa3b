using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>What only the layouts of blind-hh print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindHhDetails
{
    public static BlindHhDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 162_000_216));
        return new BlindHhDetails();
    }
}
