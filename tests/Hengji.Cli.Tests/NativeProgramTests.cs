using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Hengji.Cli.Tests;

/// <summary>The native program and the one on dotnet are one program: same words, same files, same exit codes.</summary>
public sealed partial class NativeProgramTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("report --help --lang en")]
    [InlineData("pack list")]
    [InlineData("pack lint packs/hunan-2022")]
    [InlineData("pack test packs/hunan-2022")]
    [InlineData("pack doc hunan-2022")]
    [InlineData("check samples/xiangxi-hrss-2022 --all")]
    [InlineData("check samples/xiangxi-hrss-2022 --json -")]
    [InlineData("check samples/nowhere")]
    [InlineData("check README.md --lang en")]
    [InlineData("completion fish")]
    [InlineData("chekc x")]
    public void Say_the_same(string line) => Compare(line);

    [Fact]
    public void Write_the_same_files()
    {
        Compare($"report {Cli.Sample} --no-pdf --out OUT/report");
        Compare($"form export {Cli.Sample} --out OUT/forms.xlsx");
        Compare("form import OUT/forms.xlsx --out OUT/data");
        Compare("trace OUT/report/report.docx");

        var files = Files("native");
        files.Count.ShouldBeGreaterThan(20);
        files.ShouldBe(Files("dotnet"));
    }

    [Fact]
    public void Read_an_old_workbook_alike()
    {
        Compare($"form export {Cli.Sample} --out OUT/forms.xlsx");
        foreach (var side in (string[])["native", "dotnet"])
        {
            _ = Cli.RunOther("soffice",
            [
                $"-env:UserInstallation=file://{workshop["profile"]}", "--headless", "--convert-to", "xls",
                "--outdir", workshop[side], workshop[$"{side}/forms.xlsx"],
            ]);
            File.Exists(workshop[$"{side}/forms.xls"]).ShouldBeTrue(side);
        }
        Compare("check OUT/forms.xls --json -");
    }

    /// <summary>Runs both; OUT in the line is a folder of each.</summary>
    private void Compare(string line)
    {
        if (Cli.Native is null)
            Assert.Skip("No native program: eng/build makes one where there is gcc, and ./test names it.");
        var native = Run([Cli.Native], line, "native");
        var managed = Run(Cli.OnDotnet, line, "dotnet");

        native.ShouldBe(managed, line);
    }

    private Ran Run(string[] program, string line, string side)
    {
        var folder = Directory.CreateDirectory(workshop[side]).FullName;
        var args = line.Replace("OUT", folder, StringComparison.Ordinal).Split(' ');
        var ran = Cli.RunOther(program[0], [.. program[1..], .. args]);
        return new(ran.ExitCode, Plain(ran.Output), Plain(ran.Error));

        string Plain(string text) => Seconds().Replace(text, "N 秒").Replace(folder, "OUT", StringComparison.Ordinal);
    }

    private List<string> Files(string side) =>
        [.. Directory.EnumerateFiles(workshop[side], "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(workshop[side], file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\d+(\.\d+)? 秒")]
    private static partial Regex Seconds();
}
