using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>An eastern city's centre for mothers and children: comprehensive budget by form, function and use, income of its own larger than the grant; forms at the end.</summary>
internal sealed class MothersBudget() : BlindLayout("mothers", "blind-z", new NumberStyle { PercentDecimals = 2, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindZ.Mothers;
        page.Heading(0, $"越溪市妇幼保健计划生育服务中心{year.Year}年单位预算");
        page.Heading(1, "第一部分　单位概况");
        var visits = year.BlindZ.Visits;
        page.Say($"一、主要职能。承担妇女儿童保健、妇产科和儿科诊疗、出生缺陷防治及基层业务指导。上年门急诊{visits.All.Now}人次，其中妇产科{visits.Parts[0].Count}人次、儿科{visits.Parts[1].Count}人次、保健门诊{visits.Parts[2].Count}人次，分别占{visits.Parts[0].Share}%、{visits.Parts[1].Share}%、{visits.Parts[2].Share}%。");
        page.Say($"二、预算单位构成。本单位内设办公室、财务科、保健部、临床部。编制{budget.People.PublicPosts}人，在职事业人员{budget.People.Public}人，退休{budget.People.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年单位预算情况说明");
        Money(year, budget, page);
        General(year, budget, page);
        Others(year, budget, page);
        page.Heading(1, $"第三部分　{year.Year}年单位预算表");
        Forms(budget, page);
    }

    private static void Money(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Say($"一、{year.Year}年收支预算总表的说明。按照综合预算的原则，本单位所有收入和支出均纳入预算管理。{year.Year}年收支总预算{budget.Total.Now}万元，比上年执行预算{page.Against(budget.Total)}。收入包括：{string.Join("、", budget.Sources.Select(one => one.Name))}；支出包括：{string.Join("、", budget.Classes.Select(one => one.Name + "（类）"))}。");
        page.Say($"二、{year.Year}年收入预算总表的说明。收入预算{budget.Total.Now}万元，其中：{budget.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。");
        page.Say($"三、{year.Year}年支出预算总表的说明。支出预算{budget.Total.Now}万元。（一）按支出功能分类，包括{budget.Classes.Select(one => page.Text($"{one.Name}（类）{one.All}万元，占{one.Share}%")):、}。（二）按支出用途分类，包括基本支出{budget.Basic.Now}万元，占{budget.BasicShare}%；项目支出{budget.Project.Now}万元，占{budget.ProjectShare}%。");
    }

    private static void General(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Say($"四、{year.Year}年一般公共预算支出表的说明。一般公共预算当年拨款{budget.Whole.Now}万元，比上年{page.Against(budget.Whole.Money)}。（一）结构情况：{budget.Tops.Select(one => page.Text($"{one.Name}{one.Now}万元，占{one.Share}%")):；}。（二）具体使用情况：");
        foreach (var (item, number) in Numbered(budget.Items))
            page.Say($"{number}.{item.CodedPath(budget.Subjects)}{item.Now}万元，比上年{page.Against(item.Money)}。");
        var money = budget.Economic;
        page.Say($"五、{year.Year}年一般公共预算基本支出表的说明。基本支出{budget.GeneralBasic.Now}万元，其中：人员经费{money.Personnel.Now}万元，主要包括{AccountPhrases.Names(money.WageItems.Concat(money.HelpItems))}；公用经费{money.Office.Now}万元，主要包括{AccountPhrases.Names(money.GoodsItems)}、办公设备购置。");
    }

    private static void Others(DepartmentYear year, YearBudget budget, Page page)
    {
        var (costs, holdings) = (budget.Costs, budget.Holdings);
        page.Say($"六、“三公”经费预算表的说明。{year.Year}年“三公”经费预算数为{costs.Three.Money.Now}万元，比上年{page.Against(costs.Three.Money)}。其中：因公出国（境）费0万元；公务接待费{costs.Reception.Money.Now}万元，比上年{page.Against(costs.Reception.Money)}；公务用车运行维护费{costs.Run.Money.Now}万元，比上年{page.Against(costs.Run.Money)}。");
        page.Say($"七、政府采购情况。{year.Year}年政府采购预算总额{budget.Buying.All}万元，其中：货物{budget.Buying.Goods}万元、工程{budget.Buying.Works}万元、服务{budget.Buying.Services}万元。");
        page.Say($"八、国有资产占有使用情况。截至{year.Year - 1}年12月31日，本单位共有车辆{holdings.Cars}辆，其中应急保障及救护用车{holdings.SpecialCars}辆、机要通信用车{holdings.DutyCars}辆、主要领导用车{holdings.LeaderCars}辆、其他用车{holdings.OtherCars}辆；单价100万元以上设备{holdings.Machines}台。");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"九、预算绩效情况。{year.Year}年实行绩效目标管理的项目{budget.ProjectCount}个，涉及资金{budget.Project.Now}万元，其中{budget.Projects.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}。");
    }

    private static void Forms(YearBudget budget, Page page)
    {
        page.Plain("表1　收支预算总表");
        page.Aside("单位：万元");
        BudgetTables.Summary(page, budget, "预算");
        page.Plain("表2　收入预算总表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(["总计", .. budget.Sources.Select(one => one.Name)])
            .Row([budget.Total.Now, .. budget.Sources.Select(one => one.Money.Now)]));
        page.Plain("表5　一般公共预算支出表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "上年执行数", "本年预算数", "基本支出", "项目支出", "增减额", "增减率（%）")
            .Row(new Span("合计", 1, 2), budget.Whole.Money.Last, budget.Whole.Now, budget.Whole.Basic, budget.Whole.Project, budget.Whole.Money.Change, budget.Whole.Money.Rate)
            .Rows(budget.Subjects, (one, _) => [one.Code, one.Indented(), one.Money.Last, one.Now, one.Basic, one.Project, one.Money.Change, RateOf(one.Money.Rate, one.Money.Last)]));
    }
}
