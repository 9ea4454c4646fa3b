namespace Hengji.Documents.Excel.Reading;

/// <summary>Counts what is really unpacked and stops a file that grows beyond its limits.</summary>
internal sealed class GuardedStream(Stream inner, long packedBytes, UnpackedBudget budget) : CountedStream(inner)
{
    private const long FreeBytes = 8L * 1024 * 1024;
    private long unpacked;

    protected override void Count(int read)
    {
        unpacked += read;
        budget.Spend(read);
        if (unpacked > FreeBytes && unpacked / Math.Max(1, packedBytes) > budget.Limits.Ratio)
            throw new WorkbookRefused(new WorkbookTooLarge("压缩比", budget.Limits.Ratio, budget.Place));
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
