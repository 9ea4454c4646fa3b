namespace Hengji.UseCases.Reporting;

/// <summary>A folder that appears whole or not at all: files are written beside it and moved in at the end.</summary>
public sealed class StagedFolder : IDisposable
{
    private readonly string target;
    private readonly string staging;
    private bool isPublished;

    private StagedFolder(string target, string staging) => (this.target, this.staging) = (target, staging);

    /// <summary>Prepares a place beside <paramref name="target"/>, on the same disk.</summary>
    /// <returns>The staged folder, or <c>output.not-writable</c> / <c>output.is-a-file</c>.</returns>
    public static Result<StagedFolder> Create(string target)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        if (File.Exists(full))
            return new Problem("output.is-a-file", $"“{target}”是一个文件，不能作为输出文件夹，请换一个名字。",
                $"“{target}” is a file and cannot be the output folder; choose another name.");
        try
        {
            var parent = Path.GetDirectoryName(full)!;
            Directory.CreateDirectory(parent);
            var staging = Path.Combine(parent, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
            Directory.CreateDirectory(staging);
            return new StagedFolder(full, staging);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Problem("output.not-writable", $"无法写入“{target}”（{fault.Message}），请检查权限和磁盘空间。",
                $"Cannot write to “{target}” ({fault.Message}); check rights and disk space.");
        }
    }

    /// <summary>Path of a file to write now.</summary>
    public string PathOf(string fileName) => Path.Combine(staging, fileName);

    /// <summary>Moves everything to its final place, replacing files of the same name and leaving others alone.</summary>
    /// <exception cref="IOException">The disk refuses; then the files that were there before may be partly replaced.</exception>
    public void Publish()
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staging, target);
        }
        else
        {
            foreach (var file in Directory.GetFiles(staging))
                File.Move(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
            Directory.Delete(staging, recursive: true);
        }
        isPublished = true;
    }

    /// <summary>Removes what was staged, if it was not published.</summary>
    public void Dispose()
    {
        if (!isPublished && Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
    }
}
