namespace Hengji.Auditing.Tests.Completeness;

/// <summary>Sentences nobody finished, and subjects with two names.</summary>
public sealed class UnfinishedWordTests
{
    [Theory]
    [InlineData("公务用车运行费9.98万元，与上年预算数持平，主要原因是。", "没有写明原因")]
    [InlineData("收入增加（减少）的主要原因是业务量变化。", "选定一种")]
    [InlineData("本年支出××万元，完成预算。", "没有填写数字")]
    [InlineData("城乡社区支出15411.43万元，占76.23；住房保障支出1076.78万元，占5.33%。", "没有写百分号")]
    [InlineData("年初预算为3.00万元，支出决算为4.19。决算数大于预算数。", "没有写单位")]
    public void Are_asked_about(string text, string told)
    {
        var finding = Audited.Text(text).Findings.Where(finding => finding.Code == "D33-unfinished").ShouldHaveSingleItem();
        finding.IsQuestion.ShouldBeTrue();
        finding.Message.ShouldContain(told);
    }

    [Theory]
    [InlineData("减少的主要原因是人员退休。")]
    [InlineData("城乡社区支出15411.43万元，占76.23%；住房保障支出1076.78万元，占5.33%。")]
    [InlineData("单位：万元。年初预算为3.00，支出决算为4.19。")]
    [InlineData("（三）存在的问题和原因。预算编制不细。")]
    [InlineData("未完成的原因：\n\n一是人员不足。")]
    [InlineData("项目|增加（减少）|原因\n培训费|3.00|会期增加")]
    public void What_is_finished_is_silent(string text) => Audited.Text(text).Findings.ShouldNotContain(finding => finding.Code == "D33-unfinished");

    [Theory]
    [InlineData("医疗卫生与计划生育支出（210类）", true)]
    [InlineData("卫生健康支出（210类）", false)]
    [InlineData("11、卫生健康支出（210类）", false)]
    [InlineData("城乡社区支出（212类）", false)]
    public void A_subject_has_one_name(string told, bool isAsked)
    {
        var text = $"""
            {told}行政事业单位医疗（11款）行政单位医疗（01项）114.97万元，用于缴费。

            科目编码|科目名称|合计
            208|社会保障和就业支出|300.00
            210|卫生健康支出|114.97
            |合计|414.97
            """;
        Audited.Text(text).Findings.Any(finding => finding.Code == "D34-subject-name").ShouldBe(isAsked);
    }
}
