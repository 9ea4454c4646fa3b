using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Locating;
using Hengji.Figures;

namespace Hengji.Auditing.Verdicts;

/// <summary>Turns broken relations of a document into findings with places, proof and suspects.</summary>
/// <param name="spotOf">Where a figure stands.</param>
/// <param name="surroundings">What stands around a figure in its table.</param>
internal sealed class FindingMaker(Func<Figure, FigureSpot> spotOf, Func<Figure, CellSurroundings> surroundings)
{
    private const int MostQuoted = 40;

    /// <summary>A finding for each broken relation.</summary>
    /// <param name="relations">All relations that apply.</param>
    /// <param name="others">Relations told elsewhere that vouch for figures of these; null for none.</param>
    public IEnumerable<Finding> Make(IReadOnlyList<AuditedRelation> relations, IEnumerable<AuditedRelation>? others = null)
    {
        var applying = relations.Where(relation => relation.Outcome.Verdict != Verdict.NotApplicable).ToList();
        // Only relations of figures that stand in a broken one can vouch for any of them.
        var asked = applying.Where(IsBroken).SelectMany(relation => relation.Figures).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        var bound = applying.FindAll(relation => relation.Figures.Any(asked.Contains) || IsBroken(relation)).ConvertAll(relation => (Audited: relation, Bound: Bound(relation)));
        var broken = bound.FindAll(pair => IsBroken(pair.Audited));
        var vouching = bound.Where(pair => IsVouching(pair.Audited)).Select(pair => pair.Bound)
            .Concat((others ?? []).Where(relation => relation.Outcome.Verdict != Verdict.NotApplicable && IsVouching(relation) && relation.Figures.Any(asked.Contains)).Select(Bound));
        var faults = FaultLocator.Locate(broken.ConvertAll(pair => pair.Bound), vouching, surroundings);
        var vouched = new Vouched(bound.Select(pair => pair.Audited));
        var agreement = new Agreement(bound.Select(pair => pair.Audited), spotOf);
        return broken.Zip(faults, (pair, fault) => (pair.Audited, fault.Suspects, IsQuestion: IsQuestion(pair.Audited, fault.Suspects, agreement), IsVouched: vouched.Answers(pair.Audited)))
            .Where(one => !one.IsQuestion || !one.IsVouched)
            .Select(one => (one.Audited, one.Suspects, IsQuestion: one.IsQuestion || one.IsVouched))
            .GroupBy(one => Contradiction.Of(one.Audited)).Select(same => same.OrderBy(one => one.IsQuestion).ThenBy(one => one.Audited.Relation.Certainty).First())
            .Select(one => Finding(one.Audited, one.Suspects, one.IsQuestion));
    }

    private static bool IsBroken(AuditedRelation audited) => audited.Outcome.Verdict == Verdict.Breaks;

    private static bool IsVouching(AuditedRelation audited) =>
        audited.Relation.Certainty != Certainty.Conditional || audited.Outcome.Verdict != Verdict.Breaks;

    /// <summary>The relation as the core knows relations.</summary>
    public static BoundRelation Bound(AuditedRelation audited) =>
        new(new CheckOutcome(RelationRules.Of(audited.Relation), FigureAddress.SingleRow, audited.Outcome.Verdict),
            audited.Relation.Operator, audited.Relation.Left, audited.Relation.Right);

    private static bool IsQuestion(AuditedRelation audited, ImmutableArray<Suspect> suspects, Agreement agreement) =>
        audited.Outcome.DependsOnReading || CutRates.Is(audited) || !Evidence.IsEnough(audited, suspects, agreement);

    private Finding Finding(AuditedRelation audited, ImmutableArray<Suspect> suspects, bool isQuestion)
    {
        var (relation, outcome) = (audited.Relation, audited.Outcome);
        var rule = RelationRules.Of(relation);
        var level = relation.Certainty == Certainty.Certain && !isQuestion ? FindingLevel.Error : FindingLevel.Warn;
        var advice = CutRates.Is(audited) ? "比率舍去末位之后的数字（截尾）而未四舍五入即可成立，请说明或更正" : Advice(relation, outcome, isQuestion);
        return new Finding(rule.Code, level, outcome.Verdict, isQuestion, Told(relation, outcome, isQuestion), advice.ToString(), rule.Citation)
        {
            EnglishMessage = ToldInEnglish(relation, outcome, isQuestion),
            EnglishAdvice = EnglishSentence.Of(advice),
            Explanation = outcome.Explanation,
            EnglishExplanation = outcome.EnglishExplanation,
            Left = Amount(outcome.Left),
            Right = Amount(outcome.Right),
            Gap = Amount(Rational.Abs(outcome.Gap), relation.Unit),
            Slack = Amount(outcome.Slack, relation.Unit),
            Title = rule.Title,
            EnglishTitle = rule.EnglishTitle,
            Places = [.. audited.Figures.Select(Place)],
            Suspects = suspects,
        };
    }

    private static string Told(Relations.ReportRelation relation, RelationOutcome outcome, bool isQuestion) =>
        $"{(isQuestion ? "请说明：" : "")}{relation.Basis}。{outcome.Explanation}";

    private static string ToldInEnglish(Relations.ReportRelation relation, RelationOutcome outcome, bool isQuestion) =>
        $"{(isQuestion ? "Please explain: " : "")}{EnglishSentence.Of(relation.Basis)} {outcome.EnglishExplanation}";

    private static Message Advice(Relations.ReportRelation relation, RelationOutcome outcome, bool isQuestion) =>
        outcome.DependsOnReading ? "换一种小数位读法即可成立，提请核实有关数字的实际精度"
        : !relation.Assumption.IsEmpty ? (Message)$"此关系以“{relation.Assumption}”为前提，请说明口径或更正数字"
        : isQuestion ? "请说明口径或更正数字"
        : "请核对原始凭证或账表，更正有误的数字";

    private FindingPlace Place(Figure figure) => new(figure.Source, Quote(spotOf(figure)), figure.Address);

    /// <summary>The figure with the words around it.</summary>
    private static string Quote(FigureSpot spot)
    {
        var text = spot.Text;
        var start = Math.Max(0, spot.Start - (MostQuoted / 2));
        var end = Math.Min(text.Length, spot.Start + spot.Length + (MostQuoted / 2));
        return (start > 0 ? "…" : "") + text[start..end].Replace('\n', ' ') + (end < text.Length ? "…" : "");
    }

    private static string Amount(Quantity? quantity) => quantity is null ? "" : Amount(quantity.Printed, quantity.Unit);

    private static string Amount(Rational value, MeasureUnit unit)
    {
        var number = value.ToText(6);
        return unit.Symbol.Length == 0 ? number : unit == MeasureUnit.Percent ? number + "%" : $"{number} {unit.Symbol}";
    }
}
