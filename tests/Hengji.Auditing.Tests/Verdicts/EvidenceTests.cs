using Hengji.Auditing.Relations;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Tests.Verdicts;

public sealed class EvidenceTests
{
    [Fact]
    public void A_slip_that_costs_nothing_makes_an_error_and_one_that_damages_what_holds_a_question()
    {
        IsError(Broken, Suspect(Slip.SwappedDigits, 82)).ShouldBeTrue();
        IsError(Broken, Suspect(Slip.SwappedDigits, 38)).ShouldBeFalse();
    }

    [Fact]
    public void A_difference_no_slip_explains_is_an_error_only_where_the_relation_is_usual()
    {
        IsError(Broken, Suspect(Slip.Unknown, 59)).ShouldBeFalse();
        IsError(Broken, Suspect(Slip.OtherPlace, 59)).ShouldBeFalse();
        IsError(Broken with { Siblings = new Siblings(4, 1) }, Suspect(Slip.Unknown, 59)).ShouldBeTrue();
        IsError(Broken with { Siblings = new Siblings(2, 1) }, Suspect(Slip.Unknown, 59)).ShouldBeFalse();
        IsError(Broken with { Siblings = new Siblings(7, 2) }, Suspect(Slip.Unknown, 59)).ShouldBeFalse();
    }

    [Fact]
    public void What_is_only_supposed_needs_a_slip_and_what_rests_on_a_reading_stays_a_question()
    {
        IsError(Broken with { Certainty = Certainty.Inferred, Siblings = new Siblings(9, 1) }, Suspect(Slip.Unknown, 59)).ShouldBeFalse();
        IsError(Broken with { Certainty = Certainty.Inferred }, Suspect(Slip.WrongDigit, 70)).ShouldBeTrue();
        IsError(Broken with { Certainty = Certainty.Conditional }, Suspect(Slip.WrongDigit, 90)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ComparisonOperator.AtMost)]
    [InlineData(ComparisonOperator.AtLeast)]
    [InlineData(ComparisonOperator.Less)]
    [InlineData(ComparisonOperator.Greater)]
    public void A_bound_that_is_only_supposed_is_a_question_whatever_slip_would_keep_it(ComparisonOperator bound)
    {
        IsError(Broken with { Operator = bound, Certainty = Certainty.Inferred }, Suspect(Slip.WrongDigit, 90)).ShouldBeFalse();
        IsError(Broken with { Operator = bound }, Suspect(Slip.WrongDigit, 90)).ShouldBeTrue();
    }

    [Fact]
    public void What_a_form_states_or_two_files_must_share_needs_no_slip()
    {
        Evidence.IsEnough(Broken with { IsStated = true }, []).ShouldBeTrue();
        Evidence.IsEnough(Broken with { Kind = RelationKind.BetweenFiles }, []).ShouldBeTrue();
        Evidence.IsEnough(Broken, []).ShouldBeFalse();
    }

    private static readonly ReportRelation Broken = new(
        RelationKind.Repeat, new BoundConstant(1), ComparisonOperator.Equal, new BoundConstant(2), MeasureUnit.None, "两处应一致");

    private static bool IsError(ReportRelation relation, Suspect suspect) => Evidence.IsEnough(relation, [suspect]);

    private static Suspect Suspect(Slip slip, int score) => new(null!, slip, null, score, "");
}
