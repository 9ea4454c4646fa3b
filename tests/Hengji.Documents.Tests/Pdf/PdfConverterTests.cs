using System.Diagnostics;
using Hengji.Documents.Pdf;
using Hengji.Documents.Tests.Word;

namespace Hengji.Documents.Tests.Pdf;

public sealed class PdfConverterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hengji-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Word_becomes_a_pdf_with_embedded_fonts_and_text_that_can_be_copied()
    {
        var pdf = await ConvertSampleAsync("报告.pdf");
        Run("pdfinfo", pdf).ShouldMatch(@"Tagged:\s+yes");
        var fonts = Run("pdffonts", pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();
        fonts.ShouldAllBe(font => font.Contains("yes yes yes", StringComparison.Ordinal));
        fonts.ShouldContain(font => font.Contains("KaiTi", StringComparison.OrdinalIgnoreCase) || font.Contains("GBZenKai", StringComparison.Ordinal) || font.Contains("楷体", StringComparison.Ordinal));
        var text = Run("pdftotext", "-layout", pdf, "-");
        text.ShouldContain("3,265.82");
        text.ShouldContain("部门（单位）年度支出和结余情况");
        text.Count(c => c is >= '\u2E80' and <= '\u2FDF').ShouldBe(0, "Kangxi radicals cannot be searched");
        text.ShouldMatch(@"—\s?1\s?—");
    }

    [Fact]
    public async Task No_number_is_broken_over_two_lines()
    {
        var words = string.Concat(Enumerable.Range(0, 60).Select(at => new string('万', at % 7) + "支出{0}元"));
        var numbers = Enumerable.Range(0, 60).Select(at => $"{12345 + (at * 1111)}.{at:00}").ToArray();
        var runs = words.Split("{0}").SelectMany((part, at) => at < 60
            ? new Reports.TextRun[] { new Reports.Words(part), SampleReport.Bound($"facts.value@N{at}", numbers[at]) }
            : [new Reports.Words(part)]);
        var report = SampleReport.Build() with { Parts = [new(1, "一、情况", [new Reports.Paragraph([.. runs])], [])] };
        var source = Path.Combine(folder.FullName, "numbers.docx");
        await File.WriteAllBytesAsync(source, WordFiles.Write(report), Cancellation);
        var pdf = await PdfConverter.Create().FromWordAsync(source, Path.Combine(folder.FullName, "numbers.pdf"), Cancellation);
        var text = Run("pdftotext", "-layout", pdf.Value, "-");
        foreach (var number in numbers)
            text.ShouldContain(number);
    }

    [Fact]
    public async Task Two_conversions_at_once_do_not_disturb_each_other()
    {
        var both = await Task.WhenAll(ConvertSampleAsync("a.pdf"), ConvertSampleAsync("b.pdf"));
        both.ShouldAllBe(pdf => new FileInfo(pdf).Length > 10_000);
    }

    [Fact]
    public async Task A_page_becomes_a_pdf_by_the_browser()
    {
        var page = Path.Combine(folder.FullName, "page.html");
        await File.WriteAllTextAsync(page, "<!doctype html><html lang=zh-CN><meta charset=utf-8><title>报告</title><p>收入合计 9,840.04 万元", Cancellation);
        var pdf = await PdfConverter.Create().FromPageAsync(page, Path.Combine(folder.FullName, "page.pdf"), Cancellation);
        pdf.Problems.ShouldBeEmpty();
        Run("pdftotext", pdf.Value, "-").ShouldContain("收入合计 9,840.04 万元");
    }

    [Fact]
    public async Task Without_a_program_the_reader_is_told_how_to_get_one()
    {
        var converter = new PdfConverter(PdfTools.Find(searchPath: null) with { OfficePath = null, BrowserPath = null });
        var word = await converter.FromWordAsync("a.docx", "a.pdf", Cancellation);
        word.Problems.ShouldHaveSingleItem().Code.ShouldBe("pdf.no-program");
        word.Problems[0].Message.ShouldContain("apt install libreoffice-writer");
        (await converter.FromPageAsync("a.html", "a.pdf", Cancellation)).Problems[0].Message.ShouldContain("chromium");
    }

    [Fact]
    public async Task A_program_that_hangs_is_stopped_with_its_children()
    {
        var (program, pid) = Script("sleep 60 & echo $! > \"$(dirname \"$0\")/pid\"; wait");
        var converter = new PdfConverter(new PdfTools(program, null)) { TimeLimit = TimeSpan.FromSeconds(2) };
        var result = await converter.FromWordAsync(Sample(), Path.Combine(folder.FullName, "a.pdf"), Cancellation);
        result.Problems.ShouldHaveSingleItem().ShouldBeOfType<PdfTimedOut>();
        var child = (await File.ReadAllTextAsync(pid, Cancellation)).Trim();
        await Task.Delay(300, Cancellation);
        IsRunning(child).ShouldBeFalse();
    }

    [Fact]
    public async Task A_program_that_fails_is_quoted()
    {
        var (program, _) = Script("echo 'no space left' >&2; exit 3");
        var result = await new PdfConverter(new PdfTools(program, null)).FromWordAsync(Sample(), "a.pdf", Cancellation);
        var problem = result.Problems.ShouldHaveSingleItem().ShouldBeOfType<PdfFailed>();
        (problem.ExitCode, problem.Output).ShouldBe((3, "no space left"));
    }

    [Fact]
    public async Task A_missing_source_is_a_problem_and_cancelling_cancels()
    {
        var converter = PdfConverter.Create();
        (await converter.FromWordAsync(Path.Combine(folder.FullName, "none.docx"), "a.pdf", Cancellation)).Problems[0].Code.ShouldBe("pdf.file");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Should.ThrowAsync<OperationCanceledException>(() => converter.FromWordAsync(Sample(), "a.pdf", source.Token));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<string> ConvertSampleAsync(string name)
    {
        var result = await PdfConverter.Create().FromWordAsync(Sample(), Path.Combine(folder.FullName, name), Cancellation);
        result.Problems.ShouldBeEmpty();
        return result.Value;
    }

    private string Sample()
    {
        var path = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N") + ".docx");
        File.WriteAllBytes(path, WordFiles.Write(SampleReport.Build()));
        return path;
    }

    private (string Program, string Pid) Script(string body)
    {
        var path = Path.Combine(folder.FullName, "program");
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return (path, Path.Combine(folder.FullName, "pid"));
    }

    /// <summary>A stopped child that nobody has waited for yet counts as stopped.</summary>
    private static bool IsRunning(string pid) =>
        File.Exists($"/proc/{pid}/stat") && !File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
