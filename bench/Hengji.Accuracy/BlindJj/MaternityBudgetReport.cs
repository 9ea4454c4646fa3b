using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>A city's hospital for mothers and children publishes its budget: 万元, six decimals in the tables and two in the text, own income beside appropriations, each text above its table.</summary>
internal sealed class MaternityBudgetReport() : BlindLayout("maternity-budget", "blind-jj", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindJj.Maternity;
        page.Heading(0, $"{year.Year}年澜川市妇幼保健院单位预算公开");
        page.Heading(1, "一、单位职责和基本情况");
        page.Say($"本院为市卫生健康委员会所属公益二类事业单位，承担全市妇女儿童保健、出生缺陷防治、计划生育技术服务和基层妇幼卫生指导任务，并开展与妇女儿童健康密切相关的基本医疗服务。{year.Year - 1}年末编制{one.People.Posts}名，其中在编在职{one.People.Staff}人，空编{one.People.Vacant}名；退休{one.People.Retired}人。");
        page.Heading(1, "二、单位预算收支总体情况");
        Totals(one, year, page);
        MaternityBudgetTables.Totals(one, page);
        page.Heading(1, "三、单位支出预算情况");
        Spending(one, year, page);
        MaternityBudgetTables.Spending(one, page);
        page.Heading(1, "四、一般公共预算财政拨款支出情况");
        General(one, year, page);
        MaternityBudgetTables.General(one, year, page);
        page.Heading(1, "五、一般公共预算财政拨款基本支出情况");
        Basic(one, page);
        MaternityBudgetTables.Basic(one, page);
        page.Heading(1, "六、“三公”经费预算情况");
        Three(one, year, page);
        MaternityBudgetTables.Three(one, year, page);
        page.Heading(1, "七、项目支出情况");
        Tasks(one, page);
        MaternityBudgetTables.Tasks(one, page);
        page.Heading(1, "八、其他情况说明");
        Others(one, year, page);
    }

    private static Runs Compared(Page page, int year, Comparison one) => page.Text($"与{year - 1}年预算{one.Last}万元相比，{page.Against(one)}");

    private static void Totals(PublicBody one, DepartmentYear year, Page page)
    {
        var (whole, general, own) = (one.Purses.Whole, one.Purses.General, one.Purses.Own!);
        page.Say($"{year.Year}年本院收入总预算{whole.All.Now}万元，支出总预算{whole.All.Now}万元，收支平衡。{Compared(page, year.Year, whole.All)}，主要原因是业务量预期变化。");
        page.Say($"收入总预算中，一般公共预算财政拨款{general.Income.Now}万元，占{general.MoneyShare}%；事业收入{own.Income.Now}万元，占{own.MoneyShare}%；上年结转结余{whole.Opening.Now}万元，占{whole.OpeningShare}%，其中财政拨款结转{general.Opening.Now}万元，非财政拨款结余{own.Opening.Now}万元。");
    }

    private static void Spending(PublicBody one, DepartmentYear year, Page page)
    {
        var tree = one.All;
        page.Say($"{year.Year}年支出预算{tree.Whole.Now}万元。按支出性质，基本支出{tree.Whole.Basic.Now}万元，占{tree.BasicShare}%，{Compared(page, year.Year, tree.Whole.Basic)}；项目支出{tree.Whole.Project.Now}万元，占{tree.ProjectShare}%，{Compared(page, year.Year, tree.Whole.Project)}。");
        page.Say($"按支出功能分类，{tree.Tops.Select(top => page.Text($"“{top.Name}”{top.Now}万元，占{top.Share}%")):，}。其中“妇幼保健机构”科目{tree.Of("2100403").Now}万元，包含用事业收入及结余安排的支出{one.Purses.Own!.Spent.Now}万元。");
    }

    private static void General(PublicBody one, DepartmentYear year, Page page)
    {
        var whole = one.General.Whole;
        page.Say($"{year.Year}年一般公共预算财政拨款支出{whole.Now}万元，占支出总预算的{one.GeneralShare}%，{Compared(page, year.Year, whole.All)}。具体安排如下：");
        foreach (var (top, number) in Numbered(one.General.Tops))
            page.Say($"{number}.{top.Name}（类）{top.Now}万元，占{top.Share}%，{Compared(page, year.Year, top.All)}。其中{one.General.Below(top).Select(item => page.Text($"{item.Name}（项）{item.Now}万元"))}。");
    }

    private static void Basic(PublicBody one, Page page)
    {
        var costs = one.Costs;
        page.Say($"一般公共预算财政拨款基本支出{one.General.Whole.Basic.Now}万元。其中，人员经费{costs.Personnel.Now}万元，占{costs.PersonnelShare}%，主要用于{MoneyWords.Names(costs.Wages.Lines.Take(4))}等；公用经费{costs.Office.Now}万元，占{costs.OfficeShare}%，在编在职人员人均{costs.OfficeEach}元。");
    }

    private static void Three(PublicBody one, DepartmentYear year, Page page)
    {
        var three = one.Three;
        page.Say($"{year.Year}年“三公”经费财政拨款预算{three.Whole.Now}万元，{Compared(page, year.Year, three.Whole.Money)}。1.因公出国（境）费预算为零，与上年持平。2.公务用车购置及运行费{three.Vehicle.Now}万元，占{three.Vehicle.Share}%，全部为救护、下乡巡诊等车辆运行维护费，{Compared(page, year.Year, three.Run.Money)}。3.公务接待费{three.Guest.Now}万元，占{three.Guest.Share}%，{Compared(page, year.Year, three.Guest.Money)}。");
    }

    private static void Tasks(PublicBody one, Page page)
    {
        var sum = one.TaskSum;
        page.Counts(sum.Count, one.Tasks.Length);
        page.Say($"财政拨款项目{sum.Count}个，预算{sum.Money.Now}万元，比上年{page.Against(sum.Money)}，即一般公共预算财政拨款支出中的项目支出，占一般公共预算财政拨款支出的{one.General.ProjectShare}%。");
    }

    private static void Others(PublicBody one, DepartmentYear year, Page page)
    {
        var (bought, estate) = (one.Bought, one.Estate);
        page.Plain("（一）机关运行经费。本院属于事业单位，没有机关运行经费预算。");
        page.Say($"（二）政府采购情况。{year.Year}年政府采购预算总额{bought.All}万元，其中：政府采购货物预算{bought.Goods}万元，占{bought.GoodsShare}%；政府采购工程预算{bought.Works}万元，占{bought.WorksShare}%；政府采购服务预算{bought.Services}万元，占{bought.ServicesShare}%。专门面向中小企业采购{bought.Small}万元，占{bought.SmallShare}%。");
        page.Say($"（三）国有资产情况。{year.Year - 1}年末，本院资产合计{estate.All.Now}万元，其中流动资产{estate.Current.Now}万元、固定资产{estate.Fixed.Now}万元、无形资产{estate.Intangible.Now}万元。车辆{one.Three.Cars}辆，其中救护车{estate.DutyCars}辆、特种专业技术用车{estate.SpecialCars}辆、其他用车{estate.OtherCars}辆；业务和行政用房{estate.Area}平方米，其中业务用房{estate.WorkArea}平方米、行政及附属用房{estate.OtherArea}平方米。");
        page.Say($"（四）绩效目标情况。{one.TaskSum.Count}个财政拨款项目均设定绩效目标，涉及财政资金{one.TaskSum.Money.Now}万元，实现项目绩效目标管理全覆盖。");
    }
}
