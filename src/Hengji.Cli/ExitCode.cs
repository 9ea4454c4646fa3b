namespace Hengji.Cli;

/// <summary>Exit codes, the same for every command.</summary>
internal static class ExitCode
{
    /// <summary>Done; no findings of level error.</summary>
    public const int Done = 0;

    /// <summary>Done, and there are findings of level error.</summary>
    public const int Findings = 1;

    /// <summary>The input or the command line cannot be used.</summary>
    public const int BadInput = 2;

    /// <summary>A fault of our own.</summary>
    public const int Fault = 3;
}
