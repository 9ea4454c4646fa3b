namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Both sides of an account divided after its sentence, ways of dividing told in paragraphs of their own, and changes of what was divided.</summary>
public sealed class WrittenSidesTests
{
    [Theory]
    // Income and expenditure of one total, each divided.
    [InlineData("2023年收支总预算{0}元。收入包括：一般公共预算拨款8130.75元、上年结转结余69.25元；支出包括：教育支出6500.00元、卫生支出1200.00元、住房支出500.00元。", "8200.00", "8200.00", "8500.00")]
    [InlineData("2023年收支总预算8200.00元。收入包括：一般公共预算拨款{0}元、上年结转结余69.25元；支出包括：教育支出6500.00元、卫生支出1200.00元、住房支出500.00元。", "8130.75", "8130.75", "8130.57")]
    [InlineData("2023年收支总预算8200.00元。收入包括：一般公共预算拨款8130.75元、上年结转结余69.25元；支出包括：教育支出6500.00元、卫生支出{0}元、住房支出465.44元。", "1234.56", "1234.56", "2134.56")]
    // Divisions in paragraphs of their own, each of another amount told before.
    [InlineData("一季度，全市收入60189亿元，同比下降1.1%；全市支出72815亿元，同比增长4.2%。\n收入方面，分市本级和县区看，市本级收入{0}亿元，同比下降5.7%；县区收入35857亿元，同比增长2.2%。\n支出方面，分市本级和县区看，市本级支出8717亿元；县区支出64098亿元。", "24332", "24332", "23432")]
    [InlineData("一季度，全市收入60189亿元，同比下降1.1%；全市支出72815亿元，同比增长4.2%。\n支出方面，分市本级和县区看，市本级支出8717亿元；县区支出{0}亿元。", "64098", "64098", "64908")]
    [InlineData("完成地方收入1720万元，同比下降23.6%。\n地方收入按构成分：税收收入1035万元，同比下降{0}%；非税收入685万元，同比下降14.3%。", "28.7", "28.7", "82.7")]
    // What changed is what was divided, not its first part.
    [InlineData("“三公”经费预算3328万元。其中，出国（境）费50万元，接待费478万元，用车费2800万元。同口径比上年减少{0}万元，下降20.0%。", "832", "832", "382")]
    [InlineData("经费同口径比上年减少1830万元，下降20%。其中：出国费同口径比上年减少{0}万元，下降15.3%。接待费同口径比上年减少38万元；购置费同口径比上年减少334万元，下降90%。运行费同口径比上年减少449万元。", "1009", "1009", "1090")]
    // Blanks between letters and digits, remarks in brackets, what is behind an item's long explanation.
    [InlineData("本年支出 116.12 万元，较 2022 年度决算数增加 {0} 万元，增长 20.41%。", "19.68", "19.68", "16.98")]
    [InlineData("上年结转和结余 8.02 万元，为以前年度未执行完毕、按规定继续使用的资金。较 2022 年度决算数增加 {0} 万元，增长 10.8%。", "0.78", "0.78", "0.87")]
    [InlineData("财政总收入202141万元（税收收入181904万元，同比增长7.2%；非税收入20237万元，同比增长15%），与2022年（下同）{0}万元同口径增长7.9%。", "187323", "187323", "178323")]
    [InlineData("地方一般公共预算收入总量为152637.14亿元。地方一般公共预算支出160437.14亿元。收支总量相抵，地方财政赤字{0}亿元，与预算持平。", "7800", "7800", "8700")]
    // A total named, with what the sentence before told; a mean between those of its parts.
    [InlineData("发行新增债券5715亿元，其中一般债券825亿元，专项债券4890亿元。发行再融资债券{0}亿元，合计全市发行政府债券9801亿元。", "4086", "4086", "4806")]
    [InlineData("债券平均发行期限{0}年，其中一般债券8.9年，专项债券16.8年。", "14.4", "14.4", "41.4")]
    // A total behind things bought and their numbers.
    [InlineData("建厂房12.08万元；购买变压器一套18.80万元；购置锅炉一台{0}万元；增设发酵池十二个3.20万元；共计40.83万元。", "6.75", "6.75", "7.65")]
    [InlineData("一批项目批复投资3374.30万元（其中建筑工程3292.00万元），二批项目批复投资{0}万元（其中建筑工程1975.78万元），三批项目批复投资778.59万元（其中建筑工程757.44万元），合计批复总投资6222.40万元。", "2069.51", "2069.51", "2096.51")]
    public void The_wrong_one_is_seen(string text, string right, string within, string wrong) => Written.WrongIsSeen(text, right, within, wrong);

    [Theory]
    // Shares against a total printed pages later or nowhere.
    [InlineData("（一）教育支出5806.10万元，占支出总预算{0}%。\n（二）社会保障支出557.72万元，占支出总预算7.9%。\n（三）卫生支出275.37万元，占支出总预算3.9%。\n（四）住房支出418.29万元，占支出总预算5.93%。", "82.27", "82.57")]
    [InlineData("1.基本支出预算2476.26万元，占一般公共预算支出的84.06%。其中：\n工资福利支出2016.91万元，占基本支出81.45%。\n商品和服务支出459.35万元，占基本支出18.55%。\n2.项目支出469.50万元，占一般公共预算支出的{0}%。", "15.94", "19.62")]
    [InlineData("2.项目支出469500.00元，同比增加70100.00元。主要有：\n工资福利支出12000.00元，占项目支出预算{0}%。\n资本性支出31500.00元，占项目支出预算6.71%。", "2.56", "2.86")]
    [InlineData("一般公共预算拨款支出1493924.60元。\n主要用于日常运转。\n一是人员。\n二是公用。\n三是项目。\n基本支出预算1440224.60元，占一般公共预算支出的{0}%。", "96.41", "96.71")]
    public void A_wrong_share_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    // The names in a bracket are of the town before it, not of the third lot.
    [InlineData("一批项目涉及8个乡镇。二批项目涉及7个乡镇。三批项目涉及甲镇（北村、陈村庄、磁村庄、南村庄、中村庄）、乙乡（王村庄）道路建设。")]
    [InlineData("收支总预算8200.00元。收入包括：一般公共预算拨款8130.75元。支出包括：教育支出6500.00元、卫生支出1000.00元。")]
    [InlineData("实有人数25人，其中：在职人数小计14人，行政在职人数5人，参公在职人数1人，事业在职人数8人。离休人数小计0人，退休人数小计11人。")]
    [InlineData("全市政府债务限额为579874.3亿元。全市政府债务余额为532484.0亿元。")]
    [InlineData("“三公”经费预算328万元。其中，出国费50万元，接待费278万元。接待费比上年减少38万元，下降12.0%。")]
    public void Is_silent_where_nothing_is_wrong(string text) => Written.NothingBreaks(text);
}
