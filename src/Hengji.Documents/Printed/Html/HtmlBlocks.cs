namespace Hengji.Documents.Printed.Html;

/// <summary>Turns the pieces of a page into paragraphs and tables; tables may stand in cells.</summary>
/// <param name="collector">Where they go.</param>
/// <param name="anchor">Anchor of all of them: the line of a text the page is part of.</param>
internal sealed class HtmlBlocks(BlockCollector collector, int anchor = -1)
{
    private static readonly string[] Blocks =
    [
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "header", "footer", "main", "aside", "nav", "address", "blockquote",
        "center", "form", "fieldset", "figure", "figcaption", "hr", "body", "html", "head", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "caption",
        "details", "summary", "legend", "option", "dir", "menu", "title",
    ];

    private readonly List<HtmlTable> tables = [];
    private readonly HtmlFlow flow = new();
    private readonly HtmlHiding hiding = new();
    private int level;
    private int keepsBlanks;

    /// <summary>Reads a page.</summary>
    public void Read(string page)
    {
        var tags = 0;
        foreach (var token in HtmlTokens.Of(page))
        {
            if (++tags > collector.Limits.Elements)
                throw collector.TooLarge("元素个数", "elements", collector.Limits.Elements);
            if (hiding.Hides(token))
                continue;
            if (token.Piece == HtmlPiece.Text)
                Flow.Add(token.Text, keepsBlanks > 0);
            else
                Tag(token);
        }
        while (tables.Count > 0)
            EndTable();
        Paragraph();
    }

    /// <summary>Where words go: the open cell, or the paragraph.</summary>
    private HtmlFlow Flow => tables is [.., { IsInCell: true } table] ? table.Flow : flow;

    private void Tag(HtmlToken token)
    {
        var isStart = token.Piece == HtmlPiece.Start;
        if (isStart && token.Name is "p" or "div" or "span" or "font" && tables is [.., { IsInCell: true } table])
            table.Indent(token);
        switch (token.Name)
        {
            case "table":
                if (isStart)
                    StartTable();
                else
                    EndTable();
                break;
            case "tr" or "td" or "th" or "thead" or "tbody" or "tfoot" when tables.Count > 0:
                InTable(tables[^1], token, isStart);
                break;
            case "br":
                Flow.Break();
                break;
            case "img" or "object" or "embed" or "canvas" when isStart:
                Pictures++;
                break;
            default:
                if (Blocks.Contains(token.Name))
                    Block(token, isStart);
                break;
        }
    }

    /// <summary>Pictures met.</summary>
    public int Pictures { get; private set; }

    private void StartTable()
    {
        if (tables.Count > collector.Limits.TablesInTables)
            throw collector.TooLarge("表格嵌套层数", "tables inside tables", collector.Limits.TablesInTables);
        if (tables.Count == 0)
            Paragraph();
        tables.Add(new HtmlTable(collector, anchor));
    }

    private void EndTable()
    {
        if (tables is not [.., var table])
            return;
        table.Close();
        tables.RemoveAt(tables.Count - 1);
        if (tables is [.., { IsInCell: true } outer])
        {
            outer.Put(table);
            outer.Flow.Break();
        }
        else
        {
            Paragraph();
            table.Finish();
        }
    }

    private static void InTable(HtmlTable table, HtmlToken token, bool isStart)
    {
        switch (token.Name)
        {
            case "tr" when isStart:
                table.Row();
                break;
            case "td" or "th" when isStart:
                table.Open(token);
                break;
            case "thead" or "tbody" or "tfoot":
                table.Group(isStart && token.Name == "thead");
                break;
            default:
                table.Close();
                break;
        }
    }

    private void Block(HtmlToken token, bool isStart)
    {
        if (token.Name == "pre")
            keepsBlanks = Math.Max(0, keepsBlanks + (isStart ? 1 : -1));
        if (tables is [.., { IsInCell: true } table])
            table.Flow.Break();
        else
            Paragraph();
        level = isStart && token.Name is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : 0;
    }

    private void Paragraph()
    {
        if (!flow.IsEmpty)
            _ = collector.Paragraph(flow.Take(), anchor, level);
    }
}
