using Hengji.Checks;
using Hengji.Documents.Html.Audits;

namespace Hengji.Documents.Audits.Kept;

/// <summary>A finding as it is kept, in words.</summary>
/// <param name="Key">Stays the same when the file is audited again; see <see cref="FindingKeys"/>.</param>
/// <param name="Code">Rule or fault code.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Title">Title of its kind.</param>
/// <param name="EnglishTitle">The same in English; may be empty.</param>
/// <param name="Reason">What is wrong, without the recomputation.</param>
/// <param name="Explanation">The recomputation; empty when there is none.</param>
/// <param name="Sides">Computed, printed, difference and what rounding explains; empty texts where there is none.</param>
/// <param name="Advice">What to do; may be empty.</param>
/// <param name="MoneyFen">Size of the difference in 分 (0.01 yuan); 0 when it is none of money.</param>
/// <param name="Places">The printed places, the result first.</param>
/// <param name="Suspects">Figures most likely wrong, most likely first.</param>
public sealed record KeptFinding(
    string Key, string Code, FindingCertainty Certainty, string Title, string EnglishTitle, string Reason, string Explanation, KeptSides Sides,
    string Advice, long MoneyFen, ImmutableArray<KeptPlace> Places, ImmutableArray<KeptSuspect> Suspects)
{
    private const int MostSuspects = 3;
    private static readonly AuditWords Chinese = new(english: false);
    private static readonly AuditWords English = new(english: true);
    private const decimal FenOfYuan = 100m;

    /// <summary>The reason in English; empty in results kept before there was any.</summary>
    public string EnglishReason { get; init; } = "";

    /// <summary>The recomputation in English.</summary>
    public string EnglishExplanation { get; init; } = "";

    /// <summary>The advice in English.</summary>
    public string EnglishAdvice { get; init; } = "";

    /// <summary>The finding with Chinese words where a result was kept before there were English ones.</summary>
    public KeptFinding InBoth() =>
        this with
        {
            EnglishTitle = Or(EnglishTitle, Title), EnglishReason = Or(EnglishReason, Reason),
            EnglishExplanation = Or(EnglishExplanation, Explanation), EnglishAdvice = Or(EnglishAdvice, Advice),
        };

    private static string Or(string english, string chinese) => english.Length > 0 ? english : chinese;

    internal static KeptFinding Of(MarkedFinding marked, string key, AuditPaper paper)
    {
        var finding = marked.Finding;
        var sides = finding.Gap.Length == 0 ? KeptSides.None : new KeptSides(finding.Left, finding.Right, finding.Gap, finding.Slack);
        return new KeptFinding(
            key, finding.Code, marked.Certainty, finding.Title, marked.EnglishTitle, Chinese.Reason(finding), finding.Explanation, sides, finding.Advice,
            decimal.ToInt64(decimal.Round(Math.Min(marked.MoneyYuan, long.MaxValue / (2 * FenOfYuan)) * FenOfYuan, MidpointRounding.AwayFromZero)),
            [.. finding.Places.Select(place => KeptPlace.Of(place, marked, paper))],
            [.. finding.Suspects.Take(MostSuspects).Select(suspect => new KeptSuspect(
                suspect.Figure.Source.Locator, suspect.Figure.Printed, AuditWords.Repair(suspect), suspect.Reason,
                paper.MarkOf(marked.SpotOf(suspect.Figure.Address)))
            {
                EnglishReason = English.Why(suspect),
            })])
        {
            EnglishReason = English.Reason(finding),
            EnglishExplanation = English.Proof(finding),
            EnglishAdvice = English.Advice(finding),
        };
    }
}

/// <summary>Both sides of a relation.</summary>
public sealed record KeptSides(string Computed, string Printed, string Gap, string Slack)
{
    /// <summary>A finding without a difference.</summary>
    public static KeptSides None { get; } = new("", "", "", "");
}

/// <summary>A printed place.</summary>
/// <param name="Locator">Where.</param>
/// <param name="Before">What stands before the quote on its line.</param>
/// <param name="Quote">The characters.</param>
/// <param name="After">What stands behind them.</param>
/// <param name="Mark">Id of the mark in the paper; empty when it is not marked.</param>
public sealed record KeptPlace(string Locator, string Before, string Quote, string After, string Mark)
{
    internal static KeptPlace Of(FindingPlace place, MarkedFinding marked, AuditPaper paper)
    {
        var spot = marked.SpotOf(place);
        return spot is null
            ? new KeptPlace(place.Source.Locator, "", place.Quote, "", "")
            : new KeptPlace(place.Source.Locator, spot.Before, spot.Quote, spot.After, paper.MarkOf(spot));
    }
}

/// <summary>A figure that is likely wrong.</summary>
/// <param name="Locator">Where.</param>
/// <param name="Printed">As printed.</param>
/// <param name="Repair">What it should be; empty when unknown.</param>
/// <param name="Reason">Why.</param>
/// <param name="Mark">Id of the mark in the paper; empty when it is not marked.</param>
public sealed record KeptSuspect(string Locator, string Printed, string Repair, string Reason, string Mark)
{
    /// <summary>The reason in English; empty in results kept before there was any.</summary>
    public string EnglishReason { get; init; } = "";
}
