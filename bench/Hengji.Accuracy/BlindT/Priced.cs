using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>An estimate: so many at a price.</summary>
public sealed record Priced(string Name, string Unit, Fact Quantity, Fact Price, Fact Amount);

/// <summary>Makes estimates.</summary>
internal static class PricedLines
{
    public static Priced Priced(this Ledger ledger, string key, string name, string unit, int quantity, decimal price)
    {
        Fact count = ledger.Count($"{key}.quantity", quantity), each = ledger.Money($"{key}.price", price), amount = ledger.Money($"{key}.amount", quantity * price);
        ledger.Product(amount, each, count);
        return new(name, unit, count, each, amount);
    }
}
