using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Word;

/// <summary>Everything bound that a Word file shows, in the order it was written; kept in a part of the file itself.</summary>
/// <remarks>
/// Word keeps controls with tag and number. LibreOffice 7.4 drops tags and numbers the controls anew, but keeps
/// bookmarks, labels and this part. So each occurrence has a control and a hidden bookmark, both named by its place here.
/// </remarks>
internal sealed class FigureLedger(Report report)
{
    /// <summary>Namespace of the part.</summary>
    public const string Namespace = "urn:hengji:figures:1";

    /// <summary>Bookmarks are named by this and the number of the occurrence; Word hides names that start with _.</summary>
    public const string BookmarkPrefix = "_hj";

    /// <summary>Controls are numbered from here.</summary>
    public const int FirstControlId = 1_000_000;

    /// <summary>Longest tag or label that Word lets people edit.</summary>
    public const int LongestTag = 64;

    private readonly Markup entries = new();
    private readonly Dictionary<FigureAddress, Bound> known = [];
    private int count;

    /// <summary>Notes one occurrence of a figure and gives what its control needs.</summary>
    public BoundOccurrence Add(FigureAddress address, string text)
    {
        if (!known.TryGetValue(address, out var bound))
            known[address] = bound = Describe(address, text);
        count++;
        _ = entries.Add($"<f n=\"{count}\" a=\"{bound.Address}\" l=\"{bound.Label}\" t=\"{text}\" p=\"{bound.Print}\"/>");
        return new BoundOccurrence(count, bound.Tag, bound.Label);
    }

    /// <summary>Writes the part.</summary>
    public void WriteTo(Stream stream)
    {
        var part = new Markup();
        _ = part.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="no"?>""")
            .Add($"<figures xmlns=\"{Namespace}\" pack=\"{report.Submission.PackId}\" year=\"{report.Submission.Year.ToString()}\">")
            .Append(entries)
            .Raw("</figures>");
        part.WriteTo(stream);
    }

    private Bound Describe(FigureAddress address, string text)
    {
        var print = FigureTexts.Of(report, address) ?? text;
        return new Bound(address.ToString(), FigureTag.Of(address), LabelOf(address), Fingerprint.Of(address, print));
    }

    private string LabelOf(FigureAddress address)
    {
        var label = report.Stories.GetValueOrDefault(address)?.Label ?? Fallback(address);
        return label.Length <= LongestTag ? label : label[..(LongestTag - 1)] + "…";
    }

    private string Fallback(FigureAddress address)
    {
        var form = report.Forms.Find(address.Form);
        if (form is null)
            return address.ToString();
        var row = report.Submission.Forms.GetValueOrDefault(address.Form)?.Row(address.Row)?.Label ?? "";
        var item = form.Item(address.Item)?.Label ?? address.Item;
        return $"{form.Title}·{item}{(row.Length == 0 ? "" : "·" + row)}";
    }

    private sealed record Bound(string Address, string Tag, string Label, string Print);
}

/// <summary>One place where a figure stands: its number in the ledger, and what its control is called.</summary>
internal readonly record struct BoundOccurrence(int Number, string Tag, string Label);
