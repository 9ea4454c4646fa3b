using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Hengji.Documents.Word;

namespace Hengji.Documents.Tests.Word;

public sealed class WordReportWriterTests
{
    [Fact]
    public void Writes_a_file_the_validator_accepts()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(Sample()), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}").Take(10);
        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Writes_the_same_bytes_for_the_same_report() => Sample().ShouldBe(Sample());

    private static byte[] Sample()
    {
        using var stream = new MemoryStream();
        WordReportWriter.Write(stream, SampleReport.Build());
        File.WriteAllBytes("/tmp/wx/s.docx", stream.ToArray());
        return stream.ToArray();
    }
}
