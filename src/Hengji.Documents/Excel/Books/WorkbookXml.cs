using System.Xml;

namespace Hengji.Documents.Excel.Books;

/// <summary>Writes workbook.xml: sheets, names of cells, rows printed on every page.</summary>
internal static class WorkbookXml
{
    public static void Write(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("workbook", BookPackage.Main);
        xml.WriteStartElement("bookViews", BookPackage.Main);
        xml.WriteRaw("<workbookView activeTab=\"0\"/>");
        xml.WriteEndElement();
        xml.WriteStartElement("sheets", BookPackage.Main);
        for (var i = 0; i < book.Sheets.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("sheet", BookPackage.Main);
            xml.WriteAttributeString("name", book.Sheets[i].Name);
            xml.WriteAttributeString("sheetId", number);
            if (book.Sheets[i].IsHidden)
                xml.WriteAttributeString("state", "hidden");
            xml.WriteAttributeString("r", "id", BookPackage.Relations, "rId" + number);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        WriteNames(xml, book);
        xml.WriteEndElement();
    }

    private static void WriteNames(XmlWriter xml, Book book)
    {
        var heads = book.Sheets
            .Select((sheet, i) => (sheet, i))
            .Where(pair => pair.sheet.HeadRows.First > 0)
            .ToList();
        var filters = book.Sheets.Select((sheet, i) => (sheet, i)).Where(pair => pair.sheet.Filter.Length > 0).ToList();
        if (heads.Count + filters.Count + book.Names.Count == 0)
            return;
        xml.WriteStartElement("definedNames", BookPackage.Main);
        foreach (var (sheet, i) in filters)
            WriteName(xml, "_xlnm._FilterDatabase", CellName.InSheet(sheet.Name, Absolute(sheet.Filter)), i, isHidden: true);
        foreach (var (sheet, i) in heads)
        {
            var rows = string.Create(CultureInfo.InvariantCulture, $"${sheet.HeadRows.First}:${sheet.HeadRows.Last}");
            var columns = sheet.HeadColumn == 0
                ? ""
                : CellName.InSheet(sheet.Name, $"${CellName.Column(sheet.HeadColumn)}:${CellName.Column(sheet.HeadColumn)}") + ",";
            WriteName(xml, "_xlnm.Print_Titles", columns + CellName.InSheet(sheet.Name, rows), i);
        }
        foreach (var (name, reference) in book.Names)
            WriteName(xml, name, reference, null);
        xml.WriteEndElement();
    }

    private static void WriteName(XmlWriter xml, string name, string reference, int? sheet, bool isHidden = false)
    {
        xml.WriteStartElement("definedName", BookPackage.Main);
        xml.WriteAttributeString("name", name);
        if (sheet is { } number)
            xml.WriteAttributeString("localSheetId", number.ToString(CultureInfo.InvariantCulture));
        if (isHidden)
            xml.WriteAttributeString("hidden", "1");
        xml.WriteString(reference);
        xml.WriteEndElement();
    }

    private static string Absolute(string range) =>
        string.Join(':', range.Split(':').Select(part => CellName.Parse(part)).Select(cell => CellName.Absolute(cell.Row, cell.Column)));
}
