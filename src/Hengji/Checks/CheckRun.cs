namespace Hengji.Checks;

/// <summary>What the rules said of one submission.</summary>
/// <param name="outcomes">Every question asked, in the order of the rules and, within a rule, of the rows.</param>
/// <param name="relations">Works out <see cref="Relations"/>.</param>
public sealed class CheckRun(ImmutableArray<CheckOutcome> outcomes, Func<ImmutableArray<BoundRelation>> relations)
{
    private readonly Lazy<ImmutableArray<BoundRelation>> bound = new(relations);

    /// <summary>A run with its relations at hand.</summary>
    public CheckRun(ImmutableArray<CheckOutcome> outcomes, ImmutableArray<BoundRelation> relations)
        : this(outcomes, () => relations)
    {
    }

    /// <summary>Every question asked, in the order of the rules and, within a rule, of the rows.</summary>
    public ImmutableArray<CheckOutcome> Outcomes { get; } = outcomes;

    /// <summary>Relations of numbers that must hold, with their figures, the broken ones included; made on first use.</summary>
    /// <remarks>Of alternatives (or, implies) only the one that is left when the others certainly fail must hold.</remarks>
    public ImmutableArray<BoundRelation> Relations => bound.Value;
}
