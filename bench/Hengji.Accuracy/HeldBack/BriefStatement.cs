using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.HeldBack;

/// <summary>A short account of final figures: totals, structure and the three public expenses in sentences.</summary>
public sealed class BriefStatement() : Layout("held-back-1", new NumberStyle())
{
    public override bool IsHeldBack => true;

    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度决算公开");
        page.Heading(1, "第一部分  概况");
        page.Say($"我单位机关内设机构{year.People.OfficeCount}个：{page.List(year.People.OfficeCount, year.People.Offices)}。");
        page.Say($"纳入本部门决算编报范围的二级预算单位共{year.People.SubunitCount}家，具体为：{page.List(year.People.SubunitCount, [.. year.People.ReferencedUnits, .. year.People.OrdinaryUnits], "；")}。");
        page.Heading(1, "第二部分  决算数据分析");
        Totals(year, page);
        Structure(year, page);
        page.Heading(1, "第三部分  “三公”经费分析");
        ThreePublic(year, page);
    }

    private static void Totals(DepartmentYear year, Page page)
    {
        page.Say($"（一）收入情况。收入决算{year.Income.Now}万元。较上年决算数{year.Income.Last}万元{page.Word(year.Income.Change, "上升", "下降")}{year.Income.Rate:abs}%，{page.Word(year.Income.Change, "增收", "减收")}{year.Income.Change:abs}万元。");
        page.Say($"（二）支出情况。支出决算{year.Expenditure.Now}万元，比上年{page.Word(year.Expenditure.Change, "增支", "减支")}{year.Expenditure.Change:abs}万元，{page.Word(year.Expenditure.Change, "同比上升", "同比下降")}{year.Expenditure.Rate:abs}%。用于基本支出的{year.Basic.Now}万元，用于项目支出的{year.Project.Now}万元。");
        page.Say($"（三）结余情况。收支相抵，年末滚存结余{year.Sum.Cumulative}万元，剔除上年结转{year.Sum.Carryover}万元，本年收支差额为{year.Sum.Current}万元。");
    }

    private static void Structure(DepartmentYear year, Page page)
    {
        page.Say($"（四）财政拨款支出结构。财政拨款支出{year.General.Expenditure}万元，构成如下：");
        foreach (var (item, index) in year.Functions.Select((item, index) => (item, index)))
            page.Say($"{index + 1}.{item.Name}决算{item.Total}万元，占财政拨款支出的比重为{item.Share}%。");
        page.Table(table => table
            .Head("经济分类", "金额（万元）", "占比（%）")
            .Rows(year.Economic, (item, _) => [item.Name, item.Total, item.Share])
            .Row("财政拨款支出合计", year.General.Expenditure, "100"));
    }

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        var three = year.ThreePublic;
        page.Say($"全年“三公”经费财政拨款支出{three.Final.Now}万元，为年度预算{three.Budget}万元的{three.Rate}%。与上年支出{three.Final.Last}万元比较，{page.Word(three.Final.Change, "增支", "节支")}{three.Final.Change:abs}万元。");
        page.Say($"上述支出中，因公出国（境）{year.Sum.Abroad}万元；公务用车购置与运行{year.Sum.Vehicle}万元，含购置{year.Sum.VehicleBuy}万元、运行维护{year.Sum.VehicleRun}万元，车辆保有{year.Cars}台；公务接待{year.Sum.Reception}万元，接待{year.Batches}批、{year.Guests}人。");
        page.Say($"公务接待支出为上年{year.Reception.Final.Last}万元，本年{page.Word(year.Reception.Final.Change, "上升", "下降")}{year.Reception.Final.Rate:abs}%。");
    }
}
