using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Hengji.Documents.Printed;
using Hengji.Documents.Tests.Printed;
using Hengji.Documents.Word.Comments;

namespace Hengji.Documents.Tests.Word;

public sealed class WordCommentsTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly DateTimeOffset Now = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>支出12.34万元。</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>支出1</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>2.3</w:t></w:r><w:r><w:t>4万元。</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>支出</w:t></w:r><w:del w:id=\"90\" w:author=\"x\"><w:r><w:delText>99</w:delText></w:r></w:del><w:ins w:id=\"91\" w:author=\"x\"><w:r><w:t>12.34万元</w:t></w:r></w:ins><w:r><w:t>。</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t xml:space=\"preserve\">  支出</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>12.34</w:t></w:r><w:r><w:t>12.34万元。</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF 12.34</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>支出12.34万元。</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")]
    public void Stand_around_the_exact_characters_whatever_the_runs(string body)
    {
        var file = SomeDocx.Bytes(body);
        var commented = Comment(file, "12.34");
        Commented(commented).ShouldBe(["12.34"]);
        Shown.Of(DocumentReader.Read("x.docx", commented).Value).ShouldBe(Shown.Of(DocumentReader.Read("x.docx", file).Value));
    }

    [Fact]
    public void Keep_the_formatting_of_both_halves()
    {
        var commented = Comment(SomeDocx.Bytes("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>支出12.34万元。</w:t></w:r></w:p>"), "12.34");
        var runs = XDocument.Parse(WordFiles.Document(commented)).Descendants(W + "r").Where(run => run.Element(W + "t") is not null).ToList();
        runs.Select(run => run.Value).ShouldBe(["支出", "12.34", "万元。"]);
        runs.ShouldAllBe(run => run.Element(W + "rPr")!.Element(W + "b") != null);
    }

    [Fact]
    public void Find_the_paragraph_of_a_cell_with_several()
    {
        var cell = $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>{SomeDocx.P("基本支出5.00")}<w:p/>{SomeDocx.P("项目支出12.34")}</w:tc></w:tr></w:tbl>";
        Commented(Comment(SomeDocx.Bytes(cell), "12.34")).ShouldBe(["12.34"]);
    }

    [Fact]
    public void Count_automatic_numbers_as_the_reader_does()
    {
        var numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"（%1）\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var file = SomeDocx.Bytes(SomeDocx.P("支出1万元，另支出12.34万元", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"), ("numbering", numbering));
        DocumentReader.Read("x.docx", file).Value.Blocks.OfType<PrintedParagraph>().Single().Text.ShouldStartWith("（1）");
        Commented(Comment(file, "12.34")).ShouldBe(["12.34"]);
    }

    [Fact]
    public void Several_at_one_place_and_comments_of_others_stay_apart()
    {
        var once = Comment(SomeDocx.Bytes("<w:p><w:r><w:t>支出12.34万元，收入56.78万元。</w:t></w:r></w:p>"), "12.34");
        var twice = Comment(once, "56.78", "2.3");
        Commented(twice).ShouldBe(["12.34", "56.78", "2.3"]);
        XDocument.Parse(WordFiles.Part(twice, "word/comments.xml")).Root!.Elements().Select(comment => (string?)comment.Attribute(W + "id")).ShouldBe(["0", "1", "2"]);
    }

    [Fact]
    public void Give_a_valid_file_with_author_and_date()
    {
        var report = WordFiles.Write(SampleReport.Build());
        var before = Errors(report);
        var commented = Comment(report, "1,523.49");
        Errors(commented).ShouldBe(before);
        before.ShouldBeEmpty();
        Commented(commented).ShouldBe(["1,523.49"]);
        var comment = XDocument.Parse(WordFiles.Part(commented, "word/comments.xml")).Root!.Elements().ShouldHaveSingleItem();
        ((string?)comment.Attribute(W + "author"), (string?)comment.Attribute(W + "date")).ShouldBe(("衡绩 Hengji", "2024-05-06T07:08:09Z"));
    }

    [Fact]
    public void Are_kept_by_LibreOffice()
    {
        var commented = Comment(WordFiles.Write(SampleReport.Build()), "1,523.49");
        Commented(WordFiles.SavedByLibreOffice(commented)).ShouldBe(["1,523.49"]);
    }

    [Theory]
    [InlineData("word.not-a-docx", new byte[] { 1, 2, 3 })]
    public void Say_what_cannot_be_commented(string code, byte[] file) =>
        WordComments.Write(new MemoryStream(file), new MemoryStream(), "x", [], TimeProvider.System).Problems.ShouldHaveSingleItem().Code.ShouldBe(code);

    /// <summary>The file with a comment on the last place of each of these words.</summary>
    private static byte[] Comment(byte[] file, params string[] words)
    {
        var texts = Texts(DocumentReader.Read("x.docx", file).Value).ToList();
        var comments = words.Select(word =>
        {
            var (place, text) = texts.First(one => one.Text.Contains(word, StringComparison.Ordinal));
            return new WordComment(place.Anchor, text, text.LastIndexOf(word, StringComparison.Ordinal), word.Length, ["问题", "<建议> & 更正"]);
        });
        using var target = new MemoryStream();
        WordComments.Write(new MemoryStream(file), target, "x.docx", comments, new SetClock()).Value.ShouldBe(words.Length);
        return target.ToArray();
    }

    private static IEnumerable<(PrintedPlace Place, string Text)> Texts(PrintedDocument document) =>
        document.Blocks.SelectMany(block => block switch
        {
            PrintedTable table => table.Cells.Select(cell => (cell.Place, cell.Text)),
            PrintedParagraph paragraph => [(paragraph.Place, paragraph.Text)],
            _ => Array.Empty<(PrintedPlace, string)>(),
        });

    /// <summary>The words inside each comment's range, in the order of the comments.</summary>
    private static IEnumerable<string> Commented(byte[] file)
    {
        var document = XDocument.Parse(WordFiles.Document(file));
        foreach (var start in document.Descendants(W + "commentRangeStart").OrderBy(mark => int.Parse((string)mark.Attribute(W + "id")!, CultureInfo.InvariantCulture)))
        {
            var end = document.Descendants(W + "commentRangeEnd").Single(mark => (string?)mark.Attribute(W + "id") == (string?)start.Attribute(W + "id"));
            yield return string.Concat(document.Descendants(W + "t").Where(text => text.IsAfter(start) && text.IsBefore(end)).Select(text => text.Value));
        }
    }

    private static List<string> Errors(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri}: {error.Description}")];
    }

    private sealed class SetClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
