namespace Hengji.Cli.Console;

/// <summary>Hands machine-readable results to where the user wants them.</summary>
internal static class JsonCopy
{
    /// <summary>Copies a file to another, or to standard output for <c>-</c>.</summary>
    public static void Write(string source, string target)
    {
        if (target != "-")
        {
            File.Copy(source, target, overwrite: true);
            return;
        }
        using var from = File.OpenRead(source);
        using var to = System.Console.OpenStandardOutput();
        from.CopyTo(to);
    }
}
