namespace Hengji.Cli.Tests;

/// <summary>A folder of its own for one test, with copies of the sample to spoil.</summary>
internal sealed class Workshop : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("hengji-cli-").FullName;

    /// <summary>Everything in the folder, hidden files included: relative names, sorted.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal)];

    public string this[string name] => Path.Combine(Root, name);

    /// <summary>A copy of the sample, with one piece of text replaced in each named file.</summary>
    public string Sample(string name, params (string File, string Old, string New)[] edits)
    {
        var folder = Directory.CreateDirectory(this[name]).FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(Cli.Sample)))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        foreach (var (file, old, replacement) in edits)
            Replace(Path.Combine(folder, file), old, replacement);
        return folder;
    }

    /// <summary>Replaces a text that must be there.</summary>
    public static void Replace(string path, string old, string replacement)
    {
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
