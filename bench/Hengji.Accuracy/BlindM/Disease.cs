using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A source of a unit's money: what was planned first, the budget of the year, what was spent.</summary>
public sealed record SourceLine(string Name, Fact Initial, MoneyLine Money);

/// <summary>A task of the year: its money from the budget and from elsewhere.</summary>
public sealed record TaskLine(string Name, string What, Fact Granted, Fact Other, MoneyLine Money);

/// <summary>A city's centre for disease control on its whole expenditure.</summary>
public sealed record Disease(
    Fact Posts, Fact Staff, ImmutableArray<Fact> Ranks, Fact Technical, Fact TechnicalShare, ImmutableArray<SourceLine> Sources, SourceLine All, MoneyLine Basic,
    ImmutableArray<TaskLine> Tasks, TaskLine AllTasks, Fact Due, Fact Vaccinated, Fact VaccinatedRate, Comparison Samples, ImmutableArray<Fact> SampleKinds, Fact Reported, Fact InTime, Fact InTimeRate,
    Fact Screened, Fact Found, Fact FoundRate, SelfPoll Poll, SelfForm Form);
