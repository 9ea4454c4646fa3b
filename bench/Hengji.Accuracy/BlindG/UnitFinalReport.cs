using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A county unit's published final accounts: notes in the official order with zeros spelt out, each 项 with budget and rate; a two-sided statement, subjects by code, the three public funds.</summary>
internal sealed class UnitFinalReport() : BlindLayout("unit-final", "blind-g", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Region}河湖保护中心{year.Year}年度单位决算");
        page.Heading(1, "第一部分　单位决算情况说明");
        page.Heading(2, "一、收入支出决算总体情况说明");
        Overview(year, page);
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        var unit = year.BlindG.Unit;
        page.Say($"{year.Year}年度财政拨款收、支总计均为{unit.Granted.Now}万元。与上年相比，财政拨款收、支总计各{page.Moved(unit.Granted)}万元，{page.Rose(unit.Granted)}。主要变动原因是项目资金安排调整。");
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        Subjects(year, page);
        page.Heading(2, "七、“三公”经费财政拨款支出决算情况说明");
        Costs(unit.Costs, page);
        page.Heading(2, "十、其他重要事项的情况说明");
        Others(year, page);
        page.Heading(1, "第二部分　附表");
        UnitFinalTables.Write(unit, page);
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var unit = year.BlindG.Unit;
        page.Say($"{year.Year}年度收、支总计均为{unit.All.Now}万元。与{year.Year - 1}年度的{unit.All.Last}万元相比，收、支总计各{page.Moved(unit.All)}万元，{page.Rose(unit.All)}。主要变动原因是本年度实施河道整治项目及人员增减变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年本年收入合计{unit.IncomeTotal}万元，其中：{unit.Income.Take(2).Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}；国有资本经营预算财政拨款收入0万元，占0%；上级补助收入0万元，占0%；事业收入0万元，占0%；{unit.Income[2].Name}{unit.Income[2].Amount}万元，占{unit.Income[2].Share}%。年初结转和结余{unit.Opening}万元。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年本年支出合计{unit.Spent}万元，其中：{unit.Kinds.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}；上缴上级支出0万元，占0%；经营支出0万元，占0%。年末结转和结余{unit.Closing}万元。");
    }

    private static void Subjects(DepartmentYear year, Page page)
    {
        var (unit, all) = (year.BlindG.Unit, year.BlindG.Unit.General.Money);
        page.Say($"（一）总体情况。{year.Year}年一般公共预算财政拨款支出{all.Now}万元，占本年支出合计的{unit.GeneralShare}%。与上年{all.Money.Last}万元相比，{page.Moved(all.Money)}万元，{page.Rose(all.Money)}。");
        page.Say($"（二）结构情况。一般公共预算财政拨款支出{all.Now}万元，主要用于以下方面：{unit.General.Parts.Select(one => page.Text($"{one.Name}（类）{one.Money.Now}万元，占{one.Money.Share}%")):；}。");
        page.Say($"（三）具体情况。年初预算为{all.Budget}万元，支出决算为{all.Now}万元，完成年初预算的{all.Rate}%。其中：");
        foreach (var (one, number) in Numbered(Named(unit.General)))
            page.Say($"{number}.{one.Title}：年初预算为{one.Item.Money.Budget}万元，支出决算为{one.Item.Money.Now}万元，完成年初预算的{one.Item.Money.Rate}%，{Reason(one.Item.Money)}。");
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"一般公共预算财政拨款基本支出{unit.General.Basic}万元，其中：人员经费{unit.Personnel}万元，主要包括基本工资、津贴补贴、奖金、社会保障缴费等；公用经费{unit.Office.Now}万元，主要包括办公费、印刷费、水费、电费、差旅费、维修（护）费等。");
    }

    private static IEnumerable<(string Title, SubjectNode Item)> Named(SubjectNode all) =>
        all.Parts.SelectMany(top => top.Parts.SelectMany(middle => middle.Parts.Select(item => ($"{top.Name}（类）{middle.Name}（款）{item.Name}（项）", item))));

    private static string Reason(BudgetedItem one) => one.Now.Value.CompareTo(one.Budget.Value) switch
    {
        0 => "决算数与预算数持平",
        < 0 => "决算数小于预算数的主要原因是落实过紧日子要求",
        _ => "决算数大于预算数的主要原因是年中追加预算",
    };

    private static void Costs(PublicCosts costs, Page page)
    {
        var all = costs.All;
        page.Say($"（一）总体情况。“三公”经费财政拨款支出决算为{all.Now}万元，完成预算的{all.Rate}%，较上年{page.Moved(all.Money)}万元，{page.Rose(all.Money)}。决算数小于预算数的主要原因是严格执行中央八项规定精神，厉行节约。");
        page.Say($"（二）具体情况。因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算{costs.Vehicle.Now}万元，占{costs.Vehicle.Share}%；公务接待费支出决算{costs.Reception.Now}万元，占{costs.Reception.Share}%。");
        page.Say($"1.公务用车购置及运行维护费支出{costs.Vehicle.Now}万元，完成预算的{costs.Vehicle.Rate}%，比上年{page.Moved(costs.Vehicle.Money)}万元，{page.Rose(costs.Vehicle.Money)}。其中：公务用车购置支出0万元，全年更新购置公务用车0辆；截至年末，单位共有公务用车{costs.Cars}辆，其中：轿车{costs.CarKinds[0]}辆、越野车{costs.CarKinds[1]}辆、载客汽车{costs.CarKinds[2]}辆。");
        page.Say($"2.公务接待费支出{costs.Reception.Now}万元，完成预算的{costs.Reception.Rate}%，比上年{page.Moved(costs.Reception.Money)}万元，{page.Rose(costs.Reception.Money)}。国内公务接待{costs.Batches}批次，{costs.Guests}人次（不包括陪同人员），共计支出{costs.Reception.Now}万元。");
    }

    private static void Others(DepartmentYear year, Page page)
    {
        var (unit, bought) = (year.BlindG.Unit, year.BlindG.Unit.Bought);
        page.Say($"（一）机关运行经费支出情况。{year.Year}年机关运行经费支出{unit.Office.Now}万元，比上年{unit.Office.Last}万元{page.Moved(unit.Office)}万元，{page.Rose(unit.Office)}。");
        page.Say($"（二）政府采购支出情况。{year.Year}年政府采购支出总额{bought.All}万元，其中：政府采购货物支出{bought.Goods}万元、政府采购工程支出{bought.Works}万元、政府采购服务支出{bought.Services}万元。授予中小企业合同金额{bought.Small}万元，占政府采购支出总额的{bought.SmallShare}%，其中：授予小微企业合同金额{bought.Micro}万元，占政府采购支出总额的{bought.MicroShare}%。");
        page.Say($"（三）国有资产占有使用情况。截至{year.Year}年12月31日，共有车辆{unit.Costs.Cars}辆，其中：应急保障用车{unit.VehicleUses[0]}辆、特种专业技术用车{unit.VehicleUses[1]}辆、其他用车{unit.VehicleUses[2]}辆。单价100万元（含）以上设备（不含车辆）{unit.Devices}台（套）。");
        page.Say($"（四）预算绩效管理情况。本单位在年初预算编制阶段，组织对{unit.Goals}个项目编制了绩效目标，涉及资金{unit.GoalMoney}万元。");
    }
}
