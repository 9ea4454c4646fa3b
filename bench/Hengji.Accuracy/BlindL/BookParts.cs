using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>Parts of a year that several makers of blind-l need.</summary>
internal static class BookParts
{
    /// <summary>An amount and last year's, less alike the more of it is for projects.</summary>
    public static Comparison Compare(this Ledger ledger, Dice dice, string key, Fact now, int projectPercent) =>
        ledger.Compare(key, now, ledger.Money($"{key}.last", projectPercent > 30 ? dice.Part(now.Value, 70, 135) : dice.Part(now.Value, 91, 109)));

    /// <summary>Money of one kind: what came in is what was spent and is left, less what was there.</summary>
    public static Pot Pot(this Ledger ledger, Dice dice, string key, Comparison spent, BookPlan plan, Comparison? used = null, Comparison? givenOut = null)
    {
        Fact Left(string name, decimal now, int percent) => ledger.Money($"{key}.{name}", percent == 0 ? 0 : dice.Part(now, Math.Max(1, percent - 3), percent + 2));

        var closingPercent = plan.ClosingPercent;
        var opening = ledger.Compare($"{key}.opening", Left("opening", spent.Last.Value, closingPercent == 0 ? 2 : closingPercent), Left("opening.last", spent.Last.Value, closingPercent == 0 ? 3 : closingPercent));
        var closing = Left("closing", spent.Now.Value, closingPercent);
        var last = plan.IsBudget ? ledger.Money($"{key}.closing.last", 0) : opening.Now;
        Fact[] out1 = givenOut is null ? [] : [givenOut.Now], out2 = givenOut is null ? [] : [givenOut.Last], in1 = used is null ? [] : [used.Now], in2 = used is null ? [] : [used.Last];
        var income = ledger.Compare(
            $"{key}.income", ledger.Balance($"{key}.income", [spent.Now, closing, .. out1], [opening.Now, .. in1]),
            ledger.Balance($"{key}.income.last", [spent.Last, last, .. out2], [opening.Last, .. in2]));
        return new(opening, income, spent, ledger.Compare($"{key}.closing", closing, last));
    }
}
