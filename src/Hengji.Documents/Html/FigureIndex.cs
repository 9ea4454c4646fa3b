using System.Text;
using Hengji.Checks;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Html;

/// <summary>The story of every number of a report, and where each stands in the page.</summary>
/// <remarks>Numbers the report shows without a story get one made from the figure itself, so that no link leads nowhere.</remarks>
internal sealed class FigureIndex
{
    private readonly Report report;
    private readonly SortedDictionary<FigureAddress, FigureStory> stories;
    private readonly HashSet<FigureAddress> placed = [];
    private ILookup<FigureAddress, StoryCheck>? checks;

    /// <summary>An index of the report's stories.</summary>
    public FigureIndex(Report report)
    {
        this.report = report;
        stories = new SortedDictionary<FigureAddress, FigureStory>(report.Stories);
    }

    /// <summary>All stories by address.</summary>
    public IReadOnlyCollection<FigureStory> Stories => stories.Values;

    /// <summary>The story of a figure, or null when the figure is not known at all.</summary>
    public FigureStory? Find(FigureAddress address)
    {
        if (stories.TryGetValue(address, out var story))
            return story;
        if (report.Submission.Figure(address) is not { } figure)
            return null;
        return stories[address] = StoryOf(figure);
    }

    /// <summary>The story of a number that may be computed rather than read.</summary>
    public FigureStory FindOrTell(FigureAddress address, string text, bool isAssumed) =>
        Find(address) ?? (stories[address] = new FigureStory(
            address, FigureLabel.Of(report, address), text, "由本报告计算", "", [.. ChecksOf(address)], isAssumed));

    /// <summary>Takes a story for a computed number unless the report brings one.</summary>
    public void Offer(FigureStory story) => stories.TryAdd(story.Address, story);

    /// <summary>The id of the figure's row in the index at the end of the page.</summary>
    public static string RowId(FigureAddress address) => "f-" + Safe(address.ToString());

    /// <summary>The id of the figure's first place in the forms and paragraphs.</summary>
    public static string PlaceId(FigureAddress address) => "c-" + Safe(address.ToString());

    /// <summary>Claims the first place for a figure; true the first time.</summary>
    public bool Claim(FigureAddress address) => placed.Add(address);

    /// <summary>The id to lead readers to: the first place in the page, else the row of the index.</summary>
    public string BestId(FigureAddress address) =>
        placed.Contains(address) ? PlaceId(address) : RowId(address);

    /// <summary>Letters, digits and a few signs stay; any other character is written by number, so ids stay different.</summary>
    private static string Safe(string text)
    {
        if (text.All(IsSafe))
            return text;
        var safe = new StringBuilder();
        foreach (var c in text)
        {
            if (IsSafe(c))
                safe.Append(c);
            else
                safe.Append('~').Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append('~');
        }
        return safe.ToString();
    }

    private static bool IsSafe(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '@' or '-' or '_';

    private FigureStory StoryOf(Figure figure) =>
        new(
            figure.Address,
            FigureLabel.Of(report, figure.Address),
            FigureLabel.WithUnit(figure.Printed, figure.Unit),
            figure.Source.ToString(),
            FigureLabel.Reading(figure),
            [.. ChecksOf(figure.Address)],
            figure.IsAssumed);

    private IEnumerable<StoryCheck> ChecksOf(FigureAddress address)
    {
        checks ??= report.Checks.Outcomes
            .SelectMany(outcome => outcome.Figures.Select(figure => (figure.Address, Check: StoryCheckOf(outcome))))
            .Distinct()
            .ToLookup(pair => pair.Address, pair => pair.Check);
        return checks[address];
    }

    private static StoryCheck StoryCheckOf(CheckOutcome outcome) =>
        new(outcome.Rule.Code, outcome.Rule.Title, outcome.Verdict, outcome.IsQuestion);
}
