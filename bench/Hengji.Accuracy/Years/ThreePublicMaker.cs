namespace Hengji.Accuracy.Years;

/// <summary>Makes budgets and last year's figures of the three public funds.</summary>
internal sealed class ThreePublicMaker(Ledger ledger, Dice dice, UnitYear sum)
{
    public (Controlled Abroad, Controlled Vehicle, Controlled Run, Controlled Buy, Controlled Reception, Controlled Total) Make()
    {
        var abroad = Leaf("abroad", "因公出国（境）费", sum.Abroad);
        var run = Leaf("run", "公务用车运行维护费", sum.VehicleRun);
        var buy = Leaf("buy", "公务用车购置费", sum.VehicleBuy);
        var reception = Leaf("reception", "公务接待费", sum.Reception);
        var vehicle = Whole("vehicle", "公务用车购置及运行维护费", sum.Vehicle, run, buy);
        var total = Whole("three", "“三公”经费", sum.ThreePublic, abroad, vehicle, reception);
        return (abroad, vehicle, run, buy, reception, total);
    }

    private Controlled Leaf(string key, string name, Fact final)
    {
        var last = final.Value == 0 ? 0 : dice.Part(final.Value, 60, 190);
        return Controlled(
            key, name, ledger.Money($"{key}.budget", final.Value + dice.Part(final.Value, 5, 120)), final, ledger.Money($"{key}.last", last));
    }

    private Controlled Whole(string key, string name, Fact final, params Controlled[] parts)
    {
        var budget = ledger.Total($"{key}.budget", [.. parts.Select(part => part.Budget)]);
        var last = ledger.Total($"{key}.last", [.. parts.Select(part => part.Final.Last)]);
        var whole = Controlled(key, name, budget, final, last);
        ledger.Sum(whole.Final.Change, [.. parts.Select(part => part.Final.Change)]);
        return whole;
    }

    private Controlled Controlled(string key, string name, Fact budget, Fact final, Fact last)
    {
        var change = ledger.Change($"{key}.change", final, last);
        ledger.AtMost(final, budget);
        return new(
            name, budget, new(final, last, change, ledger.Growth($"{key}.growth", final, last, change)),
            ledger.Rate($"{key}.control", "rate", final, budget));
    }
}
