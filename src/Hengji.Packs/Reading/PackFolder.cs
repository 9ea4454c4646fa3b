using System.Text;
using System.Text.RegularExpressions;

namespace Hengji.Packs.Reading;

/// <summary>The files of one pack, read within the limits; what does not belong there is a problem.</summary>
internal sealed partial class PackFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly ImmutableArray<string> KnownFiles = ["pack.yaml", "indicators.yaml", "report.yaml"];
    private static readonly ImmutableArray<string> KnownFolders = ["forms", "rules", "schemes"];

    private readonly string path;
    private readonly PackLimits limits;
    private readonly ICollection<Problem> problems;

    private PackFolder(string path, string id, PackLimits limits, ICollection<Problem> problems) =>
        (this.path, Id, this.limits, this.problems) = (path, id, limits, problems);

    /// <summary>Id of the pack, the folder's name.</summary>
    public string Id { get; }

    /// <summary>Whether the text can be a pack's id, and so cannot leave the packs folder.</summary>
    public static bool IsPackId(string text) => PackIdPattern().IsMatch(text);

    /// <summary>Ids of the packs of a folder, in alphabetical order.</summary>
    public static ImmutableArray<string> Ids(string packsFolder) =>
        Directory.Exists(packsFolder)
            ? [.. Directory.EnumerateDirectories(packsFolder)
                .Where(folder => File.Exists(Path.Combine(folder, "pack.yaml")))
                .Select(folder => Path.GetFileName(folder))
                .Where(IsPackId)
                .Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Opens a pack, or null when there is none of that id.</summary>
    public static PackFolder? Open(string packsFolder, string id, PackLimits limits, ICollection<Problem> problems)
    {
        var path = IsPackId(id) ? Path.Combine(packsFolder, id) : "";
        return path.Length > 0 && File.Exists(Path.Combine(path, "pack.yaml"))
            ? new PackFolder(path, id, limits, problems)
            : null;
    }

    /// <summary>The text of a file of the pack, or null when there is none or it cannot be read.</summary>
    /// <param name="name">Name inside the pack with forward slashes.</param>
    public string? ReadText(string name)
    {
        var file = new FileInfo(Path.Combine(path, name));
        if (!file.Exists)
            return null;
        if (file.Length > limits.FileBytes)
        {
            problems.Add(new PackTooLarge("文件字节数", "file size in bytes", limits.FileBytes, At(name)));
            return null;
        }
        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new UnreadablePackFile("不是 UTF-8 编码", At(name)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new UnreadablePackFile(error.GetType().Name, At(name)));
        }
        return null;
    }

    /// <summary>Names of the YAML files of a folder of the pack, in alphabetical order.</summary>
    public ImmutableArray<string> FilesOf(string folder)
    {
        var full = Path.Combine(path, folder);
        if (!Directory.Exists(full))
            return [];
        var names = Directory.EnumerateFileSystemEntries(full).Select(entry => Path.GetFileName(entry)).Where(IsMeant)
            .Order(StringComparer.Ordinal).Take(limits.FilesPerFolder + 1).ToArray();
        if (names.Length > limits.FilesPerFolder)
            problems.Add(new PackTooLarge("文件数", "number of files", limits.FilesPerFolder, At(folder)));
        foreach (var name in names.Where(name => !name.EndsWith(".yaml", StringComparison.Ordinal)))
            problems.Add(new UnknownPackFile(folder + "/" + name, [], At(folder + "/" + name)));
        return [.. names.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Take(limits.FilesPerFolder)
            .Select(name => folder + "/" + name)];
    }

    /// <summary>Adds a problem for each file and folder that the format does not know.</summary>
    public void ReportStrangers()
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(path).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(entry);
            var known = Directory.Exists(entry) ? KnownFolders : KnownFiles;
            if (IsMeant(name) && !known.Contains(name))
                problems.Add(new UnknownPackFile(name, NearestNames.Of(name, known, 1), At(name)));
        }
    }

    /// <summary>The place of a file, without folders of the machine.</summary>
    public SourceLocation At(string name) => new(Id + "/" + name, "");

    private static bool IsMeant(string name) =>
        !name.StartsWith('.') && !name.EndsWith(".md", StringComparison.Ordinal);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex PackIdPattern();
}
