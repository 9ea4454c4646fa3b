namespace Hengji.Accuracy.BlindCc;

/// <summary>A subject an office spends on: its weight, how much of it is basic expenditure, and whether it only came during the year.</summary>
internal sealed record PlannedItem(string Code, string Name, decimal Weight, int BasicPercent, bool IsAdded = false);

/// <summary>Money of another source and its use: class, weight, whether basic.</summary>
internal sealed record PlannedOther(string Code, decimal Weight, bool IsBasic);

/// <summary>What kind of office it is; amounts come from chance.</summary>
internal sealed record OfficePlan(string Key, int Least, int Most, int Staff, ImmutableArray<PlannedItem> Items)
{
    public ImmutableArray<string> Projects { get; init; } = [];

    /// <summary>Sources beside the general budget, with weights.</summary>
    public ImmutableArray<(string Name, decimal Weight)> OtherSources { get; init; } = [];

    public ImmutableArray<PlannedOther> OtherUses { get; init; } = [];

    /// <summary>Other money in percent of the general budget.</summary>
    public (int From, int To) OtherPercent { get; init; } = (2, 6);

    /// <summary>Class of expenditure from the government's fund; empty for none.</summary>
    public string FundClass { get; init; } = "";

    /// <summary>Least and most yuan spent on meetings.</summary>
    public (int Least, int Most) Meetings { get; init; } = (8_000, 160_000);

    public (int Least, int Most) Cars { get; init; } = (2, 6);

    /// <summary>How much receptions and cars weigh, in percent of what they do at other offices.</summary>
    public int CarPercent { get; init; } = 100;

    public bool BuysCar { get; init; }

    public bool GoesAbroad { get; init; }

    /// <summary>Whether all posts are those of an institution.</summary>
    public bool IsInstitution { get; init; }

    public bool IsOnlyGeneral => OtherSources.IsEmpty && FundClass.Length == 0;
}
