using System.Diagnostics;
using CsCheck;
using Hengji.Documents.Excel.Reading;
using Hengji.Documents.Pdf;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

/// <summary>Files of old kinds, made by LibreOffice where it is installed, and then damaged.</summary>
public sealed class OldFileTests : IDisposable
{
    private const int MostSeconds = 10;
    private static readonly DocumentLimits Short = DocumentLimits.Default with { ConversionSeconds = MostSeconds };
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hengji-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_old_workbook_that_is_damaged_gives_a_document_or_a_problem_in_time()
    {
        var sound = Convert("a.xlsx", SomeXlsx.Bytes($"<row r=\"1\">{SomeXlsx.Text("A1", "项目")}{SomeXlsx.Number("B1", "1234.5")}</row>", "", "#,##0.00"), "xls");
        DocumentReader.Read("表.xls", sound).Value.Blocks.OfType<PrintedTable>().First().Cells.Select(cell => cell.Text)
            .ShouldBe(["项目", "1,234.50"]);

        DamagedBytes.Of(sound).Sample(bytes => IsAnswered("表.xls", bytes), iter: 1_000, threads: 1);
    }

    [Fact]
    public void An_old_workbook_that_claims_a_billion_rows_is_damaged_at_once()
    {
        var claimed = Convert("a.xlsx", SomeXlsx.Bytes($"<row r=\"1\">{SomeXlsx.Number("B1", "1234.5")}</row>", "", "#,##0.00"), "xls");
        byte[] dimension = [0x00, 0x02, 0x0E, 0x00]; // kind and length of the record that tells rows and columns
        var at = claimed.AsSpan().IndexOf(dimension);
        at.ShouldBeGreaterThan(0);
        BitConverter.TryWriteBytes(claimed.AsSpan(at + 8), 1_338_292_828).ShouldBeTrue();

        DocumentReader.Read("表.xls", claimed).Problems.ShouldHaveSingleItem().Message.ShouldContain("行列数");
        using var stream = new MemoryStream(claimed);
        OldWorkbook.Read(stream, WorkbookOpener.Limits, new SourceLocation("表.xls", "")).Problems.ShouldHaveSingleItem().Code.ShouldBe("workbook.damaged");
    }

    [Fact]
    public void An_old_workbook_cut_off_is_damaged()
    {
        var sound = Convert("a.xlsx", SomeXlsx.Bytes($"<row r=\"1\">{SomeXlsx.Number("B1", "1234.5")}</row>", "", "#,##0.00"), "xls");

        DocumentReader.Read("表.xls", sound[..(sound.Length / 3)]).Problems.ShouldHaveSingleItem().Code.ShouldBe("reading.damaged");
    }

    [Theory]
    [InlineData("doc")]
    [InlineData("rtf")]
    public void An_old_document_cut_off_gives_a_document_or_a_problem_in_time(string kind)
    {
        var sound = Convert("a.docx", SomeDocx.Bytes(SomeDocx.P("收入1,234.50万元。")), kind);
        DocumentReader.Read("文." + kind, sound).Value.Blocks.ShouldHaveSingleItem().ShouldBeOfType<PrintedParagraph>().Text.ShouldBe("收入1,234.50万元。");

        IsAnswered("文." + kind, sound[..(sound.Length / 2)], 6 * MostSeconds).ShouldBeTrue();
    }

    private static bool IsAnswered(string name, byte[] bytes, int mostSeconds = MostSeconds)
    {
        var start = Stopwatch.GetTimestamp();
        var result = DocumentReader.Read(name, bytes, Short);
        return Stopwatch.GetElapsedTime(start).TotalSeconds < mostSeconds
            && (result.IsSuccess || result.Problems.All(problem => problem.Message.Length > 0 && problem.English.Length > 0));
    }

    private byte[] Convert(string name, byte[] bytes, string kind)
    {
        var office = PdfTools.Find().OfficePath;
        Assert.SkipWhen(office is null, "LibreOffice is not installed.");
        File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
        var start = new ProcessStartInfo(office!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])[$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", kind, "--outdir", folder.FullName, Path.Combine(folder.FullName, name)])
            start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return File.ReadAllBytes(Path.Combine(folder.FullName, Path.ChangeExtension(name, kind)));
    }
}
