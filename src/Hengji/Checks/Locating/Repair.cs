namespace Hengji.Checks.Locating;

/// <summary>A value that might mend a figure, and the slip that would explain the printed one.</summary>
/// <param name="Value">The value.</param>
/// <param name="Slip">The slip.</param>
/// <param name="IsPinned">Whether a relation asks for this very value; a limit asks only for more or less.</param>
internal readonly record struct Repair(decimal Value, Slip Slip, bool IsPinned)
{
    // Some slip or other leads below nearly every limit, so there it says little.
    private const decimal UnpinnedShare = 0.25m;

    /// <summary>
    /// How much likelier the slip is than a change nobody can explain, in natural logarithms: slips with few possible
    /// originals (a swap, a sign) say more than those with many (a lost digit).
    /// </summary>
    public decimal Plausibility => (IsPinned ? 1 : UnpinnedShare) * OfSlip;

    private decimal OfSlip =>
        Slip switch
        {
            Slip.Unknown or Slip.OtherPlace => 0,
            Slip.StaleTotal => 1,
            Slip.LostDigit => 4,
            Slip.WrongDigit => 5,
            Slip.UnitFactor => 6,
            Slip.NeighbourRow or Slip.NeighbourColumn => 5.5m,
            Slip.SwappedDigits => 6.5m,
            Slip.Sign or Slip.LastYear => 7,
        };
}
