using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rows;

/// <summary>How a relation of one row of running text fares in the rows beside it, as one of a table's lines does in the others.</summary>
internal static class RowSiblings
{
    private const int FewestRows = 4;

    /// <summary>The relations, those of a row with what is known of the same ones in the other rows.</summary>
    public static IEnumerable<ReportRelation> Give(ImmutableArray<ReportRelation> relations, ImmutableArray<ParallelRows> all)
    {
        var places = new Dictionary<Figure, List<(int Run, int Row, int Place)>>(ReferenceEqualityComparer.Instance);
        for (var run = 0; run < all.Length; run++)
            Add(places, all[run], run);
        if (places.Count == 0)
            return relations;
        var named = relations.Select(relation => Signatures(relation, places)).ToList();
        var fared = new Dictionary<string, Siblings>(StringComparer.Ordinal);
        foreach (var (relation, signature) in relations.Zip(named).SelectMany(pair => pair.Second.Select(signature => (pair.First, signature))))
            fared[signature] = With(fared.GetValueOrDefault(signature), RelationJudge.Judge(relation.Operator, relation.Left, relation.Right));
        return relations.Zip(named, (relation, signatures) => signatures.Count == 0 || relation.Siblings.Holding > 0 ? relation : relation with { Siblings = signatures.Select(signature => fared[signature]).MaxBy(siblings => siblings.Holding) });
    }

    private static void Add(Dictionary<Figure, List<(int Run, int Row, int Place)>> places, ParallelRows rows, int run)
    {
        for (var row = 0; row < rows.Rows.Length && rows.Rows.Length >= FewestRows; row++)
        {
            for (var place = 0; place < rows.Width; place++)
            {
                if (!places.TryGetValue(rows.Rows[row][place].Figure, out var known))
                    places[rows.Rows[row][place].Figure] = known = [];
                known.Add((run, row, place));
            }
        }
    }

    /// <summary>In each run of rows, what the relation is and at which places of one row its figures stand; what stands outside the rows is the same for all.</summary>
    private static List<string> Signatures(ReportRelation relation, Dictionary<Figure, List<(int Run, int Row, int Place)>> places)
    {
        var figures = NodeFigures.Of(relation.Left).Concat(NodeFigures.Of(relation.Right)).ToList();
        var first = figures.Find(places.ContainsKey);
        return first is null ? [] : [.. places[first].Select(at => Signature(relation, figures, at, places)).OfType<string>()];
    }

    private static string? Signature(ReportRelation relation, List<Figure> figures, (int Run, int Row, int Place) at, Dictionary<Figure, List<(int Run, int Row, int Place)>> places)
    {
        var (parts, inside) = (new List<string>(), 0);
        foreach (var figure in figures)
        {
            var own = places.GetValueOrDefault(figure)?.FindAll(place => place.Run == at.Run) ?? [];
            if (own is [var one])
            {
                if (one.Row != at.Row)
                    return null;
                parts.Add(one.Place.ToString(CultureInfo.InvariantCulture));
                inside++;
            }
            else
                parts.Add(figure.Address.ToString());
        }
        return inside > 1 ? $"{at.Run} {relation.Kind} {relation.Certainty} {string.Join(' ', parts)}" : null;
    }

    private static Siblings With(Siblings sofar, Verdict verdict) =>
        verdict switch
        {
            Verdict.Breaks => sofar with { Breaking = sofar.Breaking + 1 },
            Verdict.Exact or Verdict.Within => sofar with { Holding = sofar.Holding + 1 },
            _ => sofar,
        };
}
