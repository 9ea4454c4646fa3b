namespace Hengji.Checks.Locating;

/// <summary>A value that might mend a figure, and the slip that would explain the printed one.</summary>
internal readonly record struct Repair(decimal Value, Slip Slip)
{
    /// <summary>
    /// How much likelier the slip is than a change nobody can explain, in natural logarithms: slips with few possible
    /// originals (a swap, a sign) say more than those with many (a lost digit).
    /// </summary>
    public decimal Plausibility =>
        Slip switch
        {
            Slip.Unknown => 0,
            Slip.StaleTotal => 1,
            Slip.LostDigit => 4,
            Slip.WrongDigit => 5,
            Slip.UnitFactor => 6,
            Slip.NeighbourRow or Slip.NeighbourColumn => 5.5m,
            Slip.SwappedDigits => 6.5m,
            Slip.Sign or Slip.LastYear => 7,
        };
}
