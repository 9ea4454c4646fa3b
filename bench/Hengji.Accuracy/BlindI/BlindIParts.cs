using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>Parts of a year that several makers of blind-i need.</summary>
internal static class BlindIParts
{
    /// <summary>The last character of a place, for 全县 or 全市.</summary>
    public static string All(this DepartmentYear year) => $"全{year.Region[^1]}";

    public static Fact Percent(string key, decimal percent, int decimals = 0) => new(key, percent, FactKind.Percent, decimals);

    /// <summary>What one level of government pays.</summary>
    public static PayingLevel Level(this Ledger ledger, string key, string name, Fact budget, Fact arrived, Fact spent)
    {
        ledger.AtMost(arrived, budget);
        ledger.AtMost(spent, arrived);
        return new(
            name, budget, arrived, ledger.Rate($"{key}.arrivedrate", "rate", arrived, budget), spent, ledger.Rate($"{key}.spentrate", "rate", spent, arrived), ledger.Rate($"{key}.budgetrate", "rate", spent, budget),
            ledger.Balance($"{key}.left", [arrived], [spent]));
    }

    /// <summary>All levels together.</summary>
    public static PayingLevel Levels(this Ledger ledger, string key, string name, IReadOnlyList<PayingLevel> parts)
    {
        var all = ledger.Level(
            key, name, ledger.Total($"{key}.budget", [.. parts.Select(one => one.Budget)]), ledger.Total($"{key}.arrived", [.. parts.Select(one => one.Arrived)]),
            ledger.Total($"{key}.spent", [.. parts.Select(one => one.Spent)]));
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    /// <summary>A poll: so many asked, answers that count, and how many of each answer; the first two are content.</summary>
    public static SelfPoll Poll(this Ledger ledger, Dice dice, string key, int from, int to, params int[] proportions)
    {
        var issued = ledger.Count($"{key}.issued", dice.Whole(from, to));
        var valid = ledger.Count($"{key}.valid", (int)(issued.Value * dice.Share(90, 99)));
        ledger.AtMost(valid, issued);
        var answers = ledger.SplitCount(dice, $"{key}.answer", valid, proportions);
        var content = ledger.Total($"{key}.content", [.. answers.Take(2)]);
        ledger.AtMost(content, valid);
        return new(issued, valid, ledger.Rate($"{key}.validrate", "rate", valid, issued), answers, content, ledger.Rate($"{key}.rate", "rate", content, valid));
    }

    /// <summary>A target from chance and what was reached of it.</summary>
    public static (Fact Target, Fact Actual) Counted(this Ledger ledger, Dice dice, string key, int from, int to, int reachedFrom = 97, int reachedTo = 118)
    {
        var target = ledger.Count($"{key}.target", dice.Whole(from, to));
        return (target, ledger.Count($"{key}.actual", (int)decimal.Ceiling(target.Value * dice.Share(reachedFrom, reachedTo))));
    }
}
