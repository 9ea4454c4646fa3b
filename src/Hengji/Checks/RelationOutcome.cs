using Hengji.Checks.Evaluation;
using Hengji.Figures;

namespace Hengji.Checks;

/// <summary>What is to be said of one relation.</summary>
/// <remarks>The verdict is known at once. The rest is worked out when first read: a long document has tens of thousands of relations, most hold, and nobody asks for more.</remarks>
public sealed class RelationOutcome
{
    private readonly JudgedRelation relation;

    // Two threads may work it out at once and get the same.
    private RelationDetails? details;

    internal RelationOutcome(JudgedRelation relation) => this.relation = relation;

    /// <summary>Whether it holds.</summary>
    public Verdict Verdict => relation.Verdict;

    /// <summary>Left side; null when not applicable.</summary>
    public Quantity? Left => Details.Left;

    /// <summary>Right side; null when not applicable.</summary>
    public Quantity? Right => Details.Right;

    /// <summary>Left minus right at the printed figures, in the relation's unit.</summary>
    public Rational Gap => Details.Gap;

    /// <summary>The largest |gap| that rounding can explain.</summary>
    public Rational Slack => Details.Slack;

    /// <summary>The relation with its figures put in; empty when not applicable.</summary>
    public string Explanation => Details.Explanation;

    /// <summary>The same in English; worked out anew each time.</summary>
    public string EnglishExplanation =>
        Verdict == Verdict.NotApplicable ? "" : ExplanationWriter.Write(relation, Gap, Slack, ExplanationWords.English);

    /// <summary>Whether another sensible reading of the printed decimals gives no break.</summary>
    public bool DependsOnReading => Details.DependsOnReading;

    private RelationDetails Details => details ??= RelationDetails.Of(relation);
}
