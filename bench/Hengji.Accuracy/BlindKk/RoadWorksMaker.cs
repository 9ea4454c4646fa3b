using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Makes the contracts for works on rural roads.</summary>
internal sealed class RoadWorksMaker(Ledger ledger, Dice dice) : FundedMaker(ledger, dice, "kk.road.work")
{
    private const int KeptPercent = 3;

    private static readonly (string Name, int From, int To, int Yuan)[] WorkNames = [("路面大中修", 9_000, 18_000, 420_000), ("预防性养护", 14_000, 32_000, 86_000), ("村道安全生命防护工程", 20_000, 46_000, 64_000), ("水毁修复", 3_000, 9_000, 110_000)];

    public Fact KeptRate() => Percent("kept.rate", KeptPercent);

    public ImmutableArray<RoadWork> Make(Fact keptRate) => [.. WorkNames.Select((one, index) => Work($"{index}", one, keptRate))];

    public RoadWork Sum(ImmutableArray<RoadWork> works, Fact keptRate)
    {
        Fact All(string name, Func<RoadWork, Fact> of) => Total($"all.{name}", works.Select(of));
        Fact contract = All("contract", one => one.Contract), audited = All("audited", one => one.Audited), kept = All("kept", one => one.Kept), cut = Left("all.cut", contract, audited), paid = Left("all.paid", audited, kept);
        Ledger.Sum(cut, [.. works.Select(one => one.Cut)]);
        Ledger.Sum(paid, [.. works.Select(one => one.Paid)]);
        Ledger.Part(kept, [audited], keptRate);
        return new("合计", All("length", one => one.Length), contract, audited, cut, Rate("all.cutrate", cut, contract), kept, paid, null!);
    }

    private RoadWork Work(string name, (string Name, int From, int To, int Yuan) one, Fact keptRate)
    {
        Fact length = new(Key($"{name}.length"), Dice.Whole(one.From, one.To) / 1_000m, FactKind.Measure, 3), contract = Money($"{name}.contract", Rounded(length.Value * one.Yuan * Dice.Share(86, 118)));
        Fact audited = Money($"{name}.audited", decimal.Floor(contract.Value * Dice.Share(93, 99) / 100) * 100), cut = Left($"{name}.cut", contract, audited), kept = Money($"{name}.kept", audited.Value * KeptPercent / 100);
        Ledger.Part(kept, [audited], keptRate);
        return new(one.Name, length, contract, audited, cut, Rate($"{name}.cutrate", cut, contract), kept, Left($"{name}.paid", audited, kept), Ledger.Each(Key($"{name}.each"), audited, length));
    }
}
