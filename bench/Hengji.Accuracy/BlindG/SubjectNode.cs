using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A subject of expenditure (类, 款, 项) or all of them: budget, final and last year, split into basic and project expenditure.</summary>
/// <param name="Code">Its code; empty for all.</param>
/// <param name="Money">Budget, final, last year; with its share of all for a 类.</param>
/// <param name="Basic">What of it is basic expenditure; zero for a project.</param>
/// <param name="Project">What of it is project expenditure.</param>
/// <param name="Parts">Subjects below it.</param>
public sealed record SubjectNode(string Code, BudgetedItem Money, Fact Basic, Fact Project, ImmutableArray<SubjectNode> Parts)
{
    public string Name => Money.Name;

    /// <summary>It and everything below it, as a table lists them.</summary>
    public IEnumerable<SubjectNode> All => Parts.SelectMany(part => part.All).Prepend(this);

    /// <summary>The lowest ones.</summary>
    public IEnumerable<SubjectNode> Items => Parts.IsEmpty ? [this] : Parts.SelectMany(part => part.Items);
}

/// <summary>A subject to make: about so many thousand yuan at the lowest level.</summary>
internal sealed record SubjectPlan(string Code, string Name, int Size = 0, bool IsBasic = true, params SubjectPlan[] Parts);

/// <summary>Makes trees of subjects.</summary>
internal sealed class SubjectNodeMaker(Ledger ledger, Dice dice, string prefix)
{
    private static readonly int[] Equal = [100, 100];

    public SubjectNode Make(IEnumerable<SubjectPlan> plans)
    {
        var all = Make(new SubjectPlan("", "合计", Parts: [.. plans]));
        return all with { Parts = [.. all.Parts.Select(part => part with { Money = ledger.Shared([part.Money], all.Money)[0] })] };
    }

    private SubjectNode Make(SubjectPlan plan)
    {
        if (plan.Parts.Length == 0)
            return Item(plan);
        var parts = plan.Parts.Select(Make).ToImmutableArray();
        var key = $"{prefix}.{plan.Code}";
        var money = ledger.BudgetedWhole(key, plan.Name, [.. parts.Select(part => part.Money)]);
        Fact basic = Sum($"{key}.basic", parts.Select(part => part.Basic)), project = Sum($"{key}.project", parts.Select(part => part.Project));
        if (basic.Value > 0 && project.Value > 0)
            ledger.Sum(money.Now, [basic, project]);
        return new(plan.Code, money, basic, project, parts);
    }

    private SubjectNode Item(SubjectPlan plan)
    {
        var key = $"{prefix}.{plan.Code}";
        var now = ledger.Money(key, dice.Yuan(plan.Size * 800, plan.Size * 1250));
        var range = dice.Chance(30) ? Equal : plan.IsBasic ? [88, 107] : [92, 131];
        var money = ledger.Budgeted(dice, key, plan.Name, now, range[0], range[1]);
        var none = ledger.Money($"{key}.none", 0);
        return new(plan.Code, money, plan.IsBasic ? now : none, plan.IsBasic ? none : now, []);
    }

    /// <summary>What is there adds up; nothing has no part in it, for it is not printed.</summary>
    private Fact Sum(string key, IEnumerable<Fact> parts) =>
        parts.Where(part => part.Value != 0).ToList() is { Count: > 0 } some ? ledger.Total(key, some) : ledger.Money(key, 0);
}
