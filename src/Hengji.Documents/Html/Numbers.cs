using Hengji.Documents.Html.Charts;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Html;

/// <summary>Writes numbers as links to their stories: the script opens a card, without it the index at the end answers.</summary>
internal sealed class Numbers(FigureIndex index)
{
    /// <summary>A figure as printed.</summary>
    public void Write(Markup page, Figure figure, bool isPlace = false)
    {
        _ = index.Find(figure.Address) ?? index.FindOrTell(figure.Address, figure.Printed, figure.IsAssumed);
        Link(page, figure.Address, figure.Printed, isPlace);
        Assumed(page, figure.IsAssumed);
    }

    /// <summary>A number that stands for a figure, in the characters given.</summary>
    public void Write(Markup page, FigureAddress address, string text, bool isAssumed, bool isPlace = false)
    {
        index.FindOrTell(address, text, isAssumed);
        Link(page, address, text, isPlace);
        Assumed(page, isAssumed);
    }

    /// <summary>A computed number, with the story to tell when the report brings none.</summary>
    public void Write(Markup page, FigureStory story, string text)
    {
        index.Offer(story);
        Link(page, story.Address, text, isPlace: false);
    }

    /// <summary>The number beside a bar of a chart.</summary>
    public void Write(Markup page, Bar bar)
    {
        var address = bar.Figure ?? throw new ArgumentException("The bar has no figure.", nameof(bar));
        index.FindOrTell(address, bar.Text, bar.IsAssumed);
        Link(page, address, bar.Text, isPlace: false);
        if (bar.IsAssumed)
            page.Element("tspan", "（假定）", "note");
    }

    /// <summary>The mark of assumed values.</summary>
    public static void Assumed(Markup page, bool isAssumed)
    {
        if (isAssumed)
            page.Element("span", "假定", "as");
    }

    private void Link(Markup page, FigureAddress address, string text, bool isPlace)
    {
        page.Start("a").Attr("data-figure", address.ToString()).Attr("href", "#" + FigureIndex.RowId(address));
        if (isPlace && index.Claim(address))
            page.Attr("id", FigureIndex.PlaceId(address));
        page.Text(text).End();
    }
}
