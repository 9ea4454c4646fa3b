using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>The row of a year's funds (年度资金总额) against its lists by nature, and what was spent against the budget.</summary>
internal static class FundsOfYear
{
    private const int MostBeyond = 2;
    private const int MostBeyondShare = 8;
    private const string ByExpenditure = "按支出性质分";

    /// <summary>The relations of all sections.</summary>
    public static IEnumerable<ReportRelation> Of(IReadOnlyList<TableSection> sections) =>
        sections.Select(section => Spent(section).ToList()).Where(IsLimit).SelectMany(spent => spent).Concat(Natures(sections));

    /// <summary>Whether the budget limits what is spent: where several rows are beyond it, it does not.</summary>
    private static bool IsLimit(List<ReportRelation> spent) =>
        spent.Count(relation => Verdicts.AuditedRelation.Of(relation).Outcome.Verdict == Verdict.Breaks) <= Math.Max(MostBeyond, spent.Count / MostBeyondShare);

    /// <summary>执行数 is at most 全年预算数, row by row.</summary>
    private static IEnumerable<ReportRelation> Spent(TableSection section)
    {
        var (budget, spent) = Columns(section);
        if (budget < 0 || spent < 0)
            yield break;
        for (var row = 0; row < section.Rows.Length; row++)
        {
            if (section.Figures[row, budget] is { } most && section.Figures[row, spent] is { } done && most.Unit.Dimension == done.Unit.Dimension && !section.Rows[row].Head.Core.EndsWith("收入", StringComparison.Ordinal))
                yield return new ReportRelation(
                    RelationKind.Bound, Nodes.Figure(done, most.Unit), ComparisonOperator.AtMost, Nodes.Figure(most, most.Unit), most.Unit,
                    $"{section.Name}“{section.Rows[row].Head}”：{section.Columns[spent].Head}不应大于{section.Columns[budget].Head}")
                {
                    Certainty = Certainty.Conditional,
                    Assumption = "全年预算数是调整后的预算，支出没有超过它",
                };
        }
    }

    /// <summary>The list by nature of expenditure adds up to what was spent, unless it breaks down the budget.</summary>
    private static IEnumerable<ReportRelation> Natures(IReadOnlyList<TableSection> sections)
    {
        (Figure? Budget, Figure Spent)? year = null;
        foreach (var section in sections)
        {
            year = YearOf(section) ?? year;
            if (year is { } known && OfExpenditure(section) is { } total && !IsBudget(total, known.Budget, known.Spent))
                yield return new ReportRelation(
                    RelationKind.Repeat, new BoundFigure(total, Factor(total, known.Spent)), ComparisonOperator.Equal, Nodes.Figure(known.Spent, known.Spent.Unit), known.Spent.Unit,
                    $"{section.Name}“{ByExpenditure}”的支出应等于全年执行数")
                {
                    IsStated = true,
                };
        }
    }

    private static Figure? OfExpenditure(TableSection section)
    {
        var row = section.Rows.ToList().FindIndex(row => row.Head.Core == ByExpenditure);
        return row < 0 ? null : section.Figures[row, 0];
    }

    private static bool IsBudget(Figure total, Figure? budget, Figure spent) =>
        (total.Unit != MeasureUnit.None && total.Unit.Dimension != spent.Unit.Dimension)
        || (budget is not null && Rational.Of(total.Value) * Factor(total, budget) == Rational.Of(budget.Value));

    /// <summary>A list that does not say its unit has that of the funds above it.</summary>
    private static Rational Factor(Figure total, Figure other) =>
        total.Unit == MeasureUnit.None ? 1 : Rational.Of(total.Unit.InBase) / Rational.Of(other.Unit.InBase);

    /// <summary>Budget and outcome of the row 年度资金总额; null when the section has none.</summary>
    private static (Figure? Budget, Figure Spent)? YearOf(TableSection section)
    {
        var (budget, spent) = Columns(section);
        var row = section.Rows.ToList().FindIndex(row => row.Head.IsTotal);
        return spent >= 0 && row >= 0 && section.Figures[row, spent] is { } done ? (budget < 0 ? null : section.Figures[row, budget], done) : null;
    }

    private static (int Budget, int Spent) Columns(TableSection section)
    {
        var columns = section.Columns.ToList();
        return (columns.FindIndex(column => column.Head.Measure == Measure.AdjustedBudget), columns.FindIndex(column => column.Head.Core.Contains("执行数", StringComparison.Ordinal)));
    }
}
