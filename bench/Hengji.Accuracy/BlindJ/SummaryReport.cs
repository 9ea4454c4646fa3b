using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A county's finance bureau sums up how departments rated their projects: counts, grades, mean points, money by department with the sum first, projects looked at again with what that took off.</summary>
internal sealed class SummaryReport() : BlindLayout("project-summary", "blind-j", new NumberStyle { Nothing = "—" })
{
    private static readonly string[] Regions = ["白石县", "清河县", "金谷县"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var summary = year.BlindJ.Summary;
        page.Heading(0, $"{Regions[year.Seed % Regions.Length]}财政局关于{year.Year}年度县级项目支出绩效自评工作情况的通报");
        page.Plain("县直各部门：");
        page.Say($"根据《项目支出绩效评价管理办法》有关规定，我局组织县级部门对{year.Year}年度项目支出开展了绩效自评，并对部分项目自评结果进行了复核。现将有关情况通报如下：");
        page.Heading(1, "一、自评工作开展情况");
        Overview(summary, page);
        page.Heading(1, "二、自评结果");
        Results(summary, page);
        page.Heading(1, "三、财政复核情况");
        Looks(summary, page);
        page.Heading(1, "四、存在的主要问题");
        Problems(summary, page);
        page.Heading(1, "五、工作要求");
        page.Plain("各部门要对照复核意见逐项整改，于收到通报之日起30日内报送整改情况；自评等级为“中”“差”的项目，下一年度预算从严从紧安排。");
        page.Heading(1, "附件");
        Tables(summary, page);
    }

    private static void Overview(Summary summary, Page page)
    {
        var (all, count) = (summary.All, summary.Count);
        page.Counts(summary.DepartmentCount, summary.Departments.Length);
        page.Say($"本次自评涉及{summary.DepartmentCount}个部门{all.Count}个项目，比上年{count.Last}个{page.Moved(count)}个；涉及财政资金{all.Money.Budget}万元，实际支出{all.Money.Spent}万元，预算执行率{all.Money.Rate}%，结转结余{all.Money.Left}万元。");
        page.Say($"按项目类型划分，{summary.Kinds.Select(kind => page.Text($"{kind.Name}{kind.Count}个，预算{kind.Money.Budget}万元，支出{kind.Money.Spent}万元，执行率{kind.Money.Rate}%")):；}。");
    }

    private static void Results(Summary summary, Page page)
    {
        var all = summary.All;
        page.Say($"{all.Count}个项目平均得分{all.Mean}分，较上年{summary.LastMean}分{page.Word(summary.MeanChange, "提高", "下降")}{summary.MeanChange:abs}分。从等级看，{summary.Grades.Where(grade => grade.Count.Value > 0).Select(grade => page.Text($"评价为“{grade.Name}”的{grade.Count}个，占{grade.Share}%")):；}。");
        page.Say($"共设置绩效指标{summary.Goals}项，完成{summary.Reached}项，完成率{summary.ReachedRate}%；未完成{summary.Open}项，其中因项目实施进度滞后{summary.Reasons[0]}项、因目标值设置不合理{summary.Reasons[1]}项、因政策调整等客观因素{summary.Reasons[2]}项。");
        RatedDepartment best = summary.Departments.MaxBy(one => one.Mean.Value)!, worst = summary.Departments.MinBy(one => one.Money.Rate.Value)!;
        page.Say($"{best.Name}平均得分最高，为{best.Mean}分；预算执行率最低的是{worst.Name}，{worst.Count}个项目预算{worst.Money.Budget}万元，支出{worst.Money.Spent}万元，执行率{worst.Money.Rate}%。");
    }

    private static void Looks(Summary summary, Page page)
    {
        page.Counts(summary.LookCount, summary.Looks.Length);
        page.Say($"我局选取{summary.LookCount}个项目进行复核，{summary.Lowered}个项目的复核得分低于自评得分。复核项目自评平均得分{summary.Claimed}分，复核平均得分{summary.Points}分，平均{page.Word(summary.Change, "上调", "下调")}{summary.Change:abs}分。");
        var worst = summary.Looks.MinBy(look => look.Change.Value)!;
        page.Say($"偏差最大的是{worst.Department}“{worst.Project}”项目，自评得分{worst.Claimed}分，复核得分{worst.Points}分，相差{worst.Change:abs}分。");
    }

    private static void Problems(Summary summary, Page page)
    {
        page.Say($"一是自评质量不高。有的部门佐证材料不全，复核平均偏离自评{summary.Change:abs}分。二是支出进度偏慢。年末仍有{summary.All.Money.Left}万元未形成支出。三是指标设置不够科学，{summary.Reasons[1]}项指标因目标值不合理而未完成。");
    }

    private static void Tables(Summary summary, Page page)
    {
        page.Plain("附件1　县级部门项目支出绩效自评情况汇总表");
        page.Aside("单位：个、万元、分");
        page.Table(table => table
            .Head(new Span("部门", 2), new Span("项目个数", 2), new Span("全年预算数", 2), new Span("全年执行数", 2), new Span("执行率（%）", 2), new Span("平均得分", 2), new Span("自评等级（个）", 1, 4), new Span("优秀率（%）", 2))
            .Head("优", "良", "中", "差")
            .Rows(summary.Departments.Insert(0, summary.All), (one, _) => [one.Name, one.Count, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Mean, .. one.Grades, one.GoodShare]));
        page.Plain("附件2　绩效自评复核结果表");
        page.Table(table => table
            .Head("序号", "部门", "项目名称", "自评得分", "复核得分", "差异")
            .Rows(summary.Looks, (look, index) => [index + 1, look.Department, look.Project, look.Claimed, look.Points, look.Change])
            .Row(null, "平均", null, summary.Claimed, summary.Points, summary.Change));
    }
}
