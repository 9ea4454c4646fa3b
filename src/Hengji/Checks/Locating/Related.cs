using Hengji.Checks.Feasibility;
using Hengji.Figures;

namespace Hengji.Checks.Locating;

/// <summary>A relation as one of its figures sees it: all others stay as printed.</summary>
/// <param name="constraint">The relation.</param>
/// <param name="figure">The figure.</param>
/// <param name="tension">Tension with all figures as printed.</param>
internal sealed class Related(Constraint constraint, Figure figure, decimal tension)
{
    private readonly OpenCell open = constraint.Open(figure);
    private readonly Lazy<decimal?> value = new(() => RepairSolver.Value(constraint, figure));
    private (bool IsKnown, Domain? Domain) range;

    public BoundRelation Relation => constraint.Relation;

    /// <summary>Tension with all figures as printed.</summary>
    public decimal Tension => tension;

    public bool IsBroken => tension == Locating.Tension.Broken;

    /// <summary>Every value of the figure that can make it hold, the others anywhere behind their print; null when none can.</summary>
    public Domain? Range
    {
        get
        {
            if (!range.IsKnown)
                range = (true, open.Allowed());
            return range.Domain;
        }
    }

    /// <summary>The value that makes it hold best, the others exactly as printed, cut to the figure's decimals.</summary>
    public decimal? Value => value.Value;

    /// <summary>Tension with the figure replaced.</summary>
    public decimal TensionWith(Interval replaced) => Locating.Tension.Of(constraint, open, figure, replaced);
}
