using Hengji.Checks.Feasibility;
using Hengji.Figures;

namespace Hengji.Checks.Locating;

/// <summary>Relations made ready once, found by relation and by figure.</summary>
internal sealed class RelationIndex
{
    private readonly Dictionary<BoundRelation, Constraint> byRelation = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Figure, List<Constraint>> byFigure = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Constraint, decimal> tensions = [];

    public RelationIndex(IEnumerable<BoundRelation> relations)
    {
        foreach (var relation in relations.Where(relation => !byRelation.ContainsKey(relation)))
        {
            var constraint = new Constraint(relation);
            byRelation[relation] = constraint;
            foreach (var figure in constraint.Figures)
            {
                if (!byFigure.TryGetValue(figure, out var own))
                    byFigure[figure] = own = [];
                own.Add(constraint);
            }
        }
    }

    public Constraint Of(BoundRelation relation) => byRelation[relation];

    /// <summary>Tension of a relation with all figures as printed.</summary>
    public decimal TensionOf(Constraint constraint)
    {
        if (!tensions.TryGetValue(constraint, out var tension))
            tensions[constraint] = tension = Tension.Of(constraint);
        return tension;
    }

    public IReadOnlyList<Constraint> With(Figure figure) => byFigure.GetValueOrDefault(figure, []);
}
