namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Rows in running text: parts that tell the same kinds of figures one after the other.</summary>
public sealed class WrittenRowsTests
{
    [Theory]
    // What follows from what in each row, though no word says so.
    [InlineData("①高龄津贴。标准为每人每年600元，享受1250人，发放75.00万元。\n②护理补贴。标准为每人每年1080元，享受830人，发放{0}万元。\n③救助补贴。标准为每人每年2400元，享受412人，发放98.88万元。\n④生活补贴。标准为每人每年1440元，享受655人，发放94.32万元。", "89.64", "89.64", "98.64")]
    [InlineData("甲校应到1250人，请假36人，实到1214人；乙校应到980人，请假25人，实到{0}人；丙校应到1433人，请假41人，实到1392人；丁校应到1106人，请假17人，实到1089人。", "955", "955", "995")]
    // Columns that make a total told near, in other words than a list.
    [InlineData("全区税收完成81200万元，其中6月当月15030万元。国内增值税完成33100万元，当月6120万元；企业所得税完成26400万元，当月{0}万元；个人所得税完成21700万元，当月4070万元。", "4840", "4840", "8440")]
    [InlineData("全年收入63200.50万元，比上年增收4210.30万元，增长7.14%。\n税收收入完成45100.20万元，比上年增收{0}万元，增长8.21%。\n非税收入完成18100.30万元，比上年增收789.40万元，增长4.56%。", "3420.90", "3420.90", "3240.90")]
    // How many rose and how many fell.
    [InlineData("列明的4类税收{0}增1降。增值税3310万元，增收120万元，增长3.8%；企业所得税2640万元，增收95万元，增长3.7%；个人所得税2170万元，减收60万元，下降2.7%；契税880万元，增收10万元，增长1.1%。", "3", "3", "2")]
    public void Finds_the_wrong_one_only(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("甲镇有村12个，人口3.20万人；乙镇有村9个，人口2.10万人；丙镇有村15个，人口4.40万人。")]
    [InlineData("全区税收完成81200万元，其中6月当月19030万元。国内增值税完成33100万元，当月6120万元；企业所得税完成26400万元，当月4840万元；个人所得税完成11700万元，当月4070万元。")]
    // Departments are no problems, though both are counted with one word and the amounts add up.
    [InlineData("本次检查共查出问题13个，涉及金额1240.60万元。具体是：3个部门超范围支出，涉及金额510.20万元；5个部门账实不符，涉及金额420.10万元；6个部门超标准接待，涉及金额310.30万元。")]
    [InlineData("共移交线索25个，涉及资金936.40万元。其中：4个乡镇虚报面积，涉及资金402.15万元；7个乡镇重复申领，涉及资金333.05万元；6个乡镇违规发放，涉及资金201.20万元。")]
    [InlineData("重点行业增加值增速多数回升，35个行业中有21个行业增长。")]
    public void Is_silent_where_nothing_is_wrong(string text) => Written.NothingBreaks(text);
}
