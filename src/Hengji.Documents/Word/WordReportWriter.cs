using System.IO.Compression;
using Hengji.Reports;

namespace Hengji.Documents.Word;

/// <summary>Writes a report as a Word file (.docx) in the layout of official documents, every number tied to its figure.</summary>
/// <remarks>
/// GB/T 9704-2012 党政机关公文格式. Each number stands in a content control whose tag is its address; a part of the
/// file notes what was written, so <see cref="WordTrace"/> can tell later what is stale or was changed by hand.
/// The same report always gives the same bytes.
/// </remarks>
public static class WordReportWriter
{
    /// <summary>Writes the report; the stream stays open and need not be seekable.</summary>
    public static void Write(Stream stream, Report report)
    {
        var ledger = new FigureLedger(report);
        var document = Document(report, ledger);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        zip.Put("[Content_Types].xml", StaticParts.ContentTypes);
        zip.Put("_rels/.rels", StaticParts.PackageRelations);
        zip.Put("word/document.xml", document.WriteTo);
        zip.Put("word/_rels/document.xml.rels", StaticParts.DocumentRelations);
        zip.Put("word/styles.xml", WordStyles.Part);
        zip.Put("word/settings.xml", StaticParts.Settings);
        zip.Put("word/fontTable.xml", StaticParts.Fonts);
        zip.Put("word/footer1.xml", StaticParts.OddFooter);
        zip.Put("word/footer2.xml", StaticParts.EvenFooter);
        zip.Put("customXml/item1.xml", ledger.WriteTo);
        zip.Put("customXml/itemProps1.xml", StaticParts.LedgerProperties);
        zip.Put("customXml/_rels/item1.xml.rels", StaticParts.LedgerRelations);
        zip.Put("docProps/core.xml", CoreProperties(report).WriteTo);
        zip.Put("docProps/app.xml", StaticParts.AppProperties);
    }

    private static Markup Document(Report report, FigureLedger ledger)
    {
        var markup = new Markup().Raw(WordZip.DocumentHead);
        var page = new PageWriter(markup);
        var runs = new RunWriter(markup, ledger);
        CoverWriter.Write(report, markup, page, runs);
        var sections = new SectionWriter(report, markup, page, runs);
        foreach (var part in report.Parts.Where(part => !part.IsAnnex))
            sections.Write(part);
        BackMatterWriter.Annexes(report.Annexes, page, runs);
        foreach (var annex in report.Parts.Where(part => part.IsAnnex))
            sections.Write(annex);
        BackMatterWriter.Notices(report.Notices, page, runs);
        page.EndDocument();
        return markup.Raw("</w:body></w:document>");
    }

    private static Markup CoreProperties(Report report) =>
        new Markup()
            .Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">""")
            .Add($"<dc:title>{report.Title}</dc:title><dc:subject>预算绩效</dc:subject><dc:creator>衡绩 Hengji</dc:creator>")
            .Raw("<dc:language>zh-CN</dc:language></cp:coreProperties>");
}
