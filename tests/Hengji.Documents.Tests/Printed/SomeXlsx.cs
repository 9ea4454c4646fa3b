using System.IO.Compression;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

/// <summary>Small .xlsx files made of the XML given.</summary>
internal static class SomeXlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="rows">What stands inside <c>sheetData</c> of the sheet 收入.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="format">Number format of style 1.</param>
    /// <param name="state">State of the sheet.</param>
    /// <param name="alignment">What stands inside style 1.</param>
    public static PrintedDocument Read(string rows, string after = "", string format = "0.00", string state = "visible", string alignment = "") =>
        DocumentReader.Read("表.xlsx", Bytes(rows, after, format, state, alignment)).Value;

    public static byte[] Bytes(string rows, string after = "", string format = "0.00", string state = "visible", string alignment = "")
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            SomeDocx.Add(zip, "[Content_Types].xml", SomeDocx.Types(
                ("xl/workbook.xml", "spreadsheetml.sheet.main"), ("xl/worksheet.xml", "spreadsheetml.worksheet"), ("xl/other.xml", "spreadsheetml.worksheet"),
                ("xl/styles.xml", "spreadsheetml.styles"), ("xl/sharedStrings.xml", "spreadsheetml.sharedStrings")));
            SomeDocx.Add(zip, "_rels/.rels", Rels("<Relationship Id=\"r1\" Type=\"" + Office + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            SomeDocx.Add(zip, "xl/_rels/workbook.xml.rels", Rels(string.Concat(new[] { "worksheet", "styles", "sharedStrings" }
                .Select(type => $"<Relationship Id=\"{type}\" Type=\"{Office}/{type}\" Target=\"{type}.xml\"/>"))
                + $"<Relationship Id=\"other\" Type=\"{Office}/worksheet\" Target=\"other.xml\"/>"));
            SomeDocx.Add(zip, "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"收入\" sheetId=\"1\" state=\"{state}\" r:id=\"worksheet\"/><sheet name=\"其他\" sheetId=\"2\" r:id=\"other\"/></sheets>"
                + "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">收入!$1:$3</definedName></definedNames></workbook>");
            SomeDocx.Add(zip, "xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"200\" formatCode=\"{System.Security.SecurityElement.Escape(format)}\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\">{alignment}</xf></cellXfs></styleSheet>");
            SomeDocx.Add(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\"><si><r><t>合</t></r><r><t>计</t></r><rPh><t>hj</t></rPh></si></sst>");
            SomeDocx.Add(zip, "xl/worksheet.xml", $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheetData>{rows}</sheetData>{after}</worksheet>");
            SomeDocx.Add(zip, "xl/other.xml", $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\">{Text("A1", "备")}</row></sheetData></worksheet>");
        }
        return stream.ToArray();
    }

    public static string Text(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Number(string place, string value) => $"<c r=\"{place}\" s=\"1\"><v>{value}</v></c>";

    private static string Rels(string relations) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>";
}
