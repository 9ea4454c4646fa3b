using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations;
using Hengji.Checks;
using Hengji.Checks.Feasibility;
using Hengji.Figures;
using Hengji.Regulations;

namespace Hengji.Auditing.Verdicts;

/// <summary>Relations that hold one by one and cannot hold together.</summary>
internal static class JointFindings
{
    private const int MostRelations = 4000;
    private const string Code = "D20-joint";

    /// <summary>A finding for each conflict among certain relations that do not break by themselves.</summary>
    /// <remarks>Points between two rates are taken from the rates as printed, so no exact ones stand behind them.</remarks>
    public static IEnumerable<Finding> Of(IEnumerable<AuditedRelation> relations, FigureBook book)
    {
        var holding = relations
            .Where(relation => relation.Outcome.Verdict is Verdict.Exact or Verdict.Within && relation.Relation is { Certainty: Certainty.Certain, HasBlanks: false, Kind: not RelationKind.PointsApart } && !relation.Figures.Any(IsOfPoints))
            .Take(MostRelations)
            .Select(FindingMaker.Bound);
        return JointFeasibility.Check(holding).Conflicts.Select(conflict => Finding(conflict, book, DependsOnReading(conflict)));
    }

    /// <summary>Points are given, and those weighted are rounded before they are added up: no exact points stand behind them.</summary>
    private static bool IsOfPoints(Figure figure) => figure.Unit == MeasureUnit.Point;

    /// <summary>Whether the conflict is gone when every figure is read by its own decimals.</summary>
    private static bool DependsOnReading(FeasibilityConflict conflict)
    {
        var read = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        foreach (var figure in conflict.Figures)
            read[figure] = figure.ReadByItself();
        var again = conflict.Relations.Select(relation => relation with
        {
            Left = NodeFigures.Replace(relation.Left, figure => read[figure]),
            Right = NodeFigures.Replace(relation.Right, figure => read[figure]),
        });
        return JointFeasibility.Check(again).Verdict == FeasibilityVerdict.NotRefuted;
    }

    private static Finding Finding(FeasibilityConflict conflict, FigureBook book, bool isQuestion)
    {
        var explained = conflict.Relations
            .Select(relation => RelationCheck.Judge(relation.Operator, relation.Left, relation.Right, conflict.Figures[0].Unit))
            .Select(outcome => Message.Given(outcome.Explanation, outcome.EnglishExplanation));
        Message message = $"下列关系单独看都能由四舍五入解释，但没有任何一组实际数能同时满足：{Message.List("；", explained)}";
        Message advice = "请核对所列各数的原始数据，更正有误的数字";
        return new Finding(
            Code, isQuestion ? FindingLevel.Warn : FindingLevel.Error, Verdict.Breaks, isQuestion,
            (isQuestion ? "请说明：" : "") + message, advice.ToString(),
            new Citation("文中数字之间的关系", "", CitationSeen.Design))
        {
            Title = "各关系联立不成立",
            EnglishMessage = (isQuestion ? "Please explain: " : "") + EnglishSentence.Of(message),
            EnglishAdvice = EnglishSentence.Of(advice),
            Places = [.. conflict.Figures.Select(figure => new FindingPlace(figure.Source, figure.Printed, figure.Address))],
            Suspects = [.. conflict.Removable.Where(figure => book.Contains(figure)).Select(figure => new Suspect(figure, Slip.Unknown, null, 50, "此数若为空，其余关系可同时成立") { EnglishReason = "without this number all other relations can hold together" })],
        };
    }
}
