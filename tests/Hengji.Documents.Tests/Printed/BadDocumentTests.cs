using System.IO.Compression;
using System.Text;
using CsCheck;
using Hengji.Documents.Printed;
using Hengji.Documents.Printed.Office;

namespace Hengji.Documents.Tests.Printed;

/// <summary>Files that are damaged, hostile or of another kind: always a problem with a code, never an exception.</summary>
public sealed class BadDocumentTests
{
    private static readonly DocumentLimits Small = DocumentLimits.Default with { ConversionSeconds = 1, UnpackedBytes = 4 << 20 };

    private static readonly byte[] Docx = SomeDocx.Bytes(
        SomeDocx.P("一、收入1,234.50万元", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
            + $"<w:tbl><w:tr>{SomeDocx.Tc("项目", "<w:vMerge w:val=\"restart\"/>")}{SomeDocx.Tc("决算", "<w:gridSpan w:val=\"2\"/>")}</w:tr>"
            + $"<w:tr>{SomeDocx.Tc("", "<w:vMerge/>")}{SomeDocx.Tc("1")}{SomeDocx.Tc("2")}</w:tr></w:tbl>",
        ("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
        ("styles", "<w:style w:styleId=\"a\" w:type=\"paragraph\" w:default=\"1\"><w:basedOn w:val=\"a\"/></w:style>"));

    private static readonly byte[] Xlsx = SomeXlsx.Bytes(
        $"<row r=\"1\">{SomeXlsx.Text("A1", "项目")}{SomeXlsx.Number("B1", "1234.5")}</row>", "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>", "#,##0.00");

    private const string Text = "# 标题\n\n收入1,234.50万元，\n同比。\n\n| 项目 | 数 |\n|---|---|\n| 合计 | 1 |\n\n项目\t数\n甲\t\"1,2\"\n乙\t3\n\n项目    预算  决算\n合计    1.00  2.00\n";

    private const string Page = "<html><meta charset=gb2312><table><tr><td rowspan=2>甲<td style='display:none'>乙<tr><td colspan=3>&nbsp;丙</table><p>丁<!-- x --><script>y</script>";

    /// <summary>Files as they are, and the XML of the zip files with the zip around it made anew.</summary>
    public static TheoryData<string> Samples => ["docx", "xlsx", "text", "page"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Never_throws_on_a_file_that_was_changed_at_random(string sample) =>
        DamagedBytes.Of(Sample(sample)).Sample(bytes => Answers(bytes), iter: 1_000, threads: 1);

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Never_throws_on_a_zip_file_whose_parts_were_changed_at_random(string sample)
    {
        var parts = Parts(Sample(sample));
        Gen.Select(Gen.Int[0, parts.Count - 1], Gen.Int[0, 1 << 20]).SelectMany((part, _) => DamagedBytes.Of(parts[part].Bytes).Select(bytes => (part, bytes)))
            .Sample(
                change => Answers(Zip(parts.Select((part, i) => i == change.part ? (part.Name, change.bytes) : part))),
                iter: 1_000, threads: 1);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w=\"wordprocessingml\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>", "reading.damaged")]
    [InlineData("<w:document xmlns:w=\"wordprocessingml\"><w:body><w:p>", "reading.damaged")]
    [InlineData("<other/>", "reading.damaged")]
    public void Refuses_entities_and_broken_xml(string document, string code) =>
        DocumentReader.Read("a.docx", Zip([("word/document.xml", Encoding.UTF8.GetBytes(document))])).Problems.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Refuses_a_zip_bomb() =>
        Refused(Zip([("word/document.xml", Encoding.UTF8.GetBytes($"<d><body><p><r><t>{new string('零', 3_000_000)}</t></r></p></body></d>"))]), "reading.too-large");

    [Fact]
    public void Refuses_deep_nesting() =>
        Refused(SomeDocx.Bytes(string.Concat(Enumerable.Repeat("<w:smartTag>", 300)) + string.Concat(Enumerable.Repeat("</w:smartTag>", 300))), "reading.too-large");

    [Fact]
    public void Refuses_tables_in_tables_of_a_Word_file_a_thousand_deep() =>
        Refused(
            SomeDocx.Bytes(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 1_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 1_000))),
            "reading.too-large");

    [Fact]
    public void Refuses_tables_in_tables_without_end() =>
        Refused(Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<table><tr><td>1", 100_000))), "reading.too-large");

    [Fact]
    public void Reads_tags_that_never_end_in_one_pass() =>
        DocumentReader.Read("a.html", Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<svg><font color=1><p>甲", 100_000)))).Value.Blocks.Length.ShouldBe(100_000);

    [Fact]
    public void Refuses_more_cells_and_characters_than_the_limits()
    {
        var text = Encoding.UTF8.GetBytes("甲\t乙\n丙\t丁\n");

        DocumentReader.Read("a.txt", text, DocumentLimits.Default with { Cells = 3 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("reading.too-large");
        DocumentReader.Read("a.txt", text, DocumentLimits.Default with { Cells = 4 }).IsSuccess.ShouldBeTrue();
        DocumentReader.Read("a.txt", text, DocumentLimits.Default with { FileBytes = text.Length - 1 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("reading.too-large");
    }

    [Fact]
    public void Tells_encrypted_files_from_old_and_broken_ones()
    {
        DocumentReader.Read("a.docx", Compound("EncryptedPackage")).Problems.ShouldHaveSingleItem().Code.ShouldBe("reading.encrypted");
        DocumentReader.Read("a.ppt", Compound("PowerPoint Document")).Problems.ShouldHaveSingleItem().Code.ShouldBe("reading.kind");
        DocumentReader.Read("a.doc", Compound("?")).Problems.ShouldHaveSingleItem().Code.ShouldBe("reading.damaged");
        DocumentReader.Read("a.xls", Compound("Workbook")).Problems.ShouldHaveSingleItem().Code.ShouldBe("reading.damaged");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n\u3000")]
    [InlineData("<html><body> </body></html>")]
    public void A_file_without_content_is_empty(string content) =>
        DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(content)).Problems.ShouldHaveSingleItem().Code.ShouldBe("reading.empty");

    [Fact]
    public void The_kind_of_a_file_is_told_by_its_content() =>
        DocumentReader.Read("a.pdf", Docx).Value.Kind.ShouldBe(DocumentKind.Word);

    [Fact]
    public void Says_what_to_do_with_an_old_document_where_no_program_can_convert_it()
    {
        var problem = OldDocumentReader.Read("旧.doc", [1], "doc", DocumentLimits.Default, office: null).Problems.ShouldHaveSingleItem();

        problem.Code.ShouldBe("reading.old-document");
        problem.Message.ShouldContain("另存为 .docx");
    }

    private static byte[] Sample(string name) =>
        name switch { "docx" => Docx, "xlsx" => Xlsx, "text" => Encoding.UTF8.GetBytes(Text), _ => Encoding.UTF8.GetBytes(Page) };

    private static void Refused(byte[] bytes, string code) =>
        DocumentReader.Read("a", bytes, Small).Problems.ShouldHaveSingleItem().Code.ShouldBe(code);

    /// <summary>A result, whatever it is; problems have both languages.</summary>
    private static bool Answers(byte[] bytes)
    {
        var result = DocumentReader.Read("a", bytes, Small);
        return result.IsSuccess ? result.Value.Blocks.Length > 0 : result.Problems.All(problem => problem.Message.Length > 0 && problem.English.Length > 0);
    }

    private static List<(string Name, byte[] Bytes)> Parts(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        })];
    }

    private static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    /// <summary>A compound file with one stream: header, a table of sectors, a directory.</summary>
    private static byte[] Compound(string stream)
    {
        var bytes = new byte[512 * 3];
        byte[] mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        mark.CopyTo(bytes, 0);
        bytes[30] = 9;
        bytes[48] = 1;
        bytes.AsSpan(512, 512).Fill(0xFF);
        Entry(bytes.AsSpan(1024), "Root Entry", child: 1);
        Entry(bytes.AsSpan(1024 + 128), stream, child: 0xFF);
        return bytes;
    }

    private static void Entry(Span<byte> entry, string name, byte child)
    {
        var letters = Encoding.Unicode.GetBytes(name);
        letters.CopyTo(entry);
        entry[64] = (byte)(letters.Length + 2);
        entry[68..80].Fill(0xFF);
        if (child != 0xFF)
            (entry[76], entry[77], entry[78], entry[79]) = (child, 0, 0, 0);
    }
}
