using System.Text;

namespace Hengji.Documents.Tests.Csv;

/// <summary>A folder of files for one test, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("hengji-").FullName;

    public string Path { get; }

    public TemporaryFolder With(string file, string text, Encoding? encoding = null) =>
        With(file, (encoding ?? new UTF8Encoding(false)).GetPreamble().Concat((encoding ?? new UTF8Encoding(false)).GetBytes(text)).ToArray());

    public TemporaryFolder With(string file, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
