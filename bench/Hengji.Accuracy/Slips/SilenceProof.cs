using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Slips;

/// <summary>Shows that a changed number still fits everything printed, all relations together.</summary>
/// <remarks>
/// Looks for one set of exact facts behind the print: starts at the true ones, moves the changed fact into its new range and projects on
/// one disturbed relation after the other. When a set is found the change is below rounding for certain; when none is found within
/// <see cref="MostSteps"/> nothing is said and the change is not used. A search for a point, so binary floating point will do.
/// </remarks>
public sealed class SilenceProof
{
    private const int MostSteps = 6_000;

    private const double Margin = 0.05;

    private const double Tolerance = 1e-6;

    private readonly PrintedRelations relations;
    private readonly Dictionary<Fact, (double Low, double High)> box = [];
    private readonly Dictionary<Fact, double> at = [];
    private readonly Queue<TrueRelation> disturbed = [];

    private SilenceProof(PrintedRelations relations) => this.relations = relations;

    public static bool Fits(PrintedRelations relations, PrintedNumber target, string text)
    {
        var others = relations.PlacesOf(target.Fact).Where(other => other != target);
        if (relations.IsListed(target.Fact) || others.Any(other => PrintedRelations.IsSamePrint(other, target)))
            return false;
        return new SilenceProof(relations).Settles(target, text);
    }

    private bool Settles(PrintedNumber target, string text)
    {
        var range = Common(target.Fact, place => PrintedRange.Of(place, place == target ? text : place.Text, false));
        if (range.Low > range.High)
            return false;
        Place(target.Fact, range, false);
        Disturb(target.Fact);
        for (var step = 0; disturbed.TryDequeue(out var relation); step++)
            if (step > MostSteps || !Project(relation))
                return false;
        return true;
    }

    private PrintedRange Common(Fact fact, Func<PrintedNumber, PrintedRange> read) =>
        relations.PlacesOf(fact).Select(read).Aggregate((a, b) => new(Math.Max(a.Low, b.Low), Math.Min(a.High, b.High)));

    /// <summary>A fact's range, a little narrower than printed, but wide enough for its true value.</summary>
    private void Place(Fact fact, PrintedRange range, bool holdsTruth)
    {
        var inset = Margin * (double)(range.High - range.Low) / 2;
        var (low, high, truth) = ((double)range.Low + inset, (double)range.High - inset, (double)fact.Value);
        box[fact] = holdsTruth ? (Math.Min(low, truth), Math.Max(high, truth)) : (low, high);
        at[fact] = Math.Clamp(truth, box[fact].Low, box[fact].High);
    }

    private void Disturb(Fact fact)
    {
        foreach (var relation in relations.Of(fact))
            if (!disturbed.Contains(relation))
                disturbed.Enqueue(relation);
    }

    /// <summary>Moves the facts of a relation until it holds or cannot; false when no fact can move.</summary>
    private bool Project(TrueRelation relation)
    {
        foreach (var fact in relation.Facts)
            if (!box.ContainsKey(fact))
                Place(fact, Common(fact, place => PrintedRange.Of(place, place.Text, false)), true);
        var sum = relation.Terms.Sum(Value);
        if (relation.IsBound && sum <= 0)
            return true;
        var size = relation.Terms.Sum(term => Math.Abs(Value(term)));
        var moves = relation.Facts.Select(fact => (Fact: fact, Slope: Slope(relation, fact), Width: box[fact].High - box[fact].Low)).ToList();
        if (Math.Abs(sum) <= Tolerance * moves.Sum(move => Math.Abs(move.Slope) * move.Width) + 1e-12 * size)
            return true;
        var weight = moves.Sum(move => move.Slope * move.Slope * move.Width * move.Width);
        if (weight == 0)
            return false;
        var hasMoved = false;
        foreach (var (fact, slope, width) in moves)
            hasMoved |= Moves(fact, at[fact] - sum * slope * width * width / weight);
        return hasMoved;
    }

    /// <summary>Whether a fact moves; where all of a relation's stand at their bounds already, it does not hold there.</summary>
    private bool Moves(Fact fact, double value)
    {
        var moved = Math.Clamp(value, box[fact].Low, box[fact].High);
        if (moved == at[fact])
            return false;
        at[fact] = moved;
        Disturb(fact);
        return true;
    }

    private double Value(Term term) => term.Factors.Aggregate((double)term.Coefficient, (product, fact) => product * at[fact]);

    private double Slope(TrueRelation relation, Fact fact) => relation.Terms
        .Where(term => term.Factors.Contains(fact))
        .Sum(term => (double)term.Coefficient * term.Factors.Where(factor => factor != fact).Aggregate(1.0, (product, other) => product * at[other]));
}
