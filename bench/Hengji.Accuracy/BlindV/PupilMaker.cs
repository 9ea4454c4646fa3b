using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>Makes the pupils of the nursing school.</summary>
internal sealed class PupilMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "v.pupils")
{
    private static readonly (string Name, int Least, int Most)[] Majors = [("护理", 900, 1_900), ("助产", 160, 380), ("康复技术", 110, 290), ("药剂", 120, 320)];

    public NursingPupils Make(Fact spent)
    {
        ImmutableArray<Held> majors = [.. Majors.Select((one, index) => new Held(one.Name, Count($"major.{index}", one.Least, one.Most)))];
        var all = Total("all", majors.Select(one => one.Amount));
        Fact graduates = Count("graduates", all.Value * Dice.Share(26, 34)), passed = Count("passed", graduates.Value * Dice.Share(88, 99));
        Ledger.AtMost(passed, graduates);
        return new(Compare("all", all, 91, 109), majors, graduates, passed, Rate("pass", passed, graduates), Ledger.Each(Key("each"), spent, all));
    }
}
