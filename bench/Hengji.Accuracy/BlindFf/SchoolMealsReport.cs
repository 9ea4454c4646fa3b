using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>Meal centres as an agency reviews them: opinion first, cost per meal, income at a standard for each meal, centres in columns, three polls in rows.</summary>
internal sealed class SchoolMealsReport() : BlindLayout("school-meals", "blind-ff", new NumberStyle { HasThousands = true, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindFf.Meals;
        page.Heading(0, $"枫桥县中小学集中配餐项目绩效评价报告（{year.Year}年度）");
        page.Heading(1, "第一部分 评价意见");
        page.Say($"枫桥县{own.CentreCount}个配餐中心全年供餐{own.All.Meals}份，总成本{own.All.Cost}万元，每份成本{own.All.Each}元；财政投入{own.Budget.Spent}万元。评价总分{own.Sheet.Score}分，等级“{own.Sheet.Grade}”，各部分得分见下表。");
        page.Table(table => table
            .Head(["", .. own.Sheet.Groups.Select(one => one.Name), "总分"])
            .Row(["分值", .. own.Sheet.Groups.Select(one => one.Weight), own.Sheet.Weight])
            .Row(["得分", .. own.Sheet.Groups.Select(one => one.Score), own.Sheet.Score])
            .Row(["扣分", .. own.Sheet.Groups.Select(one => one.Lost), own.Sheet.Lost]));
        page.Heading(1, "第二部分 财政资金");
        page.Say($"县财政全年安排配餐项目资金{own.Budget.Budget}万元，包括餐费补贴{own.Subsidy.Budget}万元和设备更新经费{own.Equipment.Budget}万元；实际支出{own.Budget.Spent}万元，执行率{own.Budget.Rate}%，结余{own.Budget.Left}万元。两项分别支出{own.Subsidy.Spent}万元、{own.Equipment.Spent}万元，执行率分别为{own.Subsidy.Rate}%、{own.Equipment.Rate}%。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("资金用途", "安排", "支出", "执行率（%）", "结余")
            .Row("餐费补贴", own.Subsidy.Budget, own.Subsidy.Spent, own.Subsidy.Rate, own.Subsidy.Left)
            .Row("设备更新", own.Equipment.Budget, own.Equipment.Spent, own.Equipment.Rate, own.Equipment.Left)
            .Row("合计", own.Budget.Budget, own.Budget.Spent, own.Budget.Rate, own.Budget.Left));
        page.Heading(1, "第三部分 供餐与成本");
        Centres(own, year, page);
        Costs(own, page);
        page.Heading(1, "第四部分 质量和满意度");
        page.Say($"市场监管部门全年抽检食材和成品{own.Samples}批次，合格{own.Passed}批次，合格率{own.PassedRate}%。全年餐余{own.Leftover}公斤。");
        page.Say($"评价组分三类对象开展问卷调查，{own.Polls.Select(one => page.Text($"{one.Who}满意度{one.ContentRate}%")):、}。");
        page.Table(table => table
            .Head("调查对象", "发放（份）", "有效（份）", "有效率（%）", "满意（份）", "满意度（%）")
            .Rows(own.Polls, (one, _) => [one.Who, one.Issued, one.Valid, one.ValidRate, one.Content, one.ContentRate]));
        page.Heading(1, "第五部分 扣分事项");
        page.Say($"1.“产能利用”扣{own.Sheet.Of("产能利用").Lost}分：设计年产能{own.All.Capacity}份，实际供餐占{own.All.UseRate}%，存在闲置。");
        page.Say($"2.“成本核算”扣{own.Sheet.Of("成本核算").Lost}分：折旧和管理费用未分摊到各中心，{own.Costs[4].Name}{own.Costs[4].Amount}万元只列总数。");
        page.Say($"3.“食材采购管理”扣{own.Sheet.Of("食材采购管理").Lost}分、“抽检合格”扣{own.Sheet.Of("抽检合格").Lost}分：个别批次索证不全；学生、家长满意两项共涉及{own.Polls[0].Valid}份和{own.Polls[1].Valid}份有效问卷，分别得{own.Sheet.Of("学生满意").Score}分、{own.Sheet.Of("家长满意").Score}分。");
        page.Heading(1, "第六部分 建议");
        page.Say($"在保持每份家长缴费{own.Fee}元、财政补贴{own.Allowance}元不变的前提下，把{own.Costs[0].Share}%的食材占比作为底线管好；逐校核定供餐量，提高设备利用；剩余的{own.Budget.Left}万元按规定收回。");
        page.Heading(1, "附 评分明细");
        page.Table(table => table
            .Head("部分", "指标", "分值", "得分", "扣分")
            .Rows(own.Sheet.Marks, (one, _) => [one.Level1, one.Name, one.Weight, one.Score, one.Lost])
            .Row("合计", null, own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost));
    }

    private static void Centres(SchoolMeals own, DepartmentYear year, Page page)
    {
        var (east, north, town) = (own.Centres[0], own.Centres[1], own.Centres[2]);
        page.Counts(own.CentreCount, own.Centres.Length);
        page.Say($"（一）供餐。{own.CentreCount}个中心服务学校{own.All.Schools}所、学生{own.All.Pupils}人，其中家庭经济困难学生{own.PoorPupils}人，占{own.PoorShare}%。城东、城北、龙湾镇三个中心分别供餐{east.Meals}份、{north.Meals}份、{town.Meals}份。供餐总量比{year.Year - 1}年{page.Moved(own.Meals)}份，{page.Rose(own.Meals)}。");
        page.Table(table =>
        {
            table.Head("项目", "城东", "城北", "龙湾镇", "合计");
            void Row(string name, Func<MealCentre, Fact> of) => table.Row(name, of(east), of(north), of(town), of(own.All));
            Row("服务学校（所）", one => one.Schools);
            Row("就餐学生（人）", one => one.Pupils);
            Row("设计年产能（份）", one => one.Capacity);
            Row("全年供餐（份）", one => one.Meals);
            Row("产能利用率（%）", one => one.UseRate);
            Row("配餐成本（万元）", one => one.Cost);
            Row("每份成本（元）", one => one.Each);
        });
    }

    private static void Costs(SchoolMeals own, Page page)
    {
        page.Say($"（二）成本。全年配餐成本{own.All.Cost}万元，比上年的{own.Cost.Last}万元{page.Moved(own.Cost)}万元，{page.Rose(own.Cost)}。其中食材{own.Costs[0].Amount}万元，占{own.Costs[0].Share}%；人工{own.Costs[1].Amount}万元，占{own.Costs[1].Share}%；配送费{own.Costs[2].Amount}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("成本项目", "金额", "占比（%）")
            .Rows(own.Costs, (one, _) => [one.Name, one.Amount, one.Share])
            .Row("总成本", own.All.Cost, null));
        page.Say($"（三）收入。每份餐家长缴费{own.Fee}元、财政补贴{own.Allowance}元，按{own.All.Meals}份计算，分别收取{own.Fees}万元和{own.Allowances}万元，合计{own.Income}万元；与成本相抵，结余{own.Gap}万元，用于下年度调剂。");
    }
}
