namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Posts and persons, what came and went, what is left of one item, and what is compared with last year's amount of the same name.</summary>
public sealed class WrittenPostsAndStocksTests
{
    [Theory]
    [InlineData("年末编制24名，其中行政编制15名、事业编制9名；实有在职人员20人。")]
    [InlineData("核定编制31名，其中：行政编制12名、事业编制19名，年末在职28人。")]
    [InlineData("展览经费支出83.20万元，执行率78.05%，未支出23.40万元。")]
    public void Nothing_breaks(string text) => Written.NothingBreaks(text);

    [Theory]
    [InlineData("核定编制85名（行政编制52名、事业编制33名），年末在职78人，退休41人，在职人员控制率{0}%。", "91.76", "91.76", "84.12")]
    [InlineData("全镇农村人口{0}人，已通自来水40125人，自来水普及率95.4%。", "42060", "42061", "4260")]
    [InlineData("年初在册143人，新接收88人，解除{0}人，年末在册135人。", "96", "96", "98")]
    [InlineData("年初登记移民6120人，当年新增45人，因死亡等核减{0}人，年末核定1980户6094人。", "71", "71", "17")]
    [InlineData("全年支出{0}万元，执行率92.40%，结转51.33万元；比上年支出570.02万元增加54.10万元，增长9.49%。", "624.12", "624.12", "570.12")]
    [InlineData("经自评，绩效得分94.5分，其中：决策15分（满分15分）、管理26.5分（满分{0}分）、产出33分（满分35分）、效益20分（满分20分）。", "30", "30", "80")]
    public void What_is_wrong_is_seen(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);
}
