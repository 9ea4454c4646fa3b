using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Final accounts against the budget: the difference and its rate with sign, by subject and for the three public funds; sums first.</summary>
internal sealed class BudgetDifferences() : FreshLayout("budget-differences", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度部门决算公开说明");
        page.Heading(1, "一、部门收支总体情况");
        Overall(year, page);
        page.Heading(1, "二、一般公共预算财政拨款预决算差异情况");
        General(year, page);
        page.Heading(1, "三、财政拨款“三公”经费情况");
        ThreePublic(year, page);
        page.Heading(1, "四、其他需说明的事项");
        Other(year, page);
    }

    private static void Overall(DepartmentYear year, Page page)
    {
        var people = year.People;
        page.Say($"{year.Name}{year.Year}年度编制数{people.Posts}，实有人数{people.Staff}人，其中：行政{people.Administrative}人，事业{people.Institution}人；离退休{people.Retired}人。");
        page.Say($"{year.Year}年度收入总计{year.Income.Now}万元，其中：本年收入合计{year.Details.Statement.Current}万元，使用非财政拨款结余0.00万元，年初结转和结余{year.Sum.Carryover}万元。支出总计{year.Income.Now}万元，其中：本年支出合计{year.Expenditure.Now}万元，结余分配0.00万元，年末结转和结余{year.Sum.Cumulative}万元。");
        page.Say($"收入总计与上年相比，{page.Word(year.Income.Change, "增加", "减少")}{year.Income.Change:abs}万元，{page.Word(year.Income.Change, "增长", "下降")}{year.Income.Rate:abs}%，主要原因是：本年度项目资金安排有变化。本年支出与上年相比，{page.Word(year.Expenditure.Change, "增加", "减少")}{year.Expenditure.Change:abs}万元，{page.Word(year.Expenditure.Change, "增长", "下降")}{year.Expenditure.Rate:abs}%，上年本年支出合计为{year.Expenditure.Last}万元。");
        page.Say($"本年支出中：基本支出{year.Basic.Now}万元，占{year.Details.Statement.Kinds[0].Share}%，与上年{year.Basic.Last}万元相比{page.Word(year.Basic.Change, "增加", "减少")}{year.Basic.Change:abs}万元；项目支出{year.Project.Now}万元，占{year.Details.Statement.Kinds[1].Share}%，与上年{year.Project.Last}万元相比{page.Word(year.Project.Change, "增加", "减少")}{year.Project.Change:abs}万元。");
    }

    private static void General(DepartmentYear year, Page page)
    {
        var (general, flow) = (year.Fresh.General, year.General);
        page.Say($"与年初预算数相比情况：年初预算数{general.Budget}万元，决算数{general.Final}万元，预决算差异率{general.Rate}%，主要原因是：年中追加专项及结转资金使用。");
        page.Say($"一般公共预算财政拨款年初结转和结余{flow.Opening}万元，财政拨款收入{flow.Income}万元，支出{flow.Expenditure}万元，年末结转和结余{flow.Closing}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "功能科目", "年初预算数", "决算数", "预决算差异额", "预决算差异率（%）")
            .Row([null, "合计", .. Row(general)])
            .Rows(year.Fresh.Subjects, (item, index) => [index + 1, item.Name, .. Row(item)]));
        foreach (var (item, number) in Numbered(year.Fresh.Subjects))
            page.Say($"{number}.{item.Name}（项）：支出决算数为{item.Final}万元，比年初预算{page.Word(item.Amount, "增加", "减少")}{item.Amount:abs}万元，{page.Word(item.Amount, "增长", "下降")}{item.Rate:abs}%。");
    }

    private static object?[] Row(Difference item) => [item.Budget, item.Final, item.Amount, RateOf(item.Rate, item.Budget)];

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        var all = year.Fresh.ThreePublic[^1];
        page.Say($"财政拨款“三公”经费支出决算{all.Final}万元，比上年{page.Word(year.ThreePublic.Final.Change, "增加", "减少")}{year.ThreePublic.Final.Change:abs}万元，{page.Word(year.ThreePublic.Final.Change, "增长", "下降")}{year.ThreePublic.Final.Rate:abs}%。全年预算数{all.Budget}万元，决算数{all.Final}万元，预决算差异率{all.Rate}%，主要原因是：严格执行厉行节约规定。");
        page.Table(table => table
            .Head("项目（万元）", "全年预算数", "决算数", "差异", "差异率%")
            .Row(["“三公”经费合计", .. Row(all)])
            .Rows(year.Fresh.ThreePublic.SkipLast(1), (item, index) => [index is 2 or 3 ? "其中：" + item.Name : item.Name, .. Row(item)]));
        page.Say($"公务接待费支出{year.Reception.Final.Now}万元，比上年{page.Word(year.Reception.Final.Change, "增加", "减少")}{year.Reception.Final.Change:abs}万元，国内公务接待{year.Batches}批次，{year.Guests}人次，人均接待费{year.Details.Costs.PerGuest}元。");
    }

    private static void Other(DepartmentYear year, Page page)
    {
        var (buy, holdings) = (year.Procurement, year.Details.Holdings);
        page.Say($"政府采购支出总额{buy.Total}万元，其中：政府采购货物支出{buy.Goods}万元、政府采购工程支出{buy.Works}万元、政府采购服务支出{buy.Services}万元。");
        page.Say($"截至{year.Year}年12月31日，房屋{holdings.HouseArea}平方米；固定资产原值{year.Sum.Assets}万元：{holdings.Assets.Select(held => page.Text($"{held.Name}{held.Amount}万元")):，}。共有车辆{year.Cars}辆，其中：{holdings.Vehicles.Select(held => page.Text($"{held.Name}{held.Amount}辆"))}。");
        page.Say($"{year.Year}年度预算绩效管理取得的成效：一是实行绩效管理的项目{year.ProjectCount}个，全年预算数{year.ProjectExecution.FullYear}万元，全年执行数{year.ProjectExecution.Executed}万元，预算执行率{year.ProjectExecution.Rate}%；二是整体支出全年预算数{year.Total.FullYear}万元，全年执行数{year.Total.Executed}万元，预算执行率{year.Total.Rate}%，自评得分{year.TotalScore}分。");
    }
}
