using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>A finance office's bulletin of December: the month and all months, progress against the budget, kinds that rose and fell, districts in prose and once in a table.</summary>
internal sealed class MonthlyBulletin() : BlindLayout("monthly-bulletin", "blind-d", new NumberStyle { MoneyDecimals = 0, PercentDecimals = 1 })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var news = year.BlindD.Bulletin;
        page.Heading(0, $"{year.City()}{year.Year}年1—12月一般公共预算收支执行简报");
        page.Heading(1, "一、收入情况");
        Income(news, page);
        Kinds(news, page);
        Districts(news, page);
        page.Heading(1, "二、支出情况");
        Spending(news, page);
    }

    private static void Income(Bulletin news, Page page)
    {
        var (all, so) = (news.All, news.All.SoFar);
        page.Say($"（一）总体情况。12月份当月，一般公共预算收入完成{all.Month.Now}万元，较去年同月{page.Moved(all.Month, "增收", "减收")}万元，{page.Rose(all.Month)}。1—12月累计完成{so.Now}万元，为年初预算{so.Budget}万元的{so.Rate}%，{page.Word(news.Over, "超收", "短收")}{news.Over:abs}万元，较上年同期{page.Moved(so.Money, "增收", "减收")}万元，{page.Rose(so.Money)}。1—11月已完成{all.Before}万元。");
        foreach (var (one, name) in new[] { (news.Tax, "税收收入"), (news.Nontax, "非税收入") })
            page.Say($"{name}累计完成{one.SoFar.Now}万元，占一般公共预算收入的{one.SoFar.Share}%，为预算的{one.SoFar.Rate}%，同比{page.Moved(one.SoFar.Money, "增收", "减收")}万元，{page.Rose(one.SoFar.Money)}；其中12月当月完成{one.Month.Now}万元，{page.Rose(one.Month)}。");
    }

    private static void Kinds(Bulletin news, Page page)
    {
        page.Say($"（二）分税种完成情况。列明的{news.KindCount}类税收{news.UpCount}增{news.DownCount}降，增收的合计增收{news.UpMoney}万元，减收的合计减收{news.DownMoney}万元。{news.Taxes.Select(one => page.Text($"{one.Name}{one.SoFar.Now}万元，{page.Moved(one.SoFar.Money, "增收", "减收")}万元，{page.Rose(one.SoFar.Money)}")):；}。");
        page.Say($"非税收入中，{news.Charges.Select(one => page.Text($"{one.Name}{one.SoFar.Now}万元（上年{one.SoFar.Money.Last}万元，{page.Rose(one.SoFar.Money)}）")):，}。");
    }

    private static void Districts(Bulletin news, Page page)
    {
        var city = news.Districts[0];
        page.Say($"（三）分级次完成情况。市本级收入完成{city.SoFar.Now}万元，占全市的{news.CityShare}%，完成预算的{city.SoFar.Rate}%，{page.Rose(city.SoFar.Money)}；县（区）级收入情况为：{news.Districts.Skip(1).Select(one => page.Text($"{one.Name}{one.SoFar.Now}万元，{page.Rose(one.SoFar.Money)}")):，}。");
        page.Say($"全市税收占比{news.AllDistricts.Share}%，同比{page.Word(news.AllDistricts.ShareChange, "提高", "降低")}{news.AllDistricts.ShareChange:abs}个百分点。");
        page.Plain("单位：万元");
        page.Table(table => table
            .Head("级次", "12月当月", "1—12月累计", "年初预算", "完成预算%", "上年同期", "同比增减额", "增幅%", "税收收入", "税收占比%")
            .Rows(news.Districts.Insert(0, news.AllDistricts), (one, _) =>
                [one.Name, one.Month, one.SoFar.Now, one.SoFar.Budget, one.SoFar.Rate, one.SoFar.Money.Last, one.SoFar.Money.Change, one.SoFar.Money.Rate, one.Taxes, one.Share]));
    }

    private static void Spending(Bulletin news, Page page)
    {
        var (all, so) = (news.AllSpent, news.AllSpent.SoFar);
        page.Say($"12月当月支出{all.Month.Now}万元，同比{page.Moved(all.Month, "增支", "减支")}万元。1—12月累计支出{so.Now}万元，完成预算{so.Budget}万元的{so.Rate}%，同比{page.Moved(so.Money, "增支", "减支")}万元，{page.Rose(so.Money)}。");
        page.Say($"主要支出项目完成情况：{news.Spent.Select((one, index) => page.Text($"{index + 1}.{one.Name}{one.SoFar.Now}万元，{page.Rose(one.SoFar.Money)}，其中当月{one.Month.Now}万元")):；}。除其他支出外，上述七项支出合计{news.Livelihood}万元，占一般公共预算支出的{news.LivelihoodShare}%。");
    }
}
