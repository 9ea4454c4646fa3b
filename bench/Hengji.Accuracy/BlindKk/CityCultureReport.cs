using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>A city's culture and tourism office: who it is, money in and out, performance by management field, conclusion, table of points; 万元 with commas, totals on top.</summary>
internal sealed class CityCultureReport() : BlindLayout("city-culture-whole", "blind-kk", new NumberStyle { HasThousands = true, Nothing = "0" })
{
    private static readonly string[] VenueNames = ["图书馆", "文化馆", "博物馆"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindKk.Culture;
        page.Heading(0, $"锦屏市文化广播电视和旅游局{year.Year}年部门整体支出绩效自评报告");
        page.Heading(1, "一、部门概况");
        page.Say($"（一）机构组成。市文化广播电视和旅游局纳入{year.Year}年度部门决算编制范围的预算单位共{own.UnitCount}个：{page.List(own.UnitCount, [.. own.Units.Select(one => one.Name)])}。");
        page.Plain("（二）机构职能。贯彻落实党的文化和旅游工作方针政策，统筹规划全市文化事业、文化产业和旅游业发展，指导公共文化服务、文物保护和非物质文化遗产传承，维护文化旅游市场秩序。");
        page.Say($"（三）人员概况。部门核定编制{own.AllUnits.Posts}名，年末在职{own.AllUnits.Staff}人，其中公务员和参照公务员法管理人员{own.Civil}人、事业人员{own.Institution}人。");
        page.Heading(1, "二、部门资金收支情况");
        Money(own, page);
        page.Heading(1, "三、部门整体绩效分析");
        Work(own, page);
        Management(own, page);
        page.Heading(1, "四、评价结论及建议");
        Conclusion(own, page);
        page.Heading(1, "附表　部门整体支出绩效自评得分表");
        page.Table(table => Marks(table, own));
    }

    private static void Money(CityCulture own, Page page)
    {
        page.Say($"（一）收入情况。本年收入合计{own.Income.Now}万元，较上年{page.Moved(own.Income)}万元，{page.Rose(own.Income)}。其中{own.Incomes.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。另有年初结转和结余{own.Opening}万元。");
        page.Say($"（二）支出情况。本年支出{own.Spent.Now}万元，上年支出{own.Spent.Last}万元，{page.Moved(own.Spent)}万元，{page.Rose(own.Spent)}。按支出性质分，基本支出{own.Basic}万元（占{own.BasicShare}%），项目支出{own.Project}万元（占{own.ProjectShare}%）。按支出功能分，{own.Functions.Select(one => page.Text($"{one.Name}{one.Amount}万元（{one.Share}%）"))}。");
        page.Say($"（三）结转情况。年末结转和结余{own.Closing}万元，各预算单位执行情况见表1，{own.Units[0].Name}执行率为{own.Units[0].Money.Rate}%，结转{own.Units[0].Money.Left}万元。");
        page.Aside("表1　预算单位人员和预算执行情况　单位：名、人、万元、%");
        page.Table(table => table
            .Head("预算单位", "编制数", "在职人数", "预算数", "支出数", "结转结余", "执行率")
            .Row("合计", own.AllUnits.Posts, own.AllUnits.Staff, own.All.Budget, own.All.Spent, own.All.Left, own.All.Rate)
            .Rows(own.Units, (one, _) => [one.Name, one.Posts, one.Staff, one.Money.Budget, one.Money.Spent, one.Money.Left, one.Money.Rate]));
    }

    private static void Work(CityCulture own, Page page)
    {
        var (visitors, income) = (own.Tourism.Visitors, own.Tourism.Income);
        page.Heading(2, "（一）履职效能");
        page.Say($"1.重点任务。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。");
        page.Aside("表2　重点任务完成情况");
        page.Table(table => table
            .Head("重点任务", "计量单位", "年度目标", "实际完成", "完成率（%）")
            .Rows(own.Deeds, (one, _) => [one.Name, one.Unit, one.Target, one.Actual, one.Rate]));
        page.Say($"2.公共文化服务。市级三馆全年接待{own.AllVenues.Now}人次，比上年{page.Moved(own.AllVenues)}人次，{page.Rose(own.AllVenues)}；其中{own.Venues.Select((one, index) => page.Text($"{VenueNames[index]}{one.Now}人次，{page.Rose(one)}")):；}。");
        page.Aside("表3　市级公共文化场馆接待情况　单位：人次、%");
        page.Table(table => table
            .Head("场馆", "本年接待", "上年接待", "增减", "增减率")
            .Row("合计", own.AllVenues.Now, own.AllVenues.Last, own.AllVenues.Change, own.AllVenues.Rate)
            .Rows(own.Venues, (one, index) => [VenueNames[index], one.Now, one.Last, one.Change, one.Rate]));
        page.Say($"3.旅游发展。全市接待游客{visitors.Now}万人次，上年为{visitors.Last}万人次，增长{visitors.Rate}%；实现旅游收入{income.Now:亿,2}亿元，上年为{income.Last:亿,2}亿元，增长{income.Rate}%；人均旅游消费{own.Tourism.Each}元。");
        page.Say($"4.满意度。随机发放问卷{own.Poll.Issued}份，回收有效问卷{own.Poll.Valid}份，有效率{own.Poll.ValidRate}%，其中评价满意的{own.Poll.Content}份，{own.Poll.Who}满意度{own.Poll.ContentRate}%。");
    }

    private static void Management(CityCulture own, Page page)
    {
        page.Heading(2, "（二）预算管理");
        page.Say($"年初预算{own.Initial}万元，年中追加{own.Added}万元，追加比例{own.AddedRate}%，调整后预算{own.All.Budget}万元，全年执行率{own.All.Rate}%。{own.Progress.Select(one => page.Text($"截至{one.Until}末累计支出{one.Spent}万元，执行进度{one.Rate}%")):；}，各时点均达到财政部门要求。");
        page.Heading(2, "（三）财务与资产管理");
        page.Say($"制定财务、内控、合同等管理办法并严格执行，会计核算规范。年初固定资产原值{own.Assets.Opening}万元，当年新增{own.Assets.Bought}万元，处置{own.Assets.Disposed}万元，年末{own.Assets.Closing}万元，其中在用{own.Assets.Used}万元，资产利用率{own.Assets.UsedRate}%。");
        page.Heading(2, "（四）采购管理");
        page.Say($"政府采购预算{own.Planned}万元，实际采购{own.Bought}万元，采购执行率{own.BoughtRate}%；授予中小企业合同金额{own.Small}万元，占采购金额的{own.SmallShare}%。");
        page.Heading(2, "（五）结果应用与信息公开");
        page.Plain("将上年度绩效结果作为安排本年度项目预算的参考，按时公开部门预决算、绩效目标和自评报告，对自评发现的问题逐项整改。");
    }

    private static void Conclusion(CityCulture own, Page page)
    {
        var sheet = own.Sheet;
        page.Say($"（一）评价结论。经自评，{sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分"))}，总得分{sheet.Score}分，等次为“{sheet.Grade}”。");
        page.Say($"（二）存在问题。一是预算编制质量有待提高，扣{sheet.Of("预算编制质量").Lost}分；二是绩效结果与预算安排挂钩不紧，扣{sheet.Of("绩效结果与预算挂钩").Lost}分；三是少数资产闲置、个别采购项目未按期实施，资产利用率和采购执行率分别扣{sheet.Of("资产利用率").Lost}分、{sheet.Of("采购执行率").Lost}分。");
        page.Plain("（三）改进建议。细化项目支出测算，减少年中追加；健全绩效评价结果与预算安排挂钩机制；推进闲置设备在预算单位之间调剂使用，提前编制采购计划。");
    }

    private static void Marks(TableWriter table, CityCulture own)
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "自评得分", "扣分");
        table.Row(new Span("总分", 1, 3), own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost);
        foreach (var mark in own.Sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost);
    }
}
