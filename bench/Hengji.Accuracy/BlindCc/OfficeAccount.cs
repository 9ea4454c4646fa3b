using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Money brought over, what came, what went, and what is left.</summary>
public sealed record Purse(Fact Opening, Fact Income, Fact Spent, Fact Closing);

/// <summary>What both an account and a budget tell of an office.</summary>
public abstract record OfficeYear
{
    public required ImmutableArray<Line> Lines { get; init; }
    public required Line Whole { get; init; }

    /// <summary>The government's fund against last year; null for none.</summary>
    public required Comparison? Fund { get; init; }

    /// <summary>Where the money of the year comes from, each with its share.</summary>
    public required ImmutableArray<ComparedItem> Sources { get; init; }
    public required Comparison Income { get; init; }

    /// <summary>All expenditure by class.</summary>
    public required ImmutableArray<ClassRow> Uses { get; init; }
    public required Comparison Spent { get; init; }
    public required Comparison Basic { get; init; }
    public required Comparison Project { get; init; }
    public required Fact BasicShare { get; init; }
    public required Fact ProjectShare { get; init; }
    public required Economy Economy { get; init; }
    public required Costs Costs { get; init; }
    public required Purchases Buying { get; init; }
    public required Staffing People { get; init; }
    public required Holdings Held { get; init; }
    public required RatedAll Rated { get; init; }

    public IEnumerable<Line> Classes => Lines.Where(one => one.Level == 1);

    public IEnumerable<Line> Items => Lines.Where(one => one.Level == 3);
}

/// <summary>An office's account of a year, with money brought over and left.</summary>
public sealed record OfficeAccount : OfficeYear
{
    public required Fact Opening { get; init; }
    public required Fact Closing { get; init; }
    public required Comparison Total { get; init; }

    /// <summary>Money of the general budget and the government's fund together.</summary>
    public required Purse Fiscal { get; init; }
    public required Comparison FiscalTotal { get; init; }

    /// <summary>Income of the general budget.</summary>
    public required Fact GeneralIncome { get; init; }

    /// <summary>Share of general expenditure in all of it.</summary>
    public required Fact GeneralShare { get; init; }
}

/// <summary>An office's budget of a year: income and expenditure are one total.</summary>
public sealed record OfficeDraft : OfficeYear
{
    public required Comparison GeneralBasic { get; init; }
    public required Comparison GeneralProject { get; init; }
}
