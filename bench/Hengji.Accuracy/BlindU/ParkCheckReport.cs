using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A bureau of finance checks the self-evaluation of an industrial park: what was sampled, what the park said, what was found in money, figures and points.</summary>
internal sealed class ParkCheckReport() : BlindLayout("park-check", "blind-u", new NumberStyle { Nothing = "0" })
{
    private const string Park = "滨江工业园区管委会";

    protected override void Write(DepartmentYear year, Page page)
    {
        var park = year.BlindU.Park;
        page.Heading(0, $"关于{Park}{year.Year}年度部门整体支出绩效自评抽查复核情况的报告");
        page.Heading(1, "一、抽查复核工作开展情况");
        page.Say($"{year.Year + 1}年，市财政局在{park.Units}个市级部门自评的基础上，选取{park.UnitsChecked}个部门开展抽查复核，抽查面{park.UnitShare}%。本报告反映对{Park}的复核情况。该单位{year.Year}年共有项目{park.Items}个，项目支出{park.ItemMoney}万元；抽查项目{park.ProjectCount}个，占项目个数的{park.ItemShare}%，涉及支出{park.All.Told}万元，占项目支出的{park.MoneyShare}%。");
        page.Plain("复核采取查阅资料、核对账目、现场核查和问卷调查相结合的方式，重点核实自评数据真实性、评分准确性和佐证材料充分性。");
        page.Heading(1, "二、被抽查单位及自评情况");
        Told(year, page);
        page.Heading(1, "三、复核情况");
        Found(park, page);
        page.Heading(1, "四、复核发现的主要问题");
        page.Say($"（一）支出核算不规范。抽查项目审减支出{park.All.Less}万元，其中{park.Causes.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"（二）自评数据不准确。“{Most(park).Name}”自评{Most(park).Told}{Most(park).Unit}，经核实为{Most(park).Found}{Most(park).Unit}，多报{Most(park).Less}{Most(park).Unit}。");
        page.Say($"（三）评分依据不充分。自评总分高于复核总分{park.Whole.Less}分，其中{Highest(park).Name}类指标差异最大，为{Highest(park).Less}分。");
        page.Heading(1, "五、处理意见和整改要求");
        page.Say($"复核结果作为{year.Year + 2}年预算安排的重要依据。抽查中提出整改意见{park.Asked}条，截至报告日已整改{park.Mended}条，正在整改{park.Mending}条。{Park}应于收到本报告后30日内将整改情况书面报市财政局。");
        page.Heading(1, "附件　部门整体支出绩效自评复核评分表");
        page.Table(table => Sheet(table, park));
    }

    private static CheckedFigure Most(ParkCheck park) => park.Figures.MaxBy(one => one.Less.Value)!;

    private static CheckedGroup Highest(ParkCheck park) => park.Groups.MaxBy(one => one.Less.Value)!;

    private static void Told(DepartmentYear year, Page page)
    {
        var park = year.BlindU.Park;
        page.Say($"{Park}规划面积{park.Area}亩。{year.Year}年末规模以上工业企业{park.Firms.Now}家，比上年增加{park.Firms.Change}家；规上工业总产值{park.Output.Now:亿}亿元，比上年{page.Rose(park.Output)}；税收收入{park.Tax.Now:亿}亿元，上年为{park.Tax.Last:亿}亿元，{page.Rose(park.Tax)}，亩均税收{park.TaxEach}万元。");
        page.Say($"全年预算{park.Money.Budget}万元，支出{park.Money.Spent}万元，预算执行率{park.Money.Rate}%，结转结余{park.Money.Left}万元。单位自评得分{park.Whole.Self}分，其中{park.Groups.Select(one => page.Text($"{one.Name}{one.Self}分（满分{one.Weight}分）")):、}；自评等级为“优”。");
    }

    private static void Found(ParkCheck park, Page page)
    {
        page.Say($"（一）复核得分。经复核，该单位部门整体支出绩效得分{park.Whole.Checked}分，比自评低{park.Whole.Less}分，复核等级为“{(park.Whole.Checked.Value >= 90 ? "优" : "良")}”。");
        page.Table(table => table
            .Head("一级指标", "分值", "自评得分", "复核得分", "差异")
            .Rows(park.Groups.Add(park.Whole), (one, _) => [one.Name, one.Weight, one.Self, one.Checked, one.Less]));
        page.Say($"（二）项目支出复核。{park.ProjectCount}个抽查项目预算{park.All.Budget}万元，自评反映支出{park.All.Told}万元，核实支出{park.All.Found}万元，审减{park.All.Less}万元，审减率{park.All.LessRate}%。项目自评平均{park.SelfAverage}分，复核平均{park.CheckedAverage}分。");
        page.Counts(park.ProjectCount, park.Projects.Length);
        page.Aside("单位：万元、分");
        page.Table(table => table
            .Head("项目名称", "预算数", "自评支出", "核实支出", "审减额", "审减率（%）", "自评得分", "复核得分", "分差")
            .Rows(park.Projects, (one, _) => [one.Name, one.Budget, one.Told, one.Found, one.Less, one.LessRate, one.Self, one.Checked, one.LessPoints])
            .Row("合计（平均）", park.All.Budget, park.All.Told, park.All.Found, park.All.Less, park.All.LessRate, park.All.Self, park.All.Checked, park.All.LessPoints));
        page.Plain("（三）指标数据复核。对照合同、施工许可、统计名录等佐证材料，主要产出指标复核结果如下：");
        page.Table(table => table
            .Head("指标", "单位", "目标值", "自评完成值", "复核完成值", "多报数", "复核完成率（%）")
            .Rows(park.Figures, (one, _) => [one.Name, one.Unit, one.Target, one.Told, one.Found, one.Less, one.FoundRate]));
        page.Say($"（四）满意度复核。向园区企业发放问卷{park.Poll.Issued}份，收回有效问卷{park.Poll.Valid}份，表示满意的{park.Poll.Content}份，满意度{park.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, ParkCheck park)
    {
        table.Head("一级指标", "三级指标", "分值", "自评得分", "复核得分", "核减分");
        foreach (var group in park.Groups)
        {
            foreach (var mark in group.Marks)
                table.Row(mark.Level1, mark.Name, mark.Weight, mark.Self, mark.Checked, mark.Less);
            table.Row($"{group.Name}小计", null, group.Weight, group.Self, group.Checked, group.Less);
        }
        table.Row("总计", null, park.Whole.Weight, park.Whole.Self, park.Whole.Checked, park.Whole.Less);
    }
}
