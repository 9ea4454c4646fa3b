using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A city's association for science publishes its budget: who it is, the forms, notes on each of them, other matters, a project's goals.</summary>
internal sealed class ScienceBudgetReport() : BlindLayout("science-budget", "blind-x", new NumberStyle { DropsZeros = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var science = year.BlindX.Science;
        page.Heading(0, $"岚江市科学技术协会{year.Year}年部门预算");
        page.Heading(1, "第一部分　部门概况");
        page.Plain("一、主要职责：开展学术交流和科学技术普及，反映科技工作者意见建议，组织青少年科技教育活动，推荐表彰优秀科技人才。");
        page.Say($"二、部门预算单位构成：市科协{year.Year}年部门预算包括机关本级和市科技馆、青少年科技中心预算，在职人员{science.All.Staff}人。");
        page.Say($"三、{year.Year}年度主要工作任务：推进科技馆体系建设，科技馆接待观众{science.Goals[1].Target!}万人次以上，开展教育活动{science.Goals[2].Target!}场次以上。");
        page.Heading(1, $"第二部分　{year.Year}年部门预算表");
        ScienceBudgetForms.Write(science, page);
        page.Heading(1, $"第三部分　{year.Year}年部门预算情况说明");
        Total(year, page);
        General(year, page);
        Costs(year, page);
        Other(year, page);
        page.Heading(1, "第四部分　名词解释");
        page.Plain("一、财政拨款：指市级财政当年拨付的资金。二、基本支出：指保障机构正常运转、完成日常工作任务的支出。三、机关运行经费：指使用财政拨款安排的日常公用经费。");
    }

    private static void Total(DepartmentYear year, Page page)
    {
        var science = year.BlindX.Science;
        page.Say($"一、关于{year.Year}年收支总表的说明。收支总预算{science.Total.Now}万元，与上年预算{science.Total.Last}万元相比，{page.Moved(science.Total)}万元，{page.Rose(science.Total)}。");
        page.Say($"二、关于{year.Year}年收入总表的说明。收入预算{science.Total.Now}万元，其中：一般公共预算拨款收入{science.Granted.Now}万元，占{science.GrantedShare}%，比上年{page.Moved(science.Granted)}万元；事业单位经营服务收入等自有资金{science.Own.Now}万元，占{science.OwnShare}%，比上年{page.Moved(science.Own)}万元。");
        page.Say($"三、关于{year.Year}年支出总表的说明。支出预算{science.Total.Now}万元。按项目类别分，基本支出{science.Basic.Now}万元，占{science.BasicShare}%，比上年{page.Moved(science.Basic)}万元；项目支出{science.Project.Now}万元，占{science.ProjectShare}%，比上年{page.Moved(science.Project)}万元。按单位分，{science.Units.Select(one => page.Text($"{one.Name}{one.Total}万元（基本支出{one.Basic}万元，项目支出{one.Project}万元）")):；}。");
    }

    private static void General(DepartmentYear year, Page page)
    {
        var science = year.BlindX.Science;
        page.Say($"四、关于{year.Year}年支出预算按功能分类的说明。{science.Classes.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。具体安排情况如下：");
        foreach (var (item, number) in Numbered(science.Items.Where(one => !one.IsClass)))
            page.Say($"{number}.{item.Name}（项）{year.Year}年预算{item.Total.Now}万元，比上年预算数{page.Moved(item.Total)}万元，{page.Rose(item.Total)}。");
        page.Say($"五、关于{year.Year}年基本支出的说明。基本支出{science.Basic.Now}万元，其中：人员经费{science.Personnel}万元，主要包括{string.Join("、", science.Wages.Select(one => one.Name))}；公用经费{science.Common}万元，主要包括{string.Join("、", science.Goods.Select(one => one.Name))}。");
    }

    private static void Costs(DepartmentYear year, Page page)
    {
        var science = year.BlindX.Science;
        page.Say($"六、关于{year.Year}年“三公”经费预算的说明。“三公”经费预算{science.ThreePublic.Money.Now}万元，较上年{page.Moved(science.ThreePublic.Money)}万元，{page.Rose(science.ThreePublic.Money)}。{science.Costs.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，较上年的{one.Money.Last}万元{page.Moved(one.Money)}万元")):；}；未安排公务用车购置费。");
    }

    private static void Other(DepartmentYear year, Page page)
    {
        var science = year.BlindX.Science;
        page.Plain("七、其他重要事项说明");
        page.Say($"（一）机关运行经费。市科协机关运行经费财政拨款预算{science.Running.Now}万元，比上年{page.Moved(science.Running)}万元，{page.Rose(science.Running)}。");
        page.Say($"（二）政府采购。政府采购预算{science.Buying}万元，其中：{science.Bought.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}。政府购买服务预算{science.Services}万元。");
        page.Say($"（三）国有资产占用。截至{year.Year - 1}年12月底，共有车辆{science.Cars}辆，其中机要应急用车{science.CarsUsed}辆、其他用车{science.CarsOther}辆。");
        page.Counts(science.ProjectCount, science.Projects.Length);
        page.Say($"（四）预算绩效。{science.ProjectCount}个项目全部编制绩效目标，涉及金额{science.Project.Now}万元。其中{science.Projects[3].Name}项目预算{science.Projects[3].Total}万元（一般公共预算拨款{science.Projects[3].Granted}万元、自有资金{science.Projects[3].Own}万元），绩效目标如下：");
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "指标值")
            .Rows(science.Goals, (one, _) => [one.Level1, one.Level2, one.Name, one.Target is { } target ? page.Text($"{one.Sign}{target}{one.Unit}") : one.Words]));
    }
}
