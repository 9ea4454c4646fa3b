using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>What only the layouts of blind-ee print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindEeDetails
{
    public static BlindEeDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 159_000_207));
        return new BlindEeDetails();
    }
}
