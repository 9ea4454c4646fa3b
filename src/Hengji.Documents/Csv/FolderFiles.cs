using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>The CSV files of a folder, told apart by name: forms of the pack, and others.</summary>
internal sealed class FolderFiles
{
    private readonly FormCatalogue forms;
    private readonly Dictionary<string, string> paths;
    private readonly List<string> shadowed = [];

    /// <summary>Looks through a folder, not into folders below it.</summary>
    public FolderFiles(string folder, FormCatalogue forms)
    {
        this.forms = forms;
        paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var isTable = Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase);
            if (isTable && !paths.TryAdd(Path.GetFileName(path), path))
                shadowed.Add(Path.GetFileName(path));
        }
    }

    /// <summary>Forms that have a file, in the order of the pack.</summary>
    public IEnumerable<(FormDefinition Form, string Path)> Forms =>
        from form in forms.All
        where paths.ContainsKey(FileOf(form))
        select (form, paths[FileOf(form)]);

    /// <summary>File name of a form.</summary>
    public static string FileOf(FormDefinition form) => form.FileName + ".csv";

    /// <summary>Path of a file, whatever the case of its name; or null.</summary>
    public string? Find(string file) => paths.GetValueOrDefault(file);

    /// <summary>A problem for each form that may not be left out and has no file.</summary>
    public IEnumerable<Problem> MissingForms() =>
        from form in forms.All
        where !form.IsOptional && !paths.ContainsKey(FileOf(form))
        select new FormMissing(FileOf(form), form.Title, Close(FileOf(form), Unknown()), new SourceLocation(FileOf(form), ""));

    /// <summary>A note for each file that is no form.</summary>
    public IEnumerable<Problem> UnknownFiles() =>
        Unknown().Select(file => new UnknownFile(file, Close(file, forms.All.Select(FileOf))));

    private IEnumerable<string> Unknown() =>
        paths.Keys.Where(file =>
            !file.Equals(CsvFolderReader.UnitsFile, StringComparison.OrdinalIgnoreCase)
            && !forms.All.Any(form => FileOf(form).Equals(file, StringComparison.OrdinalIgnoreCase)))
            .Concat(shadowed);

    private static ImmutableArray<string> Close(string file, IEnumerable<string> candidates) =>
        NearestNames.Of(file, candidates.Where(candidate => NearestNames.Distance(file, candidate) <= 3), count: 1);
}
