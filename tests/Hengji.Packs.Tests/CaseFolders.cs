namespace Hengji.Packs.Tests;

/// <summary>Folders of the repository that tests read.</summary>
internal static class CaseFolders
{
    public static string Root { get; } = FindRoot();

    public static string Packs { get; } = Path.Combine(Root, "packs");

    public static string Cases { get; } = Path.Combine(Root, "tests", "cases", "packs");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hengji.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
