namespace Hengji.UseCases.Tests.Collecting;

/// <summary>A case of tests/cases: the sample, with the case's files laid over it and those of remove.txt taken away.</summary>
internal sealed class CaseFolder : IDisposable
{
    private const string Removed = "remove.txt";
    private const string Expected = "expected.txt";

    public CaseFolder(string kind, string name)
    {
        Source = Repository.Path("tests", "cases", kind, name);
        Path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("hengji-").FullName, name);
        _ = Directory.CreateDirectory(Path);
        foreach (var file in Directory.EnumerateFiles(Repository.Sample).Concat(Directory.EnumerateFiles(Source)))
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)), overwrite: true);
        foreach (var file in (string[])[Expected, Removed, .. RemovedFiles()])
            File.Delete(System.IO.Path.Combine(Path, file));
    }

    public string Path { get; }

    public string ExpectedPath => System.IO.Path.Combine(Source, Expected);

    private string Source { get; }

    public static IEnumerable<TheoryDataRow<string>> Names(string kind) =>
        Directory.EnumerateDirectories(Repository.Path("tests", "cases", kind))
            .Select(path => System.IO.Path.GetFileName(path))
            .Order(StringComparer.Ordinal)
            .Select(name => new TheoryDataRow<string>(name));

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);

    private string[] RemovedFiles() =>
        File.Exists(System.IO.Path.Combine(Source, Removed)) ? File.ReadAllLines(System.IO.Path.Combine(Source, Removed)) : [];
}
