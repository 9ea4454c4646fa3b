namespace Hengji.Documents.Html.Parts;

/// <summary>假定值: every value the material does not print, in one list, so that nobody takes it for evidence.</summary>
internal sealed class AssumedPart(PageContext context)
{
    /// <summary>Writes the section; nothing when no value was assumed.</summary>
    public void Write(Markup page, Contents contents)
    {
        var assumed = context.Index.Stories.Where(story => story.IsAssumed).ToList();
        if (assumed.Count == 0)
            return;
        contents.Add("assumed", "假定值", assumed.Count.ToString(CultureInfo.InvariantCulture));
        page.Start("section").Attr("id", "assumed").Attr("aria-labelledby", "assumed-h");
        page.Start("h2").Attr("id", "assumed-h").Text("假定值").End();
        page.Start("p").Element("span", "假定", "as")
            .Text(" 以下数值在材料中没有印出，为使计算得以进行而假定；报送前应以实际数替换或确认。").End();
        page.Start("ul", "assumed");
        foreach (var story in assumed)
        {
            page.Start("li").Element("span", story.Label, "what").Text("：");
            context.Numbers.Write(page, story.Address, story.Text, isAssumed: false);
            page.End();
        }
        page.End().End().Line();
    }
}
