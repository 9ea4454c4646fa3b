namespace Hengji.Documents.Html.Tables;

/// <summary>The outside of every table: a box that scrolls on narrow screens, caption, unit of measure.</summary>
internal static class TableFrame
{
    /// <summary>Columns from which a table is printed across the page.</summary>
    private const int WideFrom = 11;

    /// <summary>Opens box and table and writes the caption.</summary>
    public static void Start(Markup page, string caption, string unitNote, int columns, string style = "")
    {
        var classes = "box" + (columns >= WideFrom ? " across" : "");
        page.Line().Start("div", classes).Attr("role", "region").Attr("tabindex", "0")
            .Attr("aria-label", caption.Length > 0 ? caption : "表格");
        page.Start("table", style);
        if (caption.Length + unitNote.Length == 0)
            return;
        page.Start("caption").Element("span", caption);
        if (unitNote.Length > 0)
            page.Text(" ").Element("span", UnitOf(unitNote), "unit");
        page.End().Line();
    }

    /// <summary>Closes table and box.</summary>
    public static void End(Markup page) => page.End().End().Line();

    private static string UnitOf(string note) =>
        note.StartsWith("单位", StringComparison.Ordinal) ? note : "单位：" + note;
}
