using Hengji.UseCases.Reporting;

namespace Hengji.UseCases.Forms;

/// <summary>A file that appears whole or not at all.</summary>
public static class WholeFile
{
    /// <summary>Writes beside the target, then renames.</summary>
    /// <param name="path">The file; what stood there before stays until the new one is whole.</param>
    /// <param name="write">Writes the content; a problem it returns is passed on, and nothing is left.</param>
    /// <returns>Null, the writer's problem, or <c>output.not-writable</c>.</returns>
    public static Problem? Write(string path, Func<Stream, Problem?> write)
    {
        var full = Path.GetFullPath(path);
        var temporary = Path.Combine(
            Path.GetDirectoryName(full) ?? full, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            var problem = WriteTo(temporary, write);
            if (problem is null)
                File.Move(temporary, full, overwrite: true);
            return problem;
        }
        catch (Exception fault) when (OutputProblems.IsOfDisk(fault))
        {
            return OutputProblems.NotWritable(path, fault);
        }
        finally
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
        }
    }

    private static Problem? WriteTo(string path, Func<Stream, Problem?> write)
    {
        using var stream = File.Create(path);
        return write(stream);
    }
}
