namespace Hengji.Auditing.Tests.Completeness;

/// <summary>Attachments that are not there, and numbers left out.</summary>
public sealed class AttachmentTests
{
    private const string Last = "附件2　自评表\n\n| 指标 | 完成情况 |\n|---|---|\n| 工程质量 | 合格 |";

    [Fact]
    public void An_attachment_the_text_sends_to_and_the_file_lacks_is_asked()
    {
        var finding = WholeReport.Without(Last);
        finding.Code.ShouldBe("D28-attachment");
        finding.IsQuestion.ShouldBeTrue();
        finding.Message.ShouldContain("附件2");
        finding.Message.ShouldNotContain("附件1");
        finding.Places.ShouldHaveSingleItem().Quote.ShouldBe("见附件2");
    }

    [Fact]
    public void The_attachment_of_another_document_is_no_promise() =>
        WholeReport.With((Last, ""), ("自评表见附件2", "自评表格式见附件2《自评表》")).ShouldBeEmpty();

    [Fact]
    public void Attachments_in_files_of_their_own_are_not_asked() =>
        WholeReport.With((Last, "附件2：自评表.xlsx")).ShouldBeEmpty();

    [Fact]
    public void A_list_of_attachments_that_nothing_follows_is_asked()
    {
        var listed = "附件：1.基础数据表\n\n2.自评表";
        var finding = WholeReport.With((WholeReport.Text[WholeReport.Text.IndexOf("附件1　", StringComparison.Ordinal)..], listed), ("基础数据见附件1，自评表见附件2。", "")).ShouldHaveSingleItem();
        finding.Code.ShouldBe("D28-attachment");
        finding.Message.ShouldContain("附件2件");
    }

    [Fact]
    public void A_heading_left_out_is_asked_with_both_neighbours()
    {
        var finding = WholeReport.With(("## 六、", "## 七、"), ("## 七、自评", "## 八、自评")).ShouldHaveSingleItem();
        finding.Code.ShouldBe("D29-numbering-gap");
        finding.Message.ShouldContain("“六、”");
        finding.Places.Select(place => place.Quote).ShouldBe(["五、存在的问题", "七、有关建议"]);
    }

    [Fact]
    public void A_number_inside_the_paragraph_before_is_not_left_out() =>
        WholeReport.With(("部分指标设置不够细化。", "部分指标设置不够细化。六、其他情况。"), ("## 六、", "## 七、"), ("## 七、自评", "## 八、自评")).ShouldBeEmpty();

    [Fact]
    public void A_list_inside_a_part_does_not_break_the_numbers_of_parts() =>
        WholeReport.With(("部分指标设置不够细化。", "一、部分指标设置不够细化。\n\n二、个别项目进度偏慢。\n\n三、资料归档不及时。\n\n四、培训不够。")).ShouldBeEmpty();

    [Fact]
    public void An_attachment_number_left_out_is_asked()
    {
        var finding = WholeReport.With(("附件2　自评表", "附件3　自评表"), ("见附件2", "见附件3")).ShouldHaveSingleItem();
        finding.Code.ShouldBe("D29-numbering-gap");
        finding.Message.ShouldContain("附件2");
    }
}
