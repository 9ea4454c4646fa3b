using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A county's trade unions as one southern province orders it: each kind of budget in a chapter, basic and project expenditure, effects, problems; basic data and the sheet follow.</summary>
internal sealed class UnionWholeReport() : BlindLayout("union-whole", "blind-y", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var union = year.BlindY.Union;
        page.Heading(0, $"金谷县总工会{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Plain("县总工会是县委领导下的群团组织，承担组织职工建功立业、维护职工合法权益、开展困难帮扶和职工文化建设等职责，内设办公室、组织宣教部、权益保障部、财务经审部四个部室，下属县工人文化宫一个事业单位，未单独核算。");
        page.Say($"核定编制{union.Money.People.Posts}名，年末在职{union.Money.People.Staff}人，其中参公人员{union.Money.People.Officials}人、事业人员{union.Money.People.Others}人，退休{union.Money.People.Retired}人。");
        page.Heading(1, "二、一般公共预算支出情况");
        Expenditure(year, page);
        page.Heading(1, "三、政府性基金预算、国有资本经营预算和社会保险基金预算支出情况");
        page.Plain("本部门无政府性基金预算支出、国有资本经营预算支出和社会保险基金预算支出。");
        page.Heading(1, "四、部门整体支出绩效情况");
        Effects(union, page);
        page.Heading(1, "五、存在的问题及原因分析");
        page.Say($"1.预算编制不够细。年初预算{union.Money.Initial}万元，调整后{union.Money.All.Budget}万元，追加{union.Money.Added}万元。2.个别项目进度偏慢，年末结转{union.Money.All.Left}万元。3.{Missed(union.Sheet, page):；}。");
        page.Heading(1, "六、下一步改进措施");
        page.Plain("提前摸排帮扶对象，细化项目支出预算；按季度通报执行进度；完善指标值，使目标与预算安排相匹配。");
        page.Heading(1, "附件1　部门整体支出绩效评价基础数据表");
        page.Aside("单位：万元");
        page.Table(table => UnionWholeTables.Basics(table, union));
        page.Heading(1, "附件2　部门整体支出绩效自评表");
        page.Table(table => UnionWholeTables.Sheet(table, union, page));
    }

    private static void Expenditure(DepartmentYear year, Page page)
    {
        var money = year.BlindY.Union.Money;
        page.Heading(2, "（一）基本支出情况");
        page.Say($"{year.Year}年度本部门支出{money.All.Spent}万元，其中基本支出{money.Basic.Spent}万元，占{money.BasicShare}%；项目支出{money.Project.Spent}万元，占{money.ProjectShare}%。基本支出用于保障机构正常运转，包括人员经费{money.Personnel}万元，公用经费{money.Common}万元，基本支出比上年{page.Moved(money.BasicSpent)}万元，{page.Rose(money.BasicSpent)}。");
        page.Say($"“三公”经费年初预算{money.Costs.All.Budget}万元，实际支出{money.Costs.All.Now}万元，为预算的{money.Costs.All.Rate}%，较上年{page.Moved(money.Costs.All.Money)}万元。其中公务接待费{money.Costs.Guests.Now}万元，共接待{money.Costs.Visits}批次{money.Costs.Visitors}人次；公务用车运行维护费{money.Costs.Cars.Now}万元，年末保有公务用车{money.Costs.CarCount}辆；因公出国（境）费0元。");
        page.Heading(2, "（二）项目支出情况");
        page.Counts(money.ProjectCount, money.Projects.Length);
        page.Say($"全年实施项目{money.ProjectCount}个，安排资金{money.Project.Budget}万元，支出{money.Project.Spent}万元，较上年{page.Moved(money.ProjectSpent)}万元，{page.Rose(money.ProjectSpent)}。其中：{money.Projects.Select(one => page.Text($"{one.Name}安排{one.Budget}万元，支出{one.Spent}万元，执行率{one.Rate}%")):；}。");
    }

    private static void Effects(UnionWhole union, Page page)
    {
        page.Say($"根据自评指标体系，我会{union.Sheet.Marks.Count()}项指标自评得{union.Sheet.Score}分，评价等级为“{union.Sheet.Grade}”。");
        page.Say($"（一）工会组织建设。年末基层工会{union.Unions.Now}家，比上年新增{union.Unions.Change}家；会员{union.Members.Now}人，比上年净增{union.Members.Change}人，增长{union.Members.Rate}%，其中女会员{union.Women}人，占{union.WomenShare}%。");
        page.Say($"（二）困难职工帮扶。全年发放帮扶资金{union.HelpMoney}万元，惠及{union.HelpCount}户（人），其中{union.Helps.Select(one => page.Text($"{one.Name}{one.Count}{one.Unit}，每{one.Unit}{one.Standard:元,0}元，计{one.Money}万元")):；}。“送清凉”走访企业{union.Firms}家，慰问一线职工{union.Workers}人。");
        page.Say($"（三）职工素质和服务。{union.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成目标的{one.Rate}%")):；}。");
        page.Say($"（四）权益维护。受理职工来访和劳动争议{union.Disputes}件，调处{union.Settled}件，调处率{union.SettledRate}%，为职工追回工资等{union.Recovered}万元。");
        page.Say($"（五）满意度。向职工发放问卷{union.Poll.Issued}份，收回有效问卷{union.Poll.Valid}份，表示满意的{union.Poll.Content}份，满意度{union.Poll.ContentRate}%。");
    }

    private static IEnumerable<Runs> Missed(MarkSheet sheet, Page page) => sheet.Marks.Where(one => !one.IsFull).Select(one => page.Text($"“{one.Name}”扣{one.Lost}分"));
}
