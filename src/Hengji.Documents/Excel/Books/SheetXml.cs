using System.Xml;

namespace Hengji.Documents.Excel.Books;

/// <summary>Writes one sheet, its parts in the order the format demands.</summary>
internal sealed class SheetXml(XmlWriter xml, BookSheet sheet, SharedTexts texts, StyleTable styles)
{
    public void Write(bool hasComments)
    {
        xml.WriteStartElement("worksheet", BookPackage.Main);
        WriteProperties();
        WriteView();
        Element("sheetFormatPr", ("defaultRowHeight", "15"));
        WriteColumns();
        WriteRows();
        if (sheet.IsProtected)
            Element("sheetProtection", ("sheet", "1"), ("objects", "1"), ("scenarios", "1"), ("formatColumns", "0"), ("formatRows", "0"));
        if (sheet.Filter.Length > 0)
            Element("autoFilter", ("ref", sheet.Filter));
        WriteList("mergeCells", sheet.Merges, merge => Element("mergeCell", ("ref", merge)));
        WriteList("dataValidations", sheet.Validations, WriteValidation);
        WriteLinks();
        Element("printOptions", ("horizontalCentered", "1"));
        Element("pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.7"), ("bottom", "0.7"), ("header", "0.3"), ("footer", "0.3"));
        Element("pageSetup",
            ("paperSize", "9"), ("fitToWidth", Text(sheet.PagesWide)), ("fitToHeight", Text(sheet.PagesHigh)),
            ("orientation", sheet.IsLandscape ? "landscape" : "portrait"));
        WriteFooter();
        if (hasComments)
        {
            xml.WriteStartElement("legacyDrawing", BookPackage.Main);
            xml.WriteAttributeString("r", "id", BookPackage.Relations, "rIdDrawing");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void WriteProperties()
    {
        xml.WriteStartElement("sheetPr", BookPackage.Main);
        if (sheet.TabColour.Length > 0)
            Element("tabColor", ("rgb", "FF" + sheet.TabColour));
        Element("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
    }

    private void WriteView()
    {
        xml.WriteStartElement("sheetViews", BookPackage.Main);
        xml.WriteStartElement("sheetView", BookPackage.Main);
        xml.WriteAttributeString("showGridLines", "0");
        xml.WriteAttributeString("workbookViewId", "0");
        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
            WritePane();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WritePane()
    {
        xml.WriteStartElement("pane", BookPackage.Main);
        if (sheet.FrozenColumns > 0)
            xml.WriteAttributeString("xSplit", Text(sheet.FrozenColumns));
        if (sheet.FrozenRows > 0)
            xml.WriteAttributeString("ySplit", Text(sheet.FrozenRows));
        xml.WriteAttributeString("topLeftCell", CellName.Of(sheet.FrozenRows + 1, sheet.FrozenColumns + 1));
        xml.WriteAttributeString("activePane", (sheet.FrozenRows, sheet.FrozenColumns) switch
        {
            (_, 0) => "bottomLeft",
            (0, _) => "topRight",
            _ => "bottomRight",
        });
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
    }

    private void WriteColumns()
    {
        if (sheet.Widths.Count == 0)
            return;
        xml.WriteStartElement("cols", BookPackage.Main);
        foreach (var (column, width) in sheet.Widths)
        {
            xml.WriteStartElement("col", BookPackage.Main);
            xml.WriteAttributeString("min", Text(column));
            xml.WriteAttributeString("max", Text(column));
            xml.WriteAttributeString("width", Text(width));
            if (sheet.HiddenColumns.Contains(column))
                xml.WriteAttributeString("hidden", "1");
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void WriteRows()
    {
        xml.WriteStartElement("sheetData", BookPackage.Main);
        foreach (var (number, cells) in sheet.Rows)
        {
            xml.WriteStartElement("row", BookPackage.Main);
            xml.WriteAttributeString("r", Text(number));
            if (sheet.HiddenRows.Contains(number))
                xml.WriteAttributeString("hidden", "1");
            if (sheet.Heights.TryGetValue(number, out var height))
            {
                xml.WriteAttributeString("ht", Text(height));
                xml.WriteAttributeString("customHeight", "1");
            }
            foreach (var (column, cell) in cells)
                WriteCell(number, column, cell);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void WriteCell(int row, int column, BookCell cell)
    {
        var isFormula = cell.Formula.Length > 0;
        xml.WriteStartElement("c", BookPackage.Main);
        xml.WriteAttributeString("r", CellName.Of(row, column));
        xml.WriteAttributeString("s", Text(styles.Place(cell.Style)));
        if (cell.Kind == BookCellKind.Text)
            xml.WriteAttributeString("t", isFormula ? "str" : "s");
        if (isFormula)
            xml.WriteElementString("f", BookPackage.Main, cell.Formula);
        if (cell.Kind != BookCellKind.Blank)
            xml.WriteElementString("v", BookPackage.Main, cell.Kind == BookCellKind.Text && !isFormula ? Text(texts.Place(cell.Value)) : cell.Value);
        xml.WriteEndElement();
    }

    private void WriteValidation(BookValidation validation)
    {
        xml.WriteStartElement("dataValidation", BookPackage.Main);
        xml.WriteAttributeString("type", validation.Kind);
        if (validation.Kind != "list")
            xml.WriteAttributeString("operator", "between");
        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showErrorMessage", "1");
        xml.WriteAttributeString("errorTitle", "请核对");
        xml.WriteAttributeString("error", validation.Message);
        xml.WriteAttributeString("sqref", validation.Range);
        xml.WriteElementString("formula1", BookPackage.Main, validation.First);
        if (validation.Second.Length > 0)
            xml.WriteElementString("formula2", BookPackage.Main, validation.Second);
        xml.WriteEndElement();
    }

    private void WriteLinks()
    {
        if (sheet.Links.Count == 0)
            return;
        xml.WriteStartElement("hyperlinks", BookPackage.Main);
        foreach (var (cell, target) in sheet.Links)
            Element("hyperlink", ("ref", cell), ("location", target));
        xml.WriteEndElement();
    }

    private void WriteFooter()
    {
        xml.WriteStartElement("headerFooter", BookPackage.Main);
        xml.WriteElementString("oddFooter", BookPackage.Main, "&L&A&R第 &P 页，共 &N 页");
        xml.WriteEndElement();
    }

    private void WriteList<T>(string name, List<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        xml.WriteStartElement(name, BookPackage.Main);
        xml.WriteAttributeString("count", Text(items.Count));
        items.ForEach(write);
        xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, BookPackage.Main);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
