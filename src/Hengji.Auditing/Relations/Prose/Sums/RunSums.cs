using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rates.Each;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Long amounts that follow each other, of which one would be the sum of the others but for one slip of the hand, whatever the words between them.</summary>
/// <remarks>Over sentences and paragraphs: a total, then what it consists of, each with its own explanation. Always a question, and only where no list tells the same.</remarks>
internal static class RunSums
{
    private const int FewestDigits = 6;
    private const int FewestSlippedDigits = 5;
    private const int MostParts = 8;

    /// <summary>The relations of each total, told before its parts or behind them.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var whole = text.Lists.Where(list => Nodes.CanHold(Nodes.Sum(list.Total.Figure.Unit, list.Parts), Nodes.Of(list.Total, list.Total.Figure.Unit)))
            .SelectMany(list => list.Parts.Append(list.Total)).Select(mention => mention.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        var amounts = text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money", Figure.Value: > 0 }
            && !StandardProducts.IsRule(mention) && mention.Measure is not (Measure.Change or Measure.LastYear or Measure.Earlier or Measure.Whole)).ToList();
        var first = Runs(amounts.FindAll(mention => mention.IsAmount), whole);
        return first.Concat(Runs(amounts.FindAll(mention => mention.IsBudget), whole));
    }

    private static IEnumerable<ReportRelation> Runs(List<Mention> amounts, HashSet<Figure> whole)
    {
        for (var at = 0; at < amounts.Count; at++)
        {
            var total = amounts[at];
            if (total.Figure.Printed.Count(char.IsDigit) < FewestDigits || whole.Contains(total.Figure))
                continue;
            var behind = amounts[(at + 1)..Math.Min(amounts.Count, at + 1 + MostParts)];
            var before = amounts[Math.Max(0, at - MostParts)..at];
            before.Reverse();
            foreach (var run in new[] { behind, before })
            {
                if (Slipped(total, run, whole) is { } relation)
                    yield return relation;
            }
        }
    }

    /// <summary>The shortest run that one slip keeps from the total; none where a run makes it.</summary>
    private static ReportRelation? Slipped(Mention total, List<Mention> run, HashSet<Figure> whole)
    {
        ReportRelation? slipped = null;
        for (var count = 2; count <= run.Count && !whole.Contains(run[count - 1].Figure); count++)
        {
            if (IsOtherSide(run[count - 1], total))
                return slipped;
            var relation = Relation(total, run[..count]);
            if (Nodes.CanHold(relation.Left, relation.Right))
                return null;
            slipped ??= OneSlip.Explains(run[..count], total, FewestSlippedDigits, isRounded: false) ? relation : null;
        }
        return slipped;
    }

    /// <summary>收入 and 支出 are the two sides of an account: neither is a part of the other.</summary>
    private static bool IsOtherSide(Mention one, Mention other) => Side(one) + Side(other) == 0 && Side(one) != 0;

    private static int Side(Mention mention) =>
        mention.Subject.EndsWith("收入", StringComparison.Ordinal) ? 1 : mention.Subject.EndsWith("支出", StringComparison.Ordinal) ? -1 : 0;

    private static ReportRelation Relation(Mention total, List<Mention> parts)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"相邻{parts.Count}项之和与“{total.Subject}”仅差一处笔误")
        {
            Certainty = Certainty.Conditional,
            Assumption = "假定相邻各项为全部组成部分",
        };
    }
}
