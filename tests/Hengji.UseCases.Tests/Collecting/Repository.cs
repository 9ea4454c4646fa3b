using Hengji.Packs;
using Hengji.Regulations;

namespace Hengji.UseCases.Tests.Collecting;

/// <summary>Folders of this repository, found from where the tests were built.</summary>
internal static class Repository
{
    private static readonly Lazy<Pack> Hunan = new(() => PackReader.Read(Path("packs"), "hunan-2022").Value);

    public static Pack Hunan2022 => Hunan.Value;

    public static string Sample => Path("samples", "xiangxi-hrss-2022");

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Hengji.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
