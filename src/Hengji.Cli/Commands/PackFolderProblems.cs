namespace Hengji.Cli.Commands;

/// <summary>Problems of finding packs.</summary>
internal static class PackFolderProblems
{
    /// <summary>There is no folder of packs.</summary>
    public static Problem NoFolder { get; } = new(
        "pack.folder-not-found",
        "没有找到规则包文件夹（packs）。请用 --packs 指明，或设置 HENGJI_HOME。",
        "No folder of packs was found. Name one with --packs, or set HENGJI_HOME.");
}
