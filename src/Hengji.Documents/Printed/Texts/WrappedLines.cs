using System.Text;

namespace Hengji.Documents.Printed.Texts;

/// <summary>Lines without a blank line between them: each a paragraph, or paragraphs broken at the width of a page.</summary>
internal static class WrappedLines
{
    private const int FewestFullLines = 3;
    private const int NarrowestPage = 30;
    private const int Raggedness = 4;

    /// <summary>Digits and blanks of a printed page are narrower than half a character, so that its lines copied as text differ more.</summary>
    private const int RaggednessOfPages = 7;

    /// <summary>Hands the paragraphs of the lines over.</summary>
    public static void Paragraphs(List<TextLine> lines, BlockCollector collector)
    {
        var width = PageWidth(lines);
        for (var i = 0; i < lines.Count;)
        {
            var (text, first) = (new StringBuilder(lines[i].Text.TrimEnd()), lines[i]);
            var last = lines[i++].Text;
            while (i < lines.Count && Continues(last, lines[i].Text, width))
            {
                NoteDigits(last, lines[i], collector);
                last = lines[i++].Text;
                _ = text.Append(LineJoin.Between(text, last.Trim())).Append(last.Trim());
            }
            _ = collector.Paragraph(text.ToString(), first.Number);
        }
    }

    /// <summary>Width at which lines were broken; 0 where every line is a paragraph.</summary>
    private static int PageWidth(List<TextLine> lines)
    {
        if (lines.Count < FewestFullLines)
            return 0;
        var widths = lines.Select(line => PrintedText.Width(line.Text.TrimEnd())).ToList();
        var widest = widths.Max();
        var full = widths.Count(width => width > widest - RaggednessOfPages);
        return widest >= NarrowestPage && full >= FewestFullLines && full * 2 >= lines.Count ? widest : 0;
    }

    private static bool Continues(string before, string after, int width) =>
        width > 0
        && PrintedText.Width(before.TrimEnd()) > width - (LineJoin.EndsSentence(before) ? Raggedness : RaggednessOfPages)
        && !char.IsWhiteSpace(after[0])
        && !LineJoin.StartsNumbered(after)
        && before.TrimEnd() is not [.., '。' or '！' or '？'];

    private static void NoteDigits(string before, TextLine after, BlockCollector collector)
    {
        if (char.IsAsciiDigit(before.TrimEnd()[^1]) && char.IsAsciiDigit(after.Text[0]))
            collector.Note(
                "reading.unsure-line-end",
                $"第{after.Number - 1}行行末的数字与下一行开头的数字可能是一个数，也可能是两个数，已按两个数读取。",
                $"The digits at the end of line {after.Number - 1} and those of the next may be one number or two; two were read.",
                new PrintedPlace($"第{after.Number - 1}行", Anchor: after.Number - 1));
    }
}
