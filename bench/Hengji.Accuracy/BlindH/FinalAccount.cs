using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>
/// A subject of the general expenditure (类, 款, 项): money now and last year, its plan that is now and the initial budget,
/// the rate in percent of that budget, the share of all.
/// </summary>
public sealed record AccountSubject(string Code, string Name, Comparison Money, Fact Basic, Fact Project, Comparison Plan, Fact Rate, Fact Share)
{
    /// <summary>1 for 类, 2 for 款, 3 for 项.</summary>
    public int Level => (Code.Length - 1) / 2;

    public Fact Now => Money.Now;

    public Fact Budget => Plan.Last;

    public bool IsPlanned => Budget.Value != 0;
}

/// <summary>Money of one kind over the year.</summary>
public sealed record Purse(Fact Opening, Fact Income, Comparison Spent, Comparison Basic, Comparison Project, Fact Closing);

/// <summary>All expenditure of a class, by purse and by kind; a part that does not exist is null.</summary>
public sealed record AccountClass(string Code, string Name, Fact All, Fact Share, Fact? General, Fact? Fund, Fact? Other, Fact Basic, Fact Project, Fact? Fiscal);

/// <summary>Appropriations of both budgets.</summary>
public sealed record FiscalMoney(Fact Income, Fact Opening, Comparison Spent, Fact Closing, Comparison Total, Fact GeneralShare);

/// <summary>An economic subject (款) of the general basic expenditure.</summary>
public sealed record EconomicItem(string Code, string Name, Fact Amount);

/// <summary>General basic expenditure by economic subjects.</summary>
public sealed record EconomicMoney(
    Comparison Personnel, Comparison Office, Fact Wages, ImmutableArray<EconomicItem> WageItems, Fact Help, ImmutableArray<EconomicItem> HelpItems,
    Fact Goods, ImmutableArray<EconomicItem> GoodsItems, Fact Equipment, Fact PersonnelShare, Fact OfficeShare);

/// <summary>A cost that is held down (三公, 会议, 培训): budget, final, last year, share.</summary>
public sealed record HeldCost(string Name, Comparison Money, Comparison Plan, Fact Rate)
{
    /// <summary>Its share of the three public costs; only where it is one of them.</summary>
    public Fact Share { get; init; } = null!;

    public Fact Now => Money.Now;

    public Fact Budget => Plan.Last;
}

/// <summary>The three public costs and what they bought; what did not occur is null.</summary>
public sealed record HeldCosts(
    HeldCost Three, HeldCost? Abroad, HeldCost Vehicle, HeldCost? Buy, HeldCost Run, HeldCost Reception, Fact Cars, Fact PerCar,
    Fact Batches, Fact Guests, Fact PerGuest, Fact Groups, Fact Travellers, HeldCost Meeting, Fact Meetings, Fact Attendants, HeldCost Training, Fact Courses, Fact Trainees,
    HeldCost Running, Fact OfficePerHead);

/// <summary>What was bought by procurement.</summary>
public sealed record AccountBuying(
    Fact All, Fact Goods, Fact Works, Fact Services, Fact Small, Fact SmallShare, Fact Micro, Fact MicroShare, Fact SmallGoods, Fact SmallGoodsShare,
    Fact SmallWorks, Fact SmallWorksShare, Fact SmallServices, Fact SmallServicesShare);

/// <summary>State assets held.</summary>
public sealed record AccountAssets(
    Comparison All, Comparison Current, Comparison Fixed, Fact Houses, Fact Vehicles, Fact Large, Fact OtherFixed, Comparison Building, Comparison Intangible,
    Fact Cars, Fact LeaderCars, Fact DutyCars, Fact SpecialCars, Fact OtherCars, Fact Machines, Fact HouseArea, Fact OfficeArea, Fact OtherArea);

/// <summary>A project that was evaluated.</summary>
public sealed record RatedProject(string Name, Fact Budget, Fact Executed, Fact Rate, Fact Score);

/// <summary>Evaluations.</summary>
public sealed record AccountResults(
    ImmutableArray<RatedProject> Projects, Fact Count, Fact Money, Fact Executed, Fact Rate, Fact MoneyShare, Fact Excellent, Fact Good, Fact WholeScore);

/// <summary>People.</summary>
public sealed record AccountPeople(Fact Posts, Fact CivilPosts, Fact PublicPosts, Fact Staff, Fact Civil, Fact Public, Comparison Retired);

/// <summary>A body's final account as it is published.</summary>
public sealed record FinalAccount(
    Purse General, Purse? Fund, Purse? Other, ImmutableArray<AccountSubject> Subjects, AccountSubject Whole, ImmutableArray<AccountClass> Classes,
    ImmutableArray<ComparedItem> Sources, Comparison Income, Fact Opening, Comparison Spent, Comparison Basic, Comparison Project, Fact BasicShare, Fact ProjectShare,
    Fact? Allocated, Fact Closing, Comparison Total, FiscalMoney Fiscal)
{
    public required EconomicMoney Economic { get; init; }
    public required HeldCosts Costs { get; init; }
    public required AccountBuying Buying { get; init; }
    public required AccountAssets Assets { get; init; }
    public required AccountResults Results { get; init; }
    public required AccountPeople People { get; init; }

    public IEnumerable<AccountSubject> Items => Subjects.Where(one => one.Level == 3);

    public IEnumerable<AccountSubject> Tops => Subjects.Where(one => one.Level == 1);
}
