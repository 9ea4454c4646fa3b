namespace Hengji.Checks.Locating;

/// <summary>A broken relation and the cells most likely at fault, most likely first.</summary>
/// <param name="Relation">The broken relation.</param>
/// <param name="Suspects">Its suspects; empty when no single cell could mend it without breaking as much elsewhere.</param>
public sealed record LocatedFault(BoundRelation Relation, ImmutableArray<Suspect> Suspects);
