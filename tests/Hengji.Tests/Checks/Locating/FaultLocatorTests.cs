using Hengji.Checks;
using Hengji.Checks.Locating;
using Hengji.Checks.Syntax;
using Hengji.Figures;
using Hengji.Tests.Checks.Feasibility;

namespace Hengji.Tests.Checks.Locating;

public sealed class FaultLocatorTests
{
    private readonly Figure fiscal = Bound.Figure("income.fiscal@u01", "49.20");
    private readonly Figure other = Bound.Figure("income.other@u01", "12.06");

    [Theory]
    [InlineData("61.26", null, null)]
    [InlineData("62.16", Slip.SwappedDigits, "61.26")]
    [InlineData("61.96", Slip.WrongDigit, "61.26")]
    [InlineData("1.26", Slip.LostDigit, "61.26")]
    [InlineData("612.26", Slip.LostDigit, "61.26")]
    [InlineData("612600.00", Slip.UnitFactor, "61.26")]
    [InlineData("0.01", Slip.UnitFactor, "61.26")]
    [InlineData("-61.26", Slip.Sign, "61.26")]
    [InlineData("57.31", Slip.StaleTotal, "61.26")]
    public void A_total_is_mended_by_the_slip_that_explains_it(string printed, Slip? slip, string? repair)
    {
        var total = Bound.Figure("income.total@u01", printed);
        var relation = TotalOf(total);
        var located = FaultLocator.Locate(slip is null ? [] : [relation], [relation]);
        if (slip is null)
        {
            located.ShouldBeEmpty();
            return;
        }
        var suspect = located.ShouldHaveSingleItem().Suspects.Single(one => one.Figure == total);
        suspect.Slip.ShouldBe(slip.Value);
        suspect.Repair.ShouldBe(decimal.Parse(repair!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_reason_says_what_the_repair_does_and_what_the_slip_was()
    {
        var total = Bound.Figure("income.total@u01", "62.16");
        var relation = TotalOf(total);
        var suspects = FaultLocator.Locate([relation], [relation])[0].Suspects;
        suspects[0].Figure.ShouldBe(total);
        suspects[0].Reason.ShouldBe("改为 61.26 后，这条不符的关系成立；相邻数字对调");
        suspects[0].Score.ShouldBeInRange(90, 100);
        suspects.Select(suspect => suspect.Score).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Relations_that_hold_vouch_for_their_cells()
    {
        var total = Bound.Figure("income.total@u01", "70.00");
        var settled = Bound.Figure("accounts.total@u01", "70.00");
        var relation = TotalOf(total);
        FaultLocator.Locate([relation], [relation])[0].Suspects[0].Figure.ShouldBe(total);
        var vouched = FaultLocator.Locate([relation], [relation, Bound.Equal(Bound.Of(total), Bound.Of(settled))]);
        vouched[0].Suspects[0].Figure.ShouldNotBe(total);
        vouched[0].Suspects.Single(suspect => suspect.Figure == total).Reason.ShouldContain("有 1 条现已成立的关系将不成立");
    }

    [Fact]
    public void A_cell_that_mends_two_relations_comes_before_cells_that_mend_one()
    {
        var total = Bound.Figure("income.total@u01", "70.00");
        var (spent, left) = (Bound.Figure("spending.total@u01", "60.00"), Bound.Figure("spending.closing@u01", "1.26"));
        BoundRelation[] both = [TotalOf(total), Bound.Equal(Bound.Of(total), Bound.Sum(spent, left))];
        foreach (var fault in FaultLocator.Locate(both, both))
        {
            fault.Suspects[0].Figure.ShouldBe(total);
            fault.Suspects[0].Reason.ShouldStartWith("改为 61.26 后，所涉 2 条不符的关系全部成立");
        }
    }

    [Theory]
    [InlineData(Slip.NeighbourRow)]
    [InlineData(Slip.NeighbourColumn)]
    [InlineData(Slip.LastYear)]
    public void A_value_from_the_wrong_place_is_recognised(Slip slip)
    {
        var wrong = Bound.Figure("income.other@u01", "37.84");
        var total = Bound.Figure("income.total@u01", "61.26");
        var relation = Bound.Equal(Bound.Of(total), Bound.Sum(fiscal, wrong));
        var twin = Bound.Figure("income.other@u02", "37.84");
        var around = slip switch
        {
            Slip.NeighbourRow => new CellSurroundings([twin], [], null),
            Slip.NeighbourColumn => new CellSurroundings([], [twin], null),
            _ => new CellSurroundings([], [], twin),
        };
        var suspect = FaultLocator.Locate([relation], [relation], figure => figure == wrong ? around : CellSurroundings.None)[0].Suspects[0];
        suspect.Figure.ShouldBe(wrong);
        suspect.Slip.ShouldBe(slip);
        suspect.Repair.ShouldBe(12.06m);
    }

    [Fact]
    public void Rates_and_limits_are_mended_too()
    {
        var rate = Bound.Figure("control.rate@total", "73.95", unit: MeasureUnit.Percent);
        var (final, budget) = (Bound.Figure("control.final@total", "24.97"), Bound.Figure("control.budget@total", "65.80"));
        var relation = Bound.Equal(Bound.Of(rate), Bound.Percent(Bound.Of(final), Bound.Of(budget)));
        var suspect = FaultLocator.Locate([relation], [relation])[0].Suspects[0];
        (suspect.Figure, suspect.Slip, suspect.Repair).ShouldBe((rate, Slip.SwappedDigits, 37.95m));

        var limit = Bound.Relation(ComparisonOperator.AtMost, Bound.Of(final), Bound.Of(10m));
        var over = FaultLocator.Locate([limit], [limit])[0].Suspects.ShouldHaveSingleItem();
        over.Repair!.Value.ShouldBeLessThanOrEqualTo(10m);
    }

    /// <summary>Between 4.6 and 3.5 lies 3.6 one digit away from the one and within rounding of the other; nobody meant it.</summary>
    [Fact]
    public void A_number_printed_twice_is_mended_only_by_what_stands_in_the_other_place()
    {
        var (first, later) = (Bound.Figure("facts.value@N064", "4.6"), Bound.Figure("facts.value@N307", "3.5"));
        var relation = Bound.Equal(Bound.Of(first), Bound.Of(later));

        var suspects = FaultLocator.Locate([relation], [relation])[0].Suspects;

        suspects.Select(suspect => (suspect.Figure, suspect.Repair, suspect.Slip))
            .ShouldBe([(first, 3.5m, Slip.OtherPlace), (later, 4.6m, Slip.OtherPlace)], ignoreOrder: true);
        suspects[0].Score.ShouldBe(suspects[1].Score);
        suspects.ShouldAllBe(suspect => suspect.Reason.EndsWith("后，这条不符的关系成立；即另一处所印的数"));
    }

    [Fact]
    public void Of_a_number_printed_three_times_the_odd_one_is_suspected()
    {
        var (first, second, third) = (Bound.Figure("facts.value@N1", "31.60"), Bound.Figure("facts.value@N2", "36.10"), Bound.Figure("facts.value@N3", "31.60"));
        BoundRelation[] all = [Bound.Equal(Bound.Of(first), Bound.Of(second)), Bound.Equal(Bound.Of(first), Bound.Of(third))];

        var suspect = FaultLocator.Locate([all[0]], all)[0].Suspects[0];

        (suspect.Figure, suspect.Repair, suspect.Slip).ShouldBe((second, 31.60m, Slip.SwappedDigits));
    }

    [Fact]
    public void Nothing_is_suspected_where_no_single_cell_can_mend()
    {
        var impossible = Bound.Relation(ComparisonOperator.Equal, Bound.Of(1), Bound.Of(2));
        FaultLocator.Locate([impossible], [impossible])[0].Suspects.ShouldBeEmpty();
    }

    private BoundRelation TotalOf(Figure total) => Bound.Equal(Bound.Of(total), Bound.Sum(fiscal, other));
}
