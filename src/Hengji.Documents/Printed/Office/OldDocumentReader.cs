using Hengji.Documents.Pdf;

namespace Hengji.Documents.Printed.Office;

/// <summary>Reads documents of old kinds through LibreOffice, where it is installed.</summary>
internal static class OldDocumentReader
{
    /// <summary>Converts the document and reads the result.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="kind">Ending of its kind: doc, rtf, odt, xml.</param>
    /// <param name="limits">Limits in force.</param>
    public static Result<PrintedDocument> Read(string name, byte[] bytes, string kind, DocumentLimits limits) =>
        Read(name, bytes, kind, limits, PdfTools.Find().OfficePath);

    /// <summary>The same with a program given; null for none.</summary>
    internal static Result<PrintedDocument> Read(string name, byte[] bytes, string kind, DocumentLimits limits, string? office)
    {
        if (office is null)
            return new OldDocumentUnread(name, "本机没有安装 LibreOffice，无法转换", "LibreOffice, which could convert it, is not installed");
        try
        {
            using var folder = new ConversionFolder();
            var made = Convert(folder, bytes, kind, office, TimeSpan.FromSeconds(limits.ConversionSeconds));
            if (made is null)
                return new OldDocumentUnread(name, "LibreOffice 未能转换", "LibreOffice could not convert it");
            var read = DocumentReader.Read(name, made, limits);
            return read.IsSuccess ? WithNote(read.Value) : read;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new OldDocumentUnread(name, "转换时无法读写临时文件", "temporary files could not be written");
        }
    }

    private static byte[]? Convert(ConversionFolder folder, byte[] bytes, string kind, string office, TimeSpan limit)
    {
        _ = Directory.CreateDirectory(folder["out"]);
        var source = folder["document." + kind];
        File.WriteAllBytes(source, bytes);
        IEnumerable<string> arguments =
        [
            "-env:UserInstallation=" + new Uri(folder["profile"]).AbsoluteUri,
            "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder["out"], source,
        ];
        _ = ChildProcess.RunAsync(office, arguments, folder.FontVariables(), limit, CancellationToken.None).GetAwaiter().GetResult();
        var made = Path.Combine(folder["out"], "document.docx");
        return File.Exists(made) ? File.ReadAllBytes(made) : null;
    }

    private static PrintedDocument WithNote(PrintedDocument document) =>
        document with
        {
            Notes = document.Notes.Insert(0, new ReadingNote(
                "reading.converted",
                "旧格式文档经 LibreOffice 转换后读取，段落序号按转换后的文档计算。",
                "A document of an old kind, read after LibreOffice converted it; paragraphs are counted in the result.",
                null)),
        };
}
