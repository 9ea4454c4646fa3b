using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Details;

/// <summary>A part of a whole and its share in percent.</summary>
public sealed record Portion(string Name, Fact Amount, Fact Share);

/// <summary>A line of the appropriation statement: all, general budget, fund.</summary>
public sealed record SplitLine(string Name, Fact Total, Fact General, Fact Fund);

/// <summary>The two-sided statements of income and expenditure (收入支出决算总表, 财政拨款收入支出决算总表).</summary>
/// <param name="Current">Income of the year without what was carried over.</param>
/// <param name="Income">Its sources.</param>
/// <param name="Kinds">Basic and project expenditure.</param>
/// <param name="Functions">All expenditure by function.</param>
/// <param name="Granted">Appropriations by function.</param>
/// <param name="Appropriation">Appropriations of both budgets over the year.</param>
/// <param name="AppropriationTotal">Opening and income, or expenditure and closing.</param>
public sealed record Statement(
    Fact Current, ImmutableArray<Portion> Income, ImmutableArray<Portion> Kinds, ImmutableArray<Portion> Functions,
    ImmutableArray<SplitLine> Granted, Flow Appropriation, Fact AppropriationTotal);

/// <summary>A subject of the classification (类, 款, 项) with its code; budget and rate only at the lowest level.</summary>
public sealed record Subject(string Code, string Name, Fact Total, Fact Basic, Fact Project, Fact? Budget = null, Fact? Rate = null)
{
    /// <summary>1 for 类, 2 for 款, 3 for 项.</summary>
    public int Level => (Code.Length - 1) / 2;
}

/// <summary>An economic subject of the basic expenditure.</summary>
public sealed record EconomicSubject(string Code, string Name, Fact Amount);

/// <summary>General expenditure by functional subjects, basic expenditure by economic ones.</summary>
public sealed record SubjectTree(
    ImmutableArray<Subject> Functional, Fact Budget, Fact BudgetRate, ImmutableArray<EconomicSubject> Personnel,
    ImmutableArray<EconomicSubject> Office, Fact PersonnelTotal, Fact OfficeTotal);

/// <summary>An item over three years; change and growth against last year, and against the year before it.</summary>
public sealed record YearLine(string Name, int Level, Fact Before, Comparison Recent, Comparison Earlier);

/// <summary>Meetings, training and running of the offices (机关运行经费).</summary>
public sealed record RunningCosts(
    Controlled Meeting, Fact Meetings, Fact Attendants, Controlled Training, Fact Courses, Fact Trainees, Comparison Operation,
    ImmutableArray<Portion> OperationParts, Fact PerGuest, Fact PerTrainee);

/// <summary>A kind of thing held and how much of it.</summary>
public sealed record Held(string Name, Fact Amount);

/// <summary>Vehicles by use, fixed assets by kind, houses by use, large equipment.</summary>
public sealed record Holdings(
    ImmutableArray<Held> Vehicles, ImmutableArray<Held> Assets, ImmutableArray<Held> Houses, Fact HouseArea, Fact Equipment, Fact LargeEquipment);

/// <summary>Contracts given to small and medium firms, by what was bought; those of small and micro firms among them.</summary>
public sealed record Contracts(ImmutableArray<(string Name, Fact Bought, Fact Small, Fact Share)> Kinds, Fact Micro, Fact MicroShare);

/// <summary>The self-evaluation form of one project.</summary>
public sealed record ProjectSheet(
    Execution Money, ImmutableArray<Execution> Sources, Fact ExecutionWeight, Fact ExecutionScore, ImmutableArray<IndicatorGroup> Groups,
    Fact Weight, Fact Score);
