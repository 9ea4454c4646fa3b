namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Means with what lies between them and around them, durations that grew shorter, and rates named by what was counted right behind the whole.</summary>
public sealed class MeansAndDurationsTests
{
    [Theory]
    // Two means and their difference.
    [InlineData("12个单位自查平均得分{0}分，核查平均得分86.40分，平均调减5.15分。", "91.55", "91.55", "95.10")]
    [InlineData("部门打分平均91.55分，专家打分平均{0}分，两者相差5.15分。", "86.40", "86.41", "84.60")]
    // A mean between its extremes.
    [InlineData("5个项目自评平均得分95.20分，最高{0}分，最低90.10分。", "98.60", "98.60", "89.60")]
    [InlineData("参评学校平均94.30分，得分最低的是城南小学，为{0}分。", "88.50", "88.50", "98.50")]
    // Durations.
    [InlineData("全年项目审批平均用时{0}天，比上年的20.40天缩短5.10天，缩短25.00%。", "15.30", "15.30", "20.40")]
    [InlineData("船舶平均在港时间{0}小时，上年为30.00小时，延长5.00%。", "31.50", "31.50", "35.10")]
    // Containers are counted too.
    [InlineData("港区装卸重箱52300标箱，上年为48000标箱，增长{0}%。", "8.96", "8.96", "9.86")]
    // A rate named by what was counted right behind the whole.
    [InlineData("全县12个乡镇、96个村共布设监测站860个，运行812个，运行率{0}%。", "94.42", "94.42", "91.27")]
    public void The_wrong_one_is_seen(string text, string right, string within, string wrong) => Written.WrongIsSeen(text, right, within, wrong);

    [Theory]
    [InlineData("平均得分95.20分，最高限价98.00万元。")]
    [InlineData("户均补助平均1200元，最高可补助3000元，道路延长12公里。")]
    [InlineData("自评总得分98.20分，等级为优。主要扣分原因是执行率偏低，该项扣0.8分。")]
    [InlineData("自评总得分96.50分，扣分较多的是成本指标，扣1.5分。")]
    [InlineData("大厅平均等候时间12.50分钟，比上年缩短2.50分钟。")]
    public void Is_silent_where_nothing_is_wrong(string text) => Written.NothingBreaks(text);
}
