namespace Hengji.Packs;

/// <summary>How much a pack may hold; what is beyond is a problem, never a crash.</summary>
public sealed record PackLimits
{
    /// <summary>The limits used unless others are given.</summary>
    public static PackLimits Default { get; } = new();

    /// <summary>Bytes of one file; 1 MiB, some fifty times the largest form.</summary>
    public int FileBytes { get; init; } = 1024 * 1024;

    /// <summary>Files of one folder.</summary>
    public int FilesPerFolder { get; init; } = 400;

    /// <summary>Levels of nesting in a file.</summary>
    public int Depth { get; init; } = 24;

    /// <summary>Scalars, lists and maps of one file.</summary>
    public int NodesPerFile { get; init; } = 100_000;

    /// <summary>Packs that one pack may build on, directly and indirectly.</summary>
    public int ExtendedPacks { get; init; } = 16;
}
