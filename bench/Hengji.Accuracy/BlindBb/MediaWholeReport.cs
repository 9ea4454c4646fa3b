using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A county's media centre as one south-western province publishes it: the whole report in the cells of one table, in yuan, then the form of the self-evaluation.</summary>
internal sealed class MediaWholeReport() : BlindLayout("media-whole", "blind-bb", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindBb.Media;
        page.Heading(0, $"临川县融媒体中心{year.Year}年度部门整体支出绩效自评情况");
        page.Aside("公开13表　金额单位：元");
        page.Table(table =>
        {
            table.Row(new Span("一、部门基本情况", 5), "（一）部门概况", About(own, page));
            table.Row("（二）部门绩效目标的设立情况", "围绕县委、县政府中心工作，加快媒体深度融合，办好广播电视节目和新媒体平台，完善应急广播体系，确保安全播出，不断提高新闻舆论传播力、引导力、影响力、公信力。");
            table.Row("（三）部门整体收支情况", Money(own, year, page));
            table.Row("（四）部门预算管理制度建设情况", "制定财务管理、预算绩效管理、政府采购、固定资产管理、合同管理等内部控制制度，重大支出集体研究决定，账务处理及时规范。");
            table.Row("（五）严控“三公”经费支出情况", ThreePublic(own, year, page));
            table.Row(new Span("二、绩效自评工作情况", 2), "（一）绩效自评的目的", "通过自评了解资金使用是否达到预期目标，检验支出效率和效果，为以后年度预算编制提供依据。");
            table.Row("（二）自评组织过程", page.Text($"成立绩效自评工作小组，财务室收集整理资料，各部室对照指标逐项自评，并发放问卷{own.Poll.Issued}份，收回有效问卷{own.Poll.Valid}份，有效率{own.Poll.ValidRate}%。"));
            table.Row(new Span("三、评价情况分析及综合评价结论", 1, 2), Conclusion(own, year, page));
            table.Row(new Span("四、存在的问题和整改情况", 1, 2), page.Text($"一是个别项目支出进度偏慢，项目支出执行率为{own.Project.Rate}%，年末未支出{own.Project.Left}元，已督促加快结算；二是采编人员紧缺，在编人员较核定编制仍有空缺，外聘{own.Contracted}人补充；三是绩效指标设置与融媒传播特点结合不够，将在下年度修订完善。"));
            table.Row(new Span("五、绩效自评结果应用", 1, 2), "将自评结果作为编制下年度部门预算、优化项目结构和部室考核的依据，并按要求向社会公开。");
            table.Row(new Span("六、其他需说明的情况", 1, 2), "无");
        });
        page.Heading(0, $"{year.Year}年度部门整体支出绩效自评表");
        page.Aside("公开14表　金额单位：元");
        Tasks(own, page);
        Marks(own, page);
    }

    private static Runs About(MediaWhole own, Page page) =>
        page.Text($"县融媒体中心为县委直属公益一类事业单位，由县委宣传部归口管理，设总编室、采访部、编辑部、新媒体部、技术保障部、综合办公室。核定事业编制{own.Crew.Posts}名，年末实有在编人员{own.Crew.Staff}人，其中{own.Kinds.Select(one => page.Text($"{one.Name}{one.Amount}人"))}；另有编外聘用人员{own.Contracted}人。");

    private static Runs Money(MediaWhole own, DepartmentYear year, Page page) => page.Text(
        $"{year.Year}年度总收入{own.Incomes.Year.Now}元，比上年{page.Moved(own.Incomes.Year)}元，{page.Rose(own.Incomes.Year)}，其中：{own.Incomes.Sources.Select(one => page.Text($"{one.Name}{one.Amount}元，占总收入的{one.Share}%")):；}。总支出{own.All.Spent}元，比上年{page.Moved(own.All.Money)}元，{page.Rose(own.All.Money)}。其中：基本支出{own.Basic.Spent}元（人员经费{own.Personnel.Spent}元、公用经费{own.Common.Spent}元），项目支出{own.Project.Spent}元。按功能分类：{own.Functions.Select(one => page.Text($"{one.Name}{one.Amount}元")):，}。年初结转和结余{own.Incomes.Opening}元，年末结转和结余{own.Incomes.Closing}元。");

    private static Runs ThreePublic(MediaWhole own, DepartmentYear year, Page page) => page.Text(
        $"{year.Year}年度“三公”经费年初预算{own.ThreePublic.Budget}元，决算支出{own.ThreePublic.Now}元，完成预算的{own.ThreePublic.Rate}%，比上年的{own.ThreePublic.Money.Last}元{page.Moved(own.ThreePublic.Money)}元。其中：公务用车运行维护费支出{own.Run.Now}元，完成预算的{own.Run.Rate}%；公务接待费支出{own.Guests.Now}元，完成预算的{own.Guests.Rate}%；无因公出国（境）费和公务用车购置费。");

    private static Runs Conclusion(MediaWhole own, DepartmentYear year, Page page) => page.Text(
        $"{year.Year}年度部门预算{own.All.Budget}元，实际支出{own.All.Spent}元，预算执行率{own.All.Rate}%。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}")):，}。年末新媒体平台粉丝总量{own.Followers.Now}人，比上年{page.Moved(own.Followers, "增长", "减少")}人，其中{own.FollowerKinds.Select(one => page.Text($"{one.Name}{one.Amount}人，占{one.Share}%")):；}。全年公益和商业广告收入{own.Advertising.Now}元，比上年{page.Rose(own.Advertising)}。受众满意度{own.Poll.ContentRate}%。自评得分{own.Sheet.Score}分，自评等级为{own.Sheet.Grade}。");

    private static void Tasks(MediaWhole own, Page page) => page.Table(table =>
    {
        table.Head(new Span("任务名称", 2), new Span("主要内容", 2), new Span("批复金额", 1, 3), new Span("实际支出金额", 2), new Span("预算执行率（%）", 2));
        table.Head("总额", "财政拨款", "其他资金");
        foreach (var one in own.Assignments)
            table.Row(one.Name, one.Content, one.Approved, one.Granted, one.Own, one.Spent, one.Rate);
        table.Row("合计", null, own.Assignment.Approved, own.Assignment.Granted, own.Assignment.Own, own.Assignment.Spent, own.Assignment.Rate);
    });

    private static void Marks(MediaWhole own, Page page) => page.Table(table =>
    {
        table.Head("一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分", "偏差原因及改进措施");
        foreach (var mark in own.Sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.Name == "预算执行率" ? "100%" : mark.WantedCell(page), mark.Name == "预算执行率" ? new Formatted(own.All.Rate, null, "%") : mark.DoneCell(), mark.Weight, mark.Score, mark.IsFull ? "无" : "推进不够均衡，下年度细化安排");
        table.Row(new Span("合计", 1, 5), own.Sheet.Weight, own.Sheet.Score, null);
    });
}
