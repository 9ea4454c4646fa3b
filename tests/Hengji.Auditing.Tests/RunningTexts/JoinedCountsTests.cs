namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Short counts joined by 、 behind their total, up to the end of their clause.</summary>
public sealed class JoinedCountsTests
{
    [Theory]
    [InlineData("园区入驻企业158家，投产{0}家、在建31家、未开工9家；当年新签约12家。", "118", "108")]
    [InlineData("本年新进人员16人，其中公开招聘{0}人、选调4人、调入3人；年末在职240人。", "9", "7")]
    [InlineData("剔除对象63户，其中已故9户、重复{0}户、财政供养18户，最终保留820户。", "36", "46")]
    [InlineData("为1842名残疾人提供服务，其中视力残疾{0}名、听力残疾402名、肢体残疾1122名。", "318", "381")]
    public void The_wrong_count_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    [InlineData("全年培训1240人次，其中电工312人次、焊工455人次、护理员208人次。")]
    [InlineData("现有职工96人，其中党员38人、女职工41人、博士11人。")]
    [InlineData("走访企业86家，帮扶困难企业12家、重点企业30家、外资企业8家。")]
    [InlineData("剔除对象63户，其中已故9户、重复36户、财政供养18户，最终保留820户。")]
    public void What_may_be_left_out_is_let_be(string text) => Written.NothingBreaks(text);

    [Theory]
    [InlineData("未办结的{0}件，为桥梁改造、管网扩容、学位建设；其余已办结。", "3", "5")]
    public void Names_up_to_a_semicolon_are_counted(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);
}
