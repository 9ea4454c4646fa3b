using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes the budgets of a city that is audited: expenditure first, then what must have come in.</summary>
internal sealed class CityAuditPots(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.audit.pot")
{
    public AuditedPot General() => Pot("general", Dice.Yuan(640_000, 1_290_000) * 10_000, (38, 52),
        ["上级补助收入", "地方政府一般债务转贷收入", "动用预算稳定调节基金", "调入资金", "上年结转收入"], [62, 14, 6, 13, 5], [("上解上级支出", 4), ("补助下级支出", 9), ("债务还本支出", 5), ("安排预算稳定调节基金", 3)], 4);

    public AuditedPot Fund() => Pot("fund", Dice.Yuan(320_000, 760_000) * 10_000, (58, 76),
        ["上级补助收入", "专项债务转贷收入", "上年结转收入"], [9, 78, 13], [("调出资金", 9), ("债务还本支出", 11)], 6);

    public AuditedPot Capital() => Pot("capital", Dice.Yuan(90_000_000, 460_000_000), (88, 95), ["上级补助收入", "上年结转收入"], [12, 88], [("调出资金", 32)], 7);

    private AuditedPot Pot(string name, decimal yuan, (int From, int To) localPercent, string[] inNames, decimal[] inWeights, (string Name, int Percent)[] outNames, int closingPercent)
    {
        var spent = Money($"{name}.spent", decimal.Round(yuan, 2, MidpointRounding.ToZero));
        var outs = outNames.Select((one, index) => new Held(one.Name, Money($"{name}.out.{index}", Dice.Part(spent.Value, one.Percent, one.Percent + 2)))).ToImmutableArray();
        var outAll = Total($"{name}.out", [spent, .. outs.Select(one => one.Amount)]);
        var closing = Money($"{name}.closing", Dice.Part(outAll.Value, closingPercent - 2, closingPercent));
        var inAll = Money($"{name}.in", outAll.Value + closing.Value);
        Ledger.Balanced(closing, [inAll], [outAll]);
        var local = Money($"{name}.local", Dice.Part(inAll.Value, localPercent.From, localPercent.To));
        var rest = Money($"{name}.rest", inAll.Value - local.Value);
        var ins = Parts($"{name}.in.part", rest, inWeights);
        Ledger.Sum(inAll, [local, .. ins]);
        return new(Planned($"{name}.local", "收入", local, 93, 104), [.. inNames.Select((one, index) => new Held(one, ins[index]))], inAll, Planned($"{name}.spent", "支出", spent, 101, 107), outs, outAll, closing);
    }

    /// <summary>Against its budget and last year, which was about as much.</summary>
    private BudgetedItem Planned(string name, string title, Fact now, int from, int to) =>
        Ledger.Budgeted(Key(name), title, Money($"{name}.budget", Dice.Part(now.Value, from, to)), Compare(name, now, 90, 111));
}
