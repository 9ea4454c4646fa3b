using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>What only the layouts of blind-ff print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindFfDetails
{
    public static BlindFfDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 160_000_210));
        return new BlindFfDetails();
    }
}
