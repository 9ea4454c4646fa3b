namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Rates and changes whose base stands behind them in brackets, in another sentence, or in words of its own.</summary>
public sealed class BasesElsewhereTests
{
    [Theory]
    // What it is stands in another paragraph, what it was beside the rate.
    [InlineData("公务接待7.52万元，接待144批、755人。\n公务接待支出为上年13.52万元，本年下降{0}%。", "44.38", "37.16")]
    [InlineData("培训费支出12.00万元，办班10期。\n培训费上年为10.00万元，今年增长{0}%。", "20.00", "16.67")]
    [InlineData("会议费支出12.50万元，召开会议10次。\n会议费去年10.00万元，本年增加{0}万元。", "2.50", "5.20")]
    [InlineData("差旅费决算30.00万元。\n上年差旅费25.00万元，当年上升{0}%。", "20.0", "16.7")]
    // Words of comparison with a comma behind them.
    [InlineData("全年“三公”经费支出29.94万元，为年度预算46.83万元的63.93%。与上年支出33.02万元比较，节支{0}万元。", "3.08", "8.03")]
    [InlineData("本年支出80.00万元。与上年支出75.00万元对比，增支{0}万元。", "5.00", "15.00")]
    // The budget or target in brackets right behind the rate.
    [InlineData("收入3697.59万元，支出3591.95万元，预算完成率{0}%（全年预算3667.36万元）。", "97.9", "90.2")]
    [InlineData("当年支出450.00万元，执行率{0}%（调整预算数500.00万元）。", "90.00", "99.00")]
    [InlineData("培训1080人次，完成率{0}%（目标1110人次）。", "97.3", "94.9")]
    // A budget by what was done to it.
    [InlineData("专项年初下达653.04万元，年中追加后为1664.56万元，截至年底支付{0}万元，支付率96.53%。", "1606.72", "0.16")]
    [InlineData("年初安排400.00万元，经调剂后500.00万元，实际支出450.00万元，执行率{0}%。", "90.00", "99.00")]
    public void A_wrong_figure_breaks(string sentence, string right, string wrong) => Written.OnlyWrongBreaks(sentence, right, wrong);

    [Theory]
    [InlineData("当年共支出{0}元，其中人员支出16475800.01元、公用支出3376430.27元、项目支出16067225.67元，结余1056457.19元。", "35919455.95", "37313130.84")]
    [InlineData("全年支出{0}万元，其中人员经费60.00万元、日常公用经费15.00万元、项目支出25.00万元，年末结余8.00万元。", "100.00", "117.00")]
    public void What_is_left_is_no_part_of_what_is_spent(string sentence, string right, string wrong) => Written.OnlyWrongBreaks(sentence, right, wrong);

    [Theory]
    [InlineData("培训1300人（计划1000人），完成计划的130%；开班{0}期（计划20期），完成计划的100%。", "20", "23")]
    public void No_rate_is_capped_where_another_goes_beyond(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    [InlineData("培训1000人（计划1000人），完成计划的100%；开班23期（计划20期），完成计划的100%。")]
    [InlineData("调整后预算3667.36万元，已支出3591.95万元，支出进度97.94%，其中项目支出进度96.53%、基本支出进度99.12%。")]
    [InlineData("会议费支出12.50万元。\n培训费上年为10.00万元，本年增加3.00万元。")]
    [InlineData("收入决算3637.80万元，支出决算3618.90万元，资本性支出1890.47万元。")]
    public void What_may_be_right_is_silent(string text) => Written.NothingBreaks(text);

    [Theory]
    [InlineData("2025年当年预算执行数为200.00万元，2026年预算安排{0}万元，比2025年预算执行数增加5.00%。", "210.00", "210.01", "201.00")]
    [InlineData("主要用于离退休费。2025年预算执行数57.43万元，2026年预算安排{0}万元，比2025年预算执行数减少2.27%，主要是人数减少。", "56.13", "56.12", "57.8")]
    [InlineData("2025 年当年预算执行数为 200.00 万元，2026 年预算安排 {0} 万元，比 2025 年预算执行数增加 5.00%。", "210.00", "210.01", "201.00")]
    [InlineData("2022年度决算数为81.40万元，2023年预算数为{0}万元，与2022年决算数相比增加10.00%。", "89.54", "89.53", "98.54")]
    [InlineData("2024年预算执行数320.00万元，2025年预算{0}万元，较2024年预算执行数增加16.00万元，增长5.00%。", "336.00", "336.01", "363.00")]
    public void AChangeIsFromWhatIsCalledByTheSameName(string sentence, string right, string within, string wrong) =>
        Written.WrongIsSeen(sentence, right, within, wrong);
}
