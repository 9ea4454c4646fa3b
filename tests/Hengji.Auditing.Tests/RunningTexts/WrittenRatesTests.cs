namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Rates, means and multiples by their names: what they are of, and what they are not of.</summary>
public sealed class WrittenRatesTests
{
    [Theory]
    [InlineData("信息化设备采购预算520.00万元，成交价468.00万元，节约52.00万元，资金节约率{0}%。", "10.00", "10.00", "11.11")]
    [InlineData("结算送审金额2,400.00万元，审定金额2,208.00万元，核减192.00万元，核减率{0}%。", "8.00", "8.00", "8.70")]
    [InlineData("国有土地出让3宗，起始价合计5.20亿元，成交6.11亿元，溢价率{0}%。", "17.50", "17.50", "14.89")]
    [InlineData("改造工程批复概算1,850.00万元，每平方米造价2,312.50元；竣工决算{0}万元，比概算节约74.00万元。", "1,776.00", "1,776.00", "1,767.00")]
    public void Savings_are_of_what_was_asked_for(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("全县应参保12.50万人，实际参保12.20万人，参保率{0}%。", "97.60", "97.60", "102.46")]
    [InlineData("保障房计划开工1,200套，实际开工1,260套，开工率{0}%。", "105", "105", "95")]
    [InlineData("全年受理工单8,420件；回访2,500件，群众满意2,380件，满意率{0}%。", "95.20", "95.20", "85.20")]
    [InlineData("公寓建成800套；已入住680套，公寓入住率{0}%。", "85", "85", "58")]
    [InlineData("应检测点位60个，实际检测{0}个，检测覆盖率95%。", "57", "57", "75")]
    public void Part_and_whole_are_found_by_the_rate_s_name(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("审批环节由20个减至8个，精简{0}%。", "60", "60", "40")]
    [InlineData("办结时限由30个工作日压缩至12个工作日，压缩{0}%。", "60", "60", "40")]
    [InlineData("内设机构由15个精简为12个，精简比例{0}%。", "20", "20", "80")]
    [InlineData("平均等候时间由25分钟缩短至15分钟，缩短{0}%。", "40", "40", "60")]
    public void A_cut_is_of_what_there_was(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("项目执行率为92.40%，较上年提高{0}个百分点（上年为88.15%）。", "4.25", "4.25", "5.25")]
    [InlineData("其中老年读者3.60万人，占比30.0%，比上年提高{0}个百分点（上年占比27.5%）。", "2.5", "2.5", "5.2")]
    [InlineData("全县绿地1,200亩，约占四成；绿化率由2020年的38.62%提高到2023年的41.17%，三年提高{0}个百分点。", "2.55", "2.55", "5.25")]
    public void Points_are_against_what_the_brackets_tell(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("馆藏图书51.2万册，是开馆时12.8万册的{0}倍。", "4", "4.0", "3")]
    [InlineData("有偿使用收入2,800万元，较上年同期增长{0}倍（上年同期为800万元）。", "2.5", "2.5", "3.5")]
    public void Multiples_are_of_the_number_before_or_in_brackets(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("全年开放310天，接待读者93,000人次，日均{0}人次。", "300", "300", "255")]
    [InlineData("全年实际供水730.00万吨，日均{0}万吨。", "2.00", "2.00", "2.20")]
    [InlineData("培训320人，共计1,600人天；支出480,000元，人均每天{0}元。", "300", "300", "1,500")]
    [InlineData("采购课桌480套，支出21.60万元，折合每套{0}元。", "450", "450", "540")]
    [InlineData("教学楼建筑面积8,000平方米，总投资2,880.00万元，单方造价{0}元。", "3,600", "3,600", "3,060")]
    public void Means_are_of_days_sets_and_square_metres(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("工会收入减少30.50万元，下降5.0%；培训收入增加12.20万元，增长8.0%；其他收入减少4.10万元，下降9.0%，增减相抵，总收入净减少{0}万元。", "22.40", "22.40", "24.20")]
    public void Net_changes_are_of_all_changes(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("学院教师300人，到账经费1,500.00万元，师均5.0万元；其中横向经费600.00万元，占40%。")]
    [InlineData("新增就业5,250人，完成年度目标5,000人的105.0%；再就业1,650人，完成目标的110.0%。")]
    [InlineData("项目自评得分96.0分，等级为优；抽查复核得分88.0分。主管部门自评平均得分为94.0分。")]
    [InlineData("药品收入占比为25.8%，含饮片为30.5%，分别比上年下降1.6个百分点和1.1个百分点。")]
    [InlineData("项目总得分88.0分，扣除加分2.0分后，基础分为86.0分；自评得分95.0分。")]
    [InlineData("本次评价采用百分制，90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差。")]
    public void What_looks_alike_is_left_alone(string text) => Written.NothingBreaks(text);
}
