using System.Text;
using System.Text.RegularExpressions;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Paragraphs;

/// <summary>Joins lines into paragraphs: a line that was full goes on in the next, unless that is indented or numbered.</summary>
internal sealed partial class ParagraphBuilder
{
    private const double Indented = 0.8;
    private const double Unfilled = 0.15;
    private readonly StringBuilder text = new();
    private FlowItem? last;
    private FlowItem? first;

    /// <summary>Adds a line.</summary>
    /// <returns>The paragraph that ended before it; null when it goes on.</returns>
    public FoundParagraph? Add(FlowItem item)
    {
        var ended = last is not null && !Continues(last, item) ? Finish() : null;
        if (last is not null)
            _ = text.Append(Between(last.Line!.Text, item.Line!.Text));
        first ??= item;
        last = item;
        _ = text.Append(item.Line!.Text);
        return ended;
    }

    /// <summary>Ends the paragraph.</summary>
    public FoundParagraph? Finish()
    {
        if (first is null)
            return null;
        var found = new FoundParagraph(text.ToString(), first.Page, first.Line!.Size, first.Line.Font, first, last!);
        _ = text.Clear();
        (first, last) = (null, null);
        return found;
    }

    /// <summary>Whether a paragraph that was begun may go on behind a page's end or a table.</summary>
    public bool IsOpen => last is not null && IsFull(last, null) && !EndsSentence(last.Line!.Text);

    private static bool Continues(FlowItem before, FlowItem after)
    {
        var (a, b) = (before.Line!, after.Line!);
        if (Math.Abs(a.Size - b.Size) > 0.12 * a.Size)
            return false;
        if (before.Page == after.Page && (b.Baseline - a.Baseline > 2.9 * a.Size || b.Baseline <= a.Baseline))
            return false;
        if (b.Left - after.Left > Indented * b.Size && !(Math.Abs(b.Left - a.Left) < 0.3 * b.Size && !IsFirstLine(before)))
            return false;
        if (EndsSentence(a.Text) && Numbered().IsMatch(b.Text))
            return false;
        return IsFull(before, b) || IsUnfinished(before, after);
    }

    /// <summary>A line of prose that nearly reaches the edge and ends inside a sentence, above one that is not indented: what did not break was a number or a name.</summary>
    private static bool IsUnfinished(FlowItem before, FlowItem after)
    {
        var (a, b) = (before.Line!, after.Line!);
        return !EndsSentence(a.Text) && a.Text.AsSpan().IndexOfAny('，', '、', '。') > 0
            && before.Right - a.Right < Unfilled * (before.Right - before.Left) && b.Left - after.Left < Indented * b.Size;
    }

    private static bool IsFirstLine(FlowItem item) => item.Line!.Left - item.Left > Indented * item.Line.Size;

    /// <summary>Whether the next line's first word had no room left.</summary>
    private static bool IsFull(FlowItem item, TextLine? next)
    {
        var rest = item.Right - item.Line!.Right;
        var needed = next is null ? item.Line.Size : FirstWord.WidthOf(next);
        var slack = EndsSentence(item.Line.Text) ? 0.4 : 1.2;
        return rest < needed + (slack * item.Line.Size);
    }

    private static bool EndsSentence(string text) => text[^1] is '。' or '！' or '？' or '；' or '：' or '”' or '.' or ';' or ':';

    private static string Between(string before, string after) =>
        PrintedText.IsWide(before[^1]) || PrintedText.IsWide(after[0]) || (char.IsAsciiDigit(before[^1]) && char.IsAsciiDigit(after[0])) ? "" : " ";

    [GeneratedRegex(@"^(第[一二三四五六七八九十百0-9]+[章节部条篇]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]{1,2}[.、．](?![0-9])|[①-⑳]|附件)")]
    private static partial Regex Numbered();
}

/// <summary>A paragraph as found on the pages.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Page">Page of its first line.</param>
/// <param name="Size">Size of its letters.</param>
/// <param name="Font">Font of its letters, as its page numbers them.</param>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
internal sealed record FoundParagraph(string Text, int Page, double Size, int Font, FlowItem First, FlowItem Last);
