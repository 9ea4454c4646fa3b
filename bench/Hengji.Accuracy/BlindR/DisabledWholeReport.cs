using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A county's federation of disabled persons on its whole expenditure: long prose in seven chapters, then tables.</summary>
internal sealed class DisabledWholeReport() : BlindLayout("disabled-whole", "blind-r", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Disabled;
        page.Heading(0, $"平陵县残疾人联合会{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Say($"县残联是残疾人的统一组织，承担代表、服务、管理职能。核定编制{own.Posts}名，年末在职人员{own.Staff}人，其中参公管理人员{own.Officials}人、事业人员{own.Others}人，退休人员{own.Retired}人；执法执勤以外公务用车2辆。");
        page.Say($"截至{year.Year}年末，全县持证残疾人{own.Holders}人，其中{own.Kinds.Select(one => page.Text($"{one.Name}{one.Amount}人，占{one.Share}%")):；}。");
        page.Heading(1, "二、一般公共预算支出情况");
        Money(year, page);
        page.Heading(1, "三、政府性基金预算支出情况");
        page.Say($"{year.Year}年安排彩票公益金用于残疾人事业{own.Lottery.Budget}万元，实际支出{own.Lottery.Spent}万元，执行率{own.Lottery.Rate}%，结余{own.Lottery.Left}万元结转下年继续用于残疾人康复。");
        page.Heading(1, "四、国有资本经营预算、社会保险基金预算支出情况");
        page.Plain("本部门没有国有资本经营预算和社会保险基金预算收支。");
        page.Heading(1, "五、部门整体支出绩效情况");
        Results(own, page);
        page.Heading(1, "六、存在的问题及原因分析");
        page.Say($"一是年初预算{own.Initial}万元，年中追加{own.Added}万元，追加比例达{own.AddedRate}%，上级专项下达晚、不可预见，预算编制不够完整；二是就业年龄段残疾人就业率为{own.WorkingRate}%，稳定就业岗位仍然偏少；三是基层残协工作人员兼职多、流动大。");
        page.Heading(1, "七、下一步改进措施");
        page.Plain("提前对接上级专项，提高预算到位率；加强与人社、民政部门的数据共享，精准开展就业帮扶；完善绩效指标，做到可量化、可核查。自评结果随部门决算一并公开。");
        page.Heading(1, "附表1　部门整体支出绩效自评基础数据表");
        page.Aside("单位：万元");
        page.Table(table => Projects(table, own));
        page.Heading(1, "附表2　部门整体支出绩效自评评分表");
        page.Table(table => Sheet(table, own));
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Disabled;
        page.Say($"（一）预算安排。{year.Year}年年初预算{own.Initial}万元，年中追加{own.Added}万元，全年预算{own.All.Budget}万元，其中基本支出{own.Basic.Budget}万元、项目支出{own.Project.Budget}万元。");
        page.Say($"（二）支出情况。全年支出{own.Spent.Now}万元，比上年的{own.Spent.Last}万元{page.Moved(own.Spent)}万元，{page.Rose(own.Spent)}，预算完成率{own.All.Rate}%。其中基本支出{own.Basic.Spent}万元，占{own.BasicShare}%；项目支出{own.Project.Spent}万元，占{own.ProjectShare}%。按经济分类，{own.Economic.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):，}。");
        page.Say($"（三）“三公”经费。全年预算{own.ThreePublic.Budget}万元，支出{own.ThreePublic.Now}万元，为预算的{own.ThreePublic.Rate}%，比上年{page.Moved(own.ThreePublic.Money)}万元。其中公务用车运行维护费{own.Car.Now}万元，比上年{page.Moved(own.Car.Money)}万元；公务接待费{own.Guests.Now}万元，比上年{page.Moved(own.Guests.Money)}万元；未安排因公出国（境）费和公务用车购置费。");
        page.Counts(own.ProjectCount, own.Projects.Length);
        page.Say($"（四）项目支出。全年实施项目{own.ProjectCount}个，预算{own.Project.Budget}万元，支出{own.Project.Spent}万元，执行率{own.Project.Rate}%，结余{own.Project.Left}万元。支出最多的是{own.Projects[0].Name}项目，为{own.Projects[0].Spent}万元。");
    }

    private static void Results(DisabledWhole own, Page page)
    {
        page.Say($"（一）康复服务扎实推进。为残疾人提供基本康复服务{own.Deeds[0].Actual}人次，完成年度目标的{own.Deeds[0].Rate}%；适配辅助器具{own.Deeds[1].Actual}件，目标{own.Deeds[1].Target}件，完成率{own.Deeds[1].Rate}%。");
        page.Say($"（二）惠残政策足额兑现。按标准发放的四项补助共{own.HelpMoney}万元：{own.Helps.Select(one => page.Text($"{one.Name}{one.Number}{one.Unit}，每{one.Unit}{one.Standard}元，计{one.Money}万元")):；}。");
        page.Say($"（三）就业增收取得成效。举办实用技术培训{own.Deeds[2].Actual}人次，新增残疾人就业{own.Deeds[3].Actual}人，超额完成{own.Deeds[3].Target}人的任务。全县就业年龄段持证残疾人{own.WorkingAge}人，已就业{own.Working}人，就业率{own.WorkingRate}%。");
        page.Say($"（四）托养和维权服务不断完善。日间照料和居家托养{own.Deeds[4].Actual}人，上门办理残疾人证{own.Deeds[5].Actual}本。抽样调查残疾人及其家属{own.Poll.Issued}人，回收有效问卷{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
        page.Say($"（五）自评结论。对照评分表，{own.Sheet.Groups.Select(one => page.Text($"{one.Name}类指标{one.Weight}分，得{one.Score}分")):；}，合计得分{own.Sheet.Score}分，等级为“{own.Sheet.Grade}”。主要扣分原因是预算完成率未达到100%，该项扣{own.Sheet.Of("预算完成率").Lost}分。");
    }

    private static void Projects(TableWriter table, DisabledWhole own)
    {
        table.Head("项目", "全年预算数", "决算数", "完成率（%）", "结余结转");
        foreach (var one in own.Projects.Prepend(own.Project).Prepend(own.Basic).Prepend(own.All))
            table.Row(one.Name, one.Budget, one.Spent, one.Rate, one.Left);
        table.Row("“三公”经费", own.ThreePublic.Budget, own.ThreePublic.Now, own.ThreePublic.Rate, null);
        table.Row("其中：公务用车运行维护费", own.Car.Budget, own.Car.Now, own.Car.Rate, null);
        table.Row("公务接待费", own.Guests.Budget, own.Guests.Now, own.Guests.Rate, null);
    }

    private static void Sheet(TableWriter table, DisabledWhole own)
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "得分");
        foreach (var mark in own.Sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score);
        table.Row(new Span("合计", 1, 3), own.Sheet.Weight, own.Sheet.Score);
    }
}
