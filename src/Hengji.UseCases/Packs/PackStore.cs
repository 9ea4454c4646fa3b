using Hengji.Packs;
using Hengji.Regulations;

namespace Hengji.UseCases.Packs;

/// <summary>Where the packs of this installation are.</summary>
public static class PackStore
{
    private const string Home = "HENGJI_HOME";

    /// <summary>
    /// The folder of packs: <c>packs</c> below HENGJI_HOME, else beside the program or above it; null when there is none.
    /// </summary>
    public static string? FindFolder()
    {
        var starts = new[] { Environment.GetEnvironmentVariable(Home), AppContext.BaseDirectory };
        foreach (var start in starts.Where(start => !string.IsNullOrEmpty(start)))
        {
            for (var folder = new DirectoryInfo(start!); folder is not null; folder = folder.Parent)
            {
                var packs = Path.Combine(folder.FullName, "packs");
                if (Directory.Exists(packs) && Directory.EnumerateFiles(packs, "pack.yaml", SearchOption.AllDirectories).Any())
                    return packs;
            }
        }
        return null;
    }

    /// <summary>Reads a pack with the packs it builds on.</summary>
    public static Result<Pack> Read(string packsFolder, string packId) => PackReader.Read(packsFolder, packId);
}
