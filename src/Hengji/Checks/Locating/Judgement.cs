using Hengji.Figures;

namespace Hengji.Checks.Locating;

/// <summary>The best repair of one figure and what it does to the relations the figure takes part in.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Repair">Its best repair.</param>
/// <param name="Evidence">Tension the repair takes away, less what it brings, plus the plausibility of the slip.</param>
/// <param name="Mended">Broken relations that hold afterwards.</param>
/// <param name="StillBroken">Broken relations that do not.</param>
/// <param name="Damaged">Relations that held and break afterwards: they vouch for the figure.</param>
internal sealed record Judgement(
    Figure Figure, Repair Repair, decimal Evidence, int Mended, int StillBroken, int Damaged)
{
    // A table of amounts seldom holds a negative one; a repair that turns the sign needs a reason.
    private const decimal TurnedSign = 4;

    public static Judgement? Of(Figure figure, RelationIndex index, CellSurroundings surroundings)
    {
        var related = index.With(figure).Select(one => new Related(one, figure, index.TensionOf(one))).ToImmutableArray();
        var broken = related.Where(one => one.IsBroken).ToImmutableArray();
        return RepairCandidates.Of(figure, broken, related, surroundings)
            .Select(repair => Weigh(figure, repair, related))
            .Where(judgement => judgement.Mended > 0)
            .MaxBy(judgement => judgement.Evidence);
    }

    private static Judgement Weigh(Figure figure, Repair repair, ImmutableArray<Related> related)
    {
        var interval = figure.WithValue(repair.Value).Interval;
        var (evidence, mended, still, damaged) = (repair.Plausibility, 0, 0, 0);
        foreach (var one in related)
        {
            var after = one.TensionWith(interval);
            evidence += (one.Tension - after) * Trust(one.Relation.Outcome.Rule.Certainty);
            switch (one.IsBroken, after == Tension.Broken)
            {
                case (true, false):
                    mended++;
                    break;
                case (true, true):
                    still++;
                    break;
                case (false, true):
                    damaged++;
                    break;
                default:
                    break;
            }
        }
        if (repair.Slip != Slip.Sign && Math.Sign(repair.Value) * Math.Sign(figure.Value) < 0)
            evidence -= TurnedSign;
        return new Judgement(figure, repair, evidence, mended, still, damaged);
    }

    // A relation that rests on an assumption says less about the cells, broken or not.
    private static decimal Trust(Certainty certainty) =>
        certainty switch
        {
            Certainty.Certain => 1,
            Certainty.Inferred => 0.7m,
            Certainty.Conditional => 0.3m,
        };
}
