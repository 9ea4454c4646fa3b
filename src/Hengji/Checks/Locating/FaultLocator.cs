using Hengji.Figures;

namespace Hengji.Checks.Locating;

/// <summary>Ranks the cells of broken relations by how likely each is the wrong one (差错定位).</summary>
/// <remarks>
/// One wrong cell is supposed for each fault. A cell is the more suspect the more broken relations one repair of it
/// mends, the fewer relations that hold it would break, and the better a known slip explains the printed digits.
/// Figures are the same when they are the same object.
/// </remarks>
public static class FaultLocator
{
    private const int MostSuspects = 5;

    /// <summary>Suspects for each broken relation, in the order given.</summary>
    /// <param name="broken">Relations that break.</param>
    /// <param name="all">All relations, those that hold included: they vouch for their cells.</param>
    /// <param name="surroundings">What stands around a cell; null when nothing is known.</param>
    public static ImmutableArray<LocatedFault> Locate(
        IEnumerable<BoundRelation> broken,
        IEnumerable<BoundRelation> all,
        Func<Figure, CellSurroundings>? surroundings = null)
    {
        var faults = broken.ToImmutableArray();
        var index = new RelationIndex(faults.Concat(all));
        var judged = new Dictionary<Figure, Judgement?>(ReferenceEqualityComparer.Instance);
        return [.. faults.Select(fault => new LocatedFault(fault, Suspects(fault)))];

        ImmutableArray<Suspect> Suspects(BoundRelation fault) =>
            SuspectRanking.Rank(index.Of(fault).Figures.Select(Judge).OfType<Judgement>(), MostSuspects);

        Judgement? Judge(Figure figure)
        {
            if (!judged.TryGetValue(figure, out var judgement))
            {
                var around = surroundings?.Invoke(figure) ?? CellSurroundings.None;
                judged[figure] = judgement = Judgement.Of(figure, index, around);
            }
            return judgement;
        }
    }
}
