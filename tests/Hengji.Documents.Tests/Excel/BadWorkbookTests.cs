using System.IO.Compression;
using System.Text;
using Hengji.Documents.Excel;

namespace Hengji.Documents.Tests.Excel;

public sealed class BadWorkbookTests : IDisposable
{
    private const string Types = "[Content_Types].xml";
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Names_a_missing_file() => CodesOf(folder.Path("无.xlsx")).ShouldBe(["workbook.missing"]);

    [Fact]
    public void Names_an_empty_file() => CodesOf(Bytes([])).ShouldBe(["workbook.damaged"]);

    [Fact]
    public void Names_a_file_that_is_no_workbook() => CodesOf(Bytes(Encoding.UTF8.GetBytes("机构,合计"))).ShouldBe(["workbook.damaged"]);

    [Fact]
    public void Names_a_truncated_file()
    {
        var whole = File.ReadAllBytes(folder.Forms(SampleForms.Filled()));

        foreach (var part in (ReadOnlySpan<double>)[0.1, 0.5, 0.9, 0.999])
            CodesOf(Bytes(whole[..(int)(whole.Length * part)])).ShouldBe(["workbook.damaged"]);
    }

    [Fact]
    public void Names_an_encrypted_file()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2048], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        CodesOf(Bytes(compound)).ShouldBe(["workbook.encrypted"]);
    }

    [Fact]
    public void Names_a_damaged_old_workbook()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]];

        CodesOf(Bytes(compound)).ShouldBe(["workbook.damaged"]);
    }

    [Fact]
    public void Refuses_macros() =>
        CodesOf(folder.Zip("宏.xlsm", (Types, "<Types/>"), ("xl/vbaProject.bin", "x"))).ShouldBe(["workbook.macros"]);

    [Fact]
    public void Refuses_other_kinds_of_workbook()
    {
        CodesOf(folder.Zip("a.xlsx", ("mimetype", "x"), ("content.xml", "<a/>"))).ShouldBe(["workbook.kind"]);
        CodesOf(folder.Zip("b.xlsx", (Types, "<Types/>"), ("xl/workbook.bin", "x"))).ShouldBe(["workbook.kind"]);
        CodesOf(folder.Zip("c.xlsx", ("a.txt", "x"))).ShouldBe(["workbook.damaged"]);
    }

    [Fact]
    public void Refuses_entities_and_document_types() =>
        CodesOf(Sheet("<!DOCTYPE a [<!ENTITY b \"cccc\">]><worksheet><sheetData>&b;</sheetData></worksheet>"))
            .ShouldBe(["workbook.xml-refused"]);

    [Fact]
    public void Stops_a_bomb_before_it_fills_the_memory()
    {
        var path = folder.Path("bomb.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Put(zip, Types, "<Types/>");
            Put(zip, "xl/_rels/workbook.xml.rels", Relations);
            Put(zip, "xl/workbook.xml", Book);
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            sheet.Write("<worksheet>"u8);
            var spaces = new byte[1024 * 1024];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 1024; i++)
                sheet.Write(spaces);
        }
        var before = GC.GetAllocatedBytesForCurrentThread();

        CodesOf(path).ShouldBe(["workbook.too-large"]);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200L * 1024 * 1024);
    }

    [Fact]
    public void Tells_all_bad_cells_in_one_go_with_sheet_and_cell()
    {
        var path = Sheet($"""
            <worksheet {Main}><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>机构名称</t></is></c><c r="B1" t="inlineStr"><is><t>收入合计</t></is></c><c r="C1" t="inlineStr"><is><t>上年结转（万元）</t></is></c><c r="D1" t="inlineStr"><is><t>一般公共预算拨款</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>汇总</t></is></c><c r="B2" t="e"><f>#REF!+1</f><v>#REF!</v></c><c r="C2" s="1"><v>45082</v></c><c r="D2" t="inlineStr"><is><t>１２.３０</t></is></c></row>
            <row r="3"><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c><c r="D3"><f>B3</f></c></row>
            <row r="4"><c r="B4"><v>1</v></c></row>
            </sheetData><mergeCells><mergeCell ref="B3:C3"/></mergeCells></worksheet>
            """);

        var problems = WorkbookReader.Read(path, SampleForms.Catalogue).Problems;

        problems.Select(problem => (problem.Code, problem.Place!.Locator)).ShouldBe(
            [
                ("workbook.formula-error", "收入!B2"),
                ("workbook.date-in-number", "收入!C2"),
                ("workbook.merged-cells", "收入!B3"),
                ("workbook.merged-cells", "收入!C3"),
                ("workbook.formula-not-calculated", "收入!D3"),
                ("workbook.row-without-name", "收入!A4"),
            ],
            ignoreOrder: true);
        problems.ShouldAllBe(problem => problem.Place!.File == "book.xlsx");
    }

    [Fact]
    public void Keeps_full_width_digits_and_numbers_stored_as_text()
    {
        var path = Sheet($"""
            <worksheet {Main}><sheetData>
            <row r="1"><c t="inlineStr"><is><t>单位：元</t></is></c></row>
            <row r="3"><c t="inlineStr"><is><t>机构名称</t></is></c><c t="inlineStr"><is><t>收入合计</t></is></c><c t="inlineStr"><is><t>上年结转</t></is></c></row>
            <row r="4"><c t="inlineStr"><is><t>汇总</t></is></c><c t="inlineStr"><is><t>１２.３０</t></is></c><c><v>0.30000000000000004</v></c></row>
            </sheetData></worksheet>
            """);

        var form = WorkbookReader.Read(path, SampleForms.Catalogue).Value.Forms.Single();

        form.MoneyUnit.ShouldBe("元");
        form.Rows.Single().Cells["total"].Text.ShouldBe("１２.３０");
        form.Rows.Single().Cells["carryover"].Text.ShouldBe("0.3");
    }

    private const string Book =
        $"<workbook {Main} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"收入\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";

    private const string Relations =
        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";

    private string Sheet(string xml) =>
        folder.Zip(
            "book.xlsx", (Types, "<Types/>"), ("xl/_rels/workbook.xml.rels", Relations), ("xl/workbook.xml", Book),
            ("xl/styles.xml", $"<styleSheet {Main}><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", xml));

    private string Bytes(byte[] bytes)
    {
        File.WriteAllBytes(folder.Path("x.xlsx"), bytes);
        return folder.Path("x.xlsx");
    }

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static IEnumerable<string> CodesOf(string path) =>
        WorkbookReader.Read(path, SampleForms.Catalogue).Problems.Select(problem => problem.Code);
}
