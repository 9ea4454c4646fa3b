using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A county's bureau for veterans on its whole expenditure as one southern province orders it: use of basic and project expenditure, then an annex of basic figures and one of points.</summary>
internal sealed class VeteransReport() : BlindLayout("veterans-whole", "blind-m", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var whole = year.BlindM.Veterans;
        page.Heading(0, $"{year.County()}退役军人事务局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Say($"（一）机构人员。我局内设办公室、拥军优抚股、移交安置股、思想政治和权益维护股，下设服务中心和烈士陵园管理所。核定编制{whole.Posts}名，年末实有在职人员{whole.Staff}人，退休人员{whole.Retired}人，在职人员控制率{whole.StaffRate}%。");
        page.Plain("（二）主要职责。承担全县退役军人移交安置、就业创业、优待抚恤、拥军优属、烈士褒扬和权益维护等工作。");
        page.Heading(1, "二、一般公共预算支出情况");
        Money(year, page);
        page.Heading(1, "三、部门整体支出绩效情况");
        Work(year, page);
        page.Heading(1, "四、存在的问题及原因分析");
        page.Say($"一是预算编制不够精准。年中追加{whole.Added}万元，占年初预算的{whole.AddedRate}%，主要是上级优抚资金陆续下达。二是个别项目执行进度偏慢，年末结转结余{whole.Left}万元。三是绩效指标细化程度不够，部分效果指标难以量化。");
        page.Heading(1, "五、下一步改进措施");
        page.Plain("加强与财政和业务部门衔接，提前测算优抚安置人数；按月通报支出进度；完善分行业绩效指标，健全内部绩效考核。");
        VeteransAnnexes.Write(whole, page);
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var whole = year.BlindM.Veterans;
        page.Say($"{year.Year}年上年结转{whole.Carryover}万元，年初预算{whole.Initial}万元，年中追加{whole.Added}万元，全年预算合计{whole.Budget}万元。全年支出{whole.Spent.Now}万元，预算完成率{whole.SpentRate}%，比上年{whole.Spent.Last}万元{page.Moved(whole.Spent)}万元，{page.Rose(whole.Spent)}。");
        page.Say($"（一）基本支出{whole.Basic.Amount}万元，占总支出的{whole.Basic.Share}%。其中人员经费{whole.Personnel}万元（工资福利支出{whole.Wages}万元，对个人和家庭的补助{whole.Family}万元），公用经费{whole.Public.Spent}万元。公用经费年初安排{whole.Public.Budget}万元，公用经费控制率{whole.Public.Rate}%。");
        page.Say($"“三公”经费全年支出{whole.Three.Now}万元，控制在预算{whole.Three.Budget}万元以内，较上年{page.Moved(whole.Three.Money)}万元，{page.Rose(whole.Three.Money)}。其中：{whole.ThreeParts.Select(one => page.Text($"{one.Name}{one.Now}万元，完成预算的{one.Rate}%")):；}；无因公出国（境）支出。本年“三公”经费预算较上年预算{whole.ThreeBudget.Last}万元{page.Moved(whole.ThreeBudget)}万元，变动率{whole.ThreeBudget.Rate}%。");
        page.Say($"（二）项目支出{whole.Project.Amount}万元，占总支出的{whole.Project.Share}%，明细如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "预算数", "支出数", "执行率（%）", "结余")
            .Rows(whole.Projects, (one, index) => [index + 1, one.Name, one.Budget, one.Spent, one.Rate, one.Left])
            .Row("", whole.AllProjects.Name, whole.AllProjects.Budget, whole.AllProjects.Spent, whole.AllProjects.Rate, whole.AllProjects.Left));
        page.Say($"（三）政府采购。全年采购预算{whole.Purchase.Budget}万元，实际采购{whole.Purchase.Spent}万元，采购执行率{whole.Purchase.Rate}%。");
    }

    private static void Work(DepartmentYear year, Page page)
    {
        var whole = year.BlindM.Veterans;
        page.Say($"根据部门整体支出绩效评价指标体系，我局自评得分{whole.Form.Score}分，等级为“{whole.Form.Grade}”。其中{whole.Form.Groups.Select(group => page.Text($"{group.Name}{group.Weight}分得{group.Score}分")):、}。");
        page.Say($"（一）优待抚恤落实到位。全县享受定期抚恤补助的优抚对象{whole.People}人，全年发放抚恤和生活补助{whole.Paid}万元。其中：{whole.Groups.Select(one => page.Text($"{one.Name}{one.People}人、{one.Money}万元")):，}。");
        page.Say($"（二）重点工作完成情况。{whole.Goals.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}（目标{one.Target}{one.Unit}，完成率{one.Rate}%）")):，}。");
        page.Say($"（三）服务对象满意度。向退役军人及家属发放问卷{whole.Poll.Issued}份，收回有效问卷{whole.Poll.Valid}份，有效率{whole.Poll.ValidRate}%；非常满意{whole.Poll.Answers[0]}份、满意{whole.Poll.Answers[1]}份、一般{whole.Poll.Answers[2]}份、不满意{whole.Poll.Answers[3]}份，综合满意度{whole.Poll.ContentRate}%。");
    }
}
