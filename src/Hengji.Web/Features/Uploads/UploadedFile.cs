namespace Hengji.Web.Features.Uploads;

/// <summary>An uploaded file in a folder of its own, for readers that want a path; gone when disposed.</summary>
internal sealed class UploadedFile : IDisposable
{
    private const int LongestName = 120;
    private readonly string folder;

    private UploadedFile(string folder, string name) => (this.folder, Name) = (folder, name);

    /// <summary>Name as uploaded, without folders and without characters no file system takes.</summary>
    public string Name { get; }

    /// <summary>Where it lies.</summary>
    public string FilePath => Path.Combine(folder, Name);

    /// <summary>Takes the file of a request; null when it has none or more than one.</summary>
    public static async Task<UploadedFile?> TakeAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasFormContentType)
            return null;
        var form = await request.ReadFormAsync(cancel);
        if (form.Files is not [{ Length: > 0 } sent])
            return null;
        var taken = new UploadedFile(Directory.CreateTempSubdirectory("hengji-upload-").FullName, Clean(sent.FileName));
        try
        {
            await using var target = File.Create(taken.FilePath);
            await sent.CopyToAsync(target, cancel);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>A name without folders, control characters and what Windows forbids.</summary>
    public static string Clean(string name)
    {
        var bare = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = string.Concat(bare.Where(c => !char.IsControl(c) && c is not (':' or '*' or '?' or '"' or '<' or '>' or '|'))).Trim(' ', '.');
        var extension = Path.GetExtension(kept);
        return kept.Length == 0 ? "文件"
            : kept.Length <= LongestName ? kept
            : kept[..(LongestName - Math.Min(extension.Length, 10))] + (extension.Length <= 10 ? extension : "");
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A scanner may hold it; the system's cleaning gets it.
        }
    }
}
