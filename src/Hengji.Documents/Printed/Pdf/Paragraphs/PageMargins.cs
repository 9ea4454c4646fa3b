using System.Text.RegularExpressions;
using Hengji.Documents.Printed.Pdf.Lines;
using Hengji.Documents.Printed.Pdf.Tables;

namespace Hengji.Documents.Printed.Pdf.Paragraphs;

/// <summary>Recognises headers, footers and page numbers: outermost lines that come back at one height on several pages.</summary>
internal static partial class PageMargins
{
    private const double Zone = 0.13;
    private const double Apart = 1.6;
    private const double PartGap = 0.9;
    private const double NextRow = 3.4;
    private const double NextHead = 1.3;
    private const int TableParts = 3;
    private const int LinesDeep = 3;

    /// <summary>Takes the lines out of the pages.</summary>
    /// <param name="pages">Lines of each page that are in no ruled table, from top to bottom.</param>
    /// <returns>For each page, the lines taken.</returns>
    public static List<List<TextLine>> Take(IReadOnlyList<PageText> pages)
    {
        var candidates = pages.Select(Candidates).ToList();
        var repeated = candidates.SelectMany((lines, page) => lines.Select(line => (Key: KeyOf(line, pages[page]), Page: page)))
            .GroupBy(entry => entry.Key, entry => entry.Page)
            .Where(group => group.Distinct().Count() >= (pages.Count <= 4 ? 2 : 3))
            .Select(group => group.Key)
            .ToHashSet();
        var taken = new List<List<TextLine>>();
        for (var page = 0; page < pages.Count; page++)
        {
            var margin = candidates[page].FindAll(line =>
                line.IsMargin || IsPageNumber(line) || (repeated.Contains(KeyOf(line, pages[page])) && !IsOfTable(line, pages[page].Lines)));
            pages[page].Lines.RemoveAll(margin.Contains);
            taken.Add(margin);
        }
        return taken;
    }

    /// <summary>Lines near the upper or lower edge with free room between them and the text.</summary>
    private static List<TextLine> Candidates(PageText page)
    {
        var lines = page.Lines;
        var found = new List<TextLine>();
        for (var i = 0; i < Math.Min(LinesDeep, lines.Count) && lines[i].Bottom < page.Height * Zone; i++)
        {
            if (IsApart(lines[i], NextTop(page, lines[i], i)))
                found = lines[..(i + 1)];
        }
        for (var i = lines.Count - 1; i >= Math.Max(found.Count, lines.Count - LinesDeep) && lines[i].Top > page.Height * (1 - Zone); i--)
        {
            if (IsApart(PreviousBottom(page, lines[i], i), lines[i]))
                return [.. found, .. lines[i..]];
        }
        return found;
    }

    /// <summary>Whether it is a row of figures, or the heads above rows: those come back on pages too, and are no margin.</summary>
    private static bool IsOfTable(TextLine line, List<TextLine> lines)
    {
        if (line.Segments(PartGap).Count(part => FigureText.IsFigure(part.Text)) >= 2)
            return true;
        var parts = Parts(line);
        var (last, farthest) = (line, parts >= TableParts ? NextRow : NextHead);
        foreach (var next in lines.Skip(lines.IndexOf(line) + 1).Take(LinesDeep).TakeWhile(_ => parts > 1))
        {
            if (next.Baseline - last.Baseline > farthest * line.Size)
                break;
            if (Parts(next) >= TableParts)
                return true;
            last = next;
        }
        return false;
    }

    private static int Parts(TextLine line) => line.Segments(PartGap).Count();

    private static bool IsApart(TextLine line, double next) => next - line.Bottom > Apart * 0.5 * line.Size;

    private static bool IsApart(double previous, TextLine line) => line.Top - previous > Apart * 0.5 * line.Size;

    private static double NextTop(PageText page, TextLine line, int i) =>
        Math.Min(
            i + 1 < page.Lines.Count ? page.Lines[i + 1].Top : page.Height,
            page.Tables.Where(table => table.Box.Top >= line.Baseline).Select(table => table.Box.Top).DefaultIfEmpty(page.Height).Min());

    private static double PreviousBottom(PageText page, TextLine line, int i) =>
        Math.Max(
            i > 0 ? page.Lines[i - 1].Bottom : 0,
            page.Tables.Where(table => table.Box.Bottom <= line.Baseline).Select(table => table.Box.Bottom).DefaultIfEmpty(0).Max());

    private static (string Text, int Height) KeyOf(TextLine line, PageText page) =>
        (WithoutDigits(line.Text), (int)((line.Baseline < page.Height / 2 ? line.Baseline : page.Height - line.Baseline) / 3));

    /// <summary>The text with every number as one sign.</summary>
    public static string WithoutDigits(string text) => Digits().Replace(text, "#");

    private static bool IsPageNumber(TextLine line) => PageNumber().IsMatch(line.Text);

    [GeneratedRegex("[0-9一二三四五六七八九十百]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[-–—―─－·•\s]*(第\s*)?[0-9]{1,4}(\s*页)?([\s,，、/／]*(共|of)?\s*[0-9]{1,4}(\s*页)?)?[-–—―─－·•\s]*$|^[Pp]age\s+[0-9]+(\s+of\s+[0-9]+)?$")]
    private static partial Regex PageNumber();
}
