using System.Text;
using System.Xml.Linq;
using Hengji.Documents.Html;

namespace Hengji.Documents.Tests.Html;

public sealed class HtmlReportWriterTests
{
    private static readonly string Page = Write();

    [Fact]
    public void Is_well_formed()
    {
        XDocument.Parse(Page).Root!.Name.LocalName.ShouldBe("html");
        if (Environment.GetEnvironmentVariable("HENGJI_LOOK") is { Length: > 0 } file)
            File.WriteAllText(file, Page, new UTF8Encoding(false));
    }

    private static string Write()
    {
        using var writer = new StringWriter();
        HtmlReportWriter.Write(writer, SampleReport.Complete);
        return writer.ToString();
    }
}
