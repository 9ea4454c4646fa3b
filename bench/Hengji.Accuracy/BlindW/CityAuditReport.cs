using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A city's work report on audits before the committee of its congress: 亿元 for budgets, 万元 for problems, hardly a table.</summary>
internal sealed class CityAuditReport() : BlindLayout("city-audit", "blind-w", new NumberStyle { MoneyScale = 100_000_000, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var audit = year.BlindW.Audit;
        page.Heading(0, $"关于{year.Year}年度汉阜市市级预算执行和其他财政收支的审计工作报告");
        page.Plain($"——{year.Year + 1}年7月在市人民代表大会常务委员会会议上");
        page.Plain("主任、各位副主任、秘书长、各位委员：");
        page.Plain($"受市人民政府委托，现报告{year.Year}年度市级预算执行和其他财政收支的审计情况，请予审议。");
        page.Say($"{year.Year}年7月以来，全市审计机关共完成审计项目{audit.Audits}个，其中{audit.AuditKinds.Select(one => page.Text($"{one.Name}{one.Amount}个")):、}。查出问题{audit.Problems}个，问题金额{audit.Money}亿元，其中违规金额{audit.Irregular}亿元、管理不规范金额{audit.Loose}亿元；促进增收节支{audit.Saved:万}万元，其中{audit.SavedParts.Select(one => page.Text($"{one.Name}{one.Amount:万}万元")):、}。提出审计建议{audit.Advice}条，被采纳{audit.Adopted}条，采纳率{audit.AdoptedRate}%。");
        page.Heading(1, "一、市级财政管理审计情况");
        Budgets(audit, page);
        page.Plain("审计发现的主要问题：");
        Finance(year, page);
        page.Heading(1, "二、部门预算执行审计情况");
        Departments(audit.Departments, page);
        page.Heading(1, "三、重点专项审计情况");
        Matters(audit.Matters, page);
        page.Heading(1, "四、审计移送违纪违法问题线索情况");
        page.Say($"一年来，移送问题线索{audit.Clues}件，涉及{audit.Persons}人。其中，移送{audit.CluesTo.Select(one => page.Text($"{one.Name}{one.Amount}件")):、}。");
        page.Heading(1, "五、审计查出问题整改情况");
        page.Say($"上年度审计工作报告反映的{audit.LastProblems}个问题，已整改到位{audit.LastMended}个，整改率{audit.LastRate}%，其余{audit.LastOpen}个正在按计划推进。本年度查出的问题，截至{year.Year + 1}年6月底已整改金额{audit.All.Mended}亿元，占问题金额的{audit.All.MendedRate}%，分类情况见附表。");
        page.Heading(1, "六、审计建议");
        page.Plain("（一）加强财政资源统筹，压减代编预算规模，加快资金分配下达。（二）严肃财经纪律，健全部门内部控制。（三）强化专项资金和国有资产全过程监管，推动整改成果转化为制度成果。");
        Annex(audit, page);
    }

    private static void Budgets(CityAudit audit, Page page)
    {
        page.Say($"（一）一般公共预算。{Pot(audit.General, page)}市级税收收入{audit.Tax}亿元，占一般公共预算收入的{audit.TaxShare}%。");
        page.Say($"（二）政府性基金预算。{Pot(audit.Fund, page)}");
        page.Say($"（三）国有资本经营预算。{Pot(audit.Capital, page)}");
        page.Say($"（四）社会保险基金预算。收入{audit.Insurance.Income}亿元，支出{audit.Insurance.Spent}亿元，当年结余{audit.Insurance.Current}亿元；年初滚存结余{audit.Insurance.Opening}亿元，年末滚存结余{audit.Insurance.Closing}亿元。");
    }

    private static Runs Pot(AuditedPot pot, Page page) => page.Text(
        $"收入{pot.Local.Now}亿元，为预算的{pot.Local.Rate}%，比上年{page.Rose(pot.Local.Money)}；加上{pot.Ins.Select(one => page.Text($"{one.Name}{one.Amount}亿元")):、}，收入总计{pot.In}亿元。支出{pot.Spent.Now}亿元，完成调整预算{pot.Spent.Budget}亿元的{pot.Spent.Rate}%，比上年{page.Rose(pot.Spent.Money)}；加上{pot.Outs.Select(one => page.Text($"{one.Name}{one.Amount}亿元")):、}，支出总计{pot.Out}亿元。收支相抵，结转下年{pot.Closing}亿元。");

    private static void Finance(DepartmentYear year, Page page)
    {
        var finance = year.BlindW.Audit.Finance;
        page.Say($"1.代编预算规模较大。{year.Year}年市财政局代编预算{finance.Reserved}亿元，年底前下达{finance.Distributed}亿元，仍有{finance.Undistributed}亿元未分配，占{finance.UndistributedShare}%。");
        page.Say($"2.非税收入未及时足额征缴。截至{year.Year}年末，应征未征、应缴未缴非税收入{finance.UncollectedMoney:万}万元，其中{finance.Uncollected.Select(one => page.Text($"{one.Name}{one.Amount:万}万元")):、}。");
        page.Say($"3.存量资金清理不到位。{finance.IdleBodies}个单位结余资金{finance.Idle:万}万元未上交财政统筹使用，其中结存两年以上的{finance.OldIdle:万}万元，占{finance.OldShare}%。");
    }

    private static void Departments(AuditedDepartments audit, Page page)
    {
        page.Say($"运用大数据对{audit.Departments}个一级预算单位及所属{audit.Subunits}个单位共{audit.Bodies}个单位进行了全覆盖审计，发现的主要问题：{audit.Flaws.Select(one => page.Text($"{one.Bodies}个部门{one.Text}，涉及金额{one.Money:万}万元")):；}。");
    }

    private static void Matters(AuditedMatters audit, Page page)
    {
        page.Say($"（一）就业补助资金审计。抽查资金{audit.JobMoney:万}万元，发现向不符合条件的{audit.JobPersons}人发放补贴{audit.JobOverpaid:万}万元，{audit.JobFirms}家培训机构虚报培训学时。");
        page.Say($"（二）城镇污水处理提质增效审计。列入计划的{audit.Sewage}个项目中，已完工{audit.SewageDone}个，完工率{audit.SewageDoneRate}%，在建{audit.SewageGoing}个，未开工{audit.SewageWaiting}个；筹集专项债券资金{audit.SewageBonds}亿元，仅使用{audit.SewageUsed}亿元，使用率{audit.SewageUsedRate}%。");
        page.Say($"（三）政府投资项目审计。审计{audit.Works.Projects}个项目的竣工决算，送审金额{audit.Works.Told}亿元，审定{audit.Works.Approved}亿元，核减{audit.Works.Cut:万}万元，核减率{audit.Works.CutRate}%。");
        page.Say($"（四）市属国有企业审计。抽查的3家企业集团年末资产总额{audit.FirmAssets}亿元、负债总额{audit.FirmDebts}亿元，资产负债率{audit.FirmRate}%；少计利润{audit.FirmHidden:万}万元。");
    }

    private static void Annex(CityAudit audit, Page page)
    {
        page.Heading(1, "附表　审计查出问题及整改情况表");
        page.Aside("单位：个、万元");
        page.Style = page.Style with { MoneyScale = 10_000 };
        page.Table(table => table
            .Head("问题类别", "问题数量", "问题金额", "已整改金额", "整改率（%）", "正在整改金额")
            .Rows(audit.Kinds.Add(audit.All), (one, _) => [one.Name, one.Problems, one.Money, one.Mended, one.MendedRate, one.Open]));
    }
}
