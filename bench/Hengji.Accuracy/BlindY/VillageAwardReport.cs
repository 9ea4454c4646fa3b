using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A town rates its awards for works of villages, in yuan: the project, its money by village, goals by indicator, problems; the form with its points.</summary>
internal sealed class VillageAwardReport() : BlindLayout("village-award", "blind-y", new NumberStyle { MoneyScale = 1, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var award = year.BlindY.Award;
        page.Heading(0, $"龙泉镇人民政府{year.Year}年度农村公益事业财政奖补项目支出绩效自评报告");
        page.Heading(1, "一、项目基本情况");
        page.Counts(award.VillageCount, award.Villages.Length);
        page.Say($"为改善村内生产生活条件，根据县财政局下达的农村公益事业建设财政奖补计划，{year.Year}年我镇在{award.VillageCount}个村实施村内道路硬化和亮化项目，受益群众{award.Households}户{award.Whole.People}人。项目由各村民委员会组织实施，镇财政所负责资金监管和报账。");
        page.Say($"年度绩效目标：硬化村内道路{award.Road.Target}米，安装太阳能路灯{award.Lamps.Target}盏，工程验收合格率100%，受益群众满意度90%以上。");
        page.Heading(1, "二、项目资金使用及管理情况");
        Money(award, page);
        page.Heading(1, "三、项目绩效目标完成情况");
        Goals(award, page);
        page.Heading(1, "四、存在的问题和下一步措施");
        page.Say($"受汛期影响，个别村开工较晚，{Least(award).Name}资金支付率仅{Least(award).PaidRate}%；“项目按期完工率”扣{award.Sheet.Of("项目按期完工率").Lost}分；部分路灯管护责任未落实到人。下一步将倒排工期，督促完善报账资料，与村签订管护协议。");
        page.Heading(1, "五、自评结论");
        page.Say($"经自评，该项目得分{award.Sheet.Score}分，评价等级为“{award.Sheet.Grade}”，自评结果在镇政务公开栏公示。");
        page.Heading(1, "附件　项目支出绩效自评表");
        page.Table(table => Sheet(table, award, page));
    }

    private static AwardVillage Least(VillageAward award) => award.Villages.MinBy(one => one.PaidRate.Value)!;

    private static void Money(VillageAward award, Page page)
    {
        var whole = award.Whole;
        page.Say($"（一）资金到位情况。项目总投资{whole.All}元，其中财政奖补资金{whole.Award}元，占{award.AwardShare}%；村级自筹资金{whole.Raised}元，占{award.RaisedShare}%。财政奖补资金中，省级{award.Province}元、县级{award.County}元、镇级{award.Town}元，已全部到位，比上年{page.Moved(award.Award)}元，{page.Rose(award.Award)}。");
        page.Say($"（二）资金使用情况。截至年底支付财政奖补资金{whole.Paid}元，执行率{award.Spent.Rate}%，未支付{whole.Unpaid}元，主要为工程质量保证金和未完工项目尾款。分村情况如下：");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head("村名", "建设内容", "总投资", "其中：财政奖补", "其中：村级自筹", "已支付奖补资金", "支付率（%）", "未支付")
            .Rows(award.Villages, (one, _) => [one.Name, one.Work, one.All, one.Award, one.Raised, one.Paid, one.PaidRate, one.Unpaid])
            .Row("合计", "", whole.All, whole.Award, whole.Raised, whole.Paid, whole.PaidRate, whole.Unpaid));
        page.Plain("（三）资金管理情况。实行镇级报账制，按进度凭验收单、发票和影像资料支付，未发现挤占挪用。");
    }

    private static void Goals(VillageAward award, Page page)
    {
        page.Say($"（一）产出指标。硬化村内道路{award.Road.Actual}米，完成目标的{award.Road.Rate}%；安装太阳能路灯{award.Lamps.Actual}盏，完成目标的{award.Lamps.Rate}%；{award.Checked}个村的项目全部通过验收。按总投资计算，道路每米综合造价{award.RoadEach}元（含路灯）。各村完成工程量如下：");
        page.Table(table => table
            .Head("村名", "硬化道路（米）", "安装路灯（盏）", "受益人口（人）")
            .Rows(award.Villages, (one, _) => [one.Name, one.Road, one.Lamps, one.People])
            .Row("全镇合计", award.Whole.Road, award.Whole.Lamps, award.Whole.People));
        page.Say($"（二）效益指标。群众出行条件明显改善，村内夜间照明得到解决，该项得{award.Sheet.Groups[2].Score}分。");
        page.Say($"（三）满意度指标。入户走访发放问卷{award.Poll.Issued}份，收回有效问卷{award.Poll.Valid}份，满意{award.Poll.Content}份，满意率{award.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, VillageAward award, Page page)
    {
        var (spent, execution) = (award.Spent, award.Sheet.Groups[0]);
        table.Head("项目资金（元）", "全年预算数", "全年执行数", "执行率（%）", "分值", "得分", "备注");
        table.Row("财政拨款", spent.Budget, spent.Spent, spent.Rate, execution.Weight, execution.Score, null);
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in award.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), award.Sheet.Weight, award.Sheet.Score);
    }
}
