using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A kind of a township's projects: how many, their money, how much was spent by June, by October and in the year.</summary>
public sealed record TownKind(string Name, Fact Items, Outlay Money, Fact June, Fact JuneRate, Fact October, Fact OctoberRate);

/// <summary>A township on its whole expenditure.</summary>
public sealed record TownWhole(
    Fact Villages, Fact Communities, Fact Settlements, Fact People, Fact Officials, Fact Institution, Fact Posts, Fact OfficialsNow, Fact InstitutionNow, Fact Staff, Fact Retired,
    Fact Opening, ImmutableArray<Portion> Incomes, Comparison Income, Fact AllIncome, Comparison Spent, Fact Closing, ImmutableArray<Portion> Functions, Portion Personnel, Portion Common, Portion Project,
    ImmutableArray<TownKind> Kinds, TownKind AllKinds, ImmutableArray<Outlay> Specials, ImmutableArray<Deed> Deeds, ImmutableArray<BudgetedItem> Offices, BudgetedItem Office,
    BudgetedItem Vehicles, BudgetedItem Guests, BudgetedItem ThreePublic, MarkSheet Sheet)
{
    public IEnumerable<Outlay> Full => Specials.Where(one => one.Left.Value == 0);
}
