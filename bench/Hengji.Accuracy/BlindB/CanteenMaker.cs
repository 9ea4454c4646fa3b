using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>Makes a school canteen's two terms and its year.</summary>
internal sealed class CanteenMaker(Ledger ledger, Dice dice)
{
    public ImmutableArray<CanteenTerm> Make(Fact students)
    {
        var opening = ledger.Money("canteen.opening", dice.Yuan(20_000, 90_000));
        var spring = Term("canteen.spring", "春季学期", opening, students.Value);
        var autumn = Term("canteen.autumn", "秋季学期", spring.Closing, students.Value);
        return [spring, autumn, Year(spring, autumn)];
    }

    private CanteenTerm Term(string key, string name, Fact opening, decimal students)
    {
        ImmutableArray<Fact> came =
        [
            ledger.Money($"{key}.students", dice.Part(students * 1500, 85, 110)), ledger.Money($"{key}.teachers", dice.Part(students * 70, 70, 120)),
            ledger.Money($"{key}.subsidy", dice.Part(students * 500, 95, 100)),
        ];
        var allCame = ledger.Total($"{key}.came", came);
        var allWent = ledger.Money($"{key}.went", dice.Part(allCame.Value, 97, 100));
        var went = ledger.Split(dice, $"{key}.went", allWent, [19m, 38m, 15m, 8m, 16m, 4m]);
        return Closed(key, name, opening, came, allCame, went, allWent);
    }

    private CanteenTerm Year(CanteenTerm spring, CanteenTerm autumn)
    {
        Fact Both(string key, Fact one, Fact other) => ledger.Total($"canteen.{key}", [one, other]);

        ImmutableArray<Fact> came = [.. spring.Came.Select((part, index) => Both($"came.{index}", part, autumn.Came[index]))];
        ImmutableArray<Fact> went = [.. spring.Went.Select((part, index) => Both($"went.{index}", part, autumn.Went[index]))];
        Fact allCame = Both("came", spring.AllCame, autumn.AllCame), allWent = Both("went", spring.AllWent, autumn.AllWent);
        ledger.Sum(allCame, came);
        ledger.Sum(allWent, went);
        ledger.Balanced(autumn.Closing, [spring.Opening, allCame], [allWent]);
        return new("全年", spring.Opening, came, allCame, went, allWent, autumn.Closing);
    }

    private CanteenTerm Closed(string key, string name, Fact opening, ImmutableArray<Fact> came, Fact allCame, ImmutableArray<Fact> went, Fact allWent) =>
        new(name, opening, came, allCame, went, allWent, ledger.Balance($"{key}.closing", [opening, allCame], [allWent]));
}
