using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A finance bureau sums up its departments' self-evaluations: 亿元 in prose, 万元 in the table; grades, pace of spending, indicators, what was looked at again, what it is used for.</summary>
internal sealed class SelfSummaryReport() : BlindLayout("self-summary", "blind-i", new NumberStyle { MoneyScale = 100_000_000, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Region}财政局关于{year.Year}年度财政支出绩效自评情况的综述");
        page.Plain($"根据预算绩效管理有关规定，我局组织各部门对{year.Year}年度财政支出开展绩效自评，现将有关情况综述如下。");
        page.Heading(1, "一、总体情况");
        Overview(year, page);
        page.Heading(1, "二、自评结果分析");
        Results(year.BlindI.Summary, page);
        page.Heading(1, "三、财政复核情况");
        Recheck(year.BlindI.Summary.Rechecked, page);
        page.Heading(1, "四、自评结果应用");
        Use(year, page);
        page.Heading(1, "五、存在问题及下一步打算");
        page.Plain("从复核情况看，部分单位自评打分偏高，佐证材料不完整；个别项目绩效目标设置与项目内容脱节；一些项目支出进度慢，年底结余较多。下一步，将完善分行业指标体系，加强培训指导，将自评质量纳入部门预算绩效管理考核。");
        page.Heading(1, $"附件　{year.Year}年度各部门项目支出绩效自评情况汇总表");
        page.Style = page.Style with { MoneyScale = 10_000 };
        page.Aside("单位：个、万元、%");
        page.Table(table => Departments(table, year.BlindI.Summary));
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var summary = year.BlindI.Summary;
        page.Counts(summary.DepartmentCount, summary.Departments.Length);
        page.Say($"{year.Year}年度共有{summary.DepartmentCount}个部门、{summary.All.Projects}个项目开展了绩效自评，比上年的{summary.Projects.Last}个{page.Moved(summary.Projects)}个，{page.Rose(summary.Projects)}；涉及全年预算资金{summary.All.Budget}亿元，比上年{page.Moved(summary.Money)}亿元，{page.Rose(summary.Money)}。全年实际执行{summary.All.Spent}亿元，平均执行率{summary.All.Rate}%。");
        page.Say($"按资金性质分，{summary.Kinds.Select(one => page.Text($"{one.Name}{one.Count}个、{one.Money}亿元，分别占{one.CountShare}%和{one.MoneyShare}%")):；}。");
    }

    private static void Results(SelfSummary summary, Page page)
    {
        page.Say($"（一）得分情况。项目自评平均得分{summary.Average}分，比上年的{summary.LastAverage}分{page.Word(summary.AverageChange, "提高", "降低")}{summary.AverageChange:abs}分。其中评为{summary.Grades.Select((one, index) => page.Text($"“{one.Name}”的{summary.All.Grades[index]}个，占{one.Share}%")):，}。");
        page.Say($"（二）预算执行情况。执行率{summary.Paces.Select(one => page.Text($"{one.Name}的项目{one.Count}个，占{one.CountShare}%，涉及资金{one.Money}亿元")):；}。执行率最低的部门是{Least(summary).Name}，为{Least(summary).Rate}%。");
        page.Say($"（三）指标完成情况。共设置三级绩效指标{summary.Indicators}项，已完成{summary.Reached}项，未完成{summary.Missed}项，完成率{summary.ReachedRate}%。未完成的主要原因是前期准备不足、政策调整和招标节约。");
        page.Say($"（四）部门整体支出自评情况。{summary.Wholes}个部门全部开展整体支出绩效自评，等级为“优”的{summary.WholeGrades[0]}个，“良”的{summary.WholeGrades[1]}个。");
    }

    private static RatedDepartment Least(SelfSummary summary) => summary.Departments.MinBy(one => one.Rate.Value)!;

    private static void Recheck(Rechecked seen, Page page) =>
        page.Say($"我局从中抽取{seen.Count}个项目进行复核，占自评项目的{seen.CountShare}%，涉及资金{seen.Money}亿元，占{seen.MoneyShare}%。复核平均得分{seen.CheckedScore}分，比其自评平均得分{seen.SelfScore}分低{seen.Gap}分。复核得分低于自评得分的{seen.Lower}个，与自评一致的{seen.Same}个，高于自评的{seen.Higher}个。");

    private static void Use(DepartmentYear year, Page page)
    {
        var summary = year.BlindI.Summary;
        page.Say($"一是与预算安排挂钩。对{summary.CutProjects}个绩效不佳或长期结余的项目压减{year.Year + 1}年预算{summary.Cut:万}万元，收回结余资金{summary.TakenBack:万}万元，两项合计{summary.Saved:万}万元，统筹用于民生支出。二是反馈问题并督促整改。三是将自评结果随部门决算向社会公开。");
    }

    private static void Departments(TableWriter table, SelfSummary summary)
    {
        table.Head(new Span("序号", 2), new Span("部门名称", 2), new Span("项目个数", 2), new Span("全年预算数", 2), new Span("全年执行数", 2), new Span("执行率", 2), new Span("自评等级（项目个数）", 1, 4));
        table.Head("优", "良", "中", "差");
        table.Row(null, summary.All.Name, summary.All.Projects, summary.All.Budget, summary.All.Spent, summary.All.Rate, summary.All.Grades[0], summary.All.Grades[1], summary.All.Grades[2], summary.All.Grades[3]);
        table.Rows(summary.Departments, (one, index) => [index + 1, one.Name, one.Projects, one.Budget, one.Spent, one.Rate, .. one.Grades]);
    }
}
