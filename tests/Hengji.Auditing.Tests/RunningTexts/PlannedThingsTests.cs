namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Tasks listed as planned, told pages later with how much of the plan was reached.</summary>
public sealed class PlannedThingsTests
{
    private const string Plans = "（二）绩效目标。2024年计划培训乡村教师800人次、新建农家书屋12个、放映公益电影960场，读者满意度不低于90%。\n";

    [Theory]
    [InlineData(Plans + "1.产出数量。培训乡村教师823人次，完成率{0}%；新建农家书屋12个，完成率100.00%；放映公益电影985场，完成率102.60%。", "102.88", "102.9", "108.28")]
    [InlineData(Plans + "全年共放映公益电影{0}场，为年度计划的102.60%；培训乡村教师823人次，为年度计划的102.88%；新建农家书屋11个，为年度计划的91.67%。", "985", "985", "958")]
    [InlineData("2022年拟修缮文物点{0}处、举办临时展览16场、征集藏品240件（套）。\n修缮文物点33处，目标完成率94.29%；举办临时展览18场，目标完成率112.5%；征集藏品251件（套），目标完成率104.58%。", "35", "35", "53")]
    public void A_wrong_plan_outcome_or_rate_is_seen(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData(Plans + "上半年培训乡村教师400人次，完成率80.00%；新建农家书屋9个，完成率90.00%；放映公益电影300场，完成率75.00%。")]
    [InlineData(Plans + "培训乡村教师823人次，完成率100%；新建农家书屋13个，完成率100%；放映公益电影985场，完成率100%。")]
    [InlineData(Plans + "培训县城教师210人次，完成率95.00%；新建农家书屋12个，完成率100%；放映公益电影960场，完成率100%。")]
    public void Rates_of_other_plans_are_silent(string text) => Written.NothingBreaks(text);

    [Theory]
    [InlineData("购置巡护无人机{0}台（套），完成年度任务50台（套）的104%。", "52", "52", "25")]
    [InlineData("扶持养殖场{0}个（户），完成年初计划120个（户）的95%。", "114", "114", "141")]
    public void Another_word_for_the_things_in_brackets_is_no_matter(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("全市{0}家规模以上企业中，接入监测平台的438家，接入率83.43%。", "525", "522")]
    [InlineData("参加鉴定的1520人次中，{0}人成绩合格领到证书，领证率78.95%。", "1200", "1210")]
    public void A_rate_is_of_those_told_among_all(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    [InlineData("其中决策18分（满分20分，得分率{0}%）、过程19.2分（满分20分，得分率96.00%）。", "90.00", "90", "96.00")]
    [InlineData("产出指标得{0}分（满分40分，得分率96.25%）。", "38.5", "38.5", "35.8")]
    public void A_rate_of_points_in_the_brackets_of_their_marks(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);
}
