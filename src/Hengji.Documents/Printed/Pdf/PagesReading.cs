using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;
using Hengji.Documents.Printed.Pdf.Paragraphs;
using Hengji.Documents.Printed.Pdf.Tables;

namespace Hengji.Documents.Printed.Pdf;

/// <summary>Reads page after page, then what can only be told from all of them: margins, paragraphs and tables over pages.</summary>
internal sealed class PagesReading(string file, ReadingBudget budget)
{
    private readonly List<PageText> pages = [];
    private readonly PageNotes notes = new();

    /// <summary>Adds the next page.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="page">What is drawn on it; null when it is damaged.</param>
    public void Add(int number, DrawnPage? page)
    {
        if (page is null)
        {
            notes.Damaged.Add(number);
            return;
        }
        notes.Look(page);
        page.Replace(DoubleStrikes.Remove(page.Glyphs));
        var tables = RuledTables.Take(page);
        budget.LookAtClock();
        pages.Add(new PageText(number, page.Width, page.Height, tables, LineBuilder.Build(page.Glyphs), page.Horizontals)
        {
            Turned = [.. page.Turned.SelectMany(glyphs => LineBuilder.Build(DoubleStrikes.Remove(glyphs)))],
        });
    }

    /// <summary>The document, or that nothing of it can be read.</summary>
    public Result<PrintedDocument> Finish()
    {
        var count = pages.Count + notes.Damaged.Count;
        if (pages.Count == 0)
            return new DocumentDamaged(file, "没有可以读取的页面", "no page can be read");
        if (notes.Textless.Count == pages.Count)
            return new DocumentWithoutText(file, count);
        var margins = PageMargins.Take(pages);
        var assembly = new DocumentAssembly(file, budget.Limits);
        TableGrid? open = null;
        foreach (var page in pages)
        {
            var before = open;
            foreach (var item in PageFlow.Of(page, UsualRight(page.Width), before))
            {
                assembly.Add(item);
                open = item.Table;
            }
        }
        var blocks = assembly.Finish(MarginTexts(margins));
        return new PrintedDocument(file, DocumentKind.Pdf, blocks, notes.All()) { Pages = count };
    }

    private IEnumerable<(string Text, int Page)> MarginTexts(List<List<TextLine>> margins) =>
        margins.SelectMany((lines, i) => lines.Select(line => (line.Text, Page: pages[i].Number)))
            .DistinctBy(margin => PageMargins.WithoutDigits(margin.Text));

    private readonly Dictionary<int, double> usualRights = [];

    /// <summary>Where full lines end on pages of one width: nine in ten lines that are long end before.</summary>
    private double UsualRight(double width)
    {
        var key = (int)width;
        if (usualRights.TryGetValue(key, out var known))
            return known;
        var rights = pages.Where(page => (int)page.Width == key)
            .SelectMany(page => page.Lines.Where(line => line.Width > width * 0.4).Select(line => line.Right))
            .Order()
            .ToList();
        return usualRights[key] = rights.Count == 0 ? width * 0.88 : rights[rights.Count * 9 / 10];
    }
}
