using System.Globalization;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Tests.Numbers;

public sealed class NumberScannerTests
{
    [Theory]
    [InlineData("落实补贴 1.7 亿元。", "1.7亿元")]
    [InlineData("筹措2,000万，", "2000万")]
    [InlineData("标准为134.4元/月", "134.4元/月")]
    [InlineData("已完成４.６万人次考试", "4.6万人次")]
    [InlineData("满意度达百分之九十八", "98%")]
    [InlineData("办结率百分之九十八点五以上", "98.5%>")]
    [InlineData("占比近三成", "30%~")]
    [InlineData("办结率98%以上", "98%>")]
    [InlineData("≥50个", "50个>")]
    [InlineData("≤90万元", "90万元<")]
    [InlineData("满意度≧95％", "95%>")]
    [InlineData("＜5‰", "5‰<")]
    [InlineData("每村5～8个", "5-8个")]
    [InlineData("转移就业30.9万人", "30.9万人")]
    [InlineData("比省定任务高3.8个百分点", "3.8个百分点")]
    [InlineData("增减-0.05万元", "-0.05万元")]
    [InlineData("同比−27.15%", "-27.15%")]
    [InlineData("同比－3.14 %", "-3.14%")]
    [InlineData("为1万余家企业", "1万家>")]
    [InlineData("10余万元", "10万元>")]
    [InlineData("30多个", "30个>")]
    [InlineData("至少12家", "12家>")]
    [InlineData("不超过27万元", "27万元<")]
    [InlineData("控制在30万元以内", "30万元<")]
    [InlineData("约5.5万亩", "5.5万亩~")]
    [InlineData("收入3，518.85万元", "3518.85万元?")]
    [InlineData("1, 537.4", "1537.4?")]
    [InlineData("3,265.82", "3265.82")]
    [InlineData("合计8006.64\n万元", "8006.64万元")]
    [InlineData("〇", "0")]
    [InlineData("零", "0")]
    [InlineData("(12.30)", "-12.30")]
    [InlineData("内设十五个科室", "15个")]
    [InlineData("追加二千万元", "2千万元|2000万元")]
    [InlineData("158 人，其中：行政编制 29 人", "158人 29人")]
    [InlineData("4125.49,4143.91万元", "4125.49万元 4143.91万元")]
    [InlineData("各减少1267.86,2570.97万元", "1267.86万元 2570.97万元")]
    [InlineData("分别为12、15和8人", "12人 15人 8人")]
    [InlineData("下降23.51%、38.28%", "23.51% 38.28%")]
    [InlineData("1000千瓦时", "1000千瓦时")]
    [InlineData("12 个行政村", "12个")]
    [InlineData("36 名护林员上岗", "36名|36人")]
    [InlineData("总分98.8分。", "98.8分")]
    [InlineData("2370人", "2370人")]
    [InlineData("≥100百分比", "100%>")]
    [InlineData("拥有2台50分钟", "2台 50分钟")]
    [InlineData("按0.5元/平方米·月收取", "0.5元/平方米·月")]
    [InlineData("2022年收入0，", "0")]
    [InlineData("3项业务", "3项")]
    [InlineData("目标1：10个", "10个")]
    [InlineData("成活率95%-100%", "95-100%")]
    [InlineData("完成12场，", "12场")]
    [InlineData("完成率达到 100%。", "100%")]
    public void Reads_figures(string text, string expected) => expected.Split('|').ShouldContain(Short(text));

    [Theory]
    [InlineData("州办〔2019〕61号")]
    [InlineData("财预[2020]10号")]
    [InlineData("2022年")]
    [InlineData("二〇二四年二月")]
    [InlineData("2022年12月31日")]
    [InlineData("2021-2022年度")]
    [InlineData("2023/12/31")]
    [InlineData("截至12月底")]
    [InlineData("1-2月")]
    [InlineData("6月30日前")]
    [InlineData("联系电话：0743-8222222")]
    [InlineData("电话 13800000000")]
    [InlineData("统一社会信用代码：11433100006686445M")]
    [InlineData("219001-池州市")]
    [InlineData("预算编码：909")]
    [InlineData("1.就业形势")]
    [InlineData("1、局机关")]
    [InlineData("（1）国务院专家津贴")]
    [InlineData("；(3)负责")]
    [InlineData("第三条")]
    [InlineData("第 12 条")]
    [InlineData("一、基本情况")]
    [InlineData("“311”就业服务")]
    [InlineData("第五届创翼大赛")]
    [InlineData("北门街3号")]
    [InlineData("上午8:30")]
    [InlineData("平台2.0版")]
    [InlineData("附件2")]
    [InlineData("表1 收支情况")]
    [InlineData("指标12")]
    [InlineData("SYB2培训")]
    [InlineData("1.1 项目概况")]
    [InlineData("2.3.1 资金")]
    [InlineData("12345热线")]
    [InlineData("万名专家")]
    [InlineData("第一位")]
    [InlineData("三公经费")]
    [InlineData("2 三年花了多少钱")]
    [InlineData("5 资金用到了哪里\n")]
    public void Leaves_what_is_no_figure(string text) => NumberScanner.Scan(text).ShouldBeEmpty();

    [Fact]
    public void A_list_number_before_a_year_is_not_joined_to_it() =>
        Short("1.2022年收入5万元").ShouldBe("5万元");

    [Fact]
    public void Counts_are_told_from_rounded_numbers()
    {
        NumberScanner.Scan("158人")[0].IsCount.ShouldBeTrue();
        NumberScanner.Scan("2.33万人")[0].IsCount.ShouldBeFalse();
        NumberScanner.Scan("8.8分")[0].IsCount.ShouldBeFalse();
        NumberScanner.Scan("90万元")[0].IsCount.ShouldBeFalse();
    }

    [Fact]
    public void A_place_covers_sign_digits_and_unit()
    {
        var number = NumberScanner.Scan("减少 −1,234.50 万元左右").Single();
        (number.Start, number.Length, number.Printed).ShouldBe((3, 12, "−1,234.50"));
        number.Qualifier.ShouldBe(NumberQualifier.About);
    }

    private static string Short(string text) => string.Join(' ', NumberScanner.Scan(text).Select(number =>
        number.Value.ToString(CultureInfo.InvariantCulture)
        + (number.High is { } high ? "-" + high.ToString(CultureInfo.InvariantCulture) : "")
        + number.Unit.Symbol
        + (number.Qualifier switch
        {
            NumberQualifier.AtLeast => ">",
            NumberQualifier.AtMost => "<",
            NumberQualifier.About => "~",
            _ => "",
        })
        + (number.IsUnsure ? "?" : "")));
}
