namespace Hengji.UseCases.Forms;

/// <summary>A file that appears whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the target, then renames.</summary>
    /// <returns>Null, or <c>output.not-writable</c>.</returns>
    public static Problem? Write(string path, Action<Stream> write)
    {
        var temporary = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            using (var stream = File.Create(temporary))
                write(stream);
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            return new Problem("output.not-writable", $"无法写入“{path}”（{fault.Message}），请检查权限和磁盘空间。",
                $"Cannot write “{path}” ({fault.Message}); check rights and disk space.");
        }
    }
}
