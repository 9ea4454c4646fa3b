namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>How much may still be drawn and how long it may still take, so that no file keeps the reader busy for ever.</summary>
internal sealed class ReadingBudget(string file, DocumentLimits limits, TimeProvider clock)
{
    private const int MarksBetweenLooks = 4096;
    private readonly long started = clock.GetTimestamp();
    private int pages;
    private int marksOfPage;
    private long characters;
    private long unpacked;
    private int untilLook = MarksBetweenLooks;

    /// <summary>Limits in force.</summary>
    public DocumentLimits Limits => limits;

    /// <summary>Allows more time for more pages, but no more pages than the limit.</summary>
    public void AllowPages(int count)
    {
        if (count > limits.Pages)
            throw new ReadingRefused(new DocumentTooLarge(file, "页数", "pages", limits.Pages));
        pages = count;
    }

    /// <summary>Begins a page.</summary>
    public void BeginPage()
    {
        marksOfPage = 0;
        LookAtClock();
    }

    /// <summary>Counts a letter or line.</summary>
    /// <exception cref="ReadingRefused">There are too many, or it takes too long.</exception>
    public void Count(int marks = 1)
    {
        marksOfPage += marks;
        if (marksOfPage > limits.PageMarks)
            throw new ReadingRefused(new DocumentTooLarge(file, "一页上的字符和线条数", "letters and lines on one page", limits.PageMarks));
        untilLook -= marks;
        if (untilLook > 0)
            return;
        untilLook = MarksBetweenLooks;
        LookAtClock();
    }

    /// <summary>Counts characters of the document.</summary>
    public void CountCharacters(int count)
    {
        characters += count;
        if (characters > limits.Characters)
            throw new ReadingRefused(new DocumentTooLarge(file, "字数", "characters", limits.Characters));
    }

    /// <summary>Counts unpacked bytes.</summary>
    public void CountUnpacked(long bytes)
    {
        unpacked += bytes;
        if (bytes > limits.UnpackedBytes || unpacked > limits.UnpackedBytes * 4)
            throw new ReadingRefused(new DocumentTooLarge(file, "解压后的字节数", "unpacked bytes", limits.UnpackedBytes));
    }

    /// <summary>Ends the reading when its time is up.</summary>
    public void LookAtClock()
    {
        var seconds = limits.ReadingSeconds + (pages * limits.PageMilliseconds / 1000.0);
        if (clock.GetElapsedTime(started).TotalSeconds > seconds)
            throw new ReadingRefused(new DocumentTooSlow(file, (int)seconds));
    }
}
