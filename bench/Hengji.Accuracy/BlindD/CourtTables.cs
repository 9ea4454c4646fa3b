using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>The courts of a city: one wide table by economic kind cut in three with courts repeated, cases opened and closed, a short text with both.</summary>
internal sealed class CourtTables() : BlindLayout("court-tables", "blind-d", new NumberStyle { HasThousands = true, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var courts = year.BlindD.Courts;
        page.Heading(0, $"{year.City()}法院系统{year.Year}年度支出决算和办案绩效报告");
        page.Heading(1, "一、办案情况");
        Cases(courts, page);
        page.Heading(1, "二、经费支出情况");
        Money(courts, page);
        Tables(courts, page);
    }

    private static void Cases(Courts courts, Page page)
    {
        var all = courts.AllCases;
        page.Counts(courts.Count, courts.Cases.Length);
        page.Say($"全市{courts.Count}个法院旧存案件{all.Old}件，新收{all.New.Now}件，同比{page.Rose(all.New, "上升", "下降")}；审执结{all.Closed.Now}件，同比{page.Rose(all.Closed, "上升", "下降")}，{page.Moved(all.Closed, "多结", "少结")}件；结案率{all.Rate:1}%，未结{all.Open}件。员额法官{all.Judges}人，人均结案{all.PerJudge}件。");
        page.Say($"审执结案件中，{courts.Kinds.Select(kind => page.Text($"{kind.Name}{kind.Closed.Now}件，占{kind.Share:1}%，同比{page.Moved(kind.Closed, "增加", "减少")}件")):；}。");
        page.Table(table => table
            .Head("法　院", "旧存", "新收", "上年新收", "结案", "上年结案", "未结", "结案率（%）", "法官人数", "人均结案")
            .Rows(courts.Cases.Add(all), (one, _) =>
                [one.Name, one.Old, one.New.Now, one.New.Last, one.Closed.Now, one.Closed.Last, one.Open, one.Rate, one.Judges, one.PerJudge]));
    }

    private static void Money(Courts courts, Page page)
    {
        var all = courts.AllMoney;
        page.Say($"全年支出{all.All}万元，上年{courts.Spent.Last}万元，{page.Moved(courts.Spent)}万元，{page.Rose(courts.Spent)}。工资福利支出、商品和服务支出、资本性支出分别为{all.Wages}万元、{all.Goods}万元、{all.Capital}万元，占比依次为{all.WageShare}%、{courts.GoodsShare}%、{courts.CapitalShare}%。");
        var most = courts.Money.MaxBy(one => one.WageShare.Value)!;
        page.Say($"工资福利占比最高的是{most.Name}，工资福利支出{most.Wages}万元，占其全部支出{most.All}万元的{most.WageShare}%。");
    }

    private static void Tables(Courts courts, Page page)
    {
        Table(courts, page, "附表　分单位支出明细表（单位：万元）", "工资福利支出", CourtMaker.WageNames, true, one => [one.Wages, .. one.WageParts]);
        Table(courts, page, "附表　分单位支出明细表（续一）", "商品和服务支出", CourtMaker.GoodNames, false, one => [one.Goods, .. one.GoodParts]);
        Table(courts, page, "附表　分单位支出明细表（续二）", "资本性支出", CourtMaker.CapitalNames, false, one => [one.Capital, .. one.CapitalParts]);
    }

    private static void Table(
        Courts courts, Page page, string title, string kind, ImmutableArray<string> names, bool hasAll, Func<CourtMoney, object?[]> of)
    {
        object?[] first = hasAll ? [new Span("单位", 2), new Span("支出合计", 2)] : [new Span("单位", 2)];
        page.Plain(title);
        page.Table(table => table
            .Head([.. first, new Span(kind, 1, names.Length + 1)])
            .Head(["小计", .. names])
            .Rows(courts.Money.Add(courts.AllMoney), (one, _) => [one.Name, .. hasAll ? new object?[] { one.All } : [], .. of(one)]));
    }
}
