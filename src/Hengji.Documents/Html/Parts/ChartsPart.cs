using Hengji.Documents.Html.Charts;
using Hengji.Documents.Html.Tables;

namespace Hengji.Documents.Html.Parts;

/// <summary>图表: each chart drawn for wide and for narrow screens, with its numbers as a table one click away.</summary>
internal sealed class ChartsPart(PageContext context)
{
    /// <summary>Writes the section; nothing when there is nothing to draw.</summary>
    public void Write(Markup page, Contents contents)
    {
        var charts = new ReportCharts(context).All().ToList();
        if (charts.Count == 0)
            return;
        contents.Add("charts", "图表");
        page.Start("section").Attr("id", "charts").Attr("aria-labelledby", "charts-h");
        page.Start("h2").Attr("id", "charts-h").Text("图表").End();
        foreach (var chart in charts)
            WriteChart(page, chart);
        page.End().Line();
    }

    private void WriteChart(Markup page, BarChart chart)
    {
        page.Line().Start("figure").Attr("id", chart.Id);
        page.Start("figcaption").Element("h3", chart.Title).End();
        foreach (var layout in (ReadOnlySpan<ChartLayout>)[ChartLayout.Wide, ChartLayout.Narrow])
            new BarChartWriter(chart, layout, context.Numbers.Write).Write(page);
        page.Start("details").Element("summary", "数据表");
        WriteTable(page, chart);
        page.End().End();
    }

    private void WriteTable(Markup page, BarChart chart)
    {
        TableFrame.Start(page, chart.Title, chart.Unit, chart.Series.Length + 1);
        page.Start("thead").Start("tr").Start("th").Attr("scope", "col").Text("项目").End();
        foreach (var series in chart.Series)
            page.Start("th").Attr("scope", "col").Text(series).End();
        page.End().End().Start("tbody");
        foreach (var group in chart.Groups)
            WriteRow(page, group);
        page.End();
        TableFrame.End(page);
    }

    private void WriteRow(Markup page, BarGroup group)
    {
        page.Start("tr").Start("th").Attr("scope", "row").Text(group.Label);
        if (group.Note.Length > 0)
            page.Text(" ").Element("span", group.Note, "small");
        page.End();
        foreach (var bar in group.Bars)
        {
            page.Start("td", "num");
            if (bar.Figure is { } address)
                context.Numbers.Write(page, address, bar.Text, bar.IsAssumed);
            else
                page.Text(bar.Text);
            page.End();
        }
        page.End();
    }
}
