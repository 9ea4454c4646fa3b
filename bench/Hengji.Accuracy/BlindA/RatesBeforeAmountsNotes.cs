using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>The last two chapters of <see cref="RatesBeforeAmounts"/>.</summary>
internal static class RatesBeforeAmountsNotes
{
    public static void ThreePublic(DepartmentYear year, Page page)
    {
        var (three, digest) = (year.ThreePublic, year.BlindA.Digest);
        page.Say($"（一）总体情况。全年实际支出{three.Final.Now}万元，占预算{three.Budget}万元的{three.Rate}%，没有突破预算；{page.Word(three.Final.Change, "高于", "低于")}上年{three.Final.Change:abs}万元，{page.Word(three.Final.Change, "增幅", "降幅")}{three.Final.Rate:abs}%。");
        page.Table(table => table
            .Head("“三公”经费（万元）", "年初预算", "决算", "完成预算（%）", "占“三公”比重（%）")
            .Rows([year.Abroad, year.Vehicle, year.Reception], (item, index) =>
                [$"{"123"[index]}.{item.Name}", item.Budget, item.Final.Now, item.Budget.Value == 0 ? "—" : item.Rate, digest.ThreePublic[index].Share])
            .Row("合　　计", three.Budget, three.Final.Now, three.Rate, "100.00"));
        page.Say($"（二）具体情况。公务接待费{year.Reception.Final.Now}万元（占{digest.ThreePublic[2].Share}%），国内公务接待{year.Batches}批、{year.Guests}人，人均{year.Details.Costs.PerGuest}元。公务用车购置及运行维护费{year.Vehicle.Final.Now}万元（占{digest.ThreePublic[1].Share}%）。其中，运行维护费{year.VehicleRun.Final.Now}万元，年末使用一般公共预算财政拨款负担费用的车辆{year.Cars}辆，平均每辆{digest.PerCar}元。其余{year.VehicleBuy.Final.Now}万元为购置费。");
    }

    public static void Other(DepartmentYear year, Page page)
    {
        var digest = year.BlindA.Digest;
        var operation = year.Details.Costs.Operation;
        page.Say($"1.机关运行经费。支出{operation.Now}万元，相当于年初预算{digest.OperationBudget}万元的{digest.OperationRate}%，节约{digest.OperationSaved}万元；{page.Word(operation.Change, "高出", "低于")}上年{operation.Rate:abs}%，即{page.Word(operation.Change, "多支出", "少支出")}{operation.Change:abs}万元（上年{operation.Last}万元）。");
        Procurement(year, page);
        Holdings(year, page);
        var review = digest.Review;
        page.Say($"4.预算绩效。组织对{year.ProjectCount}个项目开展自评，并选取其中{review.Count}个作重点复核，复核项目支出{review.Money}万元，占全部项目支出{year.Project.Now}万元的{review.Share}%。复核结果为“优”的{review.Excellent}个，为“良”的{review.Good}个。");
    }

    private static void Procurement(DepartmentYear year, Page page)
    {
        var (buy, contracts) = (year.Procurement, year.Details.Contracts);
        page.Say($"2.政府采购。采购支出{buy.Total}万元。{contracts.Kinds.Select(kind => page.Text($"{kind.Name}类{kind.Bought}万元，由中小企业承接{kind.Small}万元（占该类的{kind.Share}%）")):；}。三类合计授予中小企业合同{buy.Small}万元（占{buy.SmallShare}%），小微企业合同{contracts.Micro}万元，又占其中的{contracts.MicroShare}%。");
    }

    private static void Holdings(DepartmentYear year, Page page)
    {
        var holdings = year.Details.Holdings;
        page.Say($"3.国有资产。房屋面积{holdings.HouseArea}平方米，由{holdings.Houses.Select(held => page.Text($"{held.Name}{held.Amount}平方米")):、}构成；单价50万元以上的设备{holdings.Equipment}台（套），其中100万元以上的{holdings.LargeEquipment}台（套）。车辆分布如下：");
        page.Table(table => table
            .Head("车辆类别", "数量（辆）")
            .Rows(holdings.Vehicles, (held, _) => [held.Name, held.Amount])
            .Row("小计", year.Cars));
    }
}
