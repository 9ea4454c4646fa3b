using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A district's finance bureau on the self-evaluations it checked: how many, what the money was, both scores, how well the work was done, what was wrong.</summary>
internal sealed class RatingReviewReport() : BlindLayout("rating-review", "blind-r", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Review;
        page.Heading(0, $"南浦区财政局关于{year.Year}年度项目支出绩效单位自评抽查复核情况的报告");
        page.Heading(1, "一、复核工作基本情况");
        page.Counts(own.Count, own.Projects.Length);
        page.Say($"全区{year.Year}年度应开展单位自评的项目{own.AllProjects}个，预算资金{own.AllMoney}万元，均按时提交自评材料。区财政局按照不低于5%的比例抽取{own.Count}个项目进行复核，占项目总数的{own.CountShare}%；涉及预算资金{own.Told.Budget}万元，占资金总额的{own.MoneyShare}%。复核采取资料审核与现场核实相结合的方式，重点核对资金支出、指标完成值和评分依据。");
        page.Heading(1, "二、复核结果");
        Results(own, page);
        page.Heading(1, "三、自评工作质量评价");
        Quality(own, page);
        page.Heading(1, "四、发现的主要问题");
        page.Say($"复核共发现问题{own.ProblemCount}个，其中{own.Problems.Select(one => page.Text($"{one.Name}{one.Number}个")):、}。具体表现为：个别单位将预付款、往来款计入当年支出；部分指标完成值没有台账支撑；满意度调查样本偏少；扣分原因分析不深入。");
        page.Heading(1, "五、整改情况和下一步工作");
        page.Say($"截至复核报告印发日，已完成整改{own.Mended}个，尚有{own.Open}个正在整改；收回闲置结余资金{own.Recovered}万元。下一步将把复核结果与预算安排挂钩，复核等级为“中”的项目下年度原则上压减预算，并组织预算单位开展专题培训。");
        page.Heading(1, "附表1　抽查项目资金核实情况表");
        page.Aside("单位：万元");
        page.Table(table => table.Head("序号", "单位", "项目名称", "预算数", "自评支出数", "自评执行率（%）", "核实支出数", "核减数", "核实执行率（%）")
            .Rows(own.Projects, (one, index) => [index + 1, one.Unit, one.Name, one.Told.Budget, one.Told.Spent, one.Told.Rate, one.Found, one.Cut, one.FoundRate])
            .Row(null, "合计", null, own.Told.Budget, own.Told.Spent, own.Told.Rate, own.Found, own.Cut, own.FoundRate));
    }

    private static void Results(RatingReview own, Page page)
    {
        var most = own.Projects.MinBy(one => one.Change.Value)!;
        page.Say($"（一）资金核实情况。{own.Count}个项目自评支出{own.Told.Spent}万元，自评执行率{own.Told.Rate}%；经核实，实际支出{own.Found}万元，核减{own.Cut}万元，核实执行率{own.FoundRate}%。支出数据与账面不一致的项目有{own.Wrong}个。");
        page.Say($"（二）评分核实情况。{own.Count}个项目自评平均得分{own.OwnAverage}分，复核平均得分{own.CheckedAverage}分，平均核减{own.AverageChange:abs}分。核减分值最多的是{most.Unit}“{most.Name}”项目，由{most.Own}分调整为{most.Checked}分，核减{most.Change:abs}分。");
        page.Table(table => table.Head("单位", "项目名称", "自评得分", "自评等级", "复核得分", "复核等级", "增减")
            .Rows(own.Projects, (one, _) => [one.Unit, one.Name, one.Own, one.OwnGrade, one.Checked, one.CheckedGrade, one.Change])
            .Row("平均", null, own.OwnAverage, null, own.CheckedAverage, null, own.AverageChange));
        page.Say($"（三）等级变化情况。自评等级为{own.Grades.Where(one => one.Own.Value > 0).Select(one => page.Text($"“{one.Name}”的{one.Own}个")):、}；复核后，等级为{own.Grades.Where(one => one.Checked.Value > 0).Select(one => page.Text($"“{one.Name}”的{one.Checked}个，占{one.CheckedShare}%")):、}。有{own.Lowered}个项目等级下调。");
    }

    private static void Quality(RatingReview own, Page page)
    {
        var best = own.Projects.MaxBy(one => one.QualityAll.Value)!;
        page.Say($"从组织管理（20分）、数据真实（30分）、评分合理（30分）、报告质量（20分）四个方面对自评工作质量打分，平均{own.QualityAverage}分，得分最高的是{best.Unit}，为{best.QualityAll}分。分项看，组织管理平均{own.QualityAverages[0]}分，数据真实平均{own.QualityAverages[1]}分，评分合理平均{own.QualityAverages[2]}分，报告质量平均{own.QualityAverages[3]}分。");
        page.Table(table => table.Head("单位", "组织管理", "数据真实", "评分合理", "报告质量", "合计")
            .Rows(own.Projects, (one, _) => [one.Unit, .. one.Quality, one.QualityAll])
            .Row("平均分", own.QualityAverages[0], own.QualityAverages[1], own.QualityAverages[2], own.QualityAverages[3], own.QualityAverage));
    }
}
