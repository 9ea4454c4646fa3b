using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Makes the contracts for work against pests.</summary>
internal sealed class PestContractMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ee.forest")
{
    private static readonly string[] ContractNames = ["飞机防治作业服务", "疫木清理除治", "药剂药械采购", "监测普查及检测服务"];

    public PestContract ByNumber(int index, Fact capEach, Fact priceEach, Fact count)
    {
        Fact cap = Money($"contract.{index}.cap", capEach.Value * count.Value), price = Money($"contract.{index}.price", priceEach.Value * count.Value);
        Ledger.Product(cap, capEach, count);
        Ledger.Product(price, priceEach, count);
        return Contract($"contract.{index}", ContractNames[index], cap, price, Money($"contract.{index}.paid", Dice.Part(price.Value, 80, 97)));
    }

    public PestContract AsWhole(int index, int wan)
    {
        var cap = Money($"contract.{index}.cap", wan * 10_000);
        var price = Even($"contract.{index}.price", cap.Value * Dice.Share(87, 97));
        return Contract($"contract.{index}", ContractNames[index], cap, price, Money($"contract.{index}.paid", Dice.Part(price.Value, 70, 95)));
    }

    public PestContract All(ImmutableArray<PestContract> all)
    {
        var whole = Contract("contracts", "合计", Total("contracts.cap", all.Select(one => one.Cap)), Total("contracts.price", all.Select(one => one.Price)), Total("contracts.paid", all.Select(one => one.Paid)));
        Ledger.Sum(whole.Saved, [.. all.Select(one => one.Saved)]);
        Ledger.Sum(whole.Due, [.. all.Select(one => one.Due)]);
        return whole;
    }

    private PestContract Contract(string name, string title, Fact cap, Fact price, Fact paid)
    {
        Ledger.AtMost(price, cap);
        Ledger.AtMost(paid, price);
        var saved = Left($"{name}.saved", cap, price);
        return new(title, cap, price, saved, Rate($"{name}.savedrate", saved, cap), paid, Rate($"{name}.paidrate", paid, price), Left($"{name}.due", price, paid));
    }
}
