namespace Hengji.Documents.Word;

/// <summary>Stops a file that unpacks to more than its budget.</summary>
internal sealed class BoundedStream(Stream inner, ByteBudget budget) : CountedStream(inner)
{
    protected override void Count(int read) => budget.Take(read);
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
