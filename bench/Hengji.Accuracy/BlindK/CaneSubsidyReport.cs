using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A special fund: so many mu at so much each by county, money from three levels, points taken off with reasons; amounts in 万元 to the yuan, zeros dropped.</summary>
internal sealed class CaneSubsidyReport() : BlindLayout("cane-subsidy", "blind-k", new NumberStyle { MoneyDecimals = 4, DropsZeros = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.City()}{year.Year}年糖料蔗良种良法技术推广补贴专项资金绩效自评报告");
        page.Heading(1, "一、专项资金概况");
        Fund(year, page);
        page.Heading(1, "二、资金使用及管理情况");
        Money(year, page);
        page.Heading(1, "三、组织实施情况");
        page.Say($"市、县两级农业农村部门联合制定实施方案，采取农户申报、村级核实、乡镇公示、县级抽查的方式确认补贴面积。市级组织实地核查{year.BlindK.Cane.Visited}个村，{year.BlindK.Cane.Firms}家制糖企业配合提供入榨数据，未发现虚报面积、截留挪用等问题。");
        page.Heading(1, "四、绩效情况");
        Results(year, page);
        page.Heading(1, "五、自评得分");
        Scores(year.BlindK.Cane.Score, page);
        page.Heading(1, "六、存在问题及建议");
        page.Say($"一是资金结余{year.BlindK.Cane.All.Left}万元，主要是部分县按计划面积申请资金，核定面积低于预期；二是机械化种植面积仅占良种种植面积的{year.BlindK.Cane.MachinedRate}%，丘陵地块机械作业难度大。建议按上年核定面积的一定比例预拨资金，核定后据实清算，并加大宜机化改造支持力度。");
    }

    private static void Fund(DepartmentYear year, Page page)
    {
        var cane = year.BlindK.Cane;
        page.Say($"（一）补贴内容。使用脱毒健康种苗新植糖料蔗的，每亩补贴{cane.SeedEach:元}元；采用机械化种植的，每亩另补贴{cane.MachineEach:元}元。补贴对象为{cane.AreaCount}个县（区）的蔗农和种植企业。");
        page.Say($"（二）资金安排。{year.Year}年全市安排专项资金{cane.All.Given}万元，其中自治区财政{cane.Region}万元，占{cane.RegionShare}%；市级财政{cane.City}万元；县级财政{cane.Counties}万元。资金总量比上年{page.Moved(cane.Given)}万元，{page.Rose(cane.Given)}。");
        page.Say($"（三）绩效目标。推广脱毒健康种苗新植糖料蔗{cane.All.Planned}亩，平均亩产较上年提高，受益蔗农满意度90%以上。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var (cane, all) = (year.BlindK.Cane, year.BlindK.Cane.All);
        page.Say($"截至{year.Year}年12月31日，专项资金到位{all.Given}万元，到位率100%；实际支出{all.Spent}万元，预算执行率{all.Rate}%，结余{all.Left}万元。支出中，良种补贴{all.SeedMoney}万元（{all.Planted}亩×{cane.SeedEach:元}元/亩），机械化种植补贴{all.MachineMoney}万元（{all.Machined}亩×{cane.MachineEach:元}元/亩）。");
        page.Plain("表1　各县（区）资金安排使用情况表（单位：万元）");
        page.Counts(cane.AreaCount, cane.Areas.Length);
        page.Table(table => table
            .Head(new Span("县（区）", 2), new Span("安排资金", 2), new Span("支出", 1, 3), new Span("执行率（%）", 2), new Span("结余", 2))
            .Head("合计", "良种补贴", "机械化种植补贴")
            .Rows(cane.Areas.Add(all), (one, _) => [one.Name, one.Given, one.Spent, one.SeedMoney, one.MachineMoney, one.Rate, one.Left]));
    }

    private static void Results(DepartmentYear year, Page page)
    {
        var (cane, all) = (year.BlindK.Cane, year.BlindK.Cane.All);
        page.Say($"（一）产出情况。计划推广面积{all.Planned}亩，核定面积{all.Planted}亩，完成率{all.PlantedRate}%，比上年{page.Moved(cane.Planted)}亩；{cane.AreaCount}个县（区）中有{cane.FullCount}个完成计划。机械化种植{all.Machined}亩。");
        page.Plain("表2　各县（区）任务完成情况表");
        page.Table(table => table
            .Head("县（区）", "计划面积（亩）", "核定面积（亩）", "完成率（%）", "其中：机械化种植（亩）", "受益农户（户）")
            .Rows(cane.Areas.Add(all), (one, _) => [one.Name, one.Planned, one.Planted, one.PlantedRate, one.Machined, one.Growers]));
        page.Say($"（二）效益情况。受益农户{all.Growers}户，户均获得补贴{cane.PerGrower}元。糖料蔗平均亩产{cane.Yield.Now}吨，比上年的{cane.Yield.Last}吨提高{cane.Yield.Change}吨，增长{cane.Yield.Rate}%。");
        page.Say($"（三）满意度情况。发放问卷{cane.AllPolled.Issued}份，收回{cane.AllPolled.Returned}份，回收率{cane.AllPolled.ReturnedRate}%，满意及较满意{cane.AllPolled.Content}份，总体满意度{cane.AllPolled.ContentRate}%。其中：{cane.Polls.Select(one => page.Text($"{one.Who}发放{one.Issued}份，收回{one.Returned}份，满意及较满意{one.Content}份，满意度{one.ContentRate}%")):；}。");
    }

    private static void Scores(ScoredWhole score, Page page)
    {
        page.Say($"对照评价指标体系，专项资金自评总分{score.Score}分，等级为“{score.Grade}”。其中{score.Parts.Select(part => page.Text($"{part.Name}类满分{part.Weight}分，得{part.Score}分，得分率{part.Rate}%")):；}。");
        if (score.Lost.Value > 0)
            page.Say($"共扣{score.Lost}分，具体为：{score.Parts.SelectMany(part => part.Items).Where(one => one.Lost.Value > 0).Select(one => page.Text($"{one.Name}扣{one.Lost}分"))}。");
        page.Table(table =>
        {
            table.Head("一级指标", "三级指标", "分值", "得分", "扣分");
            foreach (var part in score.Parts)
            {
                foreach (var one in part.Items)
                    table.Row(part.Name, one.Name, one.Weight, one.Score, Lost(one.Lost));
                table.Row(new Span($"{part.Name}小计", 1, 2), part.Weight, part.Score, Lost(part.Lost));
            }
            table.Row(new Span("总分", 1, 2), score.Weight, score.Score, Lost(score.Lost));
        });
    }

    private static Fact? Lost(Fact lost) => lost.Value == 0 ? null : lost;
}
