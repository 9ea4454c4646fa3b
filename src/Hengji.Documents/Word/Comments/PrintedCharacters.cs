using System.Text;
using System.Xml.Linq;
using Hengji.Documents.Printed;
using Hengji.Documents.Printed.Word;

namespace Hengji.Documents.Word.Comments;

/// <summary>The characters of one paragraph that are printed, each with the element of the file that holds it.</summary>
internal sealed class PrintedCharacters
{
    private static readonly string[] Skipped =
        ["pPr", "rPr", "del", "moveFrom", "sdtPr", "sdtEndPr", "rt", "rubyPr", "p", "tbl", "txbxContent", "delText", "softHyphen", "fldData"];

    private readonly List<(XElement Leaf, int Offset)> sources = [];
    private readonly StringBuilder text = new();
    private readonly FieldStack fields = new();

    public PrintedCharacters(XElement paragraph)
    {
        Children(paragraph);
        Clean();
    }

    /// <summary>The characters, without blanks at the ends, as <see cref="PrintedText.Clean"/> leaves them.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The element that holds a character, and which of its characters it is.</summary>
    public (XElement Leaf, int Offset) this[int index] => sources[index];

    private void Children(XElement parent)
    {
        foreach (var child in parent.Elements())
            One(child);
    }

    private void One(XElement element)
    {
        var name = element.Name.LocalName;
        if (Skipped.Contains(name))
            return;
        switch (name)
        {
            case "t":
                Append(element, element.Value);
                break;
            case "tab" or "ptab":
                Append(element, "\t");
                break;
            case "br" or "cr":
                Append(element, "\n");
                break;
            case "noBreakHyphen":
                Append(element, "-");
                break;
            case "sym":
                var sign = SymbolFont.Find(Attribute(element, "font"), Attribute(element, "char"));
                Append(element, (sign ?? '\uFFFD').ToString());
                break;
            case "instrText":
                fields.Instruct(element.Value);
                break;
            case "fldChar":
                Field(element);
                break;
            case "AlternateContent":
                Children(Child(element, "Choice") ?? Child(element, "Fallback") ?? element);
                break;
            case "r" when IsHidden(element):
                break;
            case "r":
                Run(element);
                break;
            case "f" when Child(element, "num") is { } over && Child(element, "den") is { } under:
                Children(over);
                Append(element, "/");
                Children(under);
                break;
            default:
                Children(element);
                break;
        }
    }

    private void Run(XElement run)
    {
        var start = text.Length;
        Children(run);
        var raised = Child(run, "rPr") is { } properties && Child(properties, "vertAlign") is { } place ? Attribute(place, "val") : "";
        if (raised is not ("superscript" or "subscript"))
            return;
        var digits = raised == "superscript" ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                text[i] = digits[text[i] - '0'];
        }
    }

    private void Field(XElement mark)
    {
        switch (Attribute(mark, "fldCharType"))
        {
            case "begin":
                fields.Begin();
                break;
            case "separate":
                fields.Separate();
                break;
            case "end":
                Append(mark, fields.End());
                break;
            default:
                break;
        }
    }

    private void Append(XElement leaf, string words)
    {
        if (fields.IsInstruction)
            return;
        for (var i = 0; i < words.Length; i++)
            sources.Add((leaf, i));
        _ = text.Append(words);
    }

    /// <summary>Drops what is not printed; the places of what stays are kept beside it.</summary>
    private void Clean()
    {
        var kept = 0;
        var cleaned = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (PrintedText.Clean($"x{text[i]}x").Length < 3)
                continue;
            _ = cleaned.Append(text[i]);
            sources[kept++] = sources[i];
        }
        sources.RemoveRange(kept, sources.Count - kept);
        var all = cleaned.ToString();
        Text = PrintedText.Clean(all);
        var front = Text.Length == 0 ? all.Length : all.IndexOf(Text, StringComparison.Ordinal);
        sources.RemoveRange(0, Math.Max(0, front));
    }

    private static bool IsHidden(XElement run) =>
        Child(run, "rPr") is { } properties && Child(properties, "vanish") is { } vanish && Attribute(vanish, "val") is not ("0" or "false" or "off");

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static string Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? "";
}
