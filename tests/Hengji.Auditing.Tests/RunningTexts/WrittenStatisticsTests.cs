namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Sentences in the manner of statistical bulletins and notes on money for schools, welfare and debt.</summary>
public sealed class WrittenStatisticsTests
{
    [Theory]
    // The year before is told behind this year.
    [InlineData("卫生健康支出占财政支出的比重为9.46%，上年为9.21%，上升{0}个百分点。", "0.25", "0.26", "0.52")]
    [InlineData("科技投入占比3.05%，去年占比为3.30%，降低{0}个百分点。", "0.25", "0.24", "0.52")]
    [InlineData("2021年入学率为98.62%，2020年为97.40%，提高{0}个百分点。", "1.22", "1.21", "2.12")]
    // One fell and the other rose.
    [InlineData("教育投入为58.20亿元，下降0.40%；地方财政收入为62.10亿元，增长2.75%，教育投入增幅低于地方财政收入增幅{0}个百分点。", "3.15", "3.16", "2.35")]
    // What a person got a month.
    [InlineData("城镇对象3500人，全年发放补助资金2310.0万元，月人均补助550元。\n农村对象8200人，全年发放补助资金3936.0万元，月人均补助{0}元。", "400", "400", "480")]
    // Prices and numbers bought.
    [InlineData("采购课桌椅36.00万元，共1200套，单价{0}元；采购书架9.60万元，共80个，单价1200元。", "300", "300", "360")]
    // Kinds that stand in the sentence of their total, other figures between.
    [InlineData("全年共发行债券9只，按类型分：一般债券{0}只、2.40亿元；专项债券6只、7.15亿元。", "3", "3", "4")]
    [InlineData("共有项目12个，分领域看：交通类5个，投资3.1亿元；水利类{0}个，投资2.2亿元；教育类3个，投资0.9亿元。", "4", "4", "5")]
    // Uses in a row to the end of the sentence.
    [InlineData("追加资金0.716亿元，用于村道硬化{0}万元、桥梁加固1836万元、校舍维修1297万元。", "4027", "4027", "3027")]
    // An amount divided behind the number of projects it pays.
    [InlineData("安排补助资金{0}亿元，用于12个项目，按类别分：农田水利1.2042亿元，乡村道路1.5510亿元，人居环境0.9127亿元。", "3.6679", "3.6678", "36679")]
    public void A_wrong_one_is_seen(string text, string right, string within, string wrong) => Written.WrongIsSeen(text, right, within, wrong);

    [Theory]
    // 同期 with a name of its own is of this year.
    [InlineData("一般公共预算教育投入为38.20亿元，比上年增长3.10%；同期地方财政收入为66.40亿元，增长4.25%，教育投入增幅低于地方财政收入增幅1.15个百分点。")]
    [InlineData("财政科技支出2.30亿元，增长12.0%，同期地区生产总值为311.60亿元，增长6.1%。")]
    // A rule by the month is no mean of the year.
    [InlineData("城市低保对象4100人，全年支出资金2870.0万元，保障标准每人每月860元。")]
    [InlineData("特困人员820人，全年支出1180.4万元，基本生活标准每人每月1118元。")]
    // Persons come and go: no document need work it out so.
    [InlineData("城市低保对象4100人，全年支出资金2870.0万元，月人均补助612元。")]
    // Prices that are rounded, or bounds.
    [InlineData("采购课桌椅36.00万元，共1200套，单价312元。")]
    [InlineData("追加资金0.716亿元，用于村道硬化2027万元、桥梁加固1836万元、校舍维修1297万元等。")]
    public void Nothing_breaks(string text) => Written.NothingBreaks(text);
}
