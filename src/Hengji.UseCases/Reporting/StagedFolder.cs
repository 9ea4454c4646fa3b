namespace Hengji.UseCases.Reporting;

/// <summary>A folder that appears whole or not at all: files are written on the same disk first and moved in at the end.</summary>
public sealed class StagedFolder : IDisposable
{
    private readonly string target;
    private readonly string staging;

    private StagedFolder(string target, string staging) => (this.target, this.staging) = (target, staging);

    /// <summary>Prepares a hidden place: inside the target where it exists, else beside it.</summary>
    /// <returns>The staged folder, or <c>output.not-writable</c> / <c>output.is-a-file</c>.</returns>
    public static Result<StagedFolder> Create(string target)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        if (File.Exists(full))
            return OutputProblems.IsAFile(target);
        try
        {
            var home = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
            var staging = Path.Combine(home, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
            Directory.CreateDirectory(staging);
            return new StagedFolder(full, staging);
        }
        catch (Exception fault) when (OutputProblems.IsOfDisk(fault))
        {
            return OutputProblems.NotWritable(target, fault);
        }
    }

    /// <summary>Path of a file to write now.</summary>
    public string PathOf(string fileName) => Path.Combine(staging, fileName);

    /// <summary>Moves everything to its final place, replacing files of the same name and leaving others alone.</summary>
    /// <param name="obsolete">Names of files to take away because what is published replaces them.</param>
    /// <exception cref="IOException">The disk refuses; then everything is as it was before.</exception>
    public void Publish(params ReadOnlySpan<string> obsolete)
    {
        if (!Directory.Exists(target))
            Directory.Move(staging, target);
        else
            Replace(obsolete);
    }

    /// <summary>Removes what was staged and not published.</summary>
    public void Dispose()
    {
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
    }

    private void Replace(ReadOnlySpan<string> obsolete)
    {
        var fresh = Directory.GetFiles(staging).Select(file => Path.GetFileName(file)).ToList();
        var before = Directory.CreateDirectory(Path.Combine(staging, "before")).FullName;
        var moves = new Stack<(string From, string To)>();
        try
        {
            foreach (var name in (IEnumerable<string>)[.. fresh, .. obsolete])
                Move(Path.Combine(target, name), Path.Combine(before, name), moves);
            foreach (var name in fresh)
                Move(PathOf(name), Path.Combine(target, name), moves);
        }
        catch (Exception fault) when (OutputProblems.IsOfDisk(fault))
        {
            while (moves.TryPop(out var move))
                File.Move(move.To, move.From);
            throw;
        }
    }

    private static void Move(string from, string to, Stack<(string From, string To)> moves)
    {
        if (!File.Exists(from))
            return;
        File.Move(from, to);
        moves.Push((from, to));
    }
}
