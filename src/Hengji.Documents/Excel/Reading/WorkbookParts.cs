using System.Xml;

namespace Hengji.Documents.Excel.Reading;

/// <summary>What a workbook keeps outside its sheets: their names and parts, shared texts and number formats.</summary>
internal sealed class WorkbookParts
{
    private readonly PackageParts package;

    /// <summary>Reads the lists.</summary>
    /// <exception cref="WorkbookRefused">A part is missing or beyond the limits.</exception>
    public WorkbookParts(PackageParts package)
    {
        this.package = package;
        var main = Relations("_rels/.rels", "").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target
            ?? "xl/workbook.xml";
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = Relations($"{folder}_rels/{main[folder.Length..]}.rels", folder);
        Sheets = ReadSheets(main, relations);
        Texts = relations.FirstOrDefault(r => r.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)).Target is { } texts && package.Has(texts)
            ? ReadTexts(texts)
            : [];
        Formats = relations.FirstOrDefault(r => r.Type.EndsWith("/styles", StringComparison.Ordinal)).Target is { } styles && package.Has(styles)
            ? ReadFormats(styles)
            : [];
    }

    /// <summary>Sheets in order: name, part, and whether it is hidden.</summary>
    public List<(string Name, string Part, bool IsHidden)> Sheets { get; }

    /// <summary>Shared texts by number.</summary>
    public List<string> Texts { get; }

    /// <summary>Number formats by style.</summary>
    public List<NumberFormat> Formats { get; }

    /// <summary>Whether dates count from 1904.</summary>
    public bool CountsFrom1904 { get; private set; }

    private List<(string Name, string Part, bool IsHidden)> ReadSheets(string main, List<(string Id, string Type, string Target)> relations)
    {
        var sheets = new List<(string, string, bool)>();
        using var xml = package.Open(main);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                CountsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet")
                continue;
            var id = Attribute(xml, "id");
            var relation = relations.FirstOrDefault(r => r.Id == id);
            if (relation.Target is null || !relation.Type.EndsWith("/worksheet", StringComparison.Ordinal))
                continue;
            sheets.Add((xml.GetAttribute("name") ?? "", relation.Target, xml.GetAttribute("state") is "hidden" or "veryHidden"));
            if (sheets.Count > package.Limits.Sheets)
                throw new WorkbookRefused(new WorkbookTooLarge("工作表数", package.Limits.Sheets, package.Place));
        }
        return sheets;
    }

    private List<string> ReadTexts(string part)
    {
        var texts = new List<string>();
        using var xml = package.Open(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                texts.Add(RichText.Read(xml));
            if (texts.Count > package.Limits.Cells)
                throw new WorkbookRefused(new WorkbookTooLarge("文字数", package.Limits.Cells, package.Place));
        }
        return texts;
    }

    private List<NumberFormat> ReadFormats(string part)
    {
        var codes = new Dictionary<int, NumberFormat>();
        var formats = new List<NumberFormat>();
        using var xml = package.Open(part);
        var isInCells = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs")
                isInCells = false;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "numFmt" && Number(xml.GetAttribute("numFmtId")) is { } id)
                codes[id] = NumberFormatParser.Parse(xml.GetAttribute("formatCode") ?? "");
            else if (xml.LocalName == "cellXfs")
                isInCells = !xml.IsEmptyElement;
            else if (isInCells && xml.LocalName == "xf")
            {
                var number = Number(xml.GetAttribute("numFmtId")) ?? 0;
                formats.Add(codes.TryGetValue(number, out var format) ? format : NumberFormatParser.BuiltIn(number));
            }
        }
        return formats;
    }

    private List<(string Id, string Type, string Target)> Relations(string part, string folder)
    {
        var relations = new List<(string, string, string)>();
        if (!package.Has(part))
            return relations;
        using var xml = package.Open(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship")
                relations.Add((xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", Resolve(folder, xml.GetAttribute("Target") ?? "")));
        }
        return relations;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        while (target.StartsWith("../", StringComparison.Ordinal))
        {
            target = target[3..];
            folder = folder.TrimEnd('/');
            folder = folder[..(folder.LastIndexOf('/') + 1)];
        }
        return folder + target;
    }

    /// <summary>The attribute with this local name in whatever namespace: r:id has two in use.</summary>
    private static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name)
                value = xml.Value;
        }
        _ = xml.MoveToElement();
        return value;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
