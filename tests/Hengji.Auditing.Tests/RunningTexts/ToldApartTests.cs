namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Right sentences of published papers that readers took for contradictions.</summary>
public sealed class ToldApartTests
{
    [Theory]
    [InlineData("全省累计支付964.8亿元，支付进度75.0%，与序时进度持平，比8月末的67.3%提高7.7个百分点，比去年同期的73.4%高1.6个百分点。")]
    [InlineData("1至7月实际支付183.06万元，预算执行率56.5%，低于序时进度58.3%约1.8个百分点。")]
    [InlineData("执行率最低的是职业技能提升行动，差额257万元；就业补助差额384万元；基本支出差额48万元。")]
    public void Nothing_breaks(string text) => Written.NothingBreaks(text);

    [Theory]
    [InlineData("1至7月实际支付183.06万元，预算执行率56.5%，低于序时进度{0}个百分点。", "1.8", "8.1")]
    [InlineData("全年预算384.20万元，决算357.45万元，差额{0}万元。", "26.75", "62.75")]
    public void What_they_read_is_still_read(string text, string right, string wrong) => Written.OnlyWrongBreaks(text, right, wrong);
}
