using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>What only the fresh layouts print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record FreshDetails
{
    /// <summary>Basic, project, all.</summary>
    public required ImmutableArray<Adjustment> Adjustments { get; init; }

    public required ImmutableArray<Quarter> Quarters { get; init; }
    public required ImmutableArray<ClassLine> Classes { get; init; }

    /// <summary>General budget by its lowest subjects, and in all.</summary>
    public required ImmutableArray<Difference> Subjects { get; init; }

    public required Difference General { get; init; }

    /// <summary>The three public funds: abroad, vehicles, buying, running, reception, all.</summary>
    public required ImmutableArray<Difference> ThreePublic { get; init; }

    public required SpecialFund Special { get; init; }
    public required GovernmentBudget Fund { get; init; }
    public required GovernmentBudget Capital { get; init; }
    public required Evaluation Evaluation { get; init; }
    public required Evaluation Efficiency { get; init; }
    public required Ratios Ratios { get; init; }

    public static FreshDetails Of(DepartmentYear year)
    {
        var dice = new Dice(year.Seed + 9_000_011);
        var money = new ProgressMaker(year, dice);
        var government = new GovernmentMaker(year.Ledger, dice);
        var scores = new ScoreMaker(year.Ledger, dice);
        var (subjects, general) = money.Subjects();
        return new FreshDetails
        {
            Adjustments = money.Adjustments(), Quarters = money.Quarters(), Classes = new ClassMaker(year, dice).Make(),
            Subjects = subjects, General = general, ThreePublic = money.ThreePublic(),
            Special = new TownMaker(year.Ledger, dice).Make(), Fund = government.Fund(), Capital = government.Capital(),
            Evaluation = scores.Project(), Efficiency = scores.Department(), Ratios = money.Ratios(),
        };
    }
}
