using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A province's bureau of health insurance as one north-western province has it: a report with the insured in 万人 and funds in 亿元, then the form with tasks by whose money they are done with.</summary>
internal sealed class InsuranceWholeReport() : BlindLayout("insurance-whole", "blind-bb", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindBb.Insurance;
        page.Heading(0, $"省医疗保障局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门概况");
        page.Say($"省医疗保障局是省政府直属机构，内设处室{own.Offices}个，所属预算单位{own.UnitCount}个。截至{year.Year}年底，部门人员编制{own.Crew.Posts}人，其中行政编制{own.Officials.Posts}人、事业编制{own.Institution.Posts}人；实有人员{own.Crew.Staff}人，其中行政{own.Officials.Staff}人、事业{own.Institution.Staff}人。");
        page.Heading(1, "二、预算收支和执行情况");
        Money(own, year, page);
        page.Heading(1, "三、年度履职和目标完成情况");
        Work(own, year, page);
        page.Heading(1, "四、自评结论和发现的问题");
        page.Say($"部门整体支出绩效自评得分{own.Sheet.Score}分，综合评价等级为“{own.Sheet.Grade}”。其中{own.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分"))}，共扣{own.Sheet.Lost}分。");
        page.Say($"主要问题：一是基层医保服务站点建设进展不平衡，全年建成{own.Deeds[4].Actual}个，为目标{own.Deeds[4].Target}个的{own.Deeds[4].Rate}%；二是部分项目采购周期较长，年末财政拨款和其他资金未执行{own.Mission.Money.Left}万元。下一步将加强项目前期准备和过程监控，及时调整低效无效支出。");
        page.Heading(1, $"附表　{year.Year}年度部门整体支出绩效自评表");
        page.Aside("单位：万元");
        Missions(own, page);
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "指标内容", "年度指标值", "实际完成值", "分值", "得分", "未完成原因及改进措施");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Level1 == "预算执行" ? "100%" : mark.WantedCell(page), mark.Level1 == "预算执行" ? new Formatted(own.Mission.Money.Rate, null, "%") : mark.DoneCell(), mark.Weight, mark.Score, mark.IsFull ? null : "持续推进");
            table.Row(new Span("总分", 1, 5), own.Sheet.Weight, own.Sheet.Score, null);
        });
    }

    private static void Money(InsuranceWhole own, DepartmentYear year, Page page)
    {
        page.Say($"（一）收入情况。{year.Year}年度本年收入{own.Incomes.Year.Now}万元，其中：{own.Incomes.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"（二）支出情况。本年支出{own.Spent.Now}万元，较上年{page.Moved(own.Spent)}万元，{page.Rose(own.Spent)}，其中人员经费{own.Personnel.Amount}万元，占{own.Personnel.Share}%；公用经费{own.Common.Amount}万元，占{own.Common.Share}%；项目支出{own.Project.Amount}万元，占{own.Project.Share}%。全年预算{own.Mission.Money.Budget}万元，预算执行率{own.Mission.Money.Rate}%。");
        page.Say($"（三）“三公”经费及会议费、培训费。“三公”经费预算{own.ThreePublic.Budget}万元，决算{own.ThreePublic.Now}万元，完成预算的{own.ThreePublic.Rate}%，较上年{page.Moved(own.ThreePublic.Money)}万元。其中因公出国（境）费{own.Abroad.Now}万元，公务用车购置及运行维护费{own.Run.Now}万元，公务接待费{own.Guests.Now}万元。会议费预算{own.Meetings.Budget}万元，决算{own.Meetings.Now}万元，完成预算的{own.Meetings.Rate}%；培训费预算{own.Training.Budget}万元，决算{own.Training.Now}万元，完成预算的{own.Training.Rate}%。");
    }

    private static void Work(InsuranceWhole own, DepartmentYear year, Page page)
    {
        page.Say($"（一）参保和基金运行。{year.Year}年末全省基本医疗保险参保{own.Scheme.Insured}万人，其中职工医保{own.Schemes[0].Insured}万人、居民医保{own.Schemes[1].Insured}万人。基金收入{own.Scheme.Income.Now:亿}亿元，同比{page.Rose(own.Scheme.Income)}；支出{own.Scheme.Paid.Now:亿}亿元，同比{page.Rose(own.Scheme.Paid)}；当期支出占收入的{own.Rate}%。基金总体收支情况如下：");
        page.Aside("单位：万人、亿元");
        page.Table(table => table
            .Head("险种", "参保人数", "基金收入", "基金支出", "当期结余", "上年滚存结余", "年末滚存结余")
            .Rows(own.Schemes.Add(own.Scheme), (one, _) => [one.Name, one.Insured, new Formatted(one.Income.Now, "亿"), new Formatted(one.Paid.Now, "亿"), new Formatted(one.Current, "亿"), new Formatted(one.Opening, "亿"), new Formatted(one.Closing, "亿")]));
        page.Say($"（二）基金监管。全省检查定点医药机构{own.Checked}家次，处理{own.Handled}家次，占{own.HandledRate}%；追回资金{own.Recovered}万元，其中{own.RecoveredKinds.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}。");
        page.Say($"（三）药品集采和支付改革。落地集采{own.Batches}批次，涉及药品{own.Drugs}种，年节约药费{own.Saved:亿}亿元。全省{own.Hospitals}家住院定点医疗机构中，实行按病种（组）付费的{own.Covered}家，覆盖率{own.CoveredRate}%。");
        page.Say($"（四）其他任务。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，年初目标{one.Target}{one.Unit}")):；}。问卷调查有效样本{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }

    private static void Missions(InsuranceWhole own, Page page) => page.Table(table =>
    {
        table.Head(new Span("任务名称", 2), new Span("主要内容", 2), new Span("完成情况", 2), new Span("预算数", 1, 3), new Span("执行数", 1, 3), new Span("执行率（%）", 2));
        table.Head("总额", "财政拨款", "其他资金", "总额", "财政拨款", "其他资金");
        foreach (var one in own.Missions.Add(own.Mission))
            table.Row(one.Name, one.Content, one.Done, one.Money.Budget, one.Granted, one.Other, one.Money.Spent, one.GrantedSpent, one.OtherSpent, one.Money.Rate);
    });
}
