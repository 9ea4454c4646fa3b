using System.Text;
using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>Reads the runs of paragraphs: their characters joined as printed.</summary>
internal sealed class RunReader(StyleSheet styles, FieldStack fields, ReadingCounts counts)
{
    private readonly StringBuilder text = new();

    /// <summary>Text boxes met, to be read as blocks of their own.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Footnotes and endnotes pointed to: element name and id.</summary>
    public List<(string Kind, string Id)> Notes { get; } = [];

    /// <summary>The characters of a paragraph.</summary>
    public string Read(XElement paragraph, bool isHidden)
    {
        _ = text.Clear();
        Children(paragraph, isHidden);
        fields.EndParagraph();
        return text.ToString();
    }

    private void Children(XElement parent, bool isHidden)
    {
        foreach (var child in parent.Elements())
            One(child, isHidden);
    }

    private void One(XElement element, bool isHidden)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                Run(element, isHidden);
                break;
            case "AlternateContent":
                Children(Chosen(element), isHidden);
                break;
            case "txbxContent":
                Boxes.Add(element);
                break;
            case "pPr" or "rPr" or "del" or "moveFrom" or "sdtPr" or "sdtEndPr" or "rt" or "rubyPr" or "p" or "tbl":
                break;
            case "f" when element.Element("num") is { } over && element.Element("den") is { } under:
                Children(over, isHidden);
                Append("/", isHidden);
                Children(under, isHidden);
                break;
            case "bdo" when (string?)element.Attribute("val") == "rtl":
                Append("\u202E", isHidden);
                Children(element, isHidden);
                Append("\u202C", isHidden);
                break;
            default:
                Children(element, isHidden);
                break;
        }
    }

    /// <summary>One of two ways to draw the same: the newer one, where it says anything.</summary>
    private static XElement Chosen(XElement alternatives) =>
        alternatives.Element("Choice") ?? alternatives.Element("Fallback") ?? alternatives;

    private void Run(XElement run, bool isHidden)
    {
        var properties = run.Element("rPr");
        var isOff = isHidden;
        if (properties is not null)
            isOff = properties.Switch("vanish") ?? (properties.Value("rStyle") is { } style && styles.Hides(style) || isHidden);
        var start = text.Length;
        foreach (var child in run.Elements())
        {
            if (child.Name.LocalName is "footnoteReference" or "endnoteReference")
            {
                Notes.Add((child.Name.LocalName, (string?)child.Attribute("id") ?? ""));
                if ((string?)child.Attribute("customMarkFollows") is "1" or "true" or "on")
                    return;
            }
            else
                Part(child, isOff);
        }
        var place = properties.Value("vertAlign");
        if (place is "superscript" or "subscript")
            Raise(start, place == "superscript" ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉");
    }

    private void Part(XElement part, bool isHidden)
    {
        switch (part.Name.LocalName)
        {
            case "t":
                Append(part.Value, isHidden);
                break;
            case "tab" or "ptab":
                Append("\t", isHidden);
                break;
            case "br" or "cr":
                Append("\n", isHidden);
                break;
            case "noBreakHyphen":
                Append("-", isHidden);
                break;
            case "sym":
                Symbol(part, isHidden);
                break;
            case "instrText":
                fields.Instruct(part.Value);
                break;
            case "fldChar":
                Field(part, isHidden);
                break;
            case "pict" or "drawing" or "object":
                Drawing(part, isHidden);
                break;
            case "delText" or "rPr" or "softHyphen" or "lastRenderedPageBreak" or "annotationRef" or "footnoteRef" or "endnoteRef":
                break;
            default:
                One(part, isHidden);
                break;
        }
    }

    private void Append(string words, bool isHidden)
    {
        if (isHidden)
            counts.HiddenCharacters += words.Length;
        else if (!fields.IsInstruction)
            _ = text.Append(words);
    }

    private void Symbol(XElement symbol, bool isHidden)
    {
        var sign = SymbolFont.Find((string?)symbol.Attribute("font") ?? "", (string?)symbol.Attribute("char") ?? "");
        counts.UnknownSymbols += sign is null ? 1 : 0;
        Append((sign ?? '\uFFFD').ToString(), isHidden);
    }

    private void Field(XElement mark, bool isHidden)
    {
        switch ((string?)mark.Attribute("fldCharType"))
        {
            case "begin":
                if (mark.Element("ffData")?.Element("checkBox") is { } box)
                    Append(box.Switch("checked") ?? box.Switch("default") ?? false ? "☑" : "☐", isHidden);
                fields.Begin();
                break;
            case "separate":
                fields.Separate();
                break;
            case "end":
                Append(fields.End(), isHidden);
                break;
            default:
                break;
        }
    }

    private void Drawing(XElement drawing, bool isHidden)
    {
        foreach (var inner in drawing.Descendants())
        {
            counts.Pictures += inner.Name.LocalName is "blip" or "imagedata" ? 1 : 0;
            counts.Objects += inner.Name.LocalName is "OLEObject" or "chart" or "relIds" ? 1 : 0;
        }
        Children(drawing, isHidden);
    }

    /// <summary>Digits that stand above or below the line are no digits of the figure beside them.</summary>
    private void Raise(int start, string digits)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                text[i] = digits[text[i] - '0'];
        }
    }
}
