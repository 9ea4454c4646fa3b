using System.Text;
using CsCheck;
using Hengji.Auditing.Between;
using Hengji.Auditing.Relations.Facts.Alike;
using Hengji.Auditing.Relations.Facts.Derived;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>A number that should follow from others near it, known by all the words around: asked about where they give another one.</summary>
public sealed class ToldDerivedTests
{
    [Theory]
    [InlineData("项目总投资{0}万元，其中中央资金312.50万元，省级资金148.36万元，县级配套62.14万元。", "523.00", "532.00")]
    [InlineData("全年支出486.20万元，比上年的452.75万元增长{0}%，主要是人员增加。", "7.39", "3.79")]
    [InlineData("全年发放补助2846人，发放资金853.80万元，其中城镇1217人，农村{0}人。", "1629", "1692")]
    [InlineData("本届农博会参展企业168家，其中县外企业63家，占{0}%；现场销售额486.5万元。", "37.5", "35.7")]
    public void Is_asked_about_where_the_others_give_another(string text, string right, string wrong)
    {
        Broken(text.Replace("{0}", right, StringComparison.Ordinal)).ShouldBeEmpty();
        Broken(text.Replace("{0}", wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("全年召开会议14次，形成纪要21份；另有36人次参加上级培训。")]
    [InlineData("项目计划投资120.00万元，另有设备85.00万元由省级统一采购，培训费用13.60万元从公用经费列支。")]
    [InlineData("一、总体\n\n全州开展职业技能竞赛12次，完成年任务的150%。\n\n二、就业\n\n年末在职46人。\n\n三、车辆\n\n车辆4辆。\n\n四、设施\n\n教室3间。\n\n五、分析\n\n全州开展职业技能竞赛12次，完成年任务的150%。")]
    [InlineData("经自评，该项目综合得分93.20分，等次为“优”。决策、过程、产出、效益四个方面分别得13.5分、22.40分、33.1分和24.2分，得分率依次为90.00%、89.60%、94.57%、96.80%，共扣6.80分。")]
    [InlineData("补助对象为在岗教师，按学校艰苦边远程度分四类执行不同标准。本年度调整了三类学校的标准，由每人每月300元提高到360元，提高60元，增幅20.00%。\n\n一、二、三、四类学校的月补助标准分别为860元、600元、360元和260元，上、下半年各按6个月计算。")]
    [InlineData("一是收入有所回落。全市一般公共预算收入21.46亿元；税收占比70.3%，非税收入占比29.7%。二是土地收入偏慢。政府性基金收入5.12亿元，只有年初预算的32.6%，其中土地出让收入4.35亿元。")]
    [InlineData("自评质量满分100分，由材料完整性20分、指标规范性25分、结果真实性40分和结果应用15分构成，90分以上为优秀，80分至90分为良好，80分以下为一般。")]
    public void Numbers_of_several_things_are_not_asked_about(string text) => Broken(text).ShouldBeEmpty();

    [Theory]
    [InlineData("本年决算486.20万元，上年决算452.75万元，同比增长{0}%。", "7.39", "-7.39")]
    [InlineData("本年决算452.75万元，上年决算486.20万元，同比{0}%。", "增长-6.88", "增长6.88")]
    public void A_rate_goes_where_its_amounts_go(string text, string right, string wrong)
    {
        Broken(text.Replace("{0}", right, StringComparison.Ordinal)).ShouldBeEmpty();
        Broken(text.Replace("{0}", wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void What_a_total_in_another_paragraph_says_is_used()
    {
        var numbers = Numbers("一、收支\n\n全年培训支出218.40万元，会议支出31.62万元。\n\n二、人员\n\n年末在职46人。\n\n三、其他\n\n车辆4辆。\n\n四、设施\n\n教室3间。\n\n五、分析\n\n师资费54.60万元，占培训支出的25%。");
        var share = numbers.Told[^1];
        new Nearby(numbers, new FarNumbers(numbers), share).Far.ShouldContain(other => other.Figure.Printed == "218.40");
    }

    [Fact]
    public void Each_number_of_a_relation_is_given_by_the_others() =>
        Gen.Select(Gen.Int[1, 9_999], Gen.Int[1, 9_999], Gen.Enum<DerivedForm>()).Sample((one, other, form) =>
        {
            var numbers = Numbers(Text(form, one, other));
            var relation = new DerivedRelation(form, numbers.Told);
            relation.Views().ShouldAllBe(view => view.Way.Gives(view.Told));
            relation.Views().ShouldAllBe(view => DerivedRelation.Of(view.Told, view.Way).Key == relation.Key);
        }, iter: 200);

    [Fact]
    public void A_way_gives_no_number_beyond_rounding()
    {
        var told = Numbers("部分31.25万元，全部125.00万元，占25.0%，也作25.2%。").Told;
        var share = Derivation.Of(DerivationKind.Share, told[0], told[1]);
        share.Gives(told[2]).ShouldBeTrue();
        share.Gives(told[3]).ShouldBeFalse();
        ToldDerived.DifferenceOf(told[3], share).ShouldBe(DerivedDifference.Slip);
    }

    [Theory]
    [InlineData("部分31.25万元，全部125.00万元，占27.9%。", DerivedDifference.Points)]
    [InlineData("部分31.25万元，全部125.00万元，占62.0%。", DerivedDifference.Far)]
    [InlineData("部分31.25万元，全部125.00万元，占28.0%。", DerivedDifference.Slip)]
    public void Percentages_a_few_points_away_are_told_from_those_far_away(string text, object difference)
    {
        var told = Numbers(text).Told;
        ToldDerived.DifferenceOf(told[2], Derivation.Of(DerivationKind.Share, told[0], told[1])).ShouldBe((DerivedDifference)difference);
    }

    [Theory]
    [InlineData("会议2次，培训3次，共7次。", DerivedDifference.Count)]
    [InlineData("会议2次，培训3次，共9次。", DerivedDifference.Far)]
    public void Counts_of_one_digit_differ_by_few(string text, object difference)
    {
        var told = Numbers(text).Told;
        ToldDerived.DifferenceOf(told[2], Derivation.Of(DerivationKind.Sum, told[..2])).ShouldBe((DerivedDifference)difference);
    }

    [Fact]
    public void A_number_in_another_unit_is_a_slip()
    {
        var told = Numbers("部分0.31亿元，全部125000000万元，占24.8%。").Told;
        ToldDerived.DifferenceOf(told[1], Derivation.Of(DerivationKind.WholeOf, told[0], told[2])).ShouldBe(DerivedDifference.Slip);
    }

    /// <summary>Three numbers, exact to the third decimal or whole, in the roles of a form.</summary>
    private static string Text(DerivedForm form, int one, int other)
    {
        var (a, b) = ((decimal)one, (decimal)other);
        var (small, large) = (Math.Min(a, b), Math.Max(a, b) + 1);
        return form switch
        {
            DerivedForm.Share => Told($"{a}万元", $"{b}万元", $"{a / b * 100:F3}%"),
            DerivedForm.Growth => Told($"{a}万元", $"{b}万元", $"{Math.Max(0.001m, Math.Abs(a - b) / b * 100):F3}%"),
            DerivedForm.Rise => Told($"{small}万元", $"{large}万元", $"{small / (large - small) * 100:F3}%"),
            DerivedForm.Fall => Told($"{small}万元", $"{large}万元", $"{small / (large + small) * 100:F3}%"),
            DerivedForm.Complement => Told($"{small / 100 + 0.01m:F2}%", $"{100 - (small / 100) - 0.01m:F2}%"),
            DerivedForm.Product => Told($"{a * b}元", $"{a}元", $"{b}人"),
            DerivedForm.Times => Told($"{a}万元", $"{b}万元", $"{Math.Max(0.001m, a / b):F3}倍"),
            DerivedForm.Mean => Told($"{(a + b + large) / 3:F2}万元", $"{a}万元", $"{b}万元", $"{large}万元"),
            _ => Told($"{a + b}人", $"{a}人", $"{b}人"),
        };
    }

    private static string Told(params ReadOnlySpan<string> numbers) => $"有关数为{string.Join("，另有", numbers.ToArray())}。";

    private static AlikeNumbers Numbers(string text)
    {
        var reading = FileReading.Of(DocumentReader.Read("report.md", Encoding.UTF8.GetBytes(text)).Value, null);
        return AlikeNumbers.Of(reading.Document, reading.Book, reading.Sections);
    }

    private static IEnumerable<string> Broken(string text) => ToldDerived.Of(Numbers(text)).Select(relation => relation.Basis.ToString());
}
