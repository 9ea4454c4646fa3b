using Hengji.Figures;

namespace Hengji.Documents.Html.Charts;

/// <summary>A chart of horizontal bars in groups, before it is drawn.</summary>
/// <param name="Id">Unique in the page; begins the ids of its parts.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What a reader who cannot see it should know.</param>
/// <param name="Unit">Unit of all amounts.</param>
/// <param name="Series">What each bar of a group is; at most three.</param>
/// <param name="Groups">Groups in order, each with a bar for every series.</param>
internal sealed record BarChart(
    string Id,
    string Title,
    string Description,
    string Unit,
    ImmutableArray<string> Series,
    ImmutableArray<BarGroup> Groups)
{
    /// <summary>A vertical line to compare with, 100 % for instance; null for none.</summary>
    public ReferenceLine? Reference { get; init; }
}

/// <summary>One group of bars.</summary>
/// <param name="Label">Name, as long as need be.</param>
/// <param name="Note">A short remark under the name; empty for none.</param>
/// <param name="Bars">One for each series.</param>
internal sealed record BarGroup(string Label, string Note, ImmutableArray<Bar> Bars);

/// <summary>One bar.</summary>
/// <param name="Amount">Its length; null when the amount is missing, which is not zero.</param>
/// <param name="Text">The number as printed.</param>
/// <param name="Figure">Address of the figure; null for amounts computed for the chart.</param>
/// <param name="IsAssumed">Whether the figure was supplied by assumption.</param>
internal sealed record Bar(decimal? Amount, string Text, FigureAddress? Figure, bool IsAssumed = false);

/// <summary>A line across all bars.</summary>
/// <param name="Amount">Where it stands.</param>
/// <param name="Label">Its name.</param>
internal sealed record ReferenceLine(decimal Amount, string Label);

/// <summary>Room for a chart.</summary>
/// <param name="Name">Class of the drawing: <c>wide</c> or <c>narrow</c>.</param>
/// <param name="Width">Pixels.</param>
/// <param name="LabelWidth">Pixels for names at the left; 0 puts names above their bars.</param>
internal sealed record ChartLayout(string Name, int Width, int LabelWidth)
{
    /// <summary>For screens of desks and for paper.</summary>
    public static ChartLayout Wide { get; } = new("wide", 880, 224);

    /// <summary>For telephones.</summary>
    public static ChartLayout Narrow { get; } = new("narrow", 336, 0);

    /// <summary>Type size of all words, pixels.</summary>
    public int TypeSize { get; init; } = 13;

    /// <summary>Height of a line of words, pixels.</summary>
    public int LineHeight { get; init; } = 18;

    /// <summary>Height of a bar, pixels.</summary>
    public int BarHeight { get; init; } = 14;

    /// <summary>From the top of a bar to the top of the next of the group, pixels.</summary>
    public int BarPitch { get; init; } = 18;

    /// <summary>Space between groups, pixels.</summary>
    public int GroupGap { get; init; } = 12;
}
