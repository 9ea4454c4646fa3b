using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>A city's middle school publishes its final accounts: everything in yuan and fen against last year and against the initial budget, the forms behind.</summary>
internal sealed class SchoolAccountReport() : BlindLayout("county-school-account", "blind-jj", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindJj.School;
        page.Heading(0, $"临岚市第三中学{year.Year}年度单位决算");
        page.Heading(1, "第一部分　单位概况");
        page.Say($"一、主要职责。实施高中学历教育，促进基础教育发展，承担全市普通高中教学、教研和课程改革任务。二、基本情况。本单位为市教育局所属公益一类事业单位，{year.Year}年末编制人数{one.People.Posts}人，实有在职人数{one.People.Staff}人，较编制少{one.People.Vacant}人；退休人员{one.People.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年度单位决算情况说明");
        Income(one, year, page);
        Spending(one, year, page);
        Fiscal(one, year, page);
        Basic(one, year, page);
        Three(one, year, page);
        Others(one, year, page);
        page.Heading(1, $"第三部分　{year.Year}年度单位决算表");
        SchoolAccountTables.Write(one, year, page);
        page.Heading(1, "第四部分　名词解释");
        page.Plain("一、事业收入：指事业单位开展专业业务活动及辅助活动取得的收入，本单位主要为学费、住宿费。二、年初结转和结余：指以前年度尚未完成、结转到本年按有关规定继续使用的资金。三、基本支出：指保障机构正常运转、完成日常工作任务所必需的开支。");
    }

    private static void Income(PublicBody one, DepartmentYear year, Page page)
    {
        var (whole, general, own) = (one.Purses.Whole, one.Purses.General, one.Purses.Own!);
        page.Heading(2, "一、收入决算情况说明");
        page.Say($"本单位{year.Year}年度收入总计{whole.All.Now}元，较{year.Year - 1}年{page.Against(whole.All, "元")}。其中年初结转和结余{whole.Opening.Now}元，较{year.Year - 1}年{page.Against(whole.Opening, "元")}；本年收入合计{whole.Income.Now}元，较{year.Year - 1}年{page.Against(whole.Income, "元")}，主要原因是在校学生人数和教职工待遇变化。");
        page.Say($"本年收入的具体构成为：财政拨款收入{general.Income.Now}元，占{general.IncomeShare}%；事业收入{own.Income.Now}元，占{own.IncomeShare}%，较{year.Year - 1}年{page.Against(own.Income, "元")}。");
    }

    private static void Spending(PublicBody one, DepartmentYear year, Page page)
    {
        var (whole, tree) = (one.Purses.Whole, one.All);
        page.Heading(2, "二、支出决算情况说明");
        page.Say($"本单位{year.Year}年度支出总计{whole.All.Now}元，其中本年支出合计{whole.Spent.Now}元，较{year.Year - 1}年{page.Against(whole.Spent, "元")}；年末结转和结余{whole.Closing.Now}元，较{year.Year - 1}年{page.Against(whole.Closing, "元")}。");
        page.Say($"本年支出的具体构成为：基本支出{tree.Whole.Basic.Now}元，占{tree.BasicShare}%，较{year.Year - 1}年{page.Against(tree.Whole.Basic, "元")}；项目支出{tree.Whole.Project.Now}元，占{tree.ProjectShare}%，较{year.Year - 1}年{page.Against(tree.Whole.Project, "元")}。");
    }

    private static void Fiscal(PublicBody one, DepartmentYear year, Page page)
    {
        var whole = one.General.Whole;
        page.Heading(2, "三、财政拨款支出决算情况说明");
        page.Say($"本单位{year.Year}年度财政拨款本年支出年初预算数为{whole.Plan!.Last}元，决算数为{whole.Now}元，完成年初预算的{whole.Done!}%，占本年支出合计的{one.GeneralShare}%。其中：");
        foreach (var (top, number) in Numbered(one.General.Tops))
            page.Say($"（{"一二三四"[number - 1]}）{top.Name}年初预算数为{top.Plan!.Last}元，决算数为{top.Now}元，完成年初预算的{top.Done!}%，预决算差异率{top.Plan.Rate}%，主要原因是{Reason(top)}。");
        page.Say($"教育支出中，高中教育（项）{one.General.Of("2050204").Now}元，含基本支出{one.General.Of("2050204").Basic.Now}元、项目支出{one.General.Of("2050204").Project.Now}元；教育费附加安排的支出{one.General.Of("20509").Now}元为年中追加的智慧校园建设资金，年初未编列预算。");
    }

    private static string Reason(SpendLine top) => top.Plan!.Change.Value > 0 ? "年中追加专项资金或政策性增资" : top.Plan.Change.Value < 0 ? "人员变动，据实支出" : "严格按预算执行";

    private static void Basic(PublicBody one, DepartmentYear year, Page page)
    {
        var costs = one.Costs;
        page.Heading(2, "四、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"本单位{year.Year}年度一般公共预算财政拨款基本支出{one.General.Whole.Basic.Now}元，其中：");
        foreach (var (item, number) in Numbered(costs.Classes))
            page.Say($"（{"一二三四"[number - 1]}）{item.Name}{item.Now}元，较{year.Year - 1}年{page.Against(item.Money, "元")}{(item.Lines.Length > 1 ? page.Text($"，其中{item.Lines[0].Name}{item.Lines[0].Now}元、{item.Lines[1].Name}{item.Lines[1].Now}元") : page.Text($"，全部用于{item.Lines[0].Name}"))}。");
        page.Say($"按支出性质，人员经费{costs.Personnel.Now}元，占基本支出的{costs.PersonnelShare}%，按年末在职人数计算人均{costs.PersonnelEach}元；公用经费{costs.Office.Now}元，占基本支出的{costs.OfficeShare}%，人均{costs.OfficeEach}元。");
    }

    private static void Three(PublicBody one, DepartmentYear year, Page page)
    {
        var three = one.Three;
        page.Heading(2, "五、财政拨款“三公”经费支出决算情况说明");
        page.Say($"本单位{year.Year}年度财政拨款“三公”经费支出全年预算数为{three.Whole.Budget}元，决算数为{three.Whole.Now}元，完成全年预算的{three.Whole.Done}%，决算数较{year.Year - 1}年{page.Against(three.Whole.Money, "元")}。其中：");
        page.Plain("（一）因公出国（境）支出全年预算数和决算数均为0元。");
        page.Say($"（二）公务接待费支出全年预算数为{three.Guest.Budget}元，决算数为{three.Guest.Now}元，完成全年预算的{three.Guest.Done}%，决算数较{year.Year - 1}年{page.Against(three.Guest.Money, "元")}。全年国内公务接待{three.Visits}批，累计接待{three.Visitors}人次。");
        page.Say($"（三）公务用车购置及运行维护费支出{three.Run.Now}元，其中公务用车购置0元；公务用车运行维护费支出全年预算数为{three.Run.Budget}元，决算数为{three.Run.Now}元，完成全年预算的{three.Run.Done}%，决算数较{year.Year - 1}年{page.Against(three.Run.Money, "元")}。年末公务用车保有{three.Cars}辆。");
    }

    private static void Others(PublicBody one, DepartmentYear year, Page page)
    {
        var (bought, estate, sum) = (one.Bought, one.Estate, one.TaskSum);
        page.Heading(2, "六、机关运行经费支出情况说明");
        page.Plain("本单位为公益一类事业单位，不属于机关运行经费统计范围。");
        page.Heading(2, "七、政府采购支出情况说明");
        page.Say($"本单位{year.Year}年度政府采购支出总额{bought.All}元，其中：政府采购货物支出{bought.Goods}元、政府采购工程支出{bought.Works}元、政府采购服务支出{bought.Services}元，分别占{bought.GoodsShare}%、{bought.WorksShare}%、{bought.ServicesShare}%。授予中小企业合同金额{bought.Small}元，占{bought.SmallShare}%。");
        page.Heading(2, "八、国有资产占有使用情况说明");
        page.Say($"截至{year.Year}年12月31日，本单位资产总额{estate.All.Now}元，较上年末{page.Against(estate.All, "元")}。其中：流动资产{estate.Current.Now}元，固定资产{estate.Fixed.Now}元（占{estate.FixedShare}%），无形资产{estate.Intangible.Now}元。房屋建筑面积{estate.Area}平方米，其中教学及办公用房{estate.WorkArea}平方米、其他用房{estate.OtherArea}平方米。车辆{one.Three.Cars}辆，其中应急保障用车{estate.DutyCars}辆、特种专业技术用车{estate.SpecialCars}辆、其他用车{estate.OtherCars}辆。");
        page.Heading(2, "九、预算绩效情况说明");
        page.Counts(sum.Count, one.Tasks.Length);
        page.Say($"根据预算绩效管理要求，本单位组织对{year.Year}年度纳入预算管理的{sum.Count}个财政拨款项目开展绩效自评，共涉及资金{sum.Budget}元，实际支出{sum.Money.Now}元，未支出{sum.Left}元，预算执行率{sum.Rate}%，平均得分{sum.Mean}分。");
    }
}
