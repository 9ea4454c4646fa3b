using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>People of a body that has a budget.</summary>
public sealed record BudgetPeople(Fact Posts, Fact CivilPosts, Fact PublicPosts, Fact Staff, Fact Civil, Fact Public, Fact Retired);

/// <summary>Costs a budget holds down, against last year's budget; what is not planned is null.</summary>
public sealed record BudgetCosts(
    ComparedItem Three, ComparedItem? Abroad, ComparedItem Vehicle, ComparedItem? Buy, ComparedItem Run, ComparedItem Reception,
    Comparison Meeting, Comparison Training, Comparison Running);

/// <summary>Vehicles and machines held at the end of the year before.</summary>
public sealed record BudgetHoldings(Fact Cars, Fact LeaderCars, Fact DutyCars, Fact SpecialCars, Fact OtherCars, Fact Machines, Fact Planned);

/// <summary>An indicator of a project's goal with its weight.</summary>
public sealed record BudgetGoal(string Level1, string Level2, string Name, string Sign, Fact Target, string Unit, Fact Weight);

/// <summary>The goal of a project.</summary>
public sealed record BudgetGoals(ImmutableArray<BudgetGoal> Goals, Fact Weight);

/// <summary>A body's budget for a year as it is published: sources of money, the total of income that is all expenditure too, the general budget by subject and as a whole.</summary>
public sealed record YearBudget(
    ImmutableArray<ComparedItem> Sources, Comparison Total, Comparison Basic, Comparison Project, Fact BasicShare, Fact ProjectShare,
    ImmutableArray<AccountSubject> Subjects, AccountSubject Whole, Comparison GeneralBasic, Comparison GeneralProject, Comparison? Fund, ImmutableArray<AccountClass> Classes)
{
    public required EconomicMoney Economic { get; init; }
    public required BudgetCosts Costs { get; init; }
    public required BudgetPeople People { get; init; }
    public required AccountBuying Buying { get; init; }
    public required BudgetHoldings Holdings { get; init; }

    /// <summary>The projects; they add up to all project expenditure.</summary>
    public required ImmutableArray<Portion> Projects { get; init; }
    public required Fact ProjectCount { get; init; }

    public IEnumerable<AccountSubject> Items => Subjects.Where(one => one.Level == 3);

    public IEnumerable<AccountSubject> Tops => Subjects.Where(one => one.Level == 1);
}
