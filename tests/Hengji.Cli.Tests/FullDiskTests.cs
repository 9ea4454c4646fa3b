namespace Hengji.Cli.Tests;

/// <summary>Writing to a disk that is full or read-only: a tiny one is mounted for it, where this user may.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly Workshop workshop = new();
    private readonly string disk;

    public FullDiskTests() => disk = Directory.CreateDirectory(workshop["disk"]).FullName;

    public void Dispose()
    {
        _ = Cli.RunOther("umount", [disk]);
        workshop.Dispose();
    }

    [Theory] // 64 KiB hold the first pages of any of the files, but not one whole file set.
    [InlineData("report samples/xiangxi-hrss-2022 --no-pdf --out DISK/out", "64k")]
    [InlineData("report samples/xiangxi-hrss-2022 --no-pdf --out DISK", "64k")]
    [InlineData("report samples/xiangxi-hrss-2022 --no-pdf --out DISK", "200k")]
    [InlineData("form export samples/xiangxi-hrss-2022 --out DISK/forms.xlsx", "16k")]
    [InlineData("form import samples/xiangxi-hrss-2022 --out DISK/out", "32k")]
    [InlineData("check samples/xiangxi-hrss-2022 --json DISK/findings.json", "32k")]
    public void A_full_disk_leaves_what_was_there_and_nothing_half_written(string line, string size)
    {
        Mount($"size={size}");
        File.WriteAllText(Path.Combine(disk, "report.docx"), "earlier");

        var ran = Cli.Run(line.Replace("DISK", disk, StringComparison.Ordinal).Split(' '));

        ran.ExitCode.ShouldBe(2, ran.Error);
        ran.Error.ShouldContain("[output.not-writable]");
        ran.Error.ShouldContain("磁盘空间不足");
        workshop.Files.ShouldBe(["disk", "disk/report.docx"]);
        File.ReadAllText(Path.Combine(disk, "report.docx")).ShouldBe("earlier");
    }

    [Theory]
    [InlineData("report samples/xiangxi-hrss-2022 --no-pdf --out DISK/out")]
    [InlineData("report samples/xiangxi-hrss-2022 --no-pdf --out DISK")]
    [InlineData("form export samples/xiangxi-hrss-2022 --out DISK/forms.xlsx")]
    [InlineData("form import samples/xiangxi-hrss-2022 --out DISK/out")]
    public void A_read_only_disk_is_said_so(string line)
    {
        Mount("ro");

        var ran = Cli.Run(line.Replace("DISK", disk, StringComparison.Ordinal).Split(' '));

        ran.ExitCode.ShouldBe(2, ran.Error);
        ran.Error.ShouldContain("该磁盘只读");
        workshop.Files.ShouldBe(["disk"]);
    }

    private void Mount(string options)
    {
        if (Cli.RunOther("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]).ExitCode != 0)
            Assert.Skip("This user may not mount a disk.");
    }
}
