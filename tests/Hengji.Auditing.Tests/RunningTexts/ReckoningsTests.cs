namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Reckonings written out with signs.</summary>
public sealed class ReckoningsTests
{
    [Theory]
    [InlineData("预算执行率＝（420.65÷450.00）×100%＝{0}%，得分9.3分。", "93.48", "93.48", "94.38")]
    [InlineData("成本节约率为（1280－1216.5）/1280×100%={0}%。", "4.96", "4.96", "4.69")]
    [InlineData("应补助额：128辆×12,000元×2＝{0}万元。", "307.2", "307.2", "302.7")]
    [InlineData("该项得分＝1693/1782×4={0}分。", "3.8", "3.8", "3.1")]
    [InlineData("年末结存256+371-318={0}万元。", "309", "309", "390")]
    [InlineData("核算口径为60人×1500元×12＝{0}万元。", "108", "108", "180")]
    [InlineData("（测算口径为186.40＋13.60＝{0}万元）", "200.00", "200.01", "210.00")]
    public void A_result_must_follow(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("采购合同编号2022-156/3，项目周期2021-2023=三年。")]
    [InlineData("规格为120×80=标准尺寸，数量6个。")]
    [InlineData("得分=实际完成数/计划数×4分=3.8分，其中计划数1782。")]
    public void What_is_no_reckoning_is_none(string text) => Written.NothingBreaks(text);
}
