using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Money for one purpose: budget, spent, rate, what is left.</summary>
public sealed record Outlay(string Name, Fact Budget, Fact Spent, Fact Rate, Fact Left);

/// <summary>A poll of one kind of people: asked, answers that count, content.</summary>
public sealed record Asked(string Who, Fact Issued, Fact Valid, Fact ValidRate, Fact Content, Fact ContentRate);

/// <summary>Something to do: how much was wanted and how much was done.</summary>
public sealed record Deed(string Name, string Unit, Fact Target, Fact Actual, Fact Rate);

/// <summary>Makes the facts of one document, all under a key of its own.</summary>
internal abstract class DocumentMaker(Ledger ledger, Dice dice, string key)
{
    protected Ledger Ledger => ledger;

    protected Dice Dice => dice;

    protected string Key(string name) => $"{key}.{name}";

    protected Fact Money(string name, decimal yuan) => ledger.Money(Key(name), yuan);

    /// <summary>An amount as a budget is told: a multiple of so many yuan.</summary>
    protected Fact Even(string name, decimal yuan, int to = 100) => Money(name, decimal.Ceiling(yuan / to) * to);

    protected Fact Count(string name, decimal count) => ledger.Count(Key(name), (int)count);

    protected Fact Count(string name, int from, int to) => Count(name, dice.Whole(from, to));

    protected Fact Rate(string name, Fact part, Fact whole, int decimals = 2) => ledger.Rate(Key(name), "rate", part, whole, decimals);

    protected Fact Share(string name, Fact part, Fact whole, int decimals = 2) => ledger.Rate(Key(name), "share", part, whole, decimals);

    protected Fact Total(string name, IEnumerable<Fact> parts) => ledger.Total(Key(name), [.. parts]);

    protected Fact Left(string name, Fact whole, Fact part) => ledger.Balance(Key(name), [whole], [part]);

    protected Fact Percent(string name, decimal percent, int decimals = 0) => new(Key(name), percent, FactKind.Percent, decimals);

    protected Comparison Compare(string name, Fact now, int fromPercent, int toPercent) => ledger.Compare(
        Key(name), now, now.Kind == FactKind.Count ? Count($"{name}.last", now.Value * dice.Share(fromPercent, toPercent)) : Money($"{name}.last", dice.Part(now.Value, fromPercent, toPercent)));

    protected ImmutableArray<Fact> Parts(string name, Fact whole, params decimal[] proportions) => whole.Kind == FactKind.Count
        ? ledger.SplitCount(dice, Key(name), whole, proportions.Select(one => (int)one))
        : ledger.Split(dice, Key(name), whole, proportions);

    protected Outlay Outlay(string name, string title, Fact budget, Fact spent)
    {
        ledger.AtMost(spent, budget);
        return new(title, budget, spent, Rate($"{name}.rate", spent, budget), Left($"{name}.left", budget, spent));
    }

    protected Outlay Outlay(string name, string title, IReadOnlyList<Outlay> parts)
    {
        var all = Outlay(name, title, Total($"{name}.budget", parts.Select(one => one.Budget)), Total($"{name}.spent", parts.Select(one => one.Spent)));
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    protected Asked Ask(string name, string who, int from, int to, int contentFrom = 88, int contentTo = 98)
    {
        var issued = Count($"{name}.issued", from, to);
        var valid = Count($"{name}.valid", issued.Value * dice.Share(90, 99));
        var content = Count($"{name}.content", valid.Value * dice.Share(contentFrom, contentTo));
        ledger.AtMost(valid, issued);
        ledger.AtMost(content, valid);
        return new(who, issued, valid, Rate($"{name}.validrate", valid, issued), content, Rate($"{name}.contentrate", content, valid));
    }

    protected Deed Deed(string name, string title, string unit, int from, int to, int reachedFrom = 96, int reachedTo = 115)
    {
        var target = Count($"{name}.target", from, to);
        var actual = Count($"{name}.actual", decimal.Ceiling(target.Value * dice.Share(reachedFrom, reachedTo)));
        return new(title, unit, target, actual, ledger.Rate(Key($"{name}.rate"), "completion", actual, target));
    }
}
