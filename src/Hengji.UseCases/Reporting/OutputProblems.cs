namespace Hengji.UseCases.Reporting;

/// <summary>Problems of writing results.</summary>
public static class OutputProblems
{
    private const int NoSpaceOnUnix = 28;
    private const int ReadOnlyOnUnix = 30;
    private const int DiskFullOnWindows = 112;

    /// <summary>Whether a fault is the disk's or the rights', not ours.</summary>
    public static bool IsOfDisk(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary><c>output.not-writable</c>: the disk or the rights do not allow writing to <paramref name="target"/>.</summary>
    public static Problem NotWritable(string target, Exception fault)
    {
        var (chinese, english) = Cause(fault);
        return new("output.not-writable", $"无法写入“{target}”：{chinese}。请换一个位置，或处理后再运行。",
            $"Cannot write to “{target}”: {english}. Choose another place, or put it right and run again.");
    }

    /// <summary><c>output.is-a-file</c>: a folder is wanted where a file is.</summary>
    public static Problem IsAFile(string target) =>
        new("output.is-a-file", $"“{target}”是一个文件，不能作为输出文件夹，请换一个名字。",
            $"“{target}” is a file and cannot be the output folder; choose another name.");

    private static (string Chinese, string English) Cause(Exception fault) =>
        (fault, fault.HResult & 0xFFFF) switch
        {
            (UnauthorizedAccessException, _) => ("没有写入权限", "no right to write there"),
            (PathTooLongException, _) => ("路径太长", "the path is too long"),
            (_, NoSpaceOnUnix or DiskFullOnWindows) => ("磁盘空间不足", "the disk is full"),
            (_, ReadOnlyOnUnix) => ("该磁盘只读", "the disk is read-only"),
            _ => (fault.Message.TrimEnd('.'), fault.Message.TrimEnd('.')),
        };
}
