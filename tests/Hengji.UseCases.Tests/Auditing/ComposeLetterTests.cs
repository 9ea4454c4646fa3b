using Hengji.Documents.Audits;
using Hengji.Documents.Audits.Kept;
using Hengji.Documents.Printed;
using Hengji.Storage.Auditing;
using Hengji.UseCases.Auditing;
using Hengji.UseCases.Tests.Filling;

namespace Hengji.UseCases.Tests.Auditing;

public sealed class ComposeLetterTests
{
    private static readonly DateOnly Today = new(2023, 6, 1);

    private static readonly KeptFinding[] Findings =
    [
        Finding("small", FindingCertainty.Certain, 100), Finding("large", FindingCertainty.Certain, 900), Finding("likely", FindingCertainty.Likely, 5_000),
        Finding("ask", FindingCertainty.Question, 0), Finding("open", FindingCertainty.Certain, 99_999), Finding("not", FindingCertainty.Certain, 99_999),
    ];

    [Fact]
    public void Only_accepted_findings_enter_the_gravest_first_and_questions_apart()
    {
        var letter = ComposeLetter.Of(Opened(), Today, "财政局绩效科");

        letter.Corrections.Select(item => item.Title).ShouldBe(["large", "small", "likely"]);
        letter.Questions.Select(item => item.Title).ShouldBe(["ask"]);
        letter.Parts.Select(part => part.Heading).ShouldBe(["一、应予更正的问题", "二、请予说明的问题"]);
        letter.Title.ShouldBe("关于《2022年度自评报告》的审核意见");
        (letter.Addressee, letter.Sender, letter.Date).ShouldBe(("某局", "财政局绩效科", "2023年6月1日"));
    }

    [Fact]
    public void Each_item_quotes_both_places_recomputes_and_says_by_when()
    {
        var item = ComposeLetter.Of(Opened(), Today, "").Corrections[0];

        item.Places.Select(place => $"{place.Locator} {place.Quote}").ShouldBe(["表1第2行第2列 合计1000.53", "第3段 共计982.53万元"]);
        item.Recomputation.ShouldBe("982.53 = 982.53；相差 18.00 万元，四舍五入最多只能解释 0.02 万元。");
        item.Request.ShouldBe("表1第2行第2列“1000.53”最可能有误，疑应为“982.53”。请核对后于2023年6月11日前更正。"); // ten days
        item.Remark.ShouldBe("见附件");
    }

    [Fact]
    public void A_reviewer_s_own_words_and_deadline_are_used()
    {
        var opened = Opened();
        (opened.Audit.LetterOpening, opened.Audit.LetterClosing, opened.Audit.LetterDue) = ("你局报告收悉。", "请于{期限}前报送。", new DateOnly(2023, 7, 3));

        var letter = ComposeLetter.Of(opened, Today, "");

        (letter.Opening, letter.Closing).ShouldBe(("你局报告收悉。", "请于2023年7月3日前报送。"));
        letter.Questions[0].Request.ShouldBe("请于2023年7月3日前书面说明；确有差错的，一并更正。");
    }

    [Fact]
    public void In_English_only_what_is_quoted_or_typed_stays_as_it_is()
    {
        var letter = ComposeLetter.Of(Opened(), Today, "财政局绩效科", english: true);

        letter.Parts.Select(part => part.Heading).ShouldBe(["1. To be corrected", "2. To be explained"]);
        (letter.Title, letter.Date).ShouldBe(("Audit opinion on “2022年度自评报告”", "1 June 2023"));
        letter.Opening.ShouldStartWith("We have received your “2022年度自评报告”.");
        letter.Closing.ShouldContain("by 11 June 2023");
        var item = letter.Corrections[0];
        item.Lines.ShouldBe([
            ("Finding", "The two places differ."), ("As printed", "table 1, row 2, column 2: “合计1000.53”"), ("As printed", "paragraph 3: “共计982.53万元”"),
            ("Worked out again", "982.53 = 982.53; off by 18.00 ten thousand yuan; rounding explains 0.02 ten thousand yuan at most."), ("Reviewer's remark", "见附件"),
            ("Request", "Most likely wrong is “1000.53”, table 1, row 2, column 2; it should probably be “982.53”. Check and correct it by 11 June 2023."),
        ]);
    }

    [Fact]
    public void Without_accepted_findings_it_is_empty() =>
        ComposeLetter.Of(Opened() with { Decisions = [] }, Today, "").IsEmpty.ShouldBeTrue();

    private static OpenedAudit Opened() =>
        new(
            new AuditedDocument
            {
                Side = AuditSide.Bureau, DepartmentId = 1, Year = 2022, Name = "2022年度自评报告.docx", Sha256 = "", SizeBytes = 1, ById = 1, By = "甲", At = SampleDossier.Now,
            },
            "某局", new KeptAudit(DocumentKind.Word, "", "", 0, default, [.. Findings], [], ""), "", SampleDossier.Now,
            [
                .. (((string, bool, DateTime?)[])[("small", true, null), ("large", true, null), ("likely", true, null), ("ask", true, null), ("not", false, null), ("open", true, SampleDossier.Now)])
                    .Select(one => new FindingDecision
                    {
                        AuditId = 1, FindingKey = one.Item1, Title = one.Item1, IsAccepted = one.Item2, Reason = "见附件", ById = 1, By = "甲", At = SampleDossier.Now, EndedAt = one.Item3,
                    }),
            ]);

    private static KeptFinding Finding(string key, FindingCertainty certainty, long fen) =>
        new(
            key, "D13", certainty, key, "", "两处不一", "982.53 = 982.53", new KeptSides("982.53", "1000.53", "18.00 万元", "0.02 万元"), "", fen,
            [new KeptPlace("表1第2行第2列", "合计", "1000.53", "", "s-1"), new KeptPlace("第3段", "共计", "982.53", "万元", "s-2")],
            [new KeptSuspect("表1第2行第2列", "1000.53", "982.53", "", "s-1")])
        {
            EnglishReason = "The two places differ.",
        };
}
