namespace Hengji.Documents.Html.Charts;

/// <summary>Draws a bar chart as SVG inside the page: exact lengths, zero baseline, every bar labelled with its number.</summary>
/// <remarks>Bars differ by pattern as well as colour, so a grey print can be read; the classes are those of the page's style.</remarks>
internal sealed class BarChartWriter(BarChart chart, ChartLayout layout, Action<Markup, Bar>? writeNumber = null)
{
    private readonly ChartGeometry geometry = new(chart, layout);

    /// <summary>Writes the drawing.</summary>
    public void Write(Markup page)
    {
        var id = $"{chart.Id}-{layout.Name}";
        page.Start("svg", $"chart {layout.Name}").Attr("viewBox", $"0 0 {layout.Width} {geometry.Height}")
            .Attr("width", layout.Width).Attr("height", geometry.Height)
            .Attr("role", "group").Attr("aria-labelledby", $"{id}-t {id}-d");
        page.Start("title").Attr("id", id + "-t").Text(chart.Title).End();
        page.Start("desc").Attr("id", id + "-d").Text(chart.Description).End();
        WriteLegend(page);
        WriteAxis(page);
        foreach (var bar in geometry.Groups.SelectMany(group => group.Bars))
            WriteBar(page, bar);
        Line(page, geometry.ZeroX, geometry.PlotTop, geometry.ZeroX, geometry.PlotBottom, "zero");
        WriteReference(page);
        foreach (var group in geometry.Groups)
            WriteWords(page, group);
        page.End();
    }

    private void WriteLegend(Markup page)
    {
        foreach (var entry in geometry.Legend)
        {
            Rectangle(page, $"bar s{entry.Series}", entry.X, entry.Y - 11, 18, 12);
            Hatching(page, entry.Series, entry.X, entry.Y - 11, 18, 12);
            Words(page, entry.X + 24, entry.Y, "label", chart.Series[entry.Series]);
        }
        Words(page, geometry.UnitX, geometry.UnitY, "unit", $"单位：{chart.Unit}", "end");
    }

    private void WriteAxis(Markup page)
    {
        foreach (var mark in geometry.Marks)
        {
            Line(page, mark.X, geometry.PlotTop, mark.X, geometry.PlotBottom, "mark");
            if (mark.Text.Length > 0)
                Words(page, mark.X, geometry.PlotBottom + 16, "axis", mark.Text, "middle");
        }
    }

    /// <summary>Words come last: lines never cross them.</summary>
    private void WriteWords(Markup page, GroupGeometry group)
    {
        for (var line = 0; line < group.Lines.Count; line++)
        {
            Words(page, group.LabelX, group.LabelY + (line * layout.LineHeight), group.IsNote(line) ? "note" : "label",
                group.Lines[line], layout.LabelWidth > 0 ? "end" : "start");
        }
        foreach (var bar in group.Bars)
            WriteNumber(page, bar);
    }

    private void WriteBar(Markup page, BarGeometry bar)
    {
        if (bar.Bar.Amount is null)
            return;
        Rectangle(page, $"bar s{bar.Series}", bar.X, bar.Y, bar.Length, layout.BarHeight);
        Hatching(page, bar.Series, bar.X, bar.Y, bar.Length, layout.BarHeight);
    }

    private void WriteNumber(Markup page, BarGeometry bar)
    {
        page.Start("text", "value").Attr("x", bar.TextX).Attr("y", bar.Y + 12);
        if (bar.TextEndsAtX)
            page.Attr("text-anchor", "end");
        if (bar.Bar.Figure is not null && writeNumber is not null)
            writeNumber(page, bar.Bar);
        else
            page.Text(bar.Text);
        page.End();
    }

    private void WriteReference(Markup page)
    {
        if (chart.Reference is not { } reference)
            return;
        var x = geometry.PlotLeft + geometry.Scale.At(reference.Amount);
        Line(page, x, geometry.PlotTop, x, geometry.PlotBottom, "reference");
        Words(page, x, geometry.PlotTop - 4, "axis", reference.Label, "middle");
    }

    /// <summary>What tells series apart in grey: the second is light, the third has upright strokes.</summary>
    private static void Hatching(Markup page, int series, decimal x, decimal y, decimal length, int height)
    {
        if (series == 2 && length > 3)
            Line(page, x + 3, y + (height / 2m), x + length, y + (height / 2m), height > 12 ? "hatch" : "hatch key");
    }

    private static void Rectangle(Markup page, string style, decimal x, decimal y, decimal width, int height) =>
        page.Start("rect", style).Attr("x", x).Attr("y", y).Attr("width", width).Attr("height", height).End();

    private static void Line(Markup page, decimal x1, decimal y1, decimal x2, decimal y2, string style) =>
        page.Start("line", style).Attr("x1", x1).Attr("y1", y1).Attr("x2", x2).Attr("y2", y2).End();

    private static void Words(Markup page, decimal x, decimal y, string style, string words, string anchor = "start")
    {
        page.Start("text", style).Attr("x", x).Attr("y", y);
        if (anchor != "start")
            page.Attr("text-anchor", anchor);
        page.Text(words).End();
    }
}
