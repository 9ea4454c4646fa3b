using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>What only the layouts of blind-gg print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindGgDetails
{
    public static BlindGgDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 161_000_213));
        return new BlindGgDetails();
    }
}
