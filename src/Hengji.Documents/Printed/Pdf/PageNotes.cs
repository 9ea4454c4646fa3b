using System.Text;
using Hengji.Documents.Printed.Pdf.Drawing;

namespace Hengji.Documents.Printed.Pdf;

/// <summary>What is to be said about pages that could not be read, or not well.</summary>
internal sealed class PageNotes
{
    private readonly List<int> unreadable = [];
    private readonly List<int> recognised = [];
    private int unreadableCount;

    /// <summary>Pages without text.</summary>
    public List<int> Textless { get; } = [];

    /// <summary>Pages whose content is broken.</summary>
    public List<int> Damaged { get; } = [];

    /// <summary>Looks at a page before it is read.</summary>
    public void Look(DrawnPage page)
    {
        if (page.Glyphs.Count == 0)
            Textless.Add(page.Number);
        if (page.UnreadableCount > 0)
            unreadable.Add(page.Number);
        if (page.IsRecognised)
            recognised.Add(page.Number);
        unreadableCount += page.UnreadableCount;
    }

    /// <summary>The notes, each with its pages.</summary>
    public ImmutableArray<ReadingNote> All()
    {
        var notes = ImmutableArray.CreateBuilder<ReadingNote>();
        Note(
            notes, "reading.page-without-text", Textless, "没有文字，可能是扫描件或空白页，未能读取其中内容。",
            "no text: a scan or a blank page; its content was not read.");
        Note(notes, "reading.page-damaged", Damaged, "内容损坏，未能读取。", "damaged and not read.");
        Note(
            notes, "reading.unreadable-characters", unreadable,
            $"有 {unreadableCount} 个字符所用字体没有字符对照表，无法得知是什么字，以“{Glyph.Unreadable}”代替。",
            $"{unreadableCount} characters whose font does not tell what they are; read as “{Glyph.Unreadable}”.");
        Note(
            notes, "reading.recognised-text", recognised, "的文字是扫描后识别出来的，可能有误，请对照原件。",
            "text made by recognition of a scan; it may be wrong.");
        return notes.ToImmutable();
    }

    private static void Note(ImmutableArray<ReadingNote>.Builder notes, string code, List<int> pages, string message, string english)
    {
        if (pages.Count == 0)
            return;
        notes.Add(new ReadingNote(code, $"第{Ranges(pages, "、", "—")}页{message}", $"Pages {Ranges(pages, ", ", "–")}: {english}", new PrintedPlace("", pages[0])));
    }

    /// <summary>1、3—5.</summary>
    private static string Ranges(List<int> pages, string separator, string dash)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pages.Count; i++)
        {
            var last = i;
            while (last + 1 < pages.Count && pages[last + 1] == pages[last] + 1)
                last++;
            if (i > 0)
                _ = text.Append(separator);
            _ = text.Append(CultureInfo.InvariantCulture, $"{pages[i]}");
            if (last > i)
                _ = text.Append(last == i + 1 ? separator : dash).Append(CultureInfo.InvariantCulture, $"{pages[last]}");
            i = last;
        }
        return text.ToString();
    }
}
