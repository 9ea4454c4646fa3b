using Hengji.Documents.Html.Tables;
using Hengji.Reports;

namespace Hengji.Documents.Html.Parts;

/// <summary>报告正文: the report's own parts, sections, paragraphs, tables and opinion blocks in order.</summary>
internal sealed class SectionsPart(PageContext context, Contents contents)
{
    private const int DeepestHeading = 6;
    private int section;

    /// <summary>Writes the section.</summary>
    public void Write(Markup page)
    {
        contents.Add(Contents.ReportId, "报告正文");
        page.Start("section", "report").Attr("id", Contents.ReportId).Attr("aria-labelledby", "report-h");
        page.Start("h2").Attr("id", "report-h").Text("报告正文").End();
        AssumedLegend(page);
        foreach (var part in context.Report.Parts)
            WriteSection(page, part, 3);
        WriteAnnexes(page);
        page.End().Line();
    }

    private void AssumedLegend(Markup page)
    {
        if (context.Report.Stories.Values.Any(story => story.IsAssumed) || context.Report.Evaluation.UsesAssumptions)
        {
            page.Start("p", "small legend").Element("span", "假定", "as")
                .Text(" 材料没有印出、由填报人假定的数值，不是材料原有的数字。").End();
        }
    }

    private void WriteSection(Markup page, ReportSection part, int heading)
    {
        section++;
        var id = string.Create(CultureInfo.InvariantCulture, $"s{section}");
        if (heading <= 4)
            contents.AddChapter(id, part.Heading, heading - 2);
        page.Line().Start("section", $"level{part.Level}").Attr("aria-labelledby", id);
        page.Start($"h{heading}").Attr("id", id).Text(part.Heading).End();
        foreach (var block in part.Blocks)
            WriteBlock(page, block);
        foreach (var child in part.Sections)
            WriteSection(page, child, Math.Min(heading + 1, DeepestHeading));
        page.End();
    }

    private void WriteBlock(Markup page, ReportBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Start("p", "para");
                WriteRuns(page, paragraph.Runs);
                page.End().Line();
                break;
            case FormTable table:
                new FormTableWriter(context).Write(page, table);
                break;
            case ScoreTable table:
                ScoreTableWriter.Write(page, context, table.Caption);
                break;
            case PlainTable table:
                WritePlain(page, table);
                break;
            case SignatureBlock signature:
                WriteSignature(page, signature);
                break;
            default:
                throw new NotSupportedException($"Unknown block {block.GetType().Name}.");
        }
    }

    private void WriteRuns(Markup page, ImmutableArray<TextRun> runs)
    {
        foreach (var run in runs)
        {
            if (run is BoundNumber number)
                context.Numbers.Write(page, number.Address, number.Text, number.IsAssumed, isPlace: true);
            else if (run is Reports.Words words)
                page.Text(words.Text);
        }
    }

    private void WritePlain(Markup page, PlainTable table)
    {
        if (table.Rows.IsEmpty)
            return;
        TableFrame.Start(page, table.Caption, table.UnitNote, table.Rows[0].Length);
        page.Start("thead").Start("tr");
        foreach (var cell in table.Rows[0])
        {
            page.Start("th").Attr("scope", "col");
            WriteRuns(page, cell);
            page.End();
        }
        page.End().End().Start("tbody");
        foreach (var row in table.Rows.Skip(1))
            WritePlainRow(page, row);
        page.End();
        TableFrame.End(page);
    }

    private void WritePlainRow(Markup page, ImmutableArray<ImmutableArray<TextRun>> row)
    {
        page.Start("tr");
        for (var column = 0; column < row.Length; column++)
        {
            var isNumber = row[column] is [BoundNumber];
            if (column == 0 && !isNumber)
                page.Start("th").Attr("scope", "row");
            else
                page.Start("td", isNumber ? "num" : "");
            WriteRuns(page, row[column]);
            page.End();
        }
        page.End().Line();
    }

    private static void WriteSignature(Markup page, SignatureBlock signature)
    {
        page.Start("div", "signature").Element("p", signature.Title, "title");
        foreach (var line in signature.Lines)
            page.Element("p", line, "sign");
        page.End().Line();
    }

    private void WriteAnnexes(Markup page)
    {
        if (context.Report.Annexes.IsEmpty)
            return;
        page.Start("div", "annexes").Element("p", "附件：", "para").Start("ol");
        foreach (var annex in context.Report.Annexes)
            page.Element("li", annex);
        page.End().End();
    }
}
