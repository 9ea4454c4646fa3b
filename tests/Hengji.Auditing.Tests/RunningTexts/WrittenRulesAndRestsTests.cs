namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Rules with what they come to, what is left, what was carried over, names before their count, and other small reckonings.</summary>
public sealed class WrittenRulesAndRestsTests
{
    [Theory]
    // Rules, of what the sentence or the one before counts.
    [InlineData("全年用水86400吨，按平均水价每吨3.20元计算，水费支出{0}万元。", "27.65", "31.42")]
    [InlineData("食堂全年就餐52,300人次，月均4,358人次。按每人次补贴8元计算，全年补贴{0}万元。", "41.84", "418.40")]
    [InlineData("村医养老补助286人，人均每月150元，全年{0}万元。", "51.48", "4.29")]
    [InlineData("设一等奖4名、二等奖10名、三等奖20名，奖金标准依次为3000元、2000元、1000元，发放奖金{0}万元。", "5.2", "2.5")]
    [InlineData("一等奖3个村、每村奖补20万元，二等奖8个村、每村奖补15万元，三等奖12个村、每村奖补10万元，共奖补{0}个村300万元。", "23", "32")]
    [InlineData("一等奖3个村、每村奖补20万元，二等奖8个村、每村奖补15万元，三等奖12个村、每村奖补10万元，共奖补23个村{0}万元。", "300", "330")]
    [InlineData("举办轮训班6期，培训{0}人，每期5天，共计2,080人天。", "416", "461")]
    // What is left.
    [InlineData("全区共有背街小巷158条，2021年完成整治61条，2022年完成整治72条，累计完成{0}条，累计完成率84.18%，剩余25条列入明年计划。", "133", "125")]
    [InlineData("合同价款352.00万元，预付30%即105.60万元，验收后共支付341.44万元，余款{0}万元作为质保金。", "10.56", "16.05")]
    [InlineData("本年新收申请53件，上年结转3件。本年度办理结果：予以公开{0}件，部分公开7件，不予公开6件，无法提供12件，其他处理5件，结转下年度继续办理2件。", "24", "42")]
    [InlineData("固定服务站由年初的6个增加到9个，新建{0}个。", "3", "2")]
    [InlineData("施工单位报送结算造价{0}万元，经中介机构审核，审定金额3295.18万元，核减333.28万元，核减率9.19%。", "3628.46", "3828.46")]
    // Means, months, hundredths of a point, two shares, a total behind.
    [InlineData("窗口全年延时服务640小时，办理业务4,864件，平均每小时办理{0}件。", "7.6", "8.9")]
    [InlineData("学院专任教师315人，到账经费1,820.00万元。发表论文378篇，师均{0}篇。", "1.2", "2.1")]
    [InlineData("基金收入18,460万元，支出15,240万元，当年结余3,220万元；年末滚存结余26,670万元，按月均支出测算，可支付{0}个月。", "21", "12")]
    [InlineData("综合融资成本由5.92%降至5.26%，下降{0}个基点。", "66", "60")]
    [InlineData("全年采集全血21438人次，街头采集占62.4%，团体采集占{0}%。", "37.6", "36.7")]
    [InlineData("中央补助1,500万元，占60%；省级配套600万元，占24%；市县自筹400万元，占16%。项目总投资为{0}万元。", "2,500", "2,050")]
    // Names before their count.
    [InlineData("局机关内设办公室、规划财务股、法规股、工程建设股{0}个股室，核定编制38名。", "4", "6")]
    [InlineData("局机关下属河道所、灌区处、供水站{0}个事业单位，均独立核算。", "3", "5")]
    public void The_wrong_one_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("全年用水86400吨，按每吨3.20元收费，另有农业用水费31.42万元。")]
    [InlineData("养老补助286人，人均每月150元，当月4.29万元。")]
    [InlineData("培训416人、教师12人，每期5天，往返2天，共计2,080人天。")]
    [InlineData("计划新打机井64眼、维修旧井82眼，合计146眼；完成新打52眼、维修75眼，累计完成127眼；尚余新打12眼、维修7眼未完工。")]
    [InlineData("固定服务站由年初的6个增加到9个，新建5个、撤并2个。")]
    [InlineData("城镇人口占52.4%，乡村就业占31.2%。")]
    [InlineData("走访红旗社区、建设社区、和平社区以及柳林村、石门村，共3个社区、2个村。")]
    [InlineData("内设办公室、财务股，下属单位12个单位。")]
    [InlineData("上年结转3件，本年新收申请53件，其中自然人申请50件、法人申请3件。")]
    [InlineData("本年新收申请53件，上年结转3件，其中自然人申请50件、法人申请6件。")]
    [InlineData("滚存结余26,670万元，上年可支付23个月。")]
    [InlineData("一等奖3个村、每村奖补20万元，二等奖8个村、每村奖补15万元，另有8个村受到表彰。")]
    public void Look_alikes_are_let_be(string text) => Written.NothingBreaks(text);
}
