using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Hengji.Documents.Word;
using Hengji.Figures;

namespace Hengji.Documents.Tests.Word;

public sealed class WordTraceTests
{
    private static readonly Reports.Report Report = SampleReport.Build();
    private static readonly byte[] Sample = WordFiles.Write(Report);

    [Fact]
    public void Every_number_of_a_new_report_is_fresh()
    {
        var numbers = Compare(Sample).Where(number => number.Address is not null).ToArray();
        numbers.Length.ShouldBeGreaterThan(200);
        numbers.Where(number => number.State != TraceState.Fresh).ShouldBeEmpty();
        numbers.Count(number => number.Address?.Form == "income").ShouldBe((13 * 6) + 2);
    }

    [Fact]
    public void A_figure_that_changed_is_stale_wherever_it_stands()
    {
        var address = FigureAddress.TryParse("income.total@dept")!.Value;
        var figure = Report.Submission.Figure(address)!;
        var later = Report with { Submission = Report.Submission.With(figure.WithValue(9840.14m)) };
        var stale = Of(Sample, later, TraceState.Stale);
        stale.Select(number => number.TextInDocument).ShouldBe(["9840.04", "9,840.04"]);
        stale.ShouldAllBe(number => number.Address == address && number.TextNow == "9840.14");
        stale[0].Place!.ToString().ShouldBe("第一部分　部门整体支出绩效自评报告（表） › 二、部门（单位）收支情况 › （一）年度收入情况 表3 第3行第2列");
        stale[1].Place!.Quote.ShouldContain("9,840.04万元");
    }

    [Fact]
    public void A_figure_that_is_gone_is_stale_but_words_nobody_knows_are_as_written()
    {
        var stale = DocumentTrace.Compare(WordTrace.Read(new MemoryStream(Sample), "报告.docx").Value, _ => null)
            .Where(number => number.State == TraceState.Stale).Select(number => number.Address.ToString()).ToArray();
        stale.ShouldContain("income.total@u01");
        stale.ShouldNotContain("goals.completion@1");
    }

    [Fact]
    public void A_number_typed_over_is_hand_changed()
    {
        var changed = Of(WordFiles.TypeOver(Sample, "income.total@u01", "2232.41", "2233.41"), Report, TraceState.HandChanged);
        var number = changed.ShouldHaveSingleItem();
        (number.TextInDocument, number.TextWritten, number.TextNow).ShouldBe(("2233.41", "2232.41", "2232.41"));
        number.Place!.Quote.ShouldBe("1、局机关");
    }

    [Fact]
    public void A_number_typed_over_with_what_the_figure_prints_is_fresh() =>
        Of(WordFiles.TypeOver(Sample, "income.total@u01", "2232.41", "2,232.41"), Report, TraceState.HandChanged).ShouldBeEmpty();

    [Fact]
    public void Digits_split_into_several_runs_are_one_number()
    {
        var word = WordFiles.TypeOver(Sample, "income.total@u01", "2232.41", "22</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>32.41");
        Of(word, Report, TraceState.Fresh).Length.ShouldBe(Of(Sample, Report, TraceState.Fresh).Length);
    }

    [Fact]
    public void A_number_deleted_with_its_control_is_missing()
    {
        var word = WordFiles.EditDocument(Sample, text => Cut(text, "income.total@u01"));
        var number = Of(word, Report, TraceState.Missing).ShouldHaveSingleItem();
        (number.Address.ToString(), number.TextWritten, number.TextInDocument).ShouldBe(("income.total@u01", "2232.41", null));
    }

    [Fact]
    public void A_number_without_its_control_is_still_known_by_its_bookmark()
    {
        var word = WordFiles.EditDocument(Sample, text => Unwrap(text, "income.total@u01").Replace(">2232.41<", ">2232.42<", StringComparison.Ordinal));
        Of(word, Report, TraceState.HandChanged).Select(number => number.Address.ToString()).ShouldContain("income.total@u01");
    }

    [Fact]
    public void A_control_without_its_bookmark_is_known_by_tag_or_label()
    {
        var word = WordFiles.EditDocument(Sample, text => RemoveBookmarks(text));
        Of(word, Report, TraceState.Fresh).Length.ShouldBe(Of(Sample, Report, TraceState.Fresh).Length);
        var bare = WordFiles.EditDocument(word, text => text.Replace("<w:tag w:val=\"income.total@u01\"/>", "", StringComparison.Ordinal));
        Of(bare, Report, TraceState.Missing).ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_ledger_tags_still_tell_what_differs_now()
    {
        var word = WordFiles.Without(WordFiles.TypeOver(Sample, "income.total@u01", "2232.41", "1"), "customXml/item1.xml");
        var stale = Of(word, Report, TraceState.Stale);
        stale.Select(number => number.Address.ToString()).ShouldContain("income.total@u01");
        stale.ShouldAllBe(number => number.TextWritten == null);
    }

    [Fact]
    public void Addresses_longer_than_a_tag_are_found_again()
    {
        var row = new string('r', 80);
        var report = Report with
        {
            Parts = [new(1, "一、", [new Reports.Paragraph([SampleReport.Bound($"facts.value@{row}", "12")])], [])],
        };
        var number = Compare(WordFiles.Write(report), report).First(number => number.Address is not null);
        number.Address!.Value.Row.ShouldBe(row);
        WordFiles.Document(WordFiles.Write(report)).ShouldNotContain(row);
    }

    [Theory]
    [InlineData("全州城镇新增就业2.33万人", "2.33万")]
    [InlineData("共发放补贴１.７亿元，完成106%", "１.７亿|106%")]
    [InlineData("支出8,675.33万元，减少-9.25万元", "8,675.33万|-9.25万")]
    [InlineData("保障水平134.4元/月，月均12元", "134.4|12")]
    [InlineData("提高3.8个百分点，万余家", "3.8个百分点")]
    public void Numbers_nobody_bound_are_found(string text, string numbers) => Unbound(text).ShouldBe(numbers.Split('|'));

    [Theory]
    [InlineData("1. 人员情况")]
    [InlineData("2、公务用车购置及运行维护费")]
    [InlineData("（1）拟定规划；（2）组织实施")]
    [InlineData("截至2022年12月31日，6月30日前，12月底，2021—2022年")]
    [InlineData("州办〔2019〕61号、财预[2020]10号、人民路3号")]
    [InlineData("统一社会信用代码：11433100006686445M，预算编码：909")]
    [InlineData("目标1完成，见附件2、第18条和C01")]
    [InlineData("“311”就业服务全覆盖")]
    public void Numbering_dates_and_codes_are_not_figures(string text) => Unbound(text).ShouldBeEmpty();

    [Fact]
    public void Page_numbers_of_a_table_of_contents_are_not_figures()
    {
        var word = WordFiles.Edit(Sample, "word/styles.xml", text => text.Replace(
            "</w:styles>", "<w:style w:type=\"paragraph\" w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style></w:styles>", StringComparison.Ordinal));
        word = WordFiles.EditDocument(word, text => text.Replace(
            "<w:body>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"11\"/></w:pPr><w:r><w:t>一、基本情况</w:t><w:tab/><w:t>77</w:t></w:r></w:p>", StringComparison.Ordinal));
        Of(word, Report, TraceState.Unbound).Select(number => number.TextInDocument).ShouldNotContain("77");
    }

    [Fact]
    public void Deleted_text_is_not_read()
    {
        var word = WordFiles.EditDocument(Sample, text => text.Replace(
            "共发放补贴１.７亿元", "</w:t></w:r><w:del w:id=\"9\" w:author=\"a\"><w:r><w:delText>99</w:delText></w:r></w:del><w:r><w:t>。", StringComparison.Ordinal));
        Of(word, Report, TraceState.Unbound).Select(number => number.TextInDocument).ShouldNotContain("99");
        Of(word, Report, TraceState.Unbound).Select(number => number.TextInDocument).ShouldNotContain("１.７亿");
    }

    [Fact]
    public void Files_that_are_no_reports_are_problems()
    {
        Problem([]).ShouldBe("word.not-a-docx");
        Problem("plain text"u8.ToArray()).ShouldBe("word.not-a-docx");
        Problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]).ShouldBe("word.encrypted-or-old");
        Problem(Sample[..(Sample.Length / 2)]).ShouldBe("word.damaged");
        Problem(WordFiles.EditDocument(Sample, text => text[..^40])).ShouldBe("word.damaged");
        Problem(WordFiles.EditDocument(Sample, text => "<!DOCTYPE a [<!ENTITY b \"b\">]>" + text[text.IndexOf("<w:document", StringComparison.Ordinal)..])).ShouldBe("word.damaged");
        Problem(WordFiles.Without(Sample, "word/document.xml")).ShouldBe("word.no-text");
        Problem(Bomb()).ShouldBe("word.too-large");
        Problem(WordFiles.EditDocument(WordFiles.Without(Sample, "customXml/item1.xml"), _ => "<d><body><p/></body></d>")).ShouldBe("word.no-bound-numbers");
        WordTrace.Read(Path.Combine(Path.GetTempPath(), "no such report.docx")).Problems[0].Code.ShouldBe("word.not-readable");
    }

    private static string Problem(byte[] bytes) => WordTrace.Read(new MemoryStream(bytes), "报告.docx").Problems.ShouldHaveSingleItem().Code;

    private static IEnumerable<string> Unbound(string text)
    {
        var report = Report with { Parts = [new(1, "一、情况", [new Reports.Paragraph([new Reports.Words(text)])], [])], Annexes = [], Notices = [] };
        return Compare(WordFiles.Write(report), report).Where(number => number.State == TraceState.Unbound && number.Place!.Heading.Length > 0)
            .Select(number => number.TextInDocument!);
    }

    private static ImmutableArray<TracedNumber> Compare(byte[] word, Reports.Report? report = null) =>
        DocumentTrace.Compare(WordTrace.Read(new MemoryStream(word), "报告.docx").Value, FigureTexts.Of(report ?? Report));

    private static TracedNumber[] Of(byte[] word, Reports.Report report, TraceState state) =>
        [.. Compare(word, report).Where(number => number.State == state)];

    private static string Cut(string text, string tag)
    {
        var (start, end) = Control(text, tag);
        return text[..start] + text[end..];
    }

    private static string Unwrap(string text, string tag)
    {
        var (start, end) = Control(text, tag);
        var control = text[start..end];
        var content = control[(control.IndexOf("<w:sdtContent>", StringComparison.Ordinal) + 14)..control.IndexOf("</w:sdtContent>", StringComparison.Ordinal)];
        return text[..start] + content + text[end..];
    }

    private static (int Start, int End) Control(string text, string tag)
    {
        var at = text.IndexOf($"<w:tag w:val=\"{tag}\"/>", StringComparison.Ordinal);
        return (text.LastIndexOf("<w:sdt>", at, StringComparison.Ordinal), text.IndexOf("</w:sdt>", at, StringComparison.Ordinal) + 8);
    }

    private static string RemoveBookmarks(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "<w:bookmark(Start|End)[^>]*/>", "");

    private static byte[] Bomb()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry("word/document.xml").Open())
        {
            part.Write("<a>"u8);
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var megabyte = 0; megabyte < 80; megabyte++)
                part.Write(spaces);
            part.Write("</a>"u8);
        }
        return stream.ToArray();
    }
}
