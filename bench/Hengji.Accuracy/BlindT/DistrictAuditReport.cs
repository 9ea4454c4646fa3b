using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A district's auditors report to the standing committee on the budget's execution: budgets in 亿元, problems in 万元, last year's put right, then two annexes.</summary>
internal sealed class DistrictAuditReport() : BlindLayout("district-audit-report", "blind-t", new NumberStyle { Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var audit = year.BlindT.Audit;
        page.Heading(0, $"关于{year.Year}年度东川区区级预算执行和其他财政收支的审计工作报告");
        page.Plain("主任、各位副主任、各位委员：");
        page.Say($"受区人民政府委托，现报告{year.Year}年度区级预算执行和其他财政收支的审计情况，请予审议。按照年度审计项目计划，区审计局共完成审计（调查）项目{audit.All.Audits}个，查出问题{audit.All.Problems}个，问题金额{audit.All.Money}万元，其中：{audit.ProblemKinds.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}；促进增收节支{audit.Effect}万元，包括{audit.Effects.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}；移送问题线索{audit.Referred}件，其中移送纪检监察机关{audit.ReferredDiscipline}件、主管部门{audit.ReferredOthers}件；提出审计建议{audit.Advice}条，被采纳{audit.Adopted}条，采纳率{audit.AdoptedRate}%。");
        page.Heading(1, "一、区级财政管理审计情况");
        Budgets(year, page);
        page.Heading(1, "二、部门预算执行审计情况");
        var field = audit.Fields[1];
        page.Say($"对{audit.Departments}个部门及所属单位预算执行情况进行审计，发现问题{field.Problems}个，涉及金额{field.Money}万元。主要问题：{Numbered(audit.Problems).Select(one => page.Text($"{"一二三四五"[one.Number - 1]}是{one.Item.Units}个单位{one.Item.Name}，涉及金额{one.Item.Money}万元")):；}。");
        page.Heading(1, "三、重点民生资金审计情况");
        page.Say($"（一）困难群众救助补助资金。向{audit.Unqualified}名不符合条件人员发放低保、特困供养等补助{audit.UnqualifiedMoney}万元，主要是部门间数据共享不及时。");
        page.Say($"（二）高标准农田建设资金。{audit.Villages}个村的沟渠、机耕路等设施建成后管护不到位，{audit.FarmMoney}万元工程尾款未按合同约定拨付。");
        Rest(audit, page);
        page.Heading(1, $"附件1　{year.Year}年度审计查出问题情况表");
        page.Aside("金额单位：万元");
        page.Table(table => table.Head("审计领域", "审计项目（个）", "问题数量（个）", "问题金额", "已整改（个）", "整改率（%）")
            .Rows(audit.Fields.Add(audit.All), (one, _) => [one.Name, one.Audits, one.Problems, one.Money, one.Mended, one.MendedRate]));
        page.Heading(1, "附件2　政府投资项目竣工决算审计情况表");
        page.Aside("金额单位：万元");
        page.Table(table => table.Head("项目名称", "送审金额", "审定金额", "核减金额", "核减率（%）")
            .Rows(audit.Works.Add(audit.AllWorks), (one, _) => [one.Name, one.Claimed, one.Granted, one.Cut, one.CutRate]));
    }

    private static void Budgets(DepartmentYear year, Page page)
    {
        var audit = year.BlindT.Audit;
        page.Say($"（一）一般公共预算执行情况。{year.Year}年，区级收入总量{audit.General.Total:亿}亿元，其中：{Sides(audit.General.Income, page)}。支出总量{audit.General.Total:亿}亿元，其中：{Sides(audit.General.Spent, page)}。收支平衡。区级一般公共预算收入比上年{page.Word(audit.GeneralIncome.Change, "增加", "减少")}{audit.GeneralIncome.Change:亿,abs}亿元，{page.Rose(audit.GeneralIncome)}；税收收入{audit.Tax:亿}亿元，占一般公共预算收入的{audit.TaxShare}%。一般公共预算支出完成调整预算{audit.GeneralBudget:亿}亿元的{audit.GeneralRate}%。");
        page.Say($"（二）政府性基金预算执行情况。收入总量{audit.Fund.Total:亿}亿元，其中：{Sides(audit.Fund.Income, page)}。支出总量{audit.Fund.Total:亿}亿元，其中：{Sides(audit.Fund.Spent, page)}。");
        page.Say($"（三）社会保险基金预算执行情况。全年收入{audit.InsuranceIncome:亿}亿元，支出{audit.InsuranceSpent:亿}亿元，当年收支结余{audit.InsuranceBalance:亿}亿元。");
        page.Say($"审计发现的主要问题：一是部分专项债券资金使用进度慢，{year.Year}年新增专项债券{audit.Bonds.Budget:亿}亿元，至年末实际支出{audit.Bonds.Spent:亿}亿元，支出率{audit.Bonds.Rate}%，结存{audit.Bonds.Left:亿}亿元，其中{audit.Idle:亿}亿元结存超过半年；二是部分转移支付资金分解下达不及时；三是预算绩效目标审核不严。财政管理领域共发现问题{audit.Fields[0].Problems}个，涉及金额{audit.Fields[0].Money}万元。");
    }

    private static IEnumerable<Runs> Sides(ImmutableArray<Portion> parts, Page page) => parts.Select(one => page.Text($"{one.Name}{one.Amount:亿}亿元"));

    private static void Rest(DistrictAudit audit, Page page)
    {
        page.Heading(1, "四、政府投资项目审计情况");
        var most = audit.Works.MaxBy(one => one.CutRate.Value)!;
        page.Say($"完成{audit.Works.Length}个项目竣工决算审计，送审金额{audit.AllWorks.Claimed}万元，审定{audit.AllWorks.Granted}万元，核减{audit.AllWorks.Cut}万元，平均核减率{audit.AllWorks.CutRate}%。其中{most.Name}核减{most.Cut}万元，核减率{most.CutRate}%，主要是工程量计算不实、高套定额。");
        page.Heading(1, "五、国有资产管理审计情况");
        page.Say($"至年末，行政事业性国有资产总额{audit.Holdings.Now:亿}亿元，比上年{page.Word(audit.Holdings.Change, "增加", "减少")}{audit.Holdings.Change:亿,abs}亿元，{page.Rose(audit.Holdings)}。审计发现，{audit.HoldingsIdle:亿}亿元房产和设备闲置，占资产总额的{audit.HoldingsIdleShare}%；部分出租收入未实行“收支两条线”管理。");
        page.Heading(1, "六、上年度审计查出问题整改情况");
        page.Say($"上年度审计工作报告反映的{audit.LastProblems}个问题，已完成整改{audit.LastMended}个，整改率{audit.LastMendedRate}%，尚有{audit.LastOpen}个正在整改；整改问题金额{audit.LastMoney}万元，建立健全制度{audit.LastRules}项。");
        page.Heading(1, "七、审计建议");
        page.Plain("（一）加强财政资源统筹，盘活存量资金和资产，加快专项债券项目建设进度。（二）硬化预算约束，细化预算编制，强化绩效评价结果应用。（三）压实主管部门监管责任，健全民生资金数据共享和动态核查机制。");
    }
}
