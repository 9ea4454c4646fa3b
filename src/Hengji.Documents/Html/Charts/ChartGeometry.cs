namespace Hengji.Documents.Html.Charts;

/// <summary>Where everything of a bar chart stands, in pixels; nothing overlaps and nothing is cut off.</summary>
internal sealed class ChartGeometry
{
    private readonly BarChart chart;
    private readonly ChartLayout layout;

    /// <summary>Places everything.</summary>
    public ChartGeometry(BarChart chart, ChartLayout layout)
    {
        (this.chart, this.layout) = (chart, layout);
        var amounts = chart.Groups.SelectMany(group => group.Bars).Select(bar => bar.Amount ?? 0).ToList();
        var textRoom = 10 + chart.Groups.SelectMany(group => group.Bars)
            .Select(bar => TextMeasure.Width(TextOf(bar), layout.TypeSize)).DefaultIfEmpty(0).Max();
        var leftRoom = amounts.Exists(amount => amount < 0) ? textRoom : 0;
        var nameRoom = layout.LabelWidth > 0 ? layout.LabelWidth + 10 : 6;
        PlotLeft = nameRoom + leftRoom;
        var reference = chart.Reference is { } line ? [line.Amount] : Array.Empty<decimal>();
        Scale = LinearScale.Covering(amounts.Concat(reference), Math.Max(60, layout.Width - PlotLeft - textRoom));
        Legend = [.. PlaceLegend()];
        UnitX = layout.Width - 2;
        UnitY = LegendBottom + layout.LineHeight;
        PlotTop = UnitY + 8 + (chart.Reference is null ? 0 : layout.LineHeight);
        Groups = [.. PlaceGroups()];
        PlotBottom = Groups.Count == 0 ? PlotTop : Groups[^1].Bottom;
        Marks = [.. PlaceMarks()];
        Height = PlotBottom + 24;
    }

    /// <summary>The axis.</summary>
    public LinearScale Scale { get; }

    /// <summary>Left end of the axis.</summary>
    public int PlotLeft { get; }

    /// <summary>Top of the bars.</summary>
    public int PlotTop { get; }

    /// <summary>Bottom of the bars.</summary>
    public int PlotBottom { get; }

    /// <summary>Height of the drawing.</summary>
    public int Height { get; }

    /// <summary>Right end of the words that name the unit.</summary>
    public int UnitX { get; }

    /// <summary>Base line of the words that name the unit.</summary>
    public int UnitY { get; }

    /// <summary>Where amounts are zero.</summary>
    public int ZeroX => PlotLeft + Scale.Zero;

    /// <summary>Names of the series.</summary>
    public IReadOnlyList<LegendGeometry> Legend { get; }

    /// <summary>The groups from top to bottom.</summary>
    public IReadOnlyList<GroupGeometry> Groups { get; }

    /// <summary>Marks of the axis from left to right.</summary>
    public IReadOnlyList<MarkGeometry> Marks { get; }

    private int LegendBottom => Legend.Count == 0 ? 0 : Legend[^1].Y;

    /// <summary>What stands beside a bar.</summary>
    public static string TextOf(Bar bar) =>
        bar.Amount is null && bar.Text.Length == 0 ? "未填" : bar.Text + (bar.IsAssumed ? "（假定）" : "");

    private IEnumerable<LegendGeometry> PlaceLegend()
    {
        if (chart.Series.Length < 2)
            yield break;
        var (x, y) = (2, 14);
        for (var series = 0; series < chart.Series.Length; series++)
        {
            var width = 24 + TextMeasure.Width(chart.Series[series], layout.TypeSize) + 20;
            if (x > 2 && x + width > layout.Width)
                (x, y) = (2, y + layout.LineHeight);
            yield return new LegendGeometry(series, x, y);
            x += width;
        }
    }

    private IEnumerable<GroupGeometry> PlaceGroups()
    {
        var above = layout.LabelWidth == 0;
        var width = above ? layout.Width - 12 : layout.LabelWidth;
        var y = PlotTop + 6;
        foreach (var group in chart.Groups)
        {
            var names = TextMeasure.Wrap(group.Label, width, layout.TypeSize);
            var notes = group.Note.Length == 0 ? [] : TextMeasure.Wrap(group.Note, width, layout.TypeSize);
            var words = (names.Count + notes.Count) * layout.LineHeight;
            var bars = group.Bars.Length * layout.BarPitch;
            var barTop = above ? y + words : y + (Math.Max(0, words - bars) / 2);
            var wordTop = above ? y : y + (Math.Max(0, bars - words) / 2);
            var bottom = above ? barTop + bars : y + Math.Max(words, bars);
            yield return new GroupGeometry(
                above ? 10 : layout.LabelWidth, wordTop + 13, [.. names, .. notes], names.Count,
                [.. group.Bars.Select((bar, series) => Place(bar, series, barTop + (series * layout.BarPitch) + 1))],
                bottom + (layout.GroupGap / 2));
            y = bottom + layout.GroupGap;
        }
    }

    private BarGeometry Place(Bar bar, int series, int y)
    {
        var amount = bar.Amount ?? 0;
        var length = Scale.Length(amount);
        var left = amount < 0 ? ZeroX - length : ZeroX;
        return new BarGeometry(
            bar, series, left, y, length, amount < 0 ? left - 5 : left + length + 5, amount < 0, TextOf(bar));
    }

    private IEnumerable<MarkGeometry> PlaceMarks()
    {
        var taken = -1;
        foreach (var mark in Scale.Marks)
        {
            var x = PlotLeft + (int)Scale.At(mark);
            var text = mark.ToString("#,0.####", CultureInfo.InvariantCulture);
            var half = (TextMeasure.Width(text, layout.TypeSize) + 1) / 2;
            var fits = x - half > taken && x + half <= layout.Width && x - half >= 0;
            if (fits)
                taken = x + half + 4;
            yield return new MarkGeometry(x, fits ? text : "");
        }
    }
}

/// <summary>A name of a series: its sample begins at X, its words stand on Y.</summary>
internal sealed record LegendGeometry(int Series, int X, int Y);

/// <summary>A mark of the axis; without words when they would touch those before.</summary>
internal sealed record MarkGeometry(int X, string Text);

/// <summary>A group: lines of words, the first of which are its name, and its bars.</summary>
internal sealed record GroupGeometry(
    int LabelX, int LabelY, IReadOnlyList<string> Lines, int NameLines, IReadOnlyList<BarGeometry> Bars, int Bottom)
{
    /// <summary>Whether a line belongs to the remark.</summary>
    public bool IsNote(int line) => line >= NameLines;
}

/// <summary>A bar and the number beside it.</summary>
internal sealed record BarGeometry(
    Bar Bar, int Series, decimal X, int Y, decimal Length, decimal TextX, bool TextEndsAtX, string Text);
