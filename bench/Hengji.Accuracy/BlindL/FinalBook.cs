using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>All that a body's published final accounts or budget say.</summary>
public sealed record FinalBook
{
    /// <summary>Functional subjects in order of their codes.</summary>
    public required ImmutableArray<BookLine> Lines { get; init; }

    /// <summary>Income by source, with shares of it.</summary>
    public required ImmutableArray<SharedMoney> Sources { get; init; }

    /// <summary>All money over the year.</summary>
    public required Pot All { get; init; }

    public required Pot General { get; init; }

    /// <summary>Government fund; null without one.</summary>
    public Pot? Fund { get; init; }

    /// <summary>General budget and government fund together.</summary>
    public required Pot Granted { get; init; }

    /// <summary>Surplus used up, and surplus given out; null without them.</summary>
    public Comparison? Used { get; init; }

    public Comparison? GivenOut { get; init; }

    /// <summary>Income and opening, or expenditure and closing.</summary>
    public required Comparison Total { get; init; }

    public required Comparison GrantedTotal { get; init; }
    public required SharedMoney Basic { get; init; }
    public required SharedMoney Project { get; init; }
    public required Comparison GeneralBudget { get; init; }
    public required Fact GeneralRate { get; init; }

    /// <summary>General expenditure in percent of all expenditure.</summary>
    public required Fact GeneralShare { get; init; }

    public required Fact GeneralBasic { get; init; }
    public required Fact GeneralProject { get; init; }
    public required Comparison Personnel { get; init; }
    public required Comparison Office { get; init; }

    /// <summary>Economic subjects of the general budget's basic expenditure; classes before their parts.</summary>
    public required ImmutableArray<EconomicLine> Economic { get; init; }

    public required PublicThree Three { get; init; }
    public required Purchases Purchases { get; init; }
    public required BookPeople People { get; init; }
    public required ImmutableArray<Fact> Cars { get; init; }
    public required Fact Devices { get; init; }
    public required ImmutableArray<RatedProject> Projects { get; init; }
    public required RatedProject AllProjects { get; init; }
    public required Fact ProjectCount { get; init; }
    public required ImmutableArray<BookUnit> Units { get; init; }

    public IEnumerable<BookLine> Classes => Lines.Where(line => line.Level == 1);

    public IEnumerable<BookLine> Leaves => Lines.Where(line => line.Level == 3);

    public IEnumerable<BookLine> GeneralLines => Lines.Where(line => !line.IsFund);

    public IEnumerable<BookLine> FundLines => Lines.Where(line => line.IsFund);

    public Fact Subject(string code) => Economic.First(line => line.Code == code).Amount;
}
