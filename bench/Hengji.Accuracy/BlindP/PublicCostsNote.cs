using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A county's finance bureau on travel, cars and guests of all units: account against last year and budget, numbers of things, the coming budget, two tables.</summary>
internal sealed class PublicCostsNote() : BlindLayout("three-public-note", "blind-p", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var costs = year.BlindP.Costs;
        page.Heading(0, $"{year.County()}{year.Year}年度“三公”经费决算和{year.Year + 1}年预算汇总情况说明");
        page.Say($"经县财政局汇总，纳入统计范围的全县各部门、乡镇（街道）及所属单位共{costs.Whole.Units}个。现将使用一般公共预算拨款开支的“三公”经费有关情况说明如下：");
        page.Heading(1, "一、决算总体情况");
        Total(year, costs, page);
        page.Heading(1, "二、分项情况");
        Lines(costs, page);
        page.Heading(1, "三、分类单位情况");
        Groups(costs, page);
        page.Heading(1, $"四、{year.Year + 1}年预算安排");
        Next(year, costs, page);
        Tables(year, costs, page);
    }

    private static void Total(DepartmentYear year, PublicCostsOfAll costs, Page page)
    {
        var all = costs.All;
        page.Say($"{year.Year}年全县“三公”经费决算数{all.Item.Now}万元，比上年决算数{all.Item.Money.Last}万元{page.Than(all.Item.Money)}；比年初预算{all.Item.Budget}万元节支{all.Saved}万元，完成预算的{all.Item.Rate}%。");
        page.Say($"其中：因公出国（境）费{costs.Lines[0].Item.Now}万元，公务用车购置及运行维护费{costs.Cars.Item.Now}万元（购置费{costs.Lines[1].Item.Now}万元、运行维护费{costs.Lines[2].Item.Now}万元），公务接待费{costs.Lines[3].Item.Now}万元。");
    }

    private static void Lines(PublicCostsOfAll costs, Page page)
    {
        BudgetedItem abroad = costs.Lines[0].Item, buying = costs.Lines[1].Item, running = costs.Lines[2].Item, reception = costs.Lines[3].Item;
        page.Say($"1．因公出国（境）费{abroad.Now}万元，比上年{page.Than(abroad.Money)}。全年组织因公出国（境）团组{costs.Teams}个，累计{costs.Travellers}人次，人均费用{costs.PerTraveller}万元。");
        page.Say($"2．公务用车购置费{buying.Now}万元，比上年{page.Than(buying.Money)}。全年更新购置公务用车{costs.NewCars}辆，平均每辆{costs.PerNewCar}万元，主要为到期更新的执法执勤和乡镇工作用车。");
        page.Say($"3．公务用车运行维护费{running.Now}万元，比上年{page.Than(running.Money)}。年末公务用车保有量{costs.OldCars}辆，车均运行维护费{costs.PerCar}万元。");
        page.Say($"4．公务接待费{reception.Now}万元，比上年{page.Than(reception.Money)}。全年国内公务接待{costs.Batches.Now}批次，比上年{page.Moved(costs.Batches)}批次；接待{costs.Guests.Now}人次，比上年{page.Moved(costs.Guests)}人次；人均接待费{costs.PerGuest}元。国（境）外公务接待{costs.ForeignBatches}批次、{costs.ForeignGuests}人次。");
    }

    private static void Groups(PublicCostsOfAll costs, Page page)
    {
        var most = costs.Groups.OrderByDescending(one => one.All.Value).Take(3).ToList();
        page.Say($"从单位类别看，支出较多的依次为：{most.Select(one => page.Text($"{one.Name}{one.Units}个单位支出{one.All}万元，占全县的{one.Share}%")):；}。");
    }

    private static void Next(DepartmentYear year, PublicCostsOfAll costs, Page page)
    {
        var all = costs.All;
        page.Say($"{year.Year + 1}年全县“三公”经费预算安排{all.NextBudget}万元，比{year.Year}年年初预算{page.Word(all.NextChange, "增加", "减少")}{all.NextChange:abs}万元，按照只减不增的原则从严控制。其中：{costs.Lines.Select(one => page.Text($"{one.Name}{one.NextBudget}万元")):，}。");
    }

    private static void Tables(DepartmentYear year, PublicCostsOfAll costs, Page page)
    {
        page.Plain("附件1　“三公”经费决算情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项　目", $"{year.Year - 2}年决算数", $"{year.Year - 1}年决算数", $"{year.Year}年预算数", $"{year.Year}年决算数", "比上年增减额", "比上年增减%", "完成预算%", $"{year.Year + 1}年预算数")
            .Row(Line("合　计", costs.All)).Row(Line("1.因公出国（境）费", costs.Lines[0])).Row(Line("2.公务用车购置及运行维护费", costs.Cars))
            .Row(Line("　（1）购置费", costs.Lines[1])).Row(Line("　（2）运行维护费", costs.Lines[2])).Row(Line("3.公务接待费", costs.Lines[3])));
        page.Plain("附件2　分类单位“三公”经费决算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("单位类别", 2), new Span("单位数（个）", 2), new Span($"{year.Year}年决算数", 1, 5), new Span("上年决算数", 2))
            .Head("合计", "出国（境）费", "购置费", "运行维护费", "接待费")
            .Rows([.. costs.Groups, costs.Whole], (one, _) => [one.Name, one.Units, one.All, one.Abroad, one.Buying, one.Running, one.Reception, one.LastAll]));
        page.Plain("注：本表不含学校、医院使用事业收入开支的“三公”经费。");

        static object?[] Line(string name, CostLine one) => [name, one.Before, one.Item.Money.Last, one.Item.Budget, one.Item.Now, one.Item.Money.Change, one.Item.Money.Rate, one.Item.Rate, one.NextBudget];
    }
}
