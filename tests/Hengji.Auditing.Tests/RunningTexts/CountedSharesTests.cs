namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Shares of those just counted, with words between that say what they are or did.</summary>
public sealed class CountedSharesTests
{
    [Theory]
    [InlineData("抽查71个项目，其中9个未按时完工，占{0}%。", "12.68", "15.86")]
    [InlineData("实地查看{0}处田间设施，其中9处淤塞或损毁，占12.68%。", "71", "68")]
    [InlineData("共走访165家企业，其中{0}家存在资料不完整问题，占13.94%。", "23", "32")]
    [InlineData("全年抽查项目208个，其中{0}个项目佐证材料不完整，占抽查项目的23.08%。", "48", "84")]
    public void The_wrong_one_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    // A share of money, or of others than those counted before.
    [InlineData("全县21个乡镇，其中3个乡镇补助资金，占12.68%。")]
    [InlineData("全县21个乡镇，其中3个乡镇耕地面积，占12.68%。")]
    [InlineData("评价项目6个，其中2个未达到目标，占全部指标的8.33%。")]
    public void Others_are_let_be(string text) => Written.NothingBreaks(text);
}
