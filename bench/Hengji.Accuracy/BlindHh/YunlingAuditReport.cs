using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>A county's auditors tell its congress how the budget was carried out, what they found and what has been put right.</summary>
internal sealed class YunlingAuditReport() : BlindLayout("yunling-audit", "blind-hh", new NumberStyle { Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindHh.Audit;
        page.Heading(0, $"云岭县人民政府关于{year.Year}年度县级预算执行和其他财政收支的审计工作报告");
        page.Plain("县人大常委会：");
        page.Say($"根据审计法和县委审计委员会批准的计划，县审计局对{year.Year}年度县级预算执行和其他财政收支情况进行了审计。一年来共完成审计项目{own.AuditsAll}个，其中财政管理审计{own.Audits[0]}个、部门预算执行审计{own.Audits[1]}个、专项审计{own.Audits[2]}个、经济责任审计{own.Audits[3]}个、政府投资审计{own.Audits[4]}个。");
        page.Say($"纳入本报告的问题共{own.All.Found}个，涉及金额{own.All.Money}万元，其中{own.Natures.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}。截至报告日，已整改{own.All.Done}个，整改率{own.All.DoneRate}%。分领域看，财政管理、部门预算执行、重点专项资金问题分别为{own.Fields[0].Found}个、{own.Fields[1].Found}个和{own.Fields[2].Found}个，金额占比依次为{own.Fields[0].Share}%、{own.Fields[1].Share}%和{own.Fields[2].Share}%。");
        page.Heading(1, "一、县级财政管理审计情况");
        Budget(own, year, page);
        Finance(own, page);
        page.Heading(1, "二、部门预算执行审计情况");
        Offices(own, page);
        page.Heading(1, "三、重点专项资金审计情况");
        YunlingAuditSpecials.Write(own, page);
        page.Heading(1, "四、审计查出问题的整改情况");
        YunlingAuditSpecials.Mending(own, year, page);
        page.Heading(1, "五、审计建议");
        page.Say($"（一）提高预算执行质量。加快专项资金分配，压减年末结转规模，{year.Year}年末{own.Budget.Closing:亿}亿元结转资金应当尽快形成支出。（二）落实部门主体责任，对仍未整改到位的{own.All.Open}个问题逐项销号。（三）加强专项资金全过程监管，管好用好惠民资金和政府投资，特别是抓紧盘活{own.Cases.Empty}套空置公租房，追回多付的{own.Cases.Cut}万元工程款。");
    }

    private static void Budget(YunlingAudit own, DepartmentYear year, Page page)
    {
        var budget = own.Budget;
        page.Heading(2, "（一）预算执行基本情况");
        page.Say($"1.一般公共预算。{year.Year}年县级一般公共预算收入{budget.Own.Now:亿}亿元，为预算的{budget.OwnRate}%，同比{page.Rose(budget.Own)}，其中税收收入{budget.Tax:亿}亿元，占{budget.TaxShare}%，非税收入{budget.Fees:亿}亿元。加上上级补助收入{budget.Grants:亿}亿元、债务转贷收入{budget.Debt:亿}亿元、上年结余{budget.Opening:亿}亿元和调入资金{budget.Moved:亿}亿元，收入总量为{budget.Resources:亿}亿元。");
        page.Say($"一般公共预算支出{budget.Spent.Now:亿}亿元，为调整预算{budget.SpentBudget:亿}亿元的{budget.SpentRate}%，比上年{page.Moved(budget.Spent)}万元。上解支出、债务还本支出分别为{budget.Upward:亿}亿元、{budget.Repaid:亿}亿元，安排预算稳定调节基金{budget.Reserve:亿}亿元，结转下年{budget.Closing:亿}亿元。收支平衡情况如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("收入项目", "金额", "支出项目", "金额")
            .Row("一般公共预算收入", budget.Own.Now, "一般公共预算支出", budget.Spent.Now)
            .Row("上级补助收入", budget.Grants, "上解上级支出", budget.Upward)
            .Row("债务转贷收入", budget.Debt, "债务还本支出", budget.Repaid)
            .Row("上年结余收入", budget.Opening, "安排预算稳定调节基金", budget.Reserve)
            .Row("调入资金", budget.Moved, "结转下年支出", budget.Closing)
            .Row("收入总计", budget.Resources, "支出总计", budget.Resources));
        page.Say($"2.政府性基金预算。基金收入{budget.FundIncome:亿}亿元，其中土地出让收入{budget.FundLand}万元，其他基金收入{budget.FundOther}万元；上级补助{budget.FundGrants}万元，上年结余{budget.FundOpening}万元。当年支出{budget.FundSpent:亿}亿元，年终结余{budget.FundClosing}万元。");
    }

    private static void Finance(YunlingAudit own, Page page)
    {
        var field = own.Fields[0];
        page.Heading(2, "（二）发现的主要问题");
        page.Say($"财政管理方面查出问题{field.Found}个，金额{field.Money}万元，占问题金额总额的{field.Share}%。");
        foreach (var (item, number) in Numbered(own.Finance))
            page.Say($"{number}.{item.Name}。此类问题{item.Found}个，涉及资金{item.Money}万元。");
    }

    private static void Offices(YunlingAudit own, Page page)
    {
        var (field, all, kinds) = (own.Fields[1], own.OfficesAll, own.OfficeKinds);
        var least = own.Offices.MinBy(one => one.Outlay.Rate.Value)!;
        page.Counts(own.Audits[1], own.Offices.Length);
        page.Say($"对{own.Audits[1]}个一级预算单位开展了现场审计。上述单位全年预算合计{all.Budget}万元，支出{all.Spent}万元，平均执行率{all.Rate}%，未执行{all.Left}万元。执行率最低的是{least.Outlay.Name}，为{least.Outlay.Rate}%，当年结余{least.Outlay.Left}万元。");
        page.Aside("单位：万元、个");
        page.Table(table => table
            .Head(new Span("被审计单位", 2), new Span("预算执行", 1, 4), new Span("审计查出问题", 1, 2))
            .Head("全年预算", "全年支出", "执行率（%）", "未执行数", "数量", "金额")
            .Rows(own.Offices, (one, _) => [one.Outlay.Name, one.Outlay.Budget, one.Outlay.Spent, one.Outlay.Rate, one.Outlay.Left, one.Finding.Found, one.Finding.Money])
            .Row("合计", all.Budget, all.Spent, all.Rate, all.Left, field.Found, field.Money));
        page.Say($"部门方面的{field.Found}个问题按性质分，预算编制不细化{kinds[0]}个、项目经费列支不规范{kinds[1]}个、政府采购程序不到位{kinds[2]}个、资产账实不符{kinds[3]}个，共涉及金额{field.Money}万元，占全部问题金额的{field.Share}%。");
    }
}
