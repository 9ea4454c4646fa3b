using Hengji.Documents.Letters;
using Hengji.Documents.Printed;
using Hengji.Documents.Word;

namespace Hengji.Documents.Tests.Word;

public sealed class LetterWriterTests
{
    private static readonly ReturnLetter Letter = new(
        "关于《报告》的审核意见", "某局", "你单位报送的《报告》收悉。",
        [new LetterItem("合计与明细", "合计与各行之和不符", [new LetterPlace("表1第2行第2列", "1000.53 < & >")], "1 + 1 = 3", "请于2023年7月3日前更正。", "")],
        [new LetterItem("前后不一", "两处不一", [new LetterPlace("第3段", "982.53")], "", "请说明。", "见附件")],
        "请按期报送。", "财政局", "2023年6月1日");

    [Fact]
    public void A_reader_of_Word_files_finds_every_sentence_in_order() =>
        Paragraphs(Letter).ShouldBe(
        [
            "关于《报告》的审核意见", "某局：", "你单位报送的《报告》收悉。",
            "一、应予更正的问题", "1. 合计与明细", "问题：合计与各行之和不符", "原文：表1第2行第2列：“1000.53 < & >”", "复算：1 + 1 = 3", "要求：请于2023年7月3日前更正。",
            "二、请予说明的问题", "1. 前后不一", "问题：两处不一", "原文：第3段：“982.53”", "审核说明：见附件", "要求：请说明。",
            "请按期报送。", "财政局", "2023年6月1日",
        ]);

    [Fact]
    public void Questions_alone_are_the_first_part() =>
        Paragraphs(Letter with { Corrections = [] }).ShouldContain("一、请予说明的问题");

    private static List<string> Paragraphs(ReturnLetter letter)
    {
        using var file = new MemoryStream();
        LetterWriter.Write(file, letter);
        return DocumentReader.Read("letter.docx", file.ToArray()).Value.Blocks.OfType<PrintedParagraph>()
            .Where(paragraph => paragraph.Role == ParagraphRole.Body).Select(paragraph => paragraph.Text).ToList();
    }
}
