namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Numbers told with 约 against what they are worked out from, multiples by name, and means of months.</summary>
public class EstimatesTests
{
    [Theory]
    [InlineData("全年接待3862批次、41208人次，支出412.08万元，人均约{0}元。", "100", "98", "1000")]
    [InlineData("全年国内接待3862批次、38620人次，支出412.08万元，批均约{0}人。", "10", "10", "12")]
    [InlineData("整治行政村24个，投入516.0万元，村均约{0}万元。", "21.5", "22", "215")]
    [InlineData("行政单位资产12.64亿元，事业单位资产39.85亿元，事业单位资产约为行政单位的{0}倍。", "3.2", "3.1", "2.3")]
    [InlineData("桥镇最多，1162.4万元；沙乡最少，620.9万元；前者为后者的{0}倍。", "1.9", "1.87", "9.1")]
    [InlineData("全年预算68400万元，1—9月累计完成51030万元，四季度平均每月需入库约{0}万元。", "5790", "5800", "579")]
    public void A_wrong_estimate_is_seen(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("全县常住人口约27.6万人，全年接待约4200人次，支出约39万元。")]
    [InlineData("整治行政村24个，投入516.0万元，另有社会投入约180万元，村均约29万元。")]
    [InlineData("行政单位资产12.64亿元，事业单位资产39.85亿元，企业资产约为上年的1.3倍。")]
    [InlineData("全年缴款约42万元，月均约2万元的单位有3家。")]
    public void Estimates_of_what_is_not_told_are_passed_over(string text) => Written.NothingBreaks(text);
}
