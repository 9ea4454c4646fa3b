using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>A county's civil affairs office on canteens for the old in plain words: result first, then meals, canteens, money, books; 元 without commas, totals on top, quarters in columns.</summary>
internal sealed class ElderCanteensReport() : BlindLayout("elder-canteens", "blind-ee", new NumberStyle { MoneyScale = 1, DropsZeros = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindEe.Canteens;
        page.Heading(0, $"临溪县老年食堂补助项目{year.Year}年绩效自评");
        page.Heading(1, "自评结果");
        Result(own, page);
        page.Heading(1, "老人吃得怎么样");
        Meals(own, page);
        page.Heading(1, "食堂建得怎么样");
        Canteens(own, page);
        page.Heading(1, "钱花得怎么样");
        Money(own, page);
        page.Heading(1, "食堂自身收支");
        Books(own, page);
        page.Heading(1, "监管和满意度");
        page.Say($"全年开展食品安全检查{own.Checks}家次，发现问题{own.Faults}个，已整改{own.Mended}个。问卷分两类发放：{own.Polls.Select(one => page.Text($"{one.Who}问卷发出{one.Issued}份、有效{one.Valid}份、满意{one.Content}份，满意度{one.ContentRate}%")):；}。");
        page.Heading(1, "不足和下一步");
        page.Say($"主要不足有三点：一是社会力量参与不多，全年捐赠只有{own.Books.Incomes[3].Amount}元，占食堂收入的{own.Books.Incomes[3].Share}%；二是{own.Villages}个村（社区）中还有一部分没有覆盖，覆盖面为{own.CoveredRate}%；三是个别检查问题年底前没有改完。下一步打算引入餐饮企业连锁运营，增设助餐点和流动送餐车，把运营补助同等级评定、群众评价挂钩。");
        page.Heading(1, "附：绩效指标评分表");
        page.Table(table => Marks(table, own, page));
    }

    private static void Result(ElderCanteens own, Page page)
    {
        page.Say($"项目自评{own.Sheet.Score}分，等级“{own.Sheet.Grade}”。到年底，全县有老年食堂{own.Canteens.Now}家，全年供餐{own.AllAges.Meals}人次，三项补助共花了{own.All.Spent:万,2}万元，预算执行率{own.All.Rate}%。");
        page.Say($"分值构成上，{own.Sheet.Groups.Select(group => page.Text($"{group.Name}满分{group.Weight}分、得{group.Score}分")):，}，合计扣{own.Sheet.Lost}分。");
    }

    private static void Meals(ElderCanteens own, Page page)
    {
        var year = own.Quarters[^1];
        page.Say($"全年登记就餐老人{own.AllAges.People}人，占全县60周岁以上户籍老人{own.Elders}人的{own.GuestShare}%。供餐{own.Meals.Now}人次，比上年的{own.Meals.Last}人次增加{own.Meals.Change}人次，增长{own.Meals.Rate}%；开餐{own.OpenDays}天，平均每天{own.MealsDay}人次，每位老人一年平均就餐{own.AllAges.MealsEach}次。");
        page.Table(table => table
            .Head("年龄段", "就餐老人（人）", "就餐人次", "占比（%）", "每餐补助（元）", "补助金额（元）", "人均就餐（次）")
            .Row("合计", own.AllAges.People, own.AllAges.Meals, "100", "—", own.AllAges.Money, own.AllAges.MealsEach)
            .Rows(own.Ages, (one, _) => [one.Name, one.People, one.Meals, one.Share, one.Standard, one.Money, one.MealsEach]));
        page.Say($"就餐补助按年龄分档，60多岁每餐{own.Ages[0].Standard}元，70多岁每餐{own.Ages[1].Standard}元，80岁以上每餐{own.Ages[2].Standard}元，直接抵减餐费。高龄老人（80岁以上）用餐{own.Ages[2].Meals}人次，领取补助{own.Ages[2].Money:万,2}万元。");
        page.Say($"按餐别看，午餐{year.Lunch}人次，占{own.LunchShare}%，晚餐{year.Dinner}人次。分季度情况见下表。");
        page.Table(table => table
            .Head(["餐别（人次）", .. own.Quarters.Select(one => one.Name)])
            .Row(["午餐", .. own.Quarters.Select(one => one.Lunch)])
            .Row(["晚餐", .. own.Quarters.Select(one => one.Dinner)])
            .Row(["合计", .. own.Quarters.Select(one => one.All)]));
        var most = own.Quarters[..^1].MaxBy(one => one.All.Value)!;
        page.Say($"四个季度中{most.Name}用餐最多，为{most.All}人次。");
    }

    private static void Canteens(ElderCanteens own, Page page)
    {
        var (all, first) = (own.AllTowns, own.Towns[0]);
        page.Say($"年初有老年食堂{own.Opening}家，当年新开{own.Opened}家，停办{own.Closed}家，年末{own.Canteens.Now}家，净增{own.Canteens.Change}家，增长{own.Canteens.Rate}%。覆盖村（社区）{own.Covered}个，占全县{own.Villages}个的{own.CoveredRate}%。年末评定等级，示范型{all.Best}家、标准型{all.Good}家、基础型{all.Fair}家，运营补助每家每年分别为{own.GradeStandards[0]:万,0}万元、{own.GradeStandards[1]:万,0}万元、{own.GradeStandards[2]:万,0}万元，共应补{all.Money:万,2}万元。");
        page.Counts(own.TownCount, own.Towns.Length);
        page.Say($"{own.TownCount}个乡镇（街道）都有食堂，其中{first.Name}{first.Canteens}家，供餐{first.Meals}人次，平均每家{first.MealsEach}人次。");
        page.Table(table => table
            .Head(new Span("乡镇（街道）", 2), new Span("食堂数（家）", 1, 4), new Span("供餐人次", 2), new Span("平均每家（人次）", 2), new Span("运营补助（元）", 2))
            .Head("小计", "示范型", "标准型", "基础型")
            .Rows(own.Towns.Insert(0, all), (one, _) => [one.Name, one.Canteens, one.Best, one.Good, one.Fair, one.Meals, one.MealsEach, one.Money]));
    }

    private static void Money(ElderCanteens own, Page page)
    {
        page.Say($"年度预算{own.All.Budget}元，来自{own.Sources.Select(one => page.Text($"{one.Name}{one.Amount}元（占{one.Share}%）"))}。实际支出{own.All.Spent}元，比上年{own.Money.Last}元多{own.Money.Change}元，增幅{own.Money.Rate}%；剩余{own.All.Left}元由财政收回统筹。");
        page.Say($"支出分三块：就餐补助{own.Uses[0].Spent}元，运营补助{own.Uses[1].Spent}元，建设补助{own.Uses[2].Spent}元，各占{own.UseShares[0].Share}%、{own.UseShares[1].Share}%、{own.UseShares[2].Share}%。建设补助是给新开食堂的一次性补助，每家{own.BuildStandard:万,0}万元，{own.Opened}家合计{own.Uses[2].Spent:万,0}万元。");
        page.Table(table => table
            .Head("补助类别", "预算（元）", "支出（元）", "执行率（%）", "剩余（元）")
            .Rows(own.Uses.Insert(0, own.All), (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
    }

    private static void Books(ElderCanteens own, Page page)
    {
        var books = own.Books;
        page.Say($"据各食堂上报汇总，全年收入{books.Income:万,2}万元，其中{books.Incomes.Select(one => page.Text($"{one.Name}{one.Amount:万,2}万元")):、}；支出{books.Cost:万,2}万元，其中{books.Costs.Select(one => page.Text($"{one.Name}{one.Amount:万,2}万元，占{one.Share}%")):；}。收支相抵结余{books.Surplus:万,2}万元。平均每餐成本{books.CostEach}元，老人平均每餐自付{books.PaidEach}元，食堂收支不属于财政补助资金支出。");
    }

    private static void Marks(TableWriter table, ElderCanteens own, Page page)
    {
        table.Head("指标", "目标", "完成", "分值", "得分", "扣分");
        foreach (var mark in own.Sheet.Marks.Skip(1))
            table.Row($"{mark.Level1}—{mark.Name}", mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score, mark.Lost);
        var rate = own.Sheet.Groups[0];
        table.Row("预算执行率", "100%", new Formatted(own.All.Rate, null, "%"), rate.Weight, rate.Score, rate.Lost);
        table.Row(new Span("总分", 1, 3), own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost);
    }
}
