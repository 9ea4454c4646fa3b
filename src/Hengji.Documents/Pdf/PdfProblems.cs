namespace Hengji.Documents.Pdf;

/// <summary>The program that would make the PDF is not installed.</summary>
public sealed record NoPdfProgram(string Program, string DebianPackages)
    : Problem(
        "pdf.no-program",
        $"未找到 {Program}，无法生成 PDF；其他文件不受影响。Debian、Ubuntu 可执行“sudo apt install {DebianPackages}”，"
            + "其他系统请从官方网站安装后重试，也可以用 Word 或 WPS 打开文档另存为 PDF。",
        $"{Program} was not found, so no PDF was made; the other files are complete. On Debian or Ubuntu: sudo apt install {DebianPackages}.");

/// <summary>The program ran longer than it may.</summary>
public sealed record PdfTimedOut(string Program, int LimitSeconds)
    : Problem(
        "pdf.timed-out",
        $"{Program} 超过 {LimitSeconds} 秒未完成，已停止。请稍后重试，或用 Word、WPS 打开文档另存为 PDF。",
        $"{Program} did not finish within {LimitSeconds} seconds and was stopped.");

/// <summary>The program ended without a PDF.</summary>
public sealed record PdfFailed(string Program, int ExitCode, string Output)
    : Problem(
        "pdf.failed",
        $"{Program} 未能生成 PDF（退出码 {ExitCode}）。{Output}",
        $"{Program} made no PDF (exit code {ExitCode}). {Output}");

/// <summary>A file could not be read or written.</summary>
public sealed record PdfFileFault(string File, string Detail)
    : Problem("pdf.file", $"无法读写文件：{Detail}", $"cannot read or write: {Detail}", new SourceLocation(File, ""));
