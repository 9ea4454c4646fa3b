using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>Consultants on what a city pays for its buses: text in 万元, annexes in 元 with commas, points by indicator with what was taken off, poll and sample.</summary>
internal sealed class BusReview() : BlindLayout("bus-review", "blind-j", new NumberStyle { MoneyDecimals = 2, HasThousands = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var buses = year.BlindJ.Buses;
        page.Heading(0, $"{year.City()}{year.Year}年度城市公共交通运营补贴资金重点绩效评价报告");
        page.Plain("委托单位：市财政局　　被评价单位：市交通运输局　　评价机构：中衡信达绩效咨询有限公司");
        page.Heading(1, "一、项目基本情况");
        About(year, page);
        page.Heading(1, "二、评价工作开展情况");
        Method(buses, page);
        page.Heading(1, "三、综合评价结论");
        Result(buses, page);
        page.Heading(1, "四、绩效评价指标分析");
        Analysis(buses, page);
        page.Heading(1, "五、存在的主要问题");
        Problems(year, page);
        page.Heading(1, "六、有关建议");
        page.Plain("一是完善成本规制办法，按车型核定单车能耗和维修定额；二是优化低客流线路，推行定制公交；三是规范补贴清算时限，次年一季度前完成上年清算。");
        page.Heading(1, "附件");
        Annexes(year, page);
    }

    private static void About(DepartmentYear year, Page page)
    {
        var buses = year.BlindJ.Buses;
        page.Say($"（一）项目概况。市公交公司现有线路{buses.Sample.Routes}条，营运车辆{buses.Vehicles}辆，其中新能源车{buses.Electric}辆，占{buses.ElectricShare}%。{year.Year}年完成运营里程{buses.Kilometres.Now}万公里，较上年{page.Rose(buses.Kilometres)}；客运量{buses.Journeys.Now}万人次，较上年{page.Rose(buses.Journeys)}。");
        page.Say($"客运量中，{buses.Rides.Take(3).Select(ride => page.Text($"{ride.Name}{ride.Journeys}万人次，占{ride.Share}%")):；}。上述享受优惠的乘客合计{buses.FreeJourneys}万人次，占客运量的{buses.FreeShare}%。");
        page.Say($"（二）资金情况。{year.Year}年市级预算安排运营补贴{buses.Money.Budget:万}万元，实际拨付{buses.Granted:万}万元，其中按月预拨{buses.Monthly:万}万元、年度清算{buses.Settled:万}万元，预算执行率{buses.Money.Rate}%，结余{buses.Money.Left:万}万元由财政收回。");
    }

    private static void Method(Buses buses, Page page)
    {
        var sample = buses.Sample;
        page.Say($"评价组采用案卷研究、现场踏勘、问卷调查等方法。现场抽查线路{sample.SeenRoutes}条，抽查比例{sample.SeenShare}%；记录发车班次{sample.Runs}班，其中准点{sample.OnTime}班，准点率{sample.OnTimeRate}%。发放乘客问卷{sample.Issued}份，收回有效问卷{sample.Valid}份，有效率{sample.ValidRate}%。");
    }

    private static void Result(Buses buses, Page page)
    {
        page.Say($"经综合评定，项目得分{buses.Score}分，评价等级为“{(buses.Score.Value >= 90 ? "优" : buses.Score.Value >= 80 ? "良" : "中")}”。各部分得分见下表：");
        page.Table(table => table
            .Head("一级指标", buses.Groups[0].Name, buses.Groups[1].Name, buses.Groups[2].Name, buses.Groups[3].Name, "合计")
            .Row(["权重", .. buses.Groups.Select(group => group.Weight), buses.Weight])
            .Row(["得分", .. buses.Groups.Select(group => group.Score), buses.Score])
            .Row(["得分率（%）", .. buses.Groups.Select(group => group.Rate), null]));
    }

    private static void Analysis(Buses buses, Page page)
    {
        foreach (var (group, number) in Numbered(buses.Groups))
        {
            page.Say($"（{"一二三四"[number - 1]}）{group.Name}类指标。权重{group.Weight}分，得{group.Score}分，得分率{group.Rate}%。{Lost(group, page)}");
            if (number == 3)
                page.Say($"全年运营总成本{buses.AllCosts.Money.Now:万}万元，较上年{buses.AllCosts.Money.Last:万}万元{page.Rose(buses.AllCosts.Money)}，每公里成本{buses.AllCosts.PerKilometre}元；营业收入{buses.Income.Now:万}万元，其中票款收入{buses.Fares.Now:万}万元、广告等其他收入{buses.OtherIncome.Now:万}万元，收入对成本的覆盖率为{buses.LossCover}%。");
        }
        page.Say($"乘客满意度{buses.Content}%，为{buses.QuestionCount}项调查内容满意度的平均值，其中{buses.Questions.Select(one => page.Text($"{one.Name}{one.Rate}%")):、}。");
    }

    private static Runs Lost(MarkGroup group, Page page)
    {
        var lost = group.Marks.Where(mark => mark.Lost.Value > 0).ToList();
        return lost.Count == 0 ? page.Text($"各项指标均得满分。") : page.Text($"主要扣分项为：{lost.Select(mark => page.Text($"{mark.Name}扣{mark.Lost}分")):、}。");
    }

    private static void Problems(DepartmentYear year, Page page)
    {
        var (buses, wages) = (year.BlindJ.Buses, year.BlindJ.Buses.Costs[0]);
        page.Say($"1.成本刚性较强。人工成本{wages.Money.Now:万}万元，占总成本的{wages.Share}%，每公里{wages.PerKilometre}元，成本规制对人员定额未作约束。");
        page.Say($"2.补贴依赖度高。核定政策性亏损{buses.Loss:万}万元，加考核奖励{buses.Bonus:万}万元、减考核扣款{buses.Deducted:万}万元，应补贴{buses.Granted:万}万元，折合每人次{buses.PerJourney}元。");
        page.Say($"3.年度清算不及时。清算资金{buses.Settled:万}万元于次年6月才拨付到位。");
    }

    private static void Annexes(DepartmentYear year, Page page)
    {
        var buses = year.BlindJ.Buses;
        page.Style = page.Style with { MoneyScale = 1 };
        page.Plain("附件1　运营成本审核表（金额单位：元）");
        page.Table(table => table
            .Head("成本项目", $"{year.Year - 1}年", $"{year.Year}年", "增减额", "增减率（%）", "占比（%）", "每公里成本（元）")
            .Rows(buses.Costs.Add(buses.AllCosts), (one, _) => [one.Name, one.Money.Last, one.Money.Now, one.Money.Change, one.Money.Rate, one.Share, one.PerKilometre]));
        page.Plain("附件2　补贴清算表（金额单位：元）");
        page.Table(table => table.Head("行次", "项目", "金额").Row(1, "运营总成本", buses.AllCosts.Money.Now).Row(2, "营业收入", buses.Income.Now).Row(3, "　其中：票款收入", buses.Fares.Now).Row(4, "　　　　其他收入", buses.OtherIncome.Now)
            .Row(5, "政策性亏损（1行－2行）", buses.Loss).Row(6, "考核奖励", buses.Bonus).Row(7, "考核扣款", buses.Deducted).Row(8, "应补贴金额（5行＋6行－7行）", buses.Granted).Row(9, "已预拨", buses.Monthly).Row(10, "应清算（8行－9行）", buses.Settled));
        page.Plain("附件3　绩效评价指标评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "三级指标", "分值", "得分");
            foreach (var group in buses.Groups)
                foreach (var (mark, number) in Numbered(group.Marks))
                    table.Row(number == 1 ? [new Span(page.Text($"{group.Name}（{group.Weight}分）"), group.Marks.Length), mark.Name, mark.Weight, mark.Score] : [mark.Name, mark.Weight, mark.Score]);
            table.Row("合计", null, buses.Weight, buses.Score);
        });
        page.Plain("附件4　乘客满意度调查统计表（单位：份）");
        page.Table(table => table
            .Head("调查内容", "非常满意", "满意", "一般", "不满意", "有效问卷", "满意度（%）")
            .Rows(buses.Questions, (one, _) => [one.Name, .. one.Answers, buses.Sample.Valid, one.Rate]));
    }
}
