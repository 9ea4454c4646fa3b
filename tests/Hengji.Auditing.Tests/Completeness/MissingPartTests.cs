using Hengji.Regulations;

namespace Hengji.Auditing.Tests.Completeness;

/// <summary>Parts, publication and signing that a whole report lacks.</summary>
public sealed class MissingPartTests
{
    [Fact]
    public void A_whole_report_is_silent() => WholeReport.With().ShouldBeEmpty();

    [Fact]
    public void Missing_parts_are_asked_once_and_named()
    {
        var finding = WholeReport.Without("## 五、存在的问题\n\n部分指标设置不够细化。\n", "## 四、评价结论\n\n经自评，评价等级为优。\n");
        finding.Code.ShouldBe("D25-missing-part");
        finding.IsQuestion.ShouldBeTrue();
        finding.Message.ShouldContain("评价结论（得分、等级）、存在的问题");
        finding.Message.ShouldNotContain("建议");
        finding.Citation.Seen.ShouldBe(CitationSeen.Seen);
        finding.Places[0].Quote.ShouldContain("白石县水利局");
    }

    [Fact]
    public void A_part_without_a_heading_of_its_own_is_there() =>
        WholeReport.With(("## 五、存在的问题\n\n部分", "存在的主要问题：部分"), ("## 六、", "## 五、"), ("## 七、", "## 六、")).ShouldBeEmpty();

    [Theory]
    [InlineData("## 五、未实现目标的原因")]
    [InlineData("## 五、偏离绩效目标的原因")]
    public void Why_goals_were_missed_is_told_as_what_is_wrong(string heading) => WholeReport.With(("## 五、存在的问题", heading)).ShouldBeEmpty();

    [Fact]
    public void A_report_that_does_not_speak_of_publication_is_asked()
    {
        var finding = WholeReport.With(("应用和公开", "应用"), ("，并在门户网站公开", "")).ShouldHaveSingleItem();
        finding.Code.ShouldBe("D26-no-publication");
        finding.Citation.Seen.ShouldBe(CitationSeen.NotSeen);
    }

    [Fact]
    public void A_report_without_signature_and_date_is_asked_once()
    {
        var finding = WholeReport.Without("单位负责人（签字）：", "2024年4月18日");
        finding.Code.ShouldBe("D27-not-signed");
        finding.Message.ShouldContain("签字、盖章处");
        finding.Message.ShouldContain("报告日期");
    }

    [Fact]
    public void All_that_lacks_is_asked_for_in_one_question()
    {
        var finding = WholeReport.Without("和公开", "，并在门户网站公开", "单位负责人（签字）：", "2024年4月18日");
        finding.Code.ShouldBe("D25-missing-part");
        finding.Message.ShouldContain("公开情况");
        finding.Message.ShouldContain("签字、盖章处");
        finding.Message.ShouldContain("报告日期");
        finding.Message.ShouldNotContain("自评结果应用");
    }

    [Fact]
    public void A_place_to_sign_and_date_by_hand_is_enough() =>
        WholeReport.With(("2024年4月18日", "年　　月　　日")).ShouldBeEmpty();

    [Fact]
    public void A_project_report_cites_another_rule()
    {
        var finding = WholeReport.With(("部门整体支出", "农村供水项目支出"), ("应用和公开", "应用"), ("自评结果作为安排以后年度预算的重要依据，并在门户网站公开。", ""), ("结果应用", "情况")).ToList();
        finding.Select(one => one.Code).ShouldBe(["D25-missing-part"]);
        finding[0].Message.ShouldContain("项目支出绩效自评报告");
        finding[0].Citation.Document.ShouldContain("财预〔2020〕10号");
    }

    [Theory]
    [InlineData("部门整体支出绩效自评报告", "部门整体支出绩效自评表")]
    [InlineData("# 白石县水利局2023年度部门整体支出绩效自评报告", "## 附件1　2023年度部门整体支出绩效自评报告")]
    public void A_form_or_an_attachment_is_not_asked_for_parts(string from, string to) =>
        WholeReport.With((from, to), ("## 五、存在的问题\n\n部分指标设置不够细化。\n", ""), ("## 六、", "## 五、"), ("## 七、", "## 六、")).ShouldBeEmpty();

    [Fact]
    public void An_excerpt_with_few_headings_is_not_asked() =>
        Audited.Markdown(WholeReport.Text[..WholeReport.Text.IndexOf("## 三、", StringComparison.Ordinal)]).Findings.ShouldBeEmpty();
}
