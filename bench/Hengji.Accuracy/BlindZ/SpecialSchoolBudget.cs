using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>A northern district's school for handicapped children: forms in 元 first, short notes in 万元, pupils by kind.</summary>
internal sealed class SpecialSchoolBudget() : BlindLayout("special-school", "blind-z", new NumberStyle { MoneyScale = 1, HasThousands = true, PercentDecimals = 2, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindZ.Special;
        page.Heading(0, $"东岭区特殊教育学校{year.Year}年单位预算公开");
        page.Heading(1, "第一部分　单位概况");
        var (pupils, people) = (year.BlindZ.Pupils, budget.People);
        page.Say($"一、主要职责。实施残疾儿童少年义务教育和康复训练，指导普通学校随班就读。二、机构设置。内设办公室、教务处、康复中心、后勤处，在职教职工{people.Staff}人，退休{people.Retired}人。");
        page.Say($"现有在校学生{pupils.All.Now}人，比上年{page.Word(pupils.All.Change, "增加", "减少")}{pupils.All.Change:abs}人。其中：培智部{pupils.Parts[0].Count}人，听障部{pupils.Parts[1].Count}人，职教部{pupils.Parts[2].Count}人，送教上门{pupils.Parts[3].Count}人。");
        page.Heading(1, $"第二部分　{year.Year}年单位预算表");
        Forms(budget, page);
        page.Style = page.Style with { MoneyScale = 10_000, HasThousands = false };
        page.Heading(1, $"第三部分　{year.Year}年单位预算情况说明");
        Notes(year, budget, page);
        Others(year, budget, page);
    }

    private static void Forms(YearBudget budget, Page page)
    {
        page.Plain("收支总体情况表");
        page.Aside("单位：元");
        BudgetTables.Summary(page, budget);
        page.Plain("支出总体情况表");
        page.Aside("单位：元");
        BudgetTables.Spent(page, budget);
        page.Plain("一般公共预算支出情况表");
        page.Aside("单位：元");
        BudgetTables.Subjects(page, budget, one => one.Name);
        page.Plain("一般公共预算基本支出情况表（按经济分类科目）");
        page.Aside("单位：元");
        BudgetTables.Economic(page, budget);
        page.Plain("“三公”经费支出情况表");
        page.Aside("单位：元");
        var costs = budget.Costs;
        page.Table(table => table
            .Head("项目", "上年预算数", "本年预算数", "增减变化")
            .Row("合计", costs.Three.Money.Last, costs.Three.Money.Now, costs.Three.Money.Change)
            .Row("因公出国（境）费用", null, null, null)
            .Row("公务接待费", costs.Reception.Money.Last, costs.Reception.Money.Now, costs.Reception.Money.Change)
            .Row("公务用车运行维护费", costs.Run.Money.Last, costs.Run.Money.Now, costs.Run.Money.Change));
    }

    private static void Notes(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Say($"一、关于收支总体情况的说明。{year.Year}年收支总预算{budget.Total.Now}万元，较{year.Year - 1}年{page.Against(budget.Total)}，主要原因是教师工资晋级和康复设备更新安排变化。");
        page.Say($"二、关于收入总体情况的说明。收入预算{budget.Total.Now}万元，其中一般公共预算拨款收入{budget.Whole.Now}万元，占{budget.Sources[0].Share}%；上年结转{budget.Sources[1].Money.Now}万元，占{budget.Sources[1].Share}%。");
        page.Say($"三、关于支出总体情况的说明。支出预算{budget.Total.Now}万元，其中基本支出{budget.Basic.Now}万元，占{budget.BasicShare}%；项目支出{budget.Project.Now}万元，占{budget.ProjectShare}%。");
        page.Say($"四、关于一般公共预算支出情况的说明。{year.Year}年一般公共预算支出{budget.Whole.Now}万元，较上年{page.Against(budget.Whole.Money)}。其中：{budget.Tops.Select(one => page.Text($"{one.Name}{one.Now}万元，占{one.Share}%，较上年{page.Against(one.Money)}")):；}。");
        foreach (var (item, number) in Numbered(budget.Items))
            page.Say($"（{number}）{item.Name}{year.Year}年预算{item.Now}万元，较上年{page.Against(item.Money)}。");
        var money = budget.Economic;
        page.Say($"五、关于一般公共预算基本支出情况的说明。基本支出{budget.GeneralBasic.Now}万元，其中人员经费{money.Personnel.Now}万元，占{money.PersonnelShare}%；日常公用经费{money.Office.Now}万元，占{money.OfficeShare}%。按部门预算经济分类，工资福利支出{money.Wages}万元，商品和服务支出{money.Goods}万元，对个人和家庭的补助{money.Help}万元，资本性支出{money.Equipment}万元。");
    }

    private static void Others(DepartmentYear year, YearBudget budget, Page page)
    {
        var costs = budget.Costs;
        page.Say($"六、关于“三公”经费支出情况的说明。“三公”经费预算{costs.Three.Money.Now}万元，较上年{page.Against(costs.Three.Money)}，其中公务接待费{costs.Reception.Money.Now}万元，公务用车运行维护费{costs.Run.Money.Now}万元（校车及送教用车）。");
        page.Say($"七、政府采购情况。{year.Year}年政府采购预算{budget.Buying.All}万元，其中：货物采购预算{budget.Buying.Goods}万元，工程采购预算{budget.Buying.Works}万元，服务采购预算{budget.Buying.Services}万元。");
        page.Say($"八、国有资产占用情况。截至{year.Year - 1}年12月31日，共有车辆{budget.Holdings.Cars}辆，单位价值100万元（含）以上设备{budget.Holdings.Machines}台（套）。");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"九、绩效目标设置情况。对{budget.ProjectCount}个项目设置了绩效目标，资金{budget.Project.Now}万元：{budget.Projects.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
    }
}
