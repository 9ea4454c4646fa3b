namespace Hengji.Documents.Excel.Reading;

/// <summary>Counts what is really unpacked and stops a file that grows beyond its limits.</summary>
internal sealed class GuardedStream(Stream inner, long packedBytes, UnpackedBudget budget) : Stream
{
    private const long FreeBytes = 8L * 1024 * 1024;
    private long unpacked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => unpacked;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        unpacked += read;
        budget.Spend(read);
        if (unpacked > FreeBytes && unpacked / Math.Max(1, packedBytes) > budget.Limits.Ratio)
            throw new WorkbookRefused(new WorkbookTooLarge("压缩比", budget.Limits.Ratio, budget.Place));
        return read;
    }
}

/// <summary>What all parts of a workbook may unpack to together.</summary>
internal sealed class UnpackedBudget(WorkbookLimits limits, SourceLocation place)
{
    private long spent;

    public WorkbookLimits Limits { get; } = limits;

    public SourceLocation Place { get; } = place;

    public void Spend(int bytes)
    {
        spent += bytes;
        if (spent > Limits.UnpackedBytes)
            throw new WorkbookRefused(new WorkbookTooLarge("解压后字节数", Limits.UnpackedBytes, Place));
    }
}
