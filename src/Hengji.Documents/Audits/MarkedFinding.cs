using Hengji.Checks;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Documents.Audits;

/// <summary>A finding with the characters of the document it is about.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Spots">Its places, the printed result first; those that cannot be found in the text are left out.</param>
public sealed record MarkedFinding(Finding Finding, ImmutableArray<TextSpot> Spots)
{
    /// <summary>Title of its kind in English.</summary>
    public string EnglishTitle { get; init; } = "";

    /// <summary>Size of the difference in yuan; 0 when it is none of money.</summary>
    public decimal MoneyYuan { get; init; }

    /// <summary>What a reviewer decided, 采纳 or 不采纳; null while it is open.</summary>
    public bool? IsAccepted { get; init; }

    /// <summary>Why; may be empty.</summary>
    public string DecisionReason { get; init; } = "";

    /// <summary>How sure it is.</summary>
    public FindingCertainty Certainty =>
        Finding switch
        {
            { IsQuestion: true } => FindingCertainty.Question,
            { Level: FindingLevel.Error } => FindingCertainty.Certain,
            _ => FindingCertainty.Likely,
        };

    /// <summary>The figure most likely wrong, else the first one named.</summary>
    public FigureAddress Culprit =>
        Finding.Suspects is [var suspect, ..] ? suspect.Figure.Address
        : Finding.Places is [var place, ..] ? place.Figure
        : default;

    /// <summary>Where a place is, by its figure or else by the words quoted; null when it is in another file or cannot be found.</summary>
    public TextSpot? SpotOf(FindingPlace place) =>
        SpotOf(place.Figure)
        ?? (FileForms.IsOfOtherFile(place.Figure) ? null : Spots.FirstOrDefault(spot => spot.Text.Contains(place.Quote, StringComparison.Ordinal)));

    /// <summary>Where a figure stands; null when it is not among the places.</summary>
    public TextSpot? SpotOf(FigureAddress figure) => Spots.FirstOrDefault(spot => spot.Figure == figure);
}

/// <summary>How sure a finding is (确定程度).</summary>
public enum FindingCertainty
{
    /// <summary>确定的错误: no figures behind the print can satisfy the relation.</summary>
    Certain,

    /// <summary>可能的错误: the relation rests on a usual assumption.</summary>
    Likely,

    /// <summary>请说明.</summary>
    Question,
}

/// <summary>Characters of a document.</summary>
/// <param name="Place">The paragraph's or cell's own place, the same object.</param>
/// <param name="Text">The whole text of the paragraph or cell.</param>
/// <param name="Start">First character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Figure">Address of the figure printed there.</param>
public sealed record TextSpot(PrintedPlace Place, string Text, int Start, int Length, FigureAddress Figure)
{
    private const int MostAround = 22;

    /// <summary>The characters themselves.</summary>
    public string Quote => Text.Substring(Start, Length);

    /// <summary>What stands before them on the line, shortened.</summary>
    public string Before
    {
        get
        {
            var from = Text.LastIndexOf('\n', Math.Max(0, Start - 1)) + 1;
            from = Math.Min(from, Start);
            var cut = Math.Max(from, Start - MostAround);
            return (cut > from ? "…" : "") + Text[cut..Start];
        }
    }

    /// <summary>What stands behind them on the line, shortened.</summary>
    public string After
    {
        get
        {
            var end = Start + Length;
            var to = Text.IndexOf('\n', end);
            to = to < 0 ? Text.Length : to;
            var cut = Math.Min(to, end + MostAround);
            return Text[end..cut] + (cut < to ? "…" : "");
        }
    }
}

/// <summary>A relation that was asked, with its verdict.</summary>
/// <param name="Code">Code of its kind.</param>
/// <param name="Basis">Why it must hold, in Chinese.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Explanation">With the figures put in.</param>
/// <param name="Gap">Difference, with unit.</param>
/// <param name="Slack">What rounding explains at most, with unit.</param>
/// <param name="Places">Where its figures stand, the printed result first.</param>
public sealed record CheckedRelation(
    string Code, string Basis, Verdict Verdict, string Explanation, string Gap, string Slack, ImmutableArray<string> Places)
{
    /// <summary>Title of its kind, in Chinese.</summary>
    public string Title { get; init; } = "";

    /// <summary>The title in English; empty where there is none.</summary>
    public string EnglishTitle { get; init; } = "";

    /// <summary>Why it must hold, in English.</summary>
    public string EnglishBasis { get; init; } = "";

    /// <summary>The explanation in English.</summary>
    public string EnglishExplanation { get; init; } = "";
}
