using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>Counts with a rule for each, and what all of them get together.</summary>
internal static class Grades
{
    /// <summary>Whether a number counts things or persons.</summary>
    public static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true, Dimension: not ("" or "%" or "money"), Figure.Value: > 0 };

    /// <summary>Each count by its rule, added up, is the amount. Asked only.</summary>
    /// <param name="grades">The counts with what each thing counted gets.</param>
    /// <param name="amount">What it comes to.</param>
    public static ReportRelation Paid(IReadOnlyList<(Mention Count, Mention Rule)> grades, Mention amount)
    {
        var unit = amount.Figure.Unit;
        var products = grades.Select(grade => new BoundTerm(1, new BoundProduct(Nodes.Of(grade.Rule, unit), Nodes.Of(grade.Count, MeasureUnit.Parse(grade.Count.Dimension)))));
        return new ReportRelation(RelationKind.PerHead, new BoundSum([.. products]), ComparisonOperator.Equal, Nodes.Of(amount, unit), unit, $"“{amount.Subject}”＝各档数量与标准的乘积之和")
        {
            Certainty = Certainty.Conditional,
            Assumption = "全部按所述标准发放",
        };
    }
}
