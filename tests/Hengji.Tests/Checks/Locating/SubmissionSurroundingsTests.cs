using System.Collections.Immutable;
using Hengji.Budgets;
using Hengji.BudgetUnits;
using Hengji.Checks.Locating;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Tests.Checks.Feasibility;

namespace Hengji.Tests.Checks.Locating;

public sealed class SubmissionSurroundingsTests
{
    private static readonly FormCatalogue Forms = new(
    [
        new FormDefinition(
            "income", "收入", "", FormRowKind.Units, [],
            [new("total", "合计", CellKind.Figure), new("fiscal", "拨款", CellKind.Figure), new("other", "其他", CellKind.Figure)],
            new Citation("表", "", CitationSeen.Design)),
    ]);

    [Fact]
    public void Neighbours_are_the_cells_beside_it_and_the_same_cell_last_year()
    {
        var submission = Submission(1) with { Previous = Submission(50) };
        var surroundings = new SubmissionSurroundings(submission, Forms);
        var around = surroundings.Of(submission.Figure(new FigureAddress("income", "fiscal", "u02"))!);
        around.SameColumn.Select(figure => figure.Address.ToString()).ShouldBe(["income.fiscal@u01", "income.fiscal@u03"]);
        around.SameRow.Select(figure => figure.Address.ToString()).ShouldBe(["income.total@u02", "income.other@u02"]);
        around.LastYear!.Value.ShouldBe(50);
        var corner = surroundings.Of(submission.Figure(new FigureAddress("income", "total", "u01"))!);
        (corner.SameColumn.Length, corner.SameRow.Length).ShouldBe((1, 1));
    }

    [Fact]
    public void A_figure_from_elsewhere_has_none() =>
        new SubmissionSurroundings(Submission(1), Forms).Of(Bound.Figure("fund.opening", "1")).ShouldBe(CellSurroundings.None);

    private static Submission Submission(int value) =>
        new(
            "p",
            new FiscalYear(2022),
            new BudgetUnitTree([new BudgetUnit("dept", "1", "某局", null, "", [])]),
            ImmutableDictionary<string, FilledForm>.Empty.Add(
                "income", new FilledForm("income", new[] { "u01", "u02", "u03" }.Select(key => Row(key, value)))));

    private static FilledRow Row(string key, int value) =>
        new(
            key,
            key,
            new[] { "total", "fiscal", "other" }.ToCellDictionary(
                item => item,
                item => Bound.Figure($"income.{item}@{key}", value.ToString(System.Globalization.CultureInfo.InvariantCulture))),
            CellDictionary<string>.Empty,
            new SourceLocation("income.csv", key));
}
