using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>An archive's budget in 元 as the south-west publishes it: tables first, notes with more and less than last year, projects with amount, number and price.</summary>
internal sealed class ArchiveBudgetNotes() : BlindLayout("archive-budget", "blind-p", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindP.Archive;
        page.Heading(0, $"{year.City()}档案馆{year.Year}年单位预算公开说明");
        page.Heading(1, "第一部分　单位概况");
        page.Plain("一、主要职责：集中统一管理全市重要档案，负责接收、征集、整理、保管和提供利用，开展档案数字化、编研和爱国主义教育。");
        page.Say($"二、人员构成：核定参公事业编制{budget.Posts}名，现有在职人员{budget.Staff}人，退休人员{budget.Retired}人。馆藏档案{budget.Files}卷（件），累计数字化{budget.Pages}万页，数字化率{budget.PagesShare}%。");
        page.Heading(1, $"第二部分　{year.Year}年单位预算表");
        Tables(year, budget, page);
        page.Heading(1, $"第三部分　{year.Year}年单位预算情况说明");
        Money(year, budget, page);
        Basic(budget, page);
        Others(year, budget, page);
    }

    private static void Tables(DepartmentYear year, ArchiveBudget budget, Page page)
    {
        page.Plain("表1　收支总体情况表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("收　入", 1, 2), new Span("支　出", 1, 2)).Head("项目", "预算数", "项目", "预算数")
            .Row("一、一般公共预算拨款", budget.Granted.Now, "一、基本支出", budget.Basic.Now)
            .Row("二、政府性基金预算拨款", null, "　　人员经费", budget.Personnel)
            .Row("三、事业收入", null, "　　公用经费", budget.Office)
            .Row("四、上年结转", budget.Carried.Now, "二、项目支出", budget.Project.Now)
            .Row("收入总计", budget.Total.Now, "支出总计", budget.Total.Now));
        page.Plain("表2　支出总体情况表（按功能科目）");
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("科目编码", 2), new Span("科目名称", 2), new Span($"{year.Year - 1}年预算数", 2), new Span($"{year.Year}年预算数", 1, 3), new Span("增减额", 2), new Span("增减%", 2)).Head("合计", "基本支出", "项目支出")
            .Rows(budget.Subjects, (one, _) => [one.Code, one.Name, one.Money.Last, one.Money.Now, one.Basic, one.Project, one.Money.Change, one.Money.Rate])
            .Row(null, "合　计", budget.Total.Last, budget.Total.Now, budget.Basic.Now, budget.Project.Now, budget.Total.Change, budget.Total.Rate));
        page.Plain("表3　基本支出情况表（按经济科目）");
        page.Aside("单位：元");
        page.Table(table =>
        {
            table.Head("科目编码", "经济科目名称", "金额").Row(null, "合计", budget.Basic.Now);
            foreach (var part in budget.Economic)
                table.Row(part.Code, part.Name, part.Amount).Rows(part.Items, (one, _) => [one.Code, "　" + one.Name, one.Amount]);
        });
    }

    private static void Money(DepartmentYear year, ArchiveBudget budget, Page page)
    {
        page.Say($"（一）收支总体情况。{year.Year}年收支总预算{budget.Total.Now}元，比上年预算{page.Than(budget.Total, "元")}。收入包括：一般公共预算拨款{budget.Granted.Now}元，比上年{page.Moved(budget.Granted)}元；上年结转{budget.Carried.Now}元，比上年{page.Moved(budget.Carried)}元。");
        page.Say($"（二）支出构成。基本支出{budget.Basic.Now}元，占总支出的{budget.BasicShare}%，比上年{page.Than(budget.Basic, "元")}；项目支出{budget.Project.Now}元，占总支出的{budget.ProjectShare}%，比上年{page.Than(budget.Project, "元")}。");
        page.Plain("（三）按功能分类说明：");
        foreach (var (one, number) in Numbered(budget.Subjects))
            page.Say($"{number}.{one.Name}（{one.Code}）{one.Money.Now}元，{(one.Money.Change.Value < 0 ? "减少" : "增加")}原因主要是{(one.Project.Value > 0 ? "数字化加工任务量调整" : "人员和缴费基数变动")}。");
    }

    private static void Basic(ArchiveBudget budget, Page page)
    {
        page.Say($"（四）基本支出情况。人员经费{budget.Personnel}元，其中{budget.Economic[0].Name}{budget.Economic[0].Amount}元、{budget.Economic[2].Name}{budget.Economic[2].Amount}元；公用经费{budget.Office}元，主要用于{budget.Economic[1].Items.Take(3).Select(one => page.Text($"{one.Name}{one.Amount}元")):、}等。");
        page.Say($"（五）项目支出情况。{budget.Project.Now}元全部为特定目标类项目，包括：{budget.Works.Select(one => page.Text($"{one.Name}{one.Amount}元，计划完成{one.Count}{one.Unit}，单价{one.Price}元")):；}。");
    }

    private static void Others(DepartmentYear year, ArchiveBudget budget, Page page)
    {
        page.Say($"（六）“三公”经费情况。{year.Year}年安排“三公”经费{budget.ThreePublic.Now}元，比上年{page.Than(budget.ThreePublic, "元")}。其中：因公出国（境）费0元；公务用车运行维护费{budget.Driving.Now}元，比上年{page.Than(budget.Driving, "元")}；公务用车购置费0元；公务接待费{budget.Reception.Now}元，比上年{page.Than(budget.Reception, "元")}。");
        page.Say($"（七）政府采购情况。政府采购预算{budget.Bought}元，其中货物类{budget.BoughtGoods}元、服务类{budget.BoughtServices}元、工程类0元。");
        page.Plain("（八）预算绩效情况。本单位项目支出全部编制绩效目标，主要项目如下表：");
        page.Table(table => table
            .Head("项目名称", "预算金额（元）", "占项目支出%", "数量指标", "成本指标（元）", "质量指标")
            .Rows(budget.Works, (one, _) => [one.Name, one.Amount, one.Share, page.Text($"{one.Count}{one.Unit}"), page.Text($"≤{one.Price}/{one.Unit}"), "验收合格率≥98%"])
            .Row("合计", budget.Project.Now, null, null, null, null));
        page.Plain("（九）本单位没有政府性基金预算和国有资本经营预算安排的支出。");
    }
}
