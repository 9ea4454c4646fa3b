namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Budget subjects explained in paragraphs of their own.</summary>
public sealed class SubjectPlanTests
{
    [Theory]
    [InlineData("7、社会保障和就业支出（208类）行政事业单位养老支出（05款）行政单位离退休（01项）{0}万元。主要用于离退休费。2025年当年预算执行数为57.43万元，2026年预算安排56.12万元，比2025年预算执行数减少2.28%。", "56.12", "56.1", "57.8")]
    [InlineData("31.“住房保障支出（类）住房改革支出（款）住房公积金（项）”{0}万元，主要用于缴存住房公积金。2024年预算安排350.35万元。", "350.35", "350.4", "352.67")]
    [InlineData("3、卫生健康支出（210类）行政事业单位医疗（11款）行政单位医疗（01项）{0}万元。主要用于医疗保险缴费。年初预算为274.82万元，支出决算为257.14万元，完成年初预算的93.57%。", "257.14", "257.1", "245.53")]
    [InlineData("1、教育支出（类） 普通教育（款） 小学教育（项） {0} 万元，用于教学。2026 年预算安排 80.00 万元。", "80.00", "80.0", "88.00")]
    public void The_amount_behind_the_name_is_what_is_planned(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("1.教育支出（类）普通教育（款）小学教育（项）支出决算为80.00万元，2024年预算安排75.00万元，完成预算的106.67%。")]
    [InlineData("1.教育支出（类）普通教育（款）小学教育（项）年初预算为75.00万元，支出决算为80.00万元，完成年初预算的106.67%。")]
    [InlineData("1.教育支出（类）普通教育（款）小学教育（项）80.00万元；卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）12.00万元，2024年预算安排92.00万元。")]
    public void Accounts_and_several_subjects_are_silent(string text) => Written.NothingBreaks(text);
}
