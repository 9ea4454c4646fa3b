using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A county's bureau of finance sums up its year of managing by performance: before, goals, monitoring, evaluation, use, what is missing, what next; projects evaluated in a table.</summary>
internal sealed class BureauYearReport() : BlindLayout("bureau-year-report", "blind-t", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var bureau = year.BlindT.Bureau;
        page.Heading(0, $"青溪县财政局{year.Year}年预算绩效管理工作总结");
        page.Say($"{year.Year}年，县财政局围绕“花钱必问效、无效必问责”，将预算绩效管理覆盖到全县{bureau.Bodies}个预算单位（其中一级预算单位{bureau.Primary}个、二级及以下预算单位{bureau.Secondary}个），现将有关工作总结如下。");
        page.Heading(1, "一、主要工作及成效");
        Before(year, page);
        Watching(bureau, page);
        Evaluation(year, page);
        page.Heading(1, "二、存在的问题");
        page.Plain("一是部分单位重投入轻绩效的观念尚未转变，绩效指标设置不科学；二是自评质量不高，自评结果与实际绩效存在偏差；三是基层绩效管理力量不足，第三方机构执业质量参差不齐。");
        page.Heading(1, $"三、{year.Year + 1}年工作打算");
        page.Plain("（一）分行业完善指标和标准体系；（二）对新增重大政策和项目事前评估应评尽评；（三）扩大重点评价范围，开展成本预算绩效管理试点；（四）加强第三方机构质量考核。");
        page.Heading(1, $"附件　{year.Year}年财政重点绩效评价结果汇总表");
        page.Aside("单位：万元、分");
        page.Table(table => table.Head("序号", "评价项目", "主管部门", "评价类型", "评价资金", "评价得分", "等级")
            .Rows(bureau.Evaluated, (one, index) => [index + 1, one.Name, one.Body, one.Kind, one.Money, one.Score, one.Grade])
            .Row(null, "合计（平均）", null, null, bureau.EvaluatedMoney, bureau.Average, null));
    }

    private static void Before(DepartmentYear year, Page page)
    {
        var bureau = year.BlindT.Bureau;
        page.Heading(2, "（一）前移关口，严把事前评估和目标审核");
        page.Say($"对{bureau.Appraised}个新增政策和项目开展事前绩效评估，申报资金{bureau.Declared}万元，核定{bureau.Supported}万元，审减{bureau.Cut}万元，审减率{bureau.CutRate}%；其中{bureau.Refused}个项目不予支持，涉及资金{bureau.RefusedMoney}万元。");
        page.Say($"{year.Year}年编报绩效目标的项目{bureau.Goals.Projects}个，涉及资金{bureau.Goals.Money:亿}亿元，实现“四本预算”全覆盖，其中：{bureau.Goals.Parts.Select(one => page.Text($"{one.Name}{one.Projects}个、{one.Money:亿}亿元")):；}。审核退回修改{bureau.Returned}个，占{bureau.ReturnedRate}%。绩效目标编报情况如下：");
        page.Aside("单位：万元");
        page.Table(table => table.Head("预算类别", "项目数（个）", "占比（%）", "资金", "占比（%）")
            .Rows(bureau.Goals.Parts, (one, _) => [one.Name, one.Projects, one.ProjectShare, one.Money, one.MoneyShare])
            .Row("合计", bureau.Goals.Projects, "100", bureau.Goals.Money, "100"));
    }

    private static void Watching(BureauYear bureau, Page page)
    {
        page.Heading(2, "（二）加强监控，及时纠正执行偏差");
        page.Say($"分{bureau.Stages}次对全部{bureau.Goals.Projects}个项目实施绩效运行监控。1—6月支出{bureau.June.Spent}万元，占全年预算{bureau.June.Budget}万元的{bureau.June.Rate}%；1—9月支出{bureau.September.Spent}万元，支出进度{bureau.September.Rate}%，剩余预算{bureau.September.Left}万元。对{bureau.Yellow}个进度偏慢项目发出提醒函，对{bureau.Red}个偏离目标较大的项目暂缓拨款，收回{bureau.BackProjects}个项目预算{bureau.Back}万元。");
    }

    private static void Evaluation(DepartmentYear year, Page page)
    {
        var bureau = year.BlindT.Bureau;
        page.Heading(2, "（三）多维评价，提升评价质量");
        page.Say($"组织部门完成项目支出绩效自评{bureau.Grades.Projects}个，涉及资金{bureau.Grades.Money}万元，比上年{page.Moved(bureau.SelfMoney)}万元，{page.Rose(bureau.SelfMoney)}。自评等级为{bureau.Grades.Parts.Select(one => page.Text($"“{one.Name}”的{one.Projects}个，占{one.ProjectShare}%，资金{one.Money}万元")):；}。");
        page.Counts(bureau.EvaluatedCount, bureau.Evaluated.Length);
        var (best, worst) = (bureau.Evaluated.MaxBy(one => one.Score.Value)!, bureau.Evaluated.MinBy(one => one.Score.Value)!);
        page.Say($"选取{bureau.EvaluatedCount}个项目（政策、部门整体）开展财政重点绩效评价，评价资金{bureau.EvaluatedMoney}万元，较上年的{bureau.EvaluatedYear.Last}万元增长{bureau.EvaluatedYear.Rate}%。平均得分{bureau.Average}分，得分80分以上（含）的{bureau.Good}个，80分以下的{bureau.Middle}个；得分最高的是{best.Name}{best.Score}分，最低的是{worst.Name}{worst.Score}分。");
        page.Heading(2, "（四）强化应用，推动提质增效");
        page.Say($"将评价结果与{year.Year + 1}年预算安排挂钩，涉及项目{bureau.Uses.Projects}个、资金{bureau.Uses.Money}万元，其中：{bureau.Uses.Parts.Select(one => page.Text($"{one.Name}{one.Projects}个、{one.Money}万元")):；}。重点评价反馈问题{bureau.Problems}个，已整改{bureau.Mended}个，整改率{bureau.MendedRate}%。");
        page.Heading(2, "（五）夯实基础，营造讲绩效氛围");
        page.Say($"全年举办绩效业务培训{bureau.Sessions}期，培训{bureau.Trained}人次；{bureau.Published}个一级预算单位在政府网站公开绩效目标和自评结果，公开率{bureau.PublishedRate}%。");
    }
}
