namespace Hengji.Testing;

/// <summary>Paths of the repository that a test runs in.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    /// <exception cref="InvalidOperationException">The test runs outside a checkout.</exception>
    public static string Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hengji.slnx")))
                return folder.FullName;
        }
        throw new InvalidOperationException("Run the tests inside a checkout: Hengji.slnx was not found above them.");
    }
}
