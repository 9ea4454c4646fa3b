using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>A functional item, or a class of them, of the general budget: budget, final amount of both kinds, share of the general budget.</summary>
public sealed record PlainItem(string Code, BudgetedItem Money, Fact Basic, Fact Project)
{
    public string Name => Money.Name;
    public Fact Now => Money.Now;
    public bool IsClass => Code.Length == 3;
}

/// <summary>A class of expenditure of all money, as the table of income and expenditure has it.</summary>
public sealed record PlainClass(string Code, string Name, Fact Basic, Fact Project, Fact All);

/// <summary>Costs held down: the three public ones, each with what it bought.</summary>
public sealed record PlainCosts(BudgetedItem Three, BudgetedItem? Buy, BudgetedItem Run, BudgetedItem Vehicles, BudgetedItem Guests, Fact RunShare, Fact GuestsShare, Fact Cars, Fact Bought, Fact EachCar, Fact Batches, Fact People, Fact EachGuest);

/// <summary>A department's final account, made without the makers of other groups.</summary>
public sealed record PlainAccount(Comparison AllIncome, Comparison Income, ImmutableArray<ComparedItem> Sources, Fact Opening, Fact Closing, Comparison Spent, Comparison Basic, Comparison Project, Fact BasicShare, Fact ProjectShare)
{
    public required BudgetedItem General { get; init; }
    public required Fact GeneralShare { get; init; }
    public required Fact GeneralBasic { get; init; }
    public required Fact GeneralProject { get; init; }
    public required ImmutableArray<PlainItem> Items { get; init; }
    public required ImmutableArray<PlainItem> Classes { get; init; }
    public required ImmutableArray<PlainClass> AllClasses { get; init; }
    public required Comparison Fund { get; init; }
    public required Comparison FiscalIncome { get; init; }
    public required Comparison FiscalSpent { get; init; }
    public required Portion Personnel { get; init; }
    public required Portion Common { get; init; }
    public required ImmutableArray<Portion> PersonnelParts { get; init; }
    public required ImmutableArray<Portion> CommonParts { get; init; }
    public required PlainCosts Costs { get; init; }
    public required Comparison Running { get; init; }
    public required Fact Buying { get; init; }
    public required ImmutableArray<Portion> BuyingParts { get; init; }
    public required Portion Small { get; init; }
    public required Fact Posts { get; init; }
    public required Fact Staff { get; init; }
    public required Fact Civil { get; init; }
    public required Fact Institution { get; init; }
    public required Fact Retired { get; init; }
    public required Fact Rated { get; init; }
    public required Fact RatedMoney { get; init; }
    public required Fact RatedShare { get; init; }
    public required ImmutableArray<BlindO.Outlay> RatedProjects { get; init; }
}

/// <summary>What an account is made from: size, functional items with their weights in basic and project expenditure, where other money is spent, sources of it, projects that are told of.</summary>
internal sealed record PlainPlan(string Key, int From, int To, int BasicPercent, ImmutableArray<(string Code, string Name, int Basic, int Project)> Items, string OtherCode, string OtherSource, bool BuysCar)
{
    /// <summary>The most people outside the civil service.</summary>
    public required int MostStaff { get; init; }
    public required ImmutableArray<(string Code, string Name)> Classes { get; init; }
    public required ImmutableArray<(string Name, int From, int To)> Projects { get; init; }
}
