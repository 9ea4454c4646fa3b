namespace Hengji.Documents.Word;

/// <summary>Counts what is really unpacked from a file; the sizes a zip file states may lie.</summary>
internal sealed class BoundedStream(Stream inner, ByteBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        budget.Take(read);
        return read;
    }

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
}

/// <summary>Bytes that may still be unpacked from a file, all parts together.</summary>
internal sealed class ByteBudget(long bytes)
{
    private long left = bytes;

    /// <exception cref="ByteBudgetExceededException">Nothing is left.</exception>
    public void Take(int count)
    {
        left -= count;
        if (left < 0)
            throw new ByteBudgetExceededException();
    }
}

/// <summary>A file unpacks to more than it may.</summary>
internal sealed class ByteBudgetExceededException : IOException;
