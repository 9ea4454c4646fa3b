using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>An audit office on the year's budget and on what was mended: no table at all, 亿元 for the budgets, 万元 for the problems, parts in brackets and after 一是 二是.</summary>
internal sealed class AuditStatement() : BlindLayout("audit-statement", "blind-c", new NumberStyle { PercentDecimals = 2 })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var audit = year.BlindC.Audit;
        page.Heading(0, $"关于{year.Region}{year.Year}年度本级预算执行和其他财政收支的审计工作报告");
        page.Say($"审计机关对{audit.AllUnits}家预算单位开展数据分析，现场核查{audit.Units}家，占{audit.UnitsShare}%，完成审计（调查）项目{audit.Jobs}个。现将情况报告如下：");
        page.Heading(1, "一、本级预算执行及决算草案审计情况");
        page.Heading(2, "（一）一般公共预算");
        Budget(year, page, audit.General, "一般公共预算");
        page.Heading(2, "（二）政府性基金预算");
        Budget(year, page, audit.Fund, "政府性基金预算");
        page.Heading(1, "二、部门预算执行审计情况");
        Offices(audit, page);
        page.Heading(1, "三、审计查出问题及整改情况");
        Problems(audit, page);
    }

    private static void Budget(DepartmentYear year, Page page, AuditedBudget budget, string name)
    {
        var (income, spent) = (budget.Income, budget.Spent);
        page.Say($"{year.Year}年，{name}收入预算数为{income.Budget:亿,2}亿元，实际完成{income.Now:亿,2}亿元，为预算的{income.Rate}%，比上年决算数{income.Money.Last:亿,2}亿元{page.Rose(income.Money)}，加上{Listed(page, budget.OtherIn)}，收入合计{budget.In:亿,2}亿元；{name}支出预算数为{spent.Budget:亿,2}亿元，实际支出{spent.Now:亿,2}亿元，为预算的{spent.Rate}%，比上年决算数{spent.Money.Last:亿,2}亿元{page.Rose(spent.Money)}，加上{Listed(page, budget.OtherOut)}，支出合计{budget.Out:亿,2}亿元。收支相抵，结转下年{budget.Closing:亿,2}亿元。");
    }

    private static Runs Listed(Page page, IEnumerable<Held> items) =>
        page.Text($"{items.Select(item => page.Text($"{item.Name}{item.Amount:亿,2}亿元")):、}");

    private static void Offices(AuditWork audit, Page page)
    {
        page.Counts(audit.OfficeCount, audit.Offices.Length);
        page.Say($"重点审计了{audit.OfficeCount}个部门。从审计情况看，预算约束还不够严，{audit.OfficeCount}个部门共有{audit.LateAll}万元结余资金未及时上缴或盘活：{audit.Offices.Select(one => page.Text($"{one.Name}全年预算{one.Budget}万元，支出{one.Spent}万元，执行率{one.Rate}%，年末结余{one.Left}万元，其中超过规定时间未处理{one.Late}万元")):；}。");
    }

    private static void Problems(AuditWork audit, Page page)
    {
        var all = audit.All;
        page.Say($"本次审计共查出问题{all.Count}项，涉及金额{all.Money}万元。");
        foreach (var (one, index) in audit.Problems.Select((one, index) => (one, index)))
            page.Say($"（{"一二三四五"[index]}）{one.Name}方面。问题{one.Count}项，金额{one.Money}万元，占全部问题金额的{one.Share}%。截至目前已整改{one.Mended}项，整改率{one.Rate}%，整改金额{one.MendedMoney}万元{Open(page, one)}。");
        page.Say($"总的看，{all.Count}项问题已整改到位{all.Mended}项，整改率{all.Rate}%，其余{all.Open}项正在整改。整改金额{all.MendedMoney}万元，其中：一是{audit.Ways[0].Name}{audit.Ways[0].Amount}万元；二是{audit.Ways[1].Name}{audit.Ways[1].Amount}万元；三是{audit.Ways[2].Name}{audit.Ways[2].Amount}万元；四是{audit.Ways[3].Name}{audit.Ways[3].Amount}万元。");
    }

    private static Runs Open(Page page, AuditedProblem one) =>
        one.Open.Value == 0 ? page.Text($"，问题已全部销号") : page.Text($"，尚有{one.Open}项需持续推进");
}
