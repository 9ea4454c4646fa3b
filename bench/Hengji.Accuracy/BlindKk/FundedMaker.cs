using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindGg;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Makes a department's money line by line, each from its first budget to what is left.</summary>
internal abstract class FundedMaker(Ledger ledger, Dice dice, string key) : AccountMaker(ledger, dice, key)
{
    protected static decimal Rounded(decimal value, int decimals = 2) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    protected MarkSheet Sheet(params MarkSpec[] specs) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(specs);

    /// <summary>Something to do of which a round number was planned.</summary>
    protected Deed Goal(string name, string title, string unit, (int From, int To, int Step) planned, int reachedFrom = 96, int reachedTo = 115)
    {
        var target = Count($"{name}.target", Dice.Whole(planned.From / planned.Step, planned.To / planned.Step) * planned.Step);
        var actual = Count($"{name}.actual", decimal.Ceiling(target.Value * Dice.Share(reachedFrom, reachedTo)));
        return new(title, unit, target, actual, Ledger.Rate(Key($"{name}.rate"), "completion", actual, target));
    }

    /// <summary>A known amount with budgets that it does not exceed; its first budget is below the later one.</summary>
    protected Funded Fund(string name, string title, Fact spent, (int From, int To) rate, (int From, int To) last, int step = 10_000)
    {
        var item = Item(name, title, spent, rate, last, step);
        return new(item, Even($"{name}.initial", item.Budget.Value * Dice.Share(84, 96), step), Left($"{name}.left", item.Budget, spent));
    }

    /// <summary>A line that others add up to.</summary>
    protected Funded Fund(string name, string title, params IReadOnlyList<Funded> parts)
    {
        var item = Whole(name, title, [.. parts.Select(one => one.Item)]);
        Funded all = new(item, Total($"{name}.initial", parts.Select(one => one.Initial)), Left($"{name}.left", item.Budget, item.Now));
        Ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    /// <summary>Says that a line is split in another way too.</summary>
    protected void Also(Funded whole, params Funded[] parts)
    {
        foreach (var of in (Func<Funded, Fact>[])[one => one.Initial, one => one.Budget, one => one.Spent, one => one.Last, one => one.Left])
            Ledger.Sum(of(whole), [.. parts.Select(of)]);
    }

    /// <summary>A public fund that was kept below its budget and below last year.</summary>
    protected BudgetedItem Kept(string name, string title, decimal yuan)
    {
        var now = Money(name, Dice.Part(yuan, 70, 125));
        return Ledger.Budgeted(Key(name), title, Even($"{name}.budget", now.Value * Dice.Share(103, 135), 1_000), Compare(name, now, 104, 138));
    }

    /// <summary>A public fund that was not needed.</summary>
    protected BudgetedItem Unused(string name, string title) =>
        Ledger.Budgeted(Key(name), title, Money($"{name}.budget", 0), Ledger.Compare(Key(name), Money(name, 0), Money($"{name}.last", 0)));
}
