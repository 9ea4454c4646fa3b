using System.Diagnostics;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed.Pdf;

/// <summary>PDF files that cannot be read, or not as they seem: each is told what it is and what to do.</summary>
public sealed class UnreadablePdfTests
{
    [Fact]
    public void A_file_with_a_password_for_opening_says_so()
    {
        var problem = DocumentReader.Read("决算.pdf", WrittenPdf.Encrypted("Total 12", "secret")).Problems.ShouldHaveSingleItem();

        problem.ShouldBe(new DocumentEncrypted("决算.pdf"));
        problem.Message.ShouldContain("打开密码");
    }

    [Fact]
    public void A_file_that_only_forbids_changes_is_read() =>
        DocumentReader.Read("a.pdf", WrittenPdf.Encrypted("Total 12", "")).Value.Blocks.ShouldHaveSingleItem()
            .ShouldBeOfType<PrintedParagraph>().Text.ShouldBe("Total 12");

    [Fact]
    public void Letters_of_a_font_without_a_character_map_are_never_guessed_and_their_page_is_named()
    {
        var document = DocumentReader.Read("a.pdf", WrittenPdf.WithUnmappedLetters()).Value;

        document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<PrintedParagraph>().Text.ShouldBe("\uFFFD\uFFFD\uFFFD");
        var note = document.Notes.ShouldHaveSingleItem();
        (note.Code, note.Message[..3]).ShouldBe(("reading.unreadable-characters", "第1页"));
    }

    [Fact]
    public void More_than_five_thousand_pages_are_refused_at_once_and_the_limit_is_told()
    {
        var bytes = WrittenPdf.Pages([.. Enumerable.Repeat("Page", 5_001)]);
        var start = Stopwatch.GetTimestamp();

        DocumentReader.Read("a.pdf", bytes).Problems.ShouldHaveSingleItem().Message.ShouldContain("5000");

        Stopwatch.GetElapsedTime(start).TotalSeconds.ShouldBeLessThan(10);
    }

    [Fact]
    public void Five_thousand_pages_are_read() =>
        DocumentReader.Read("a.pdf", WrittenPdf.Pages([.. Enumerable.Range(1, 5_000).Select(page => $"Page {page}.")])).Value.Pages.ShouldBe(5_000);

    [Fact]
    public void The_kind_of_a_file_is_told_by_its_content() =>
        DocumentReader.Read("a.docx", WrittenPdf.Pages("Total 12")).Value.Kind.ShouldBe(DocumentKind.Pdf);
}
