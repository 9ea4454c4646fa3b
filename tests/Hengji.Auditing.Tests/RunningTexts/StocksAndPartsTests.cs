namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>What came and went in any order, and parts told one by one behind a colon.</summary>
public sealed class StocksAndPartsTests
{
    [Theory]
    [InlineData("年末在册会员{0}家，当年新入会31家、退会8家、注销5家，年初在册会员106家。", "124", "142")]
    [InlineData("棉衣储备：年初库存620件，年内采购180件，调拨使用95件，报废40件，年末库存{0}件。", "665", "656")]
    [InlineData("年末实有商户12640户，比上年末净增{0}户。全年新登记2310户，注销860户。", "1450", "1540")]
    [InlineData("共设服务点57个，分布在{0}个镇：东岭镇18个、白沙镇16个、柳河镇12个、石桥镇11个。", "4", "5")]
    [InlineData("村民小组4个、共{0}户，各组户数分别为：一组48户、二组61户、三组39户、四组52户。", "200", "220")]
    [InlineData("解决{0}个村民小组的用水问题。各组情况：上湾组62户、下湾组48户、石桥组55户。", "3", "4")]
    public void The_wrong_count_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    [InlineData("年初在册会员106家，年末在册会员124家，当年新入会31家，走访会员8家。")]
    [InlineData("本年新收申请47件。办理结果：予以公开21件，部分公开6件。")]
    public void Other_numbers_are_let_be(string text) => Written.NothingBreaks(text);
}
