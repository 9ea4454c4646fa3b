using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A province's college for technicians on its final account: forms first, then the notes in the usual order, and a chapter on the self-evaluation of its projects.</summary>
internal sealed class TechnicianCollegeAccount() : BlindLayout("technician-college", "blind-x", new NumberStyle { HasThousands = true, PercentDecimals = 2, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var college = year.BlindX.College;
        page.Heading(0, $"清岚省工业技师学院{year.Year}年度单位决算");
        page.Heading(1, "第一部分　单位概况");
        page.Plain("一、主要职责：承担高级工、预备技师学制教育和企业在岗职工技能培训，开展职业技能等级认定，参与技能竞赛集训。");
        page.Say($"二、机构设置：学院为省人力资源和社会保障厅所属公益二类事业单位，内设党政办公室、教务处、学生处、实训处、财务处等机构，核定编制{college.People.Posts}名，实有在编人员{college.People.Staff}人。年末在校生{college.People.Students.Now}人，比上年{page.Word(college.People.Students.Change, "增加", "减少")}{college.People.Students.Change:abs}人。");
        page.Heading(1, $"第二部分　{year.Year}年度单位决算表");
        TechnicianCollegeForms.Write(college, page);
        page.Heading(1, $"第三部分　{year.Year}年度单位决算情况说明");
        Flow(year, page);
        Granted(year, page);
        Costs(year, page);
        page.Heading(2, "九、预算绩效情况说明");
        TechnicianCollegeResults.Write(year, page);
        page.Heading(1, "第四部分　名词解释");
        page.Plain("一、财政拨款收入：指省级财政当年拨付的资金。二、事业收入：指学院开展教学和培训活动取得的收入。三、使用非财政拨款结余：指使用以前年度积累的非财政拨款结余弥补当年收支缺口的资金。");
    }

    private static void Flow(DepartmentYear year, Page page)
    {
        var flow = year.BlindX.College.Flow;
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"本单位{year.Year}年度收、支总计（含结转和结余）{flow.Total.Now}万元。与{year.Year - 1}年度决算相比，收支各{page.Moved(flow.Total)}万元，{page.Rose(flow.Total)}，主要原因是学生资助标准和招生规模变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"本年收入合计{flow.Income.Now}万元，其中：{flow.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。与上年相比，收入{page.Moved(flow.Income)}万元，其中财政拨款收入{page.Moved(flow.General)}万元、事业收入{page.Moved(flow.Business)}万元、其他收入{page.Moved(flow.Other)}万元。另使用非财政拨款结余{flow.Used}万元，年初结转和结余{flow.Opening}万元。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"本年支出合计{flow.Spent.Now}万元，其中：基本支出{flow.Basic}万元，占{flow.BasicShare}%；项目支出{flow.Project}万元，占{flow.ProjectShare}%；无经营支出。与上年相比{page.Moved(flow.Spent)}万元，{page.Rose(flow.Spent)}。结余分配{flow.Distributed}万元，年末结转和结余{flow.Closing}万元。");
    }

    private static void Granted(DepartmentYear year, Page page)
    {
        var college = year.BlindX.College;
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"财政拨款收、支总计{college.GrantedTotal}万元。其中年初结转{college.GrantedOpening}万元，本年收入{college.Flow.General.Now}万元，本年支出{college.GrantedSpent.Now}万元，年末结转{college.GrantedClosing}万元。");
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。本年支出{college.GrantedSpent.Now}万元，占本年支出合计的{college.GrantedShare}%。与上年相比，{page.Moved(college.GrantedSpent)}万元，{page.Rose(college.GrantedSpent)}。");
        page.Say($"（二）支出决算结构情况。主要用于以下方面：{college.Items.Where(one => one.IsClass).Select(one => page.Text($"{one.Name}（类）{one.Total}万元，占{one.Share}%")):；}。");
        page.Say($"（三）支出决算具体情况。年初预算为{college.All.Budget}万元，支出决算为{college.All.Total}万元，完成年初预算的{college.All.Rate}%。其中：");
        foreach (var (item, number) in Numbered(college.Items.Where(one => !one.IsClass)))
            page.Say($"{number}.{item.Name}（项）。年初预算为{item.Budget}万元，支出决算为{item.Total}万元，完成年初预算的{item.Rate}%，{Reason(item)}");
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"基本支出{college.BasicGranted}万元，其中：人员经费{college.Personnel}万元，主要包括{string.Join("、", college.Wages.Select(one => one.Name))}；公用经费{college.Common}万元，主要包括{string.Join("、", college.Goods.Select(one => one.Name))}。");
    }

    private static string Reason(CollegeItem item) => item.Rate.Value > 100 ? "决算数大于预算数的主要原因是年中追加资金。" : "决算数小于预算数的主要原因是人员变动或项目结转。";

    private static void Costs(DepartmentYear year, Page page)
    {
        var (college, things) = (year.BlindX.College, year.BlindX.College.Things);
        page.Heading(2, "七、财政拨款“三公”经费支出决算情况说明");
        page.Say($"“三公”经费支出决算为{college.ThreePublic.Now}万元，完成预算{college.ThreePublic.Budget}万元的{college.ThreePublic.Rate}%，较上年{page.Moved(college.ThreePublic.Money)}万元，{page.Rose(college.ThreePublic.Money)}。其中，公务用车运行维护费{college.Vehicles.Now}万元，较上年{page.Moved(college.Vehicles.Money)}万元；公务接待费{college.Guests.Now}万元，较上年{page.Moved(college.Guests.Money)}万元，全年接待{college.Batches}批次、{college.Visitors}人次；无因公出国（境）费和公务用车购置费。");
        page.Heading(2, "八、其他重要事项的情况说明");
        page.Plain("（一）机关运行经费支出情况。本单位为事业单位，无机关运行经费。");
        page.Say($"（二）政府采购支出情况。政府采购支出总额{things.Bought}万元，其中：货物支出{things.Goods}万元、工程支出{things.Works}万元、服务支出{things.Services}万元。授予中小企业合同金额{things.Small}万元，占政府采购支出总额的{things.SmallShare}%，其中：授予小微企业合同金额{things.Micro}万元，占授予中小企业合同金额的{things.MicroShare}%。");
        page.Say($"（三）国有资产占用情况。截至{year.Year}年12月31日，房屋建筑面积{things.Houses}平方米；共有车辆{things.Cars}辆，其中业务用车{things.BusinessCars}辆、其他用车{things.OtherCars}辆；单价100万元以上设备{things.Equipment}台（套）。");
    }
}
