namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>People and other things counted, and what they are divided into; a budget divided after its sentence.</summary>
public sealed class WrittenCountsTests
{
    [Theory]
    // People by their standing and by where they work.
    [InlineData("现有编制人员205人。其中,局机关在职{0}人、离休2人、退休75人、事务中心10人,支付中心5人。", "113", "143")]
    [InlineData("现有人员{0}人，其中：在职113人、离休2人、退休75人、临聘15人。", "205", "235")]
    [InlineData("全局共有干部职工205人。其中：机关113人，执法大队{0}人，服务中心17人。", "75", "78")]
    // Other things, where three parts make up most of them.
    [InlineData("全县共有学校205所，其中小学{0}所、初中75所、高中17所。", "113", "143")]
    [InlineData("建成农村公厕316个，其中东片{0}个、西片104个、南片90个。", "122", "172")]
    // A budget told in a sentence of its own.
    [InlineData("2023年政府采购预算17000元。其中:货物类采购{0}元,占政府采购预算的58.8%;服务类采购7000元,占政府采购预算的41.2%。", "10000", "13000")]
    [InlineData("2023年政府采购预算17000元。其中:货物类采购10000元,占政府采购预算的{0}%;服务类采购7000元,占政府采购预算的41.2%。", "58.8", "51.8")]
    public void The_wrong_count_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    // Parts that need not be all.
    [InlineData("现有干部职工205人，其中党员90人、女职工61人。")]
    [InlineData("现有干部职工205人，其中党员90人、女职工61人、博士12人。")]
    [InlineData("现有干部职工205人，其中机关60人、服务中心30人、检测站12人。")]
    [InlineData("全县共有学校205所，其中示范小学13所、示范初中5所、示范高中1所。")]
    [InlineData("年初预算120.00万元，决算支出90.00万元。其中：差旅费40.00万元，会议费12.00万元。")]
    public void A_list_that_may_leave_parts_out_is_let_be(string text) => Written.NothingBreaks(text);

    [Theory]
    // Other kinds of what is counted, no names.
    [InlineData("试点扩大到18个省（自治区、直辖市）。")]
    [InlineData("补助资金惠及26个县（自治县、县级市、新区）。")]
    [InlineData("预算公开覆盖52个部门（单位、机构）。")]
    [InlineData("对12个事项（政策、转移支付）开展评价，涉及资金3120.50万元。")]
    [InlineData("抽取9个对象（项目、部门整体、政策）实地核查。")]
    // What follows tells each in words.
    [InlineData("绩效管理要抓好两个方面：一方面是目标、监控、评价、应用衔接，另一方面是责任落实。")]
    // What another clause counts is no total of them.
    [InlineData("规上企业利润增长6%，119家工业企业产值超百亿元。经营主体稳步增加。总量达61.40万户，新登记14.7万户、其中企业5.7万家。")]
    [InlineData("主要做法有三条：首先是建章、立制、培训、督导。")]
    public void Words_that_name_nothing_are_not_counted(string text) => Written.NothingBreaks(text);

    [Theory]
    [InlineData("下设{0}个事业单位（农技推广站、种子管理站、植保站）。", "3", "5")]
    [InlineData("{0}个试点市（青河市、白石市、云台市）全部完成。", "3", "6")]
    public void Names_are_counted(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);
}
