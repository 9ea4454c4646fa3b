namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Sentences in the manner of published final accounts, which are right, and what a careful reader would not ask of them.</summary>
public sealed class PublishedAccountTests
{
    [Theory]
    // Parts of a part between the parts.
    [InlineData("2023年度基本支出842.16万元，其中人员经费701.42万元，包括工资福利支出655.17万元和对个人和家庭的补助46.25万元；公用经费140.74万元，包括商品和服务支出131.04万元、资本性支出9.70万元。")]
    // 收入合计 is not the 经营收入 told last, nor 支出合计 the 项目支出.
    [InlineData("收入合计1,208,414.50元。其中：财政拨款收入1,108,414.50元，占总收入的91.72%；其他收入100,000.00元，占总收入的8.28%；经营收入0.00元。与上年相比，收入合计增加208,414.50元，增长20.84%。")]
    [InlineData("支出合计1,208,414.50元。其中：基本支出1,108,414.50元，占总支出的91.72%；项目支出100,000.00元，占总支出的8.28%。与上年相比，支出合计增加208,414.50元，增长20.84%。")]
    // Income beside expenditure, and what is told next.
    [InlineData("本年收入2416.83万元；本年支出2344.09万元，主要用于征地补偿。“三公”经费支出共计72.47万元。")]
    // Codes of budget subjects are no amounts.
    [InlineData("行政运行（2010401）。年初预算为312.40万元，支出决算为312.40万元，完成年初预算的100.00%。一般管理（2010402）决算14.00万元。")]
    // 100 % makes any amount that of its row.
    [InlineData("甲项目全年预算182.31万元，执行171.06万元，执行率93.83%，得分97.4分；乙项目全年预算23.57万元，执行23.57万元，执行率100.00%，得分95.3分；丙项目全年预算81.92万元，执行81.92万元，执行率100.00%，得分88.1分。")]
    // Some of the projects were looked at again, and those were graded.
    [InlineData("组织对7个项目开展自评，并选取其中4个作重点复核，复核结果为“优”的1个，为“良”的3个。")]
    public void Nothing_is_asked(string text) => Audited.Text(text).Findings.Select(finding => finding.Message).ShouldBeEmpty();

    [Theory]
    [InlineData("2023年度基本支出842.16万元，其中人员经费701.42万元，包括工资福利支出655.17万元和对个人和家庭的补助46.25万元；公用经费{0}万元，包括商品和服务支出131.04万元、资本性支出9.70万元。", "140.74", "410.74")]
    [InlineData("收入合计1,208,414.50元。其中：财政拨款收入1,108,414.50元，占总收入的91.72%；其他收入100,000.00元，占总收入的8.28%；经营收入0.00元。与上年相比，收入合计增加{0}元，增长20.84%。", "208,414.50", "280,414.50")]
    // A clause behind a semicolon, or a purpose, before the change: still of the last amount.
    [InlineData("公务接待费支出预算为12.62万元，支出决算为9.37万元，完成预算的74.25%，决算数小于预算数；与上年相比增加1.41万元，增长{0}%。", "17.71", "-17.71")]
    [InlineData("公务车运行维护费24.63万元，主要用于应急抢险所需车辆的燃料费、维修费、保险费等，费用支出较年初预算数减少{0}万元，下降32.0%。", "11.59", "115900.12")]
    // The share of a sum told far away, whose words call it 总额; a count before it is not what has the share.
    [InlineData("项目支出1452.38万元，占40.69%。\n对4个项目开展自评，资金{0}万元，占项目支出总额的86.07%。", "1250.06", "3250.06")]
    [InlineData("项目支出1452.38万元，占40.69%。\n对部门整体和4个项目开展绩效自评，涉及资金{0}万元，占项目支出的86.07%。", "1250.06", "2150.06")]
    // Rows in brackets and what they make.
    [InlineData("对3个项目进行自评，资金417.05万元，分别为：甲维修（预算61.42万元，支出58.30万元，得分91.3分）；乙补助（预算221.68万元，支出{0}万元，得分89.0分）；丙管理（预算158.17万元，支出146.57万元，得分94.5分）。", "212.18", "122.18")]
    // Kinds of cars end before other things are told.
    [InlineData("共有车辆19台，其中：主要负责人用车1台、应急保障用车2台、特种专业技术用车10台、其他用车{0}台；单价100万元（含）以上的设备7台（套）。", "6", "9")]
    // Projects rated, and their grades.
    [InlineData("对2023年度7个二级项目开展绩效自评，共涉及资金1204.52万元。评价结果为优{0}个、良3个。", "4", "7")]
    // As many projects as are named.
    [InlineData("对部门整体和{0}个项目开展绩效自评，涉及资金951.46万元，分别是干线养护、安防工程、水毁修复、公路绿化。", "4", "6")]
    [InlineData("共对{0}个项目进行绩效自评，资金402.96万元，占项目支出的61.86%，分别为：校舍维修（预算69.25万元，得分97.9分）；课后服务（预算121.79万元，得分95.6分）；营养午餐（预算149.54万元，得分88.5分）。", "3", "5")]
    // People told elsewhere.
    [InlineData("设办公室、财务科等科室，年末实有在职职工{0}人，退休人员51人。\n公用经费629.11万元，较上年决算数增加27.90万元，按在职职工计算人均公用经费4.77万元。", "132", "12")]
    public void The_wrong_number_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);
}
