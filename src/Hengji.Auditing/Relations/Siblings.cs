namespace Hengji.Auditing.Relations;

/// <summary>How the same relation fares in the other lines of its table, or other facts in the same two places.</summary>
/// <param name="Holding">In how many it holds without being trivial.</param>
/// <param name="Breaking">In how many it breaks, itself included.</param>
public readonly record struct Siblings(int Holding, int Breaking);
