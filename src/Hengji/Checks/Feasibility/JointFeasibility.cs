using Hengji.Figures;

namespace Hengji.Checks.Feasibility;

/// <summary>Whether exact amounts can exist behind the printed figures that satisfy all relations at once.</summary>
/// <remarks>
/// Each relation may hold within its rounding and all of them together still not. Method: HC4 narrowing (Benhamou and
/// others 1999) of exact rational bounds with open and closed ends; a conflict is made small by leaving out relations
/// one at a time for as long as the rest is still refuted.
/// </remarks>
public static class JointFeasibility
{
    /// <summary>Checks relations together.</summary>
    /// <param name="relations">Relations that should all hold; a figure used by two of them is one object.</param>
    /// <param name="limits">Effort; null for the usual one.</param>
    public static FeasibilityResult Check(IEnumerable<BoundRelation> relations, FeasibilityLimits? limits = null)
    {
        var effort = limits ?? new FeasibilityLimits();
        var all = relations.Select(relation => new Constraint(relation)).ToImmutableArray();
        var groups = all.ToLookup(one => one.CanHold());
        var (rest, breaking) = (groups[true].ToImmutableArray(), groups[false].ToImmutableArray());
        var first = new Propagation(rest);
        var refuted = first.Refute(effort.VisitsPerRelation);
        if (breaking.IsEmpty && refuted.IsEmpty)
            return new FeasibilityResult(FeasibilityVerdict.NotRefuted, [], [], first.WasCutShort);
        ImmutableArray<FeasibilityConflict> conflicts = [.. breaking.Select(Alone), .. Conflicts(rest, refuted, effort)];
        var suspects = conflicts[0].Figures.Where(figure => conflicts.All(one => Holds(one.Removable, figure)));
        return new FeasibilityResult(
            FeasibilityVerdict.Infeasible, conflicts, [.. suspects.Where(figure => IsResolved(all, figure, effort))], first.WasCutShort);
    }

    private static ImmutableArray<FeasibilityConflict> Conflicts(
        ImmutableArray<Constraint> all, ImmutableArray<Constraint> refuted, FeasibilityLimits effort)
    {
        var conflicts = ImmutableArray.CreateBuilder<FeasibilityConflict>();
        var rest = all;
        while (!refuted.IsEmpty && conflicts.Count < effort.MaximumConflicts)
        {
            var minimal = Minimise(refuted, effort);
            conflicts.Add(ToConflict(minimal, effort));
            rest = rest.RemoveRange(minimal);
            refuted = new Propagation(rest).Refute(effort.VisitsPerRelation);
        }
        return conflicts.ToImmutable();
    }

    private static ImmutableArray<Constraint> Minimise(ImmutableArray<Constraint> refuted, FeasibilityLimits effort)
    {
        var current = refuted;
        foreach (var candidate in refuted)
        {
            if (!current.Contains(candidate))
                continue;
            // The refutation without the candidate may name still fewer relations.
            var smaller = new Propagation(current.Remove(candidate)).Refute(effort.VisitsPerRelation);
            if (!smaller.IsEmpty)
                current = smaller;
        }
        return current;
    }

    /// <summary>A relation that breaks by itself: the others need not be asked.</summary>
    private static FeasibilityConflict Alone(Constraint constraint) =>
        new([constraint.Relation], [.. constraint.Figures], [.. constraint.Figures.Where(figure => constraint.Open(figure).Allowed() is not null)]);

    private static FeasibilityConflict ToConflict(ImmutableArray<Constraint> minimal, FeasibilityLimits effort)
    {
        var figures = minimal.SelectMany(constraint => constraint.Figures)
            .Distinct<Figure>(ReferenceEqualityComparer.Instance)
            .ToImmutableArray();
        return new FeasibilityConflict(
            [.. minimal.Select(constraint => constraint.Relation)],
            figures,
            [.. figures.Where(figure => IsResolved(minimal, figure, effort))]);
    }

    private static bool IsResolved(ImmutableArray<Constraint> constraints, Figure freed, FeasibilityLimits effort) =>
        new Propagation(constraints, freed).Refute(effort.VisitsPerRelation).IsEmpty;

    private static bool Holds(ImmutableArray<Figure> figures, Figure figure) =>
        figures.Any(one => ReferenceEquals(one, figure));
}
