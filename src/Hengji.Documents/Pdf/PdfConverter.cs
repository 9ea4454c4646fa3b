namespace Hengji.Documents.Pdf;

/// <summary>Makes PDF files: from Word files with LibreOffice, from pages with a browser.</summary>
/// <remarks>
/// Every conversion has a profile of its own, so several may run at once, beside other writers and beside an office the
/// user has open. The PDF is tagged, its fonts are embedded, its text can be searched and copied.
/// </remarks>
public sealed class PdfConverter(PdfTools tools)
{
    private const string WordFilter =
        """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}""";

    /// <summary>Longest time one conversion may take; 120 s unless said otherwise.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>A converter with the programs of this machine.</summary>
    public static PdfConverter Create() => new(PdfTools.Find());

    /// <summary>Converts a Word file.</summary>
    /// <returns>
    /// The path of the PDF, or <see cref="NoPdfProgram"/>, <see cref="PdfTimedOut"/>, <see cref="PdfFailed"/>, <see cref="PdfFileFault"/>.
    /// </returns>
    public Task<Result<string>> FromWordAsync(string wordPath, string pdfPath, CancellationToken cancellation = default) =>
        tools.OfficePath is not { } office
            ? Task.FromResult<Result<string>>(new NoPdfProgram("LibreOffice", "libreoffice-writer fonts-noto-cjk fonts-arphic-gkai00mp"))
            : ConvertAsync(
                "LibreOffice", office, wordPath, pdfPath, "document.docx",
                folder =>
                [
                    "-env:UserInstallation=" + new Uri(folder["profile"]).AbsoluteUri,
                    "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
                    "--convert-to", WordFilter, "--outdir", folder["out"], folder["document.docx"],
                ],
                cancellation);

    /// <summary>Converts a page that stands alone (no scripts or pictures from the network).</summary>
    /// <returns>As <see cref="FromWordAsync"/>.</returns>
    public Task<Result<string>> FromPageAsync(string pagePath, string pdfPath, CancellationToken cancellation = default) =>
        tools.BrowserPath is not { } browser
            ? Task.FromResult<Result<string>>(new NoPdfProgram("Chromium 浏览器", "chromium fonts-noto-cjk"))
            : ConvertAsync(
                "Chromium", browser, pagePath, pdfPath, "document.html",
                folder =>
                [
                    "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
                    "--disable-background-networking", "--no-pdf-header-footer",
                    .. Environment.UserName == "root" ? (string[])["--no-sandbox"] : [],
                    "--user-data-dir=" + folder["profile"],
                    "--print-to-pdf=" + Path.Combine(folder["out"], "document.pdf"),
                    new Uri(folder["document.html"]).AbsoluteUri,
                ],
                cancellation);

    private async Task<Result<string>> ConvertAsync(
        string name, string program, string source, string target, string sourceName,
        Func<ConversionFolder, IEnumerable<string>> arguments, CancellationToken cancellation)
    {
        try
        {
            using var folder = new ConversionFolder();
            _ = Directory.CreateDirectory(folder["out"]);
            File.Copy(source, folder[sourceName]);
            var outcome = await ChildProcess
                .RunAsync(program, arguments(folder), folder.FontVariables(), TimeLimit, cancellation)
                .ConfigureAwait(false);
            if (outcome is null)
                return new PdfTimedOut(name, (int)TimeLimit.TotalSeconds);
            var made = Path.Combine(folder["out"], "document.pdf");
            if (!File.Exists(made))
                return new PdfFailed(name, outcome.ExitCode, outcome.Output);
            File.Move(made, target, overwrite: true);
            return target;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new PdfFileFault(Path.GetFileName(source), fault.Message);
        }
    }
}
