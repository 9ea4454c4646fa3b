using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the two health insurances of a province and both together.</summary>
internal sealed class SchemeMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    private const decimal Yi = 100_000_000;

    public ImmutableArray<Scheme> Make(out Scheme both)
    {
        var schemes = ImmutableArray.Create(One("workers", "职工基本医疗保险", (700, 980), (380, 520), (72, 88)), One("residents", "城乡居民基本医疗保险", (2_700, 3_100), (290, 360), (93, 99)));
        both = new("合计", Total("insured", schemes.Select(one => one.Insured)), Ledger.Whole(Key("income"), [.. schemes.Select(one => one.Income)]), Ledger.Whole(Key("paid"), [.. schemes.Select(one => one.Paid)]),
            Total("current", schemes.Select(one => one.Current)), Total("opening", schemes.Select(one => one.Opening)), Total("closing", schemes.Select(one => one.Closing)));
        Ledger.Balanced(both.Current, [both.Income.Now], [both.Paid.Now]);
        Ledger.Balanced(both.Closing, [both.Opening, both.Current], []);
        return schemes;
    }

    private Scheme One(string name, string title, (int From, int To) insured, (int From, int To) income, (int From, int To) paid)
    {
        var people = new Fact(Key($"{name}.insured"), Dice.Whole(insured.From * 100, insured.To * 100) / 100m, FactKind.Measure);
        var received = Money($"{name}.income", Dice.Whole(income.From * 1_000, income.To * 1_000) * Yi / 1_000 + Dice.Yuan(1, 90_000));
        var spent = Money($"{name}.paid", Dice.Part(received.Value, paid.From, paid.To));
        var current = Left($"{name}.current", received, spent);
        var opening = Money($"{name}.opening", Dice.Part(received.Value, 60, 130));
        return new(title, people, Compare($"{name}.income", received, 90, 97), Compare($"{name}.paid", spent, 88, 98), current, opening, Total($"{name}.closing", [opening, current]));
    }
}
