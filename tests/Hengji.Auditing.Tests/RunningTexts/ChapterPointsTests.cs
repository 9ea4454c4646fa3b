namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Points told part by part, shares of names told before, posts of each kind, totals with what was carried.</summary>
public sealed class ChapterPointsTests
{
    [Theory]
    [InlineData("一、预算执行。执行率97.5%，该部分满分30分，得29.25分。\n二、绩效目标。均已完成，该部分满分70分，得{0}分。\n三、结论。综合评价得分97.75分，等级为“优”。", "68.5", "68.5", "65.8")]
    [InlineData("投入和过程规范，本部分分值40分，自评得分{0}分。\n产出和效果较好，本部分分值60分，自评得分57.4分。\n绩效自评总得分95.9分。", "38.5", "38.5", "35.8")]
    public void Parts_make_the_total(string text, string right, string within, string wrong) => Written.WrongIsSeen(text, right, within, wrong);

    [Theory]
    // Not all parts are told.
    [InlineData("该部分满分20分，得19分。\n该部分满分30分，得28分。\n综合评价得分95.5分。")]
    [InlineData("该项20分，得19分。\n该项80分，得75分。\n甲项目综合得分94分。\n乙项目综合得分90分。")]
    public void Some_parts_are_let_be(string text) => Written.NothingBreaks(text);

    [Theory]
    [InlineData("基金收入640.00亿元，同比增长6.10%；支出588.80亿元，同比增长7.20%；当年支出占收入的{0}%。", "92.00", "92", "82.00")]
    [InlineData("全年门票收入820.00万元，经营收入{0}万元，本年经营收入占门票收入的25.00%。", "205.00", "205.0", "250.00")]
    public void A_share_of_names_told_before(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("行政编制16人，实有{0}人；事业编制9人，实有8人。", "15", "15", "51")]
    [InlineData("事业编制24名，在编{0}名；工勤编制3名，在编2名。", "21", "21", "121")]
    public void Persons_of_each_kind_of_posts(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("本年收入2310.40万元，其中财政拨款2200.40万元、其他收入110.00万元；加上年初结转和结余{0}万元，总收入2352.90万元。", "42.50", "42.5", "24.50")]
    [InlineData("年末羊存栏1079125头只，较上年增加77745头只，增长{0}%。", "7.8", "7.8", "-7.8")]
    public void Totals_and_growth(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);
}
