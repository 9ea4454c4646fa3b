using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>How a city's bureau manages: each indicator with its points and the figures it is judged by.</summary>
internal static class CityWholeManagement
{
    public static void Write(DepartmentYear year, Page page)
    {
        var (city, lines) = (year.BlindI.City, year.BlindI.City.Form.Groups[1].Lines);
        page.Say($"1.预算编制。新增预算项目事前绩效评估{Points(page, lines[0])}；预算编制约束性{Points(page, lines[1])}。年中追加预算{city.Added}万元，主要是上级转移支付增加。");
        Quarters(city, page);
        page.Say($"3.信息公开。预决算公开合规性{Points(page, lines[4])}，绩效信息公开{Points(page, lines[5])}，均在规定时限内于部门网站公开。");
        page.Say($"4.绩效管理。制度建设{Points(page, lines[6])}，制度执行{Points(page, lines[7])}，项目绩效目标、监控、自评实现全覆盖。");
        page.Say($"5.采购管理。政府采购计划{city.Planned}万元，实际采购{city.Bought}万元，采购执行率{city.BoughtRate}%，该项{Points(page, lines[8])}；采购合规性{Points(page, lines[9])}。授予中小企业合同金额{city.Small}万元，占{city.SmallShare}%。");
        page.Say($"6.资产管理。年末固定资产原值{city.Assets}万元，其中在用{city.InUse}万元，固定资产利用率{city.UseRate}%，该项{Points(page, lines[11])}；资产盘点{Points(page, lines[10])}。");
        Costs(city, page);
    }

    private static Runs Points(Page page, SelfLine line) => page.Text($"{line.Weight}分，得{line.Score}分");

    private static void Quarters(CityWhole city, Page page)
    {
        var lines = city.Form.Groups[1].Lines;
        string[] ends = ["一季度末", "二季度末", "三季度末", "年末"];
        page.Say($"2.预算执行。预算执行均衡性{Points(page, lines[2])}：{city.Quarters.Select((one, index) => page.Text($"{ends[index]}累计支出{one.SoFar}万元，支出进度{one.Rate}%")):，}。财务管理合规性{Points(page, lines[3])}，未发现违规使用资金情况。");
    }

    private static void Costs(CityWhole city, Page page)
    {
        var (three, line) = (city.ThreePublic, city.Form.Groups[1].Lines[12]);
        page.Say($"7.运行成本。“三公”经费控制情况{Points(page, line)}。全年“三公”经费预算{three.Budget}万元，支出{three.Now}万元，为预算的{three.Rate}%，比上年{three.Money.Last}万元{page.Moved(three.Money)}万元，{page.Rose(three.Money)}；其中{city.ThreeParts.Select(one => page.Text($"{one.Name}预算{one.Budget}万元、支出{one.Now}万元")):，}。从单位成本看，{city.Costs.Select(one => page.Text($"{one.Name}{one.Amount}万元，折{one.Each}{one.Unit}")):；}。办公用房面积{city.Costs[1].Size}平方米，在编公务用车{city.Costs[3].Size}辆。");
    }
}
