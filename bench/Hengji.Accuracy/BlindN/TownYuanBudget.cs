using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>A hill county's town: all in 元 without thousands and without zeros at the end, prose with each subject's amount and use, forms at the end.</summary>
internal sealed class TownYuanBudget() : BlindLayout("town-yuan", "blind-n", new NumberStyle { MoneyScale = 1, DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindN.Town;
        page.Heading(0, $"{year.Region}双桥镇人民政府{year.Year}年部门预算编制说明");
        page.Heading(1, "一、基本职能及主要工作");
        page.Say($"（一）职能简介。双桥镇人民政府执行本级人民代表大会的决议和上级国家行政机关的决定，管理本行政区域内的经济、教育、文化、卫生、民政、安全生产等工作。");
        page.Say($"（二）{year.Year}年重点工作。抓好粮油生产和特色种植，推进场镇风貌整治，完善便民服务，守住安全生产底线。");
        page.Heading(1, "二、部门预算单位构成");
        page.Say($"双桥镇人民政府设党政综合办公室等内设机构，下属便民服务中心、农业综合服务中心、村镇建设服务中心等事业单位，统一核算。核定编制{budget.People.Posts}名，其中：行政编制{budget.People.CivilPosts}名，事业编制{budget.People.PublicPosts}名。在职人员总数{budget.People.Staff}人，其中：行政人员{budget.People.Civil}人，事业人员{budget.People.Public}人。退休人员{budget.People.Retired}人。");
        Money(year, budget, page);
        General(year, budget, page);
        Costs(year, budget, page);
        Others(year, budget, page);
        Forms(budget, page);
    }

    private static void Money(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Heading(1, "三、收支预算情况说明");
        page.Say($"按照综合预算的原则，双桥镇人民政府所有收入和支出均纳入部门预算管理。{year.Year}年收支总预算{budget.Total.Now}元，比{year.Year - 1}年收支预算总数{page.Word(budget.Total.Change, "增加", "减少")}{budget.Total.Change:abs}元，主要原因是村级运转保障和人员经费调整。");
        page.Say($"（一）收入预算情况。{year.Year}年收入预算{budget.Total.Now}元，其中：{budget.Sources.Reverse().Select(one => page.Text($"{one.Name}{one.Money.Now}元，占{one.Share}%")):；}。");
        page.Say($"（二）支出预算情况。{year.Year}年支出预算{budget.Total.Now}元，其中：基本支出{budget.Basic.Now}元，占{budget.BasicShare}%；项目支出{budget.Project.Now}元，占{budget.ProjectShare}%。按科目分：{budget.Classes.Select(one => page.Text($"{one.Name}{one.All}元，占{one.Share}%")):；}。");
    }

    private static void General(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Heading(1, "四、一般公共预算当年拨款情况说明");
        page.Say($"（一）规模变化情况。{year.Year}年一般公共预算当年拨款{budget.Whole.Now}元，比{year.Year - 1}年预算数{page.Word(budget.Whole.Money.Change, "增加", "减少")}{budget.Whole.Money.Change:abs}元，{page.Grows(budget.Whole.Money, "增幅", "降幅")}。");
        page.Say($"（二）结构情况。{budget.Tops.Select(one => page.Text($"{one.Name}{one.Now}元，占{one.Share}%")):；}。");
        page.Plain("（三）具体使用情况。");
        foreach (var (item, number) in Numbered(budget.Items))
            page.Say($"{number}.{item.CodedPath(budget.Subjects)}{year.Year}年预算数为{item.Now}元，主要用于：{(item.Project.Value == 0 ? "人员和机构正常运转支出" : item.Basic.Value == 0 ? "完成专项工作任务支出" : "人员运转和专项工作支出")}。");
        page.Heading(1, "五、一般公共预算基本支出情况说明");
        var money = budget.Economic;
        page.Say($"{year.Year}年一般公共预算基本支出{budget.GeneralBasic.Now}元，其中：人员经费{money.Personnel.Now}元，占{money.PersonnelShare}%，主要包括：{page.Each(money.WageItems, "元")}、{page.Each(money.HelpItems, "元")}。公用经费{money.Office.Now}元，占{money.OfficeShare}%，主要包括：{page.Each(money.GoodsItems, "元")}、办公设备购置{money.Equipment}元。");
    }

    private static void Costs(DepartmentYear year, YearBudget budget, Page page)
    {
        var costs = budget.Costs;
        page.Heading(1, "六、“三公”经费财政拨款预算安排情况说明");
        page.Say($"{year.Year}年“三公”经费财政拨款预算数{costs.Three.Money.Now}元，其中：因公出国（境）经费0元，公务接待费{costs.Reception.Money.Now}元，公务用车购置及运行维护费{costs.Vehicle.Money.Now}元。");
        page.Say($"（一）公务接待费较{year.Year - 1}年预算{costs.Reception.Money.Last}元{(costs.Reception.Money.Change.Value == 0 ? page.Text($"持平") : page.Grows(costs.Reception.Money))}。{year.Year}年公务接待费计划用于上级检查调研、村际交流和招商来访接待。");
        page.Say($"（二）公务用车购置及运行维护费较{year.Year - 1}年预算{costs.Vehicle.Money.Last}元{(costs.Vehicle.Money.Change.Value == 0 ? page.Text($"持平") : page.Grows(costs.Vehicle.Money))}。单位现有公务用车{budget.Holdings.Cars}辆，其中：应急用车{budget.Holdings.LeaderCars}辆，执法用车{budget.Holdings.DutyCars}辆，环卫作业车{budget.Holdings.SpecialCars}辆，其他车辆{budget.Holdings.OtherCars}辆。");
    }

    private static void Others(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Heading(1, "七、其他重要事项的情况说明");
        page.Say($"（一）机关运行经费。{year.Year}年机关运行经费财政拨款预算为{budget.Costs.Running.Now}元，比{year.Year - 1}年预算{page.Word(budget.Costs.Running.Change, "增加", "减少")}{budget.Costs.Running.Change:abs}元，{page.Grows(budget.Costs.Running)}。");
        page.Say($"（二）政府采购情况。{year.Year}年安排政府采购预算{budget.Buying.All}元，其中：货物{budget.Buying.Goods}元、工程{budget.Buying.Works}元、服务{budget.Buying.Services}元。");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"（三）绩效目标设置情况。{year.Year}年开展绩效目标管理的项目{budget.ProjectCount}个，涉及预算{budget.Project.Now}元，分别是：{budget.Projects.Select(one => page.Text($"{one.Name}{one.Amount}元")):、}。");
    }

    private static void Forms(YearBudget budget, Page page)
    {
        page.Heading(1, "八、公开报表");
        page.Aside("部门收支总表（公开表1）　单位：元");
        BudgetTables.Summary(page, budget);
        page.Aside("部门支出总表（公开表1-2）　单位：元");
        BudgetTables.Spent(page, budget);
        page.Aside("一般公共预算支出预算表（公开表3）　单位：元");
        page.Table(table => table
            .Head("类", "款", "项", "科目名称", "合计", "基本支出", "项目支出")
            .Row(null, null, null, "合计", budget.Whole.Now, budget.Whole.Basic, budget.Whole.Project)
            .Rows(budget.Subjects, (one, _) => [one.Code[..3], one.Level > 1 ? one.Code[3..5] : null, one.Level > 2 ? one.Code[5..] : null, one.Name, one.Now, one.Basic, one.Project]));
    }
}
