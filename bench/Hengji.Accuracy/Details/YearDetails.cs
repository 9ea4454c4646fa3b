using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Details;

/// <summary>What only the layouts added later print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record YearDetails
{
    public required Statement Statement { get; init; }
    public required SubjectTree Subjects { get; init; }
    public required ImmutableArray<YearLine> IncomeYears { get; init; }
    public required ImmutableArray<YearLine> ExpenditureYears { get; init; }
    public required ImmutableArray<YearLine> ThreePublicYears { get; init; }
    public required RunningCosts Costs { get; init; }
    public required Holdings Holdings { get; init; }
    public required Contracts Contracts { get; init; }
    public required ImmutableArray<ProjectSheet> Sheets { get; init; }

    public static YearDetails Of(DepartmentYear year)
    {
        var dice = new Dice(year.Seed + 7_000_001);
        var years = new YearLineMaker(year, dice);
        var costs = new CostMaker(year, dice);
        return new YearDetails
        {
            Statement = new StatementMaker(year, dice).Make(), Subjects = new SubjectMaker(year, dice).Make(),
            IncomeYears = years.Income(), ExpenditureYears = years.Expenditure(), ThreePublicYears = years.ThreePublic(),
            Costs = costs.Costs(), Holdings = costs.Holdings(), Contracts = costs.Contracts(),
            Sheets = [.. year.Projects.Take(3).Select((project, index) => new SheetMaker(year, dice, index).Make(project))],
        };
    }
}
