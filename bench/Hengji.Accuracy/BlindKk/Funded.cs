using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Money for one purpose: as first approved, as changed, as spent, against last year, what is left.</summary>
public sealed record Funded(BudgetedItem Item, Fact Initial, Fact Left)
{
    public string Name => Item.Name;

    public Fact Budget => Item.Budget;

    public Fact Spent => Item.Now;

    public Fact Last => Item.Money.Last;

    public Fact Rate => Item.Rate;
}
