namespace Hengji.Documents.Pdf;

/// <summary>Programs of this machine that can make PDF files.</summary>
/// <param name="OfficePath">LibreOffice; null when it is not installed.</param>
/// <param name="BrowserPath">Chromium, Chrome or Edge; null when none is installed.</param>
public sealed record PdfTools(string? OfficePath, string? BrowserPath)
{
    private static readonly string[] OfficeNames = ["soffice", "libreoffice", "soffice.exe"];

    private static readonly string[] BrowserNames =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] OfficePlaces =
    [
        "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice", "/snap/bin/libreoffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        @"C:\Program Files\LibreOffice\program\soffice.exe", @"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
    ];

    private static readonly string[] BrowserPlaces =
    [
        "/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Looks in the folders of a search path, then in the usual places.</summary>
    /// <param name="searchPath">Value of PATH.</param>
    public static PdfTools Find(string? searchPath) =>
        new(First(searchPath, OfficeNames, OfficePlaces), First(searchPath, BrowserNames, BrowserPlaces));

    /// <summary>Looks on this machine, by its PATH.</summary>
    public static PdfTools Find() => Find(Environment.GetEnvironmentVariable("PATH"));

    private static string? First(string? searchPath, string[] names, string[] places) =>
        (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathRooted)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .Concat(places)
            .FirstOrDefault(File.Exists);
}
