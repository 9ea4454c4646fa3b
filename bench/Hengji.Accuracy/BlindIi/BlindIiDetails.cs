using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>What only the layouts of blind-ii print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindIiDetails
{
    public static BlindIiDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 163_000_219));
        return new BlindIiDetails();
    }
}
