using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>A department's budget for the year in 元: against last year's budget, by subject with code, by unit, purchases both ways, a new project without last year.</summary>
internal sealed class PlanNotes() : BlindLayout("plan-notes", "blind-b", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var plan = year.BlindB.Plan;
        page.Heading(0, $"{year.Region}交通运输局{year.Year}年部门预算编制说明");
        page.Heading(1, "一、预算编制范围");
        page.Say($"纳入{year.Year}年部门预算编报的单位共{plan.Units.Length}个，年初在职人员{plan.AllUnits.Staff}人。");
        page.Heading(1, "二、收入预算安排");
        Income(year, page);
        page.Heading(1, "三、支出预算安排");
        Expenditure(plan, page);
        page.Heading(1, "四、项目支出安排");
        Projects(plan, page);
        page.Heading(1, "五、“三公”经费及政府采购安排");
        ThreePublic(year, page);
        Purchases(plan, page);
        page.Heading(1, "六、预算附表");
        PlanNoteTables.Write(year, page);
    }

    private static void Income(DepartmentYear year, Page page)
    {
        var plan = year.BlindB.Plan;
        page.Say($"{year.Year}年收入预算{plan.All.Now}元，上年预算{plan.All.Last}元，同比{page.Word(plan.All.Change, "增加", "减少")}{plan.All.Change:abs}元，{page.Word(plan.All.Change, "增长", "下降")}{plan.All.Rate:abs}%。具体构成：");
        foreach (var (source, number) in Numbered(plan.Sources))
            page.Say($"{number}.{source.Name}{source.Money.Now}元，占收入预算的{source.Share}%，同比{page.Word(source.Money.Change, "增加", "减少")}{source.Money.Change:abs}元，{page.Word(source.Money.Change, "增长", "下降")}{source.Money.Rate:abs}%。");
    }

    private static void Expenditure(BudgetPlan plan, Page page)
    {
        page.Say($"支出预算与收入预算平衡，为{plan.All.Now}元。基本支出预算占支出预算的{plan.Kinds[0].Share}%，为{plan.Basic.Now}元，同比{page.Word(plan.Basic.Change, "增加", "减少")}{plan.Basic.Change:abs}元；项目支出预算占{plan.Kinds[1].Share}%，为{plan.Project.Now}元，同比{page.Word(plan.Project.Change, "增加", "减少")}{plan.Project.Change:abs}元。");
        page.Say($"基本支出中，{plan.BasicParts.Select(part => page.Text($"{part.Name}{part.Money.Now}元，占基本支出的{part.Share}%")):；}。商品和服务支出按在职{plan.AllUnits.Staff}人计算，人均{plan.PerHead}元。");
        page.Say($"按功能分类，{plan.Subjects.Where(subject => subject.Level == 1).Select(subject => page.Text($"{subject.Name}{subject.Money.Now}元，较上年预算{page.Word(subject.Money.Change, "增", "减")}{subject.Money.Rate:abs}%")):；}。");
    }

    private static void Projects(BudgetPlan plan, Page page)
    {
        foreach (var (project, number) in Numbered(plan.Projects))
            if (project.Money.Last.Value == 0)
                page.Say($"（{number}）{project.Name}{project.Money.Now}元，为本年新增项目，上年无预算，不作比较。");
            else
                page.Say($"（{number}）{project.Name}{project.Money.Now}元，上年{project.Money.Last}元，{page.Word(project.Money.Change, "增加", "减少")}{project.Money.Change:abs}元。");
    }

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        var (parts, all) = (year.BlindB.Plan.ThreePublic, year.BlindB.Plan.AllThreePublic);
        page.Say($"1.“三公”经费。年初预算安排{all.Now}元，比上年预算{page.Word(all.Change, "增长", "下降")}{all.Rate:abs}%，{page.Word(all.Change, "增加", "减少")}{all.Change:abs}元。除未安排因公出国（境）外，{parts.Skip(1).Select(part => page.Text($"{part.Name}{part.Money.Now}元，上年预算{part.Money.Last}元，{page.Word(part.Money.Change, "增加", "减少")}{part.Money.Change:abs}元")):；}。");
    }

    private static void Purchases(BudgetPlan plan, Page page)
    {
        var all = plan.AllPurchases;
        page.Say($"2.政府采购。采购预算{all.Total}元，按组织形式分为集中采购{all.Central}元（占{all.Share}%）和分散采购{all.Own}元；按品目分为{plan.Purchases.Select(part => page.Text($"{part.Name}{part.Total}元（占{part.Share}%）")):、}。预留面向中小企业采购份额{plan.Reserved}元，占采购预算的{plan.ReservedShare}%。");
        page.Table(table => table
            .Head("采购品目", "集中采购", "分散采购", "合计（元）", "比重")
            .Rows(plan.Purchases, (part, _) => [part.Name, part.Central, part.Own, part.Total, new Formatted(part.Share, null, "%")])
            .Row("合计", all.Central, all.Own, all.Total, "100%"));
    }
}
