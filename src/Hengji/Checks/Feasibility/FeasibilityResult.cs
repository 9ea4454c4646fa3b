using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>What could be found out about all relations holding at once (联立可行性).</summary>
/// <remarks>
/// Bounds are propagated from relation to relation. That refutes only what is truly impossible, but it does not find
/// every impossibility: <see cref="FeasibilityVerdict.NotRefuted"/> is not a proof that exact amounts exist, least of
/// all in large systems of sums.
/// </remarks>
/// <param name="Verdict">Whether the relations were refuted.</param>
/// <param name="Conflicts">Sets of relations that cannot hold together, no relation in two of them; empty unless refuted.</param>
/// <param name="Removable">
/// Cells any one of which, were it blank, would leave the rest unrefuted; empty when no single cell is to blame.
/// </param>
/// <param name="WasCutShort">Whether the limit of effort ended the search before nothing moved any more.</param>
public sealed record FeasibilityResult(
    FeasibilityVerdict Verdict,
    ImmutableArray<FeasibilityConflict> Conflicts,
    ImmutableArray<Figure> Removable,
    bool WasCutShort);

/// <summary>Whether relations can hold together, as far as bounds show.</summary>
public enum FeasibilityVerdict
{
    /// <summary>未见矛盾: no contradiction was found; this is not a proof.</summary>
    NotRefuted,

    /// <summary>联立不成立: no exact amounts behind the printed figures satisfy them all.</summary>
    Infeasible,
}

/// <summary>A small set of relations that cannot hold together; without any one of them the rest is not refuted.</summary>
/// <param name="Relations">The relations.</param>
/// <param name="Figures">Their figures in order of appearance.</param>
/// <param name="Removable">Figures any one of which, were its cell blank, would resolve this conflict.</param>
public sealed record FeasibilityConflict(
    ImmutableArray<BoundRelation> Relations, ImmutableArray<Figure> Figures, ImmutableArray<Figure> Removable);

/// <summary>How much effort to spend.</summary>
/// <param name="VisitsPerRelation">How often one relation may be narrowed in one search; 1 … 1000.</param>
/// <param name="MaximumConflicts">How many conflicts of several relations to report at most.</param>
public sealed record FeasibilityLimits(int VisitsPerRelation = 40, int MaximumConflicts = 20);
