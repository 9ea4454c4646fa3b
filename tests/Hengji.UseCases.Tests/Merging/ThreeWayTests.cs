using CsCheck;
using Hengji.UseCases.Merging;

namespace Hengji.UseCases.Tests.Merging;

public sealed class ThreeWayTests
{
    // Few values, so that they often meet.
    private static readonly string[] Values = ["", "0", "1.00", "2.00", "字"];
    private static readonly Gen<string> Text = Gen.Int[0, 4].Select(at => Values[at]);
    private static readonly Gen<string?> Origin = Gen.Int[-1, 4].Select(at => at < 0 ? null : Values[at]);

    [Fact]
    public void Nothing_is_lost() =>
        Gen.Select(Origin, Text, Text).Sample((origin, theirs, mine) =>
        {
            var verdict = ThreeWay.Decide(origin, theirs, mine);
            var outcome = ThreeWay.Outcome(origin, theirs, mine);
            var mineChanged = origin is null ? mine.Length > 0 : mine != origin;
            var theirsChanged = origin is null ? theirs.Length > 0 : theirs != origin;
            return (!mineChanged || outcome == mine || verdict == MergeVerdict.Conflict)
                && (!theirsChanged || outcome == theirs);
        });

    [Fact]
    public void The_same_file_twice_changes_nothing_more() =>
        Gen.Select(Origin, Text, Text).Sample((origin, theirs, mine) =>
        {
            var once = ThreeWay.Outcome(origin, theirs, mine);
            return ThreeWay.Outcome(origin, once, mine) == once && ThreeWay.Decide(origin, once, mine) != MergeVerdict.Take;
        });

    [Fact]
    public void Two_files_meet_alike_in_either_order() =>
        Gen.Select(Text, Text, Text).Sample((origin, first, second) =>
        {
            var (oneTwo, twoOne) = (ThreeWay.Outcome(origin, origin, first), ThreeWay.Outcome(origin, origin, second));
            var isConflict = ThreeWay.Decide(origin, oneTwo, second) == MergeVerdict.Conflict;
            return isConflict == (ThreeWay.Decide(origin, twoOne, first) == MergeVerdict.Conflict)
                && (isConflict || ThreeWay.Outcome(origin, oneTwo, second) == ThreeWay.Outcome(origin, twoOne, first));
        });

    [Fact]
    public void A_file_without_a_base_clears_nothing() =>
        Gen.Select(Text, Text).Sample((theirs, mine) => theirs.Length == 0 || ThreeWay.Outcome(null, theirs, mine) == theirs);
}
