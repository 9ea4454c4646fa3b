using System.Diagnostics;

namespace Hengji.Cli.Tests;

/// <summary>What a run of the real program left on its streams.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error);

/// <summary>Runs the real program as a process, as a user's shell would, both streams in pipes.</summary>
internal static class Cli
{
    private const int TimeoutSeconds = 180;

    public static string Sample { get; } = Path.Combine("samples", "xiangxi-hrss-2022");

    /// <summary>The program beside the tests, which runs on dotnet.</summary>
    public static string[] OnDotnet { get; } = ["dotnet", Path.Combine(AppContext.BaseDirectory, "Hengji.Cli.dll")];

    /// <summary>The native program that <c>eng/build</c> made, when <c>./test</c> names it.</summary>
    public static string? Native { get; } = Environment.GetEnvironmentVariable("HENGJI_CLI") is { Length: > 0 } native ? native : null;

    private static string[] Program { get; } = Native is null ? OnDotnet : [Native];

    /// <summary>Runs hengji in the repository's root: what users run, the native program, where there is one.</summary>
    public static Ran Run(params string[] args) => RunOther(Program[0], [.. Program[1..], .. args]);

    /// <summary>Runs a script in bash with <c>$HENGJI</c> naming a script for sh that runs the program.</summary>
    public static Ran Bash(string script) => RunOther("bash", ["--norc", "-c", script]);

    /// <summary>Runs any program with the environment that the tests want.</summary>
    public static Ran RunOther(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.Environment["HENGJI_HOME"] = Repository.Root;
        start.Environment["HENGJI_NO_SETUP"] = "1";
        start.Environment["HENGJI"] = Launcher.Value;
        _ = start.Environment.Remove("HENGJI_LANG");
        _ = start.Environment.Remove("HENGJI_DEBUG");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(TimeoutSeconds)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', args)} took longer than {TimeoutSeconds} s.");
        }
        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>A script that runs the program, for scripts in other shells.</summary>
    private static Lazy<string> Launcher { get; } = new(() =>
    {
        var file = Path.Combine(AppContext.BaseDirectory, "hengji-under-test");
        File.WriteAllText(file, $"#!/bin/sh\nexec '{string.Join("' '", Program)}' \"$@\"\n");
        return file;
    });

    /// <summary>Compares with tests/cases/cli/NAME; the message says how to accept.</summary>
    public static void ShouldBeGolden(this string text, string name) =>
        Golden.Difference(Repository.PathOf("tests", "cases", "cli", name), text).ShouldBeNull();
}
