using System.Xml.Linq;
using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.Reading;
using Hengji.Documents.Printed.Packages;

namespace Hengji.Documents.Printed.Workbooks;

/// <summary>Reads the sheets of .xlsx files as pages.</summary>
internal sealed class WorkbookPages
{
    private readonly ZipParts zip;
    private readonly XElement root;
    private readonly ImmutableArray<PartRelation> relations;
    private readonly ImmutableArray<string> texts;
    private readonly ImmutableArray<ImmutableArray<NumberSection>> formats;
    private readonly ImmutableArray<int> indents;
    private readonly bool countsFrom1904;

    /// <summary>Reads what the sheets share.</summary>
    /// <exception cref="ReadingRefused">A part is damaged or beyond the limits.</exception>
    public WorkbookPages(ZipParts zip, string main)
    {
        this.zip = zip;
        root = zip.Load(main) ?? throw new ReadingRefused(new DocumentDamaged(zip.File, "缺少工作簿", "its workbook is missing"));
        relations = PartRelation.Of(zip, main);
        texts = [.. Part("sharedStrings")?.Elements("si").Select(TextOf) ?? []];
        var styles = Part("styles");
        (formats, indents) = (Formats(styles), CellIndents.Of(styles));
        countsFrom1904 = (string?)root.Element("workbookPr")?.Attribute("date1904") is "1" or "true";
    }

    /// <summary>The sheets in order; macros and charts that are sheets are left out.</summary>
    public IEnumerable<SheetPage> Pages()
    {
        var index = 0;
        foreach (var sheet in root.Element("sheets")?.Elements("sheet") ?? [])
        {
            var relation = relations.FirstOrDefault(one => one.Id == (string?)sheet.Attribute("id"));
            if (relation?.Type == "worksheet")
                yield return Page(sheet, relation.Target, index);
            index++;
        }
    }

    private SheetPage Page(XElement sheet, string part, int index)
    {
        var page = new SheetPage((string?)sheet.Attribute("name") ?? "") { IsHidden = (string?)sheet.Attribute("state") is "hidden" or "veryHidden" };
        if (page.IsHidden || zip.Load(part) is not { } content)
            return page;
        var hidden = HiddenColumns(content);
        var row = 0;
        foreach (var element in content.Element("sheetData")?.Elements("row") ?? [])
        {
            row = Number(element, "r") is > 0 and var given ? given : row + 1;
            if (row > zip.Limits.Rows)
                throw new ReadingRefused(new DocumentTooLarge(zip.File, "工作表行数", "rows of a sheet", zip.Limits.Rows));
            ReadRow(page, element, row);
            page.HiddenLines += (string?)element.Attribute("hidden") is "1" or "true" && page.Rows.ContainsKey(row) ? 1 : 0;
        }
        page.HiddenLines += hidden.Count(column => page.Rows.Values.Any(cells => cells.ContainsKey(column)));
        foreach (var merge in content.Element("mergeCells")?.Elements("mergeCell") ?? [])
            Merge(page, (string?)merge.Attribute("ref") ?? "");
        page.TitleRow = TitleRow(index);
        page.HasDrawing = content.Element("drawing") is not null;
        return page;
    }

    private void ReadRow(SheetPage page, XElement row, int number)
    {
        var column = 0;
        foreach (var cell in row.Elements("c"))
        {
            column = CellName.Parse((string?)cell.Attribute("r") ?? "") is { Column: > 0 } place ? place.Column : column + 1;
            if (column > zip.Limits.Columns)
                throw new ReadingRefused(new DocumentTooLarge(zip.File, "工作表列数", "columns of a sheet", zip.Limits.Columns));
            page.Add(number, column, Cell(page, cell, number, column) with { Indent = Number(cell, "s") is { } style && style < indents.Length ? indents[style] : 0 });
        }
    }

    private PageCell Cell(SheetPage page, XElement cell, int row, int column)
    {
        var value = cell.Element("v")?.Value;
        var type = (string?)cell.Attribute("t") ?? "n";
        if (type == "inlineStr")
            return new PageCell(cell.Element("is") is { } inline ? TextOf(inline) : "");
        if (value is null)
        {
            if (cell.Element("f") is null)
                return default;
            page.WithoutResult.Add((row, column));
            return new PageCell("", IsUnsure: true);
        }
        if (type == "e")
            page.Errors.Add((row, column, value));
        return type switch
        {
            "s" => new PageCell(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var text) && text < texts.Length ? texts[text] : ""),
            "str" or "d" => new PageCell(RichText.Unescape(value)),
            "b" => new PageCell(value.Trim() == "1" ? "TRUE" : "FALSE"),
            "e" => new PageCell(value, IsUnsure: true),
            _ => ShownNumber.Show(value.Trim(), Format(Number(cell, "s") ?? 0), countsFrom1904),
        };
    }

    private static HashSet<int> HiddenColumns(XElement content)
    {
        var hidden = new HashSet<int>();
        foreach (var column in content.Element("cols")?.Elements("col").Where(column => (string?)column.Attribute("hidden") is "1" or "true") ?? [])
        {
            var first = Math.Max(1, Number(column, "min") ?? 1);
            var last = Math.Min(Number(column, "max") ?? first, 16_384);
            for (var c = first; c <= last; c++)
                _ = hidden.Add(c);
        }
        return hidden;
    }

    private static void Merge(SheetPage page, string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return;
        var (first, last) = (CellName.Parse(range.AsSpan(0, colon)), CellName.Parse(range.AsSpan(colon + 1)));
        if (first is { Row: > 0, Column: > 0 } && last.Row >= first.Row && last.Column >= first.Column)
            page.Merges.Add(new GridBlock(first.Row, first.Column, last.Row, last.Column));
    }

    /// <summary>Rows to repeat on each page are a defined name such as <c>收入!$1:$3</c>.</summary>
    private int TitleRow(int index)
    {
        var name = root.Element("definedNames")?.Elements("definedName").FirstOrDefault(one =>
            (string?)one.Attribute("name") == "_xlnm.Print_Titles" && Number(one, "localSheetId") == index);
        var last = name?.Value.LastIndexOf(":$", StringComparison.Ordinal) ?? -1;
        return last >= 0 && int.TryParse(name!.Value.AsSpan(last + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
    }

    private XElement? Part(string type) =>
        relations.FirstOrDefault(relation => relation.Type == type) is { } found ? zip.Load(found.Target) : null;

    private ImmutableArray<NumberSection> Format(int style) =>
        style >= 0 && style < formats.Length ? formats[style] : NumberCode.Parse("General");

    private static ImmutableArray<ImmutableArray<NumberSection>> Formats(XElement? styles)
    {
        var codes = new Dictionary<int, string>();
        foreach (var format in styles?.Element("numFmts")?.Elements("numFmt") ?? [])
            codes[Number(format, "numFmtId") ?? -1] = (string?)format.Attribute("formatCode") ?? "General";
        return
        [
            .. (styles?.Element("cellXfs")?.Elements("xf") ?? [])
                .Select(style => Number(style, "numFmtId") ?? 0)
                .Select(number => NumberCode.Parse(codes.TryGetValue(number, out var code) ? code : BuiltInFormats.Code(number))),
        ];
    }

    /// <summary>Runs joined; how a word is read aloud is left out.</summary>
    private static string TextOf(XElement item) =>
        RichText.Unescape(string.Concat(item.Elements()
            .SelectMany(part => part.Name.LocalName == "t" ? [part] : part.Name.LocalName == "r" ? part.Elements("t") : [])
            .Select(part => part.Value)));

    private static int? Number(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
