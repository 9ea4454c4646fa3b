using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Later;

/// <summary>Other important matters (其他重要事项): running costs, meetings, training, procurement, vehicles, houses; small tables between the prose.</summary>
internal sealed class RunningReport() : LaterLayout("running-report", new NumberStyle { Nothing = "/" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度“三公”经费及其他重要事项说明");
        page.Heading(1, "一、“三公”经费、会议费、培训费");
        Controlled(year, page);
        page.Heading(1, "二、机关运行经费支出情况");
        Operation(year, page);
        page.Heading(1, "三、政府采购支出情况");
        Procurement(year, page);
        page.Heading(1, "四、国有资产占用情况");
        Holdings(year, page);
    }

    private static void Controlled(DepartmentYear year, Page page)
    {
        var costs = year.Details.Costs;
        page.Table(table => table
            .Head("费用（万元）", "预算数", "决算数", "上年决算数", "决算占预算（%）")
            .Rows([year.ThreePublic, year.Abroad, year.Vehicle, year.VehicleBuy, year.VehicleRun, year.Reception, costs.Meeting, costs.Training], (item, _) =>
                [item.Name, item.Budget, item.Final.Now, item.Final.Last, RateOf(item.Rate, item.Budget)]));
        page.Say($"（一）“三公”经费决算{year.ThreePublic.Final.Now}万元，{AgainstLastYear(page, year.ThreePublic.Final)}。全年国内公务接待{year.Batches}批次、{year.Guests}人次，公务接待费{year.Reception.Final.Now}万元，人均{costs.PerGuest}元。");
        page.Say($"（二）会议费{costs.Meeting.Final.Now}万元，召开会议{costs.Meetings}次、参会{costs.Attendants}人次，{AgainstLastYear(page, costs.Meeting.Final)}。");
        page.Say($"（三）培训费{costs.Training.Final.Now}万元，举办培训班{costs.Courses}期、培训{costs.Trainees}人次，人均培训费{costs.PerTrainee}元，{AgainstLastYear(page, costs.Training.Final)}。");
    }

    private static void Operation(DepartmentYear year, Page page)
    {
        var operation = year.Details.Costs.Operation;
        page.Say($"{year.Year}年度机关运行经费支出{operation.Now}万元，较{year.Year - 1}年度决算数{operation.Last}万元{page.Word(operation.Change, "增加", "减少")}{operation.Change:abs}万元，{page.Word(operation.Change, "增长", "降低")}{operation.Rate:abs}%，主要构成如下：");
        page.Table(table => table
            .Head("支出内容", "金额（万元）", "占机关运行经费比重（%）")
            .Rows(year.Details.Costs.OperationParts, (part, _) => [part.Name, part.Amount, part.Share])
            .Row("机关运行经费", operation.Now, "100"));
    }

    private static void Procurement(DepartmentYear year, Page page)
    {
        var (buy, contracts) = (year.Procurement, year.Details.Contracts);
        page.Say($"{year.Year}年度政府采购支出总额{buy.Total}万元，其中：政府采购货物支出{buy.Goods}万元、政府采购工程支出{buy.Works}万元、政府采购服务支出{buy.Services}万元。授予中小企业合同金额{buy.Small}万元，占政府采购支出总额的{buy.SmallShare}%，其中：授予小微企业合同金额{contracts.Micro}万元，占授予中小企业合同金额的{contracts.MicroShare}%。{contracts.Kinds.Select(kind => page.Text($"{kind.Name}采购授予中小企业合同金额占{kind.Name}支出金额的{kind.Share}%")):，}。");
        page.Table(table => table
            .Head("采购品目", "采购金额（万元）", "其中：授予中小企业")
            .Rows(contracts.Kinds, (kind, _) => [kind.Name, kind.Bought, kind.Small])
            .Row("小计", buy.Total, buy.Small));
    }

    private static void Holdings(DepartmentYear year, Page page)
    {
        var holdings = year.Details.Holdings;
        page.Say($"截至{year.Year}年12月31日，本部门共有车辆{year.Cars}辆，其中，{holdings.Vehicles.Select(held => page.Text($"{held.Name}{held.Amount}辆"))}；单价50万元以上设备{holdings.Equipment}台（套），其中100万元以上{holdings.LargeEquipment}台（套）。");
        page.Say($"房屋面积{holdings.HouseArea}平方米：{holdings.Houses.Select(held => page.Text($"{held.Name}{held.Amount}平方米"))}。");
        page.Table(table => table
            .Head("固定资产类别", "账面原值（万元）")
            .Rows(holdings.Assets, (held, _) => [held.Name, held.Amount])
            .Row("固定资产原值合计", year.Sum.Assets));
        page.Say($"固定资产原值{year.Sum.Assets}万元，按使用状态分：在用{year.Sum.InUse}万元，出租出借{year.Sum.Leased}万元，闲置{year.Sum.Idle}万元。");
    }
}
