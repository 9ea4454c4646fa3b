namespace Hengji.Accuracy.BlindL;

/// <summary>What kind of body's accounts are made.</summary>
/// <param name="Key">Where its keys begin.</param>
/// <param name="Scale">About what it is granted in a year, in yuan.</param>
/// <param name="Subjects">Functional subjects, one a line: code, name, and for the lowest ‰ of the money, percent for projects, percent more from other money.</param>
internal sealed record BookPlan(string Key, decimal Scale, string Subjects)
{
    /// <summary>Sources of other money and their proportions.</summary>
    public (string Name, decimal Weight)[] Sources { get; init; } = [];

    /// <summary>Percent of basic expenditure for the running of the offices.</summary>
    public int OfficePercent { get; init; } = 15;

    /// <summary>Whether it is a budget: nothing is left over last year either.</summary>
    public bool IsBudget { get; init; }

    /// <summary>Percent of what is spent that is left over.</summary>
    public int ClosingPercent { get; init; } = 5;

    /// <summary>Whether surplus was used and given out.</summary>
    public bool GivesOut { get; init; }

    public bool HasAbroad { get; init; }

    public bool HasPurchase { get; init; }

    /// <summary>About what journeys abroad and new vehicles cost together, in yuan.</summary>
    public int ThreeScale { get; init; } = 300_000;

    public int Staff { get; init; } = 60;

    /// <summary>Kinds of posts and their proportions.</summary>
    public int[] Posts { get; init; } = [60, 40];

    /// <summary>Kinds of vehicles and their proportions.</summary>
    public int[] Cars { get; init; } = [3, 2, 1];

    public string[] Projects { get; init; } = [];

    public (string Name, string Kind, int Weight)[] Units { get; init; } = [];

    /// <summary>Economic subjects of people's pay and of the offices; those under 310 after those under 302.</summary>
    public string[] Economic { get; init; } = BookSubjects.Economic;
}
