namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Levels and all above them, batches in order, quarters, periods, numbers held against each other by name.</summary>
public sealed class LevelsAndBatchesTests
{
    [Theory]
    // A level and all above it.
    [InlineData("全站现有技术人员84人，其中正高级5人、副高级19人、中级33人、初级27人，中级及以上{0}人，占67.9%。", "57", "75")]
    [InlineData("全站现有技术人员84人，其中正高级5人、副高级19人、中级33人、初级27人，中级及以上57人，占{0}%。", "67.9", "76.9")]
    [InlineData("全校教职工中，研究生学历14人、本科学历76人、专科学历8人，本科及以上学历{0}人。", "90", "80")]
    [InlineData("案卷评查60卷，其中优秀17卷、合格40卷、不合格3卷，合格以上占{0}%。", "95.0", "59.0")]
    [InlineData("评价项目30个，结果为“优”的7个、“良”的16个、“中”的5个、“差”的2个，优良率{0}%。", "76.67", "67.67")]
    // Batches in order.
    [InlineData("结束时共有{0}个社区参与。第一批试点9个社区，第二批新增14个社区，第三批新增17个社区。", "40", "43")]
    [InlineData("第一期3月12日开班，培训46人；第二期6月8日开班，培训51人；第三期9月5日开班，培训{0}人，三期共培训145人。", "48", "84")]
    // Quarters in a row.
    [InlineData("全年接待读者482350人次。分季度看，一至四季度分别接待98210人次、121450人次、148930人次和{0}人次。", "113760", "113750")]
    [InlineData("全年办件21460件，上、下半年分别办理10210件和{0}件。", "11250", "12150")]
    // Periods.
    [InlineData("县级财政每年承担380万元，三年共承担{0}万元。", "1140", "1410")]
    [InlineData("讲堂每月举办3场，全年共举办{0}场。", "36", "33")]
    // Two numbers by name.
    [InlineData("上半年接待游客13640人次，下半年接待游客16320人次，下半年比上半年多{0}人次。", "2680", "2860")]
    [InlineData("东区收费标准每吨310元，西区收费标准每吨275元，东区比西区高{0}元。", "35", "53")]
    [InlineData("女职工43人，男职工{0}人，男职工比女职工多22人。", "65", "56")]
    // A part in a unit ten thousand times too large.
    [InlineData("全年预算522.60万元，其中县级财政{0}万元、乡镇分担91.30万元。", "431.30", "0.04")]
    // Two sides, and lists that miss their total by next to nothing.
    [InlineData("现有职工63人，其中在编37人、编外聘用{0}人；退休19人。", "26", "25")]
    [InlineData("年末在职人员173人，其中法官82人、审判辅助及司法行政人员{0}人；离退休人员64人。", "91", "90")]
    public void The_wrong_one_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("现有教师52人，其中高级18人、中级20人，硕士及以上学历11人。")]
    [InlineData("大专12人、本科31人、硕士7人，其中30岁以上24人。")]
    [InlineData("第一批9个村、第二批12个村已完工，共有40个村列入规划。")]
    [InlineData("第一批惠及9个村，第二批惠及12个村，共惠及18个村（3个村两批均有）。第二批每村补助10万元。")]
    [InlineData("全年发放8620人次。一至四季度分别走访120人次、130人次、110人次和90人次。")]
    [InlineData("低保对象每月补助320元，全年共发放补助48600元。")]
    [InlineData("2020年至2022年每年偿还850万元，2023年偿还1200万元，四年累计偿还3750万元。")]
    [InlineData("引进26名、自主培养15名；入选省级16名、市级21名。引进人才占63.4%，比自主培养多11名。")]
    [InlineData("甲村上半年收入30万元，乙村上半年收入28万元，下半年收入40万元，甲村下半年比上半年多5万元。")]
    [InlineData("全年利息收入512.60万元，其中存款利息421.30万元、往来利息0.02万元。")]
    [InlineData("年末在职人员173人，其中党员82人、女职工71人。")]
    public void Look_alikes_are_let_be(string text) => Written.NothingBreaks(text);
}
