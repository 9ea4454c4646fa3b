using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A province's note on what it paid to cities and counties, in 亿元: the three kinds, shared duties one by one, a table by item and one by city.</summary>
internal sealed class TransferNote() : BlindLayout("province-transfer", "blind-s", new NumberStyle { MoneyScale = 100_000_000, PercentDecimals = 1, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var money = year.BlindS.Transfers;
        page.Heading(0, $"{year.Year}年省对市县税收返还和转移支付决算情况说明");
        page.Heading(1, "一、总体情况");
        page.Say($"{year.Year}年，省财政对市县税收返还和转移支付决算数为{money.All.Now}亿元，完成预算{money.All.Budget}亿元的{money.All.Rate}%，比上年决算数{page.Moved(money.All.Money)}亿元，{page.Rose(money.All.Money)}。其中，税收返还{money.Returned.Now}亿元，与上年持平；转移支付{money.TransfersOnly}亿元，一般性转移支付占转移支付的比重为{money.GeneralShare}%。");
        page.Say($"年初提前下达市县{money.Early}亿元，占预算的{money.EarlyShare}%。列入重点监控范围的民生类转移支付{money.Direct}亿元，截至年末市县支出{money.DirectSpent}亿元，支出进度{money.DirectRate}%。");
        Kinds(year, money, page);
        page.Heading(1, "三、分地区情况");
        page.Counts(money.CityCount, money.Cities.Length);
        var first = money.Cities.MaxBy(one => one.All.Value)!;
        page.Say($"省对{money.CityCount}个市（州）税收返还和转移支付中，{first.Name}最多，为{first.All}亿元，占全省的{first.Share}%。一般性转移支付安排到脱贫县和革命老区县{money.Poorer}亿元，占一般性转移支付的{money.PoorerShare}%。");
        page.Heading(1, "四、政府性基金和国有资本经营预算转移支付情况");
        page.Say($"政府性基金预算对市县转移支付决算数{money.Fund.Now}亿元，完成预算的{money.Fund.Rate}%，比上年{page.Moved(money.Fund.Money)}亿元，{page.Rose(money.Fund.Money)}。其中：{money.Funds.Select(one => page.Text($"{one.Name}{one.Now}亿元")):、}。国有资本经营预算对市县转移支付决算数{money.Capital}亿元，全部用于国有企业退休人员社会化管理补助。");
        Tables(year, money, page);
    }

    private static void Kinds(DepartmentYear year, TransferAccounts money, Page page)
    {
        page.Heading(1, "二、分项情况");
        page.Say($"（一）税收返还。决算数为{money.Returned.Now}亿元，完成预算的100%。其中，{money.Returns.Select(one => page.Text($"{one.Name}{one.Now}亿元")):、}。");
        page.Say($"（二）一般性转移支付。决算数为{money.General.Now}亿元，完成预算的{money.General.Rate}%，比上年{page.Moved(money.General.Money)}亿元，{page.Rose(money.General.Money)}，占合计的{money.General.Share}%。主要项目如下：");
        foreach (var (one, number) in Numbered(money.Generals))
            page.Say($"{number}.{one.Name}决算数为{one.Now}亿元，完成预算的{one.Rate}%，{page.Rose(one.Money)}。");
        page.Say($"{money.Generals.Length + 1}.共同财政事权转移支付决算数为{money.Shared.Now}亿元，完成预算的{money.Shared.Rate}%，比上年{page.Moved(money.Shared.Money)}亿元，占一般性转移支付的{money.Shared.Share}%。按领域分，{money.Duties.Select(one => page.Text($"{one.Name}{one.Now}亿元")):、}。其中社会保障和就业、医疗卫生、教育三个领域投入较大，分别完成预算的{money.Duties[3].Rate}%、{money.Duties[4].Rate}%和{money.Duties[1].Rate}%。");
        page.Say($"（三）专项转移支付。决算数为{money.Special.Now}亿元，完成预算的{money.Special.Rate}%，比上年{page.Moved(money.Special.Money)}亿元，{page.Rose(money.Special.Money)}，占合计的{money.Special.Share}%，主要是中央基建投资较上年{page.Word(money.Special.Money.Change, "增加", "减少")}。其中：{money.Specials.Select(one => page.Text($"{one.Name}支出{one.Now}亿元，{page.Rose(one.Money)}")):；}。");
    }

    private static void Tables(DepartmentYear year, TransferAccounts money, Page page)
    {
        page.Plain($"附表一　{year.Year}年省对市县税收返还和转移支付决算表");
        page.Aside("单位：亿元");
        object?[] Row(BudgetedItem one, string before = "") => [before + one.Name, one.Money.Last, one.Budget, one.Now, one.Rate, one.Money.Change.Value == 0 ? "0.0" : one.Money.Rate];
        page.Table(table => table
            .Head("项目", $"{year.Year - 1}年决算数", $"{year.Year}年预算数", $"{year.Year}年决算数", "决算数为预算数的%", "决算数比上年增减%")
            .Row(Row(money.Returned, "一、")).Rows(money.Returns, (one, _) => Row(one, "　　"))
            .Row(Row(money.General, "二、")).Rows(money.Generals, (one, _) => Row(one, "　　")).Row(Row(money.Shared, "　　")).Rows(money.Duties, (one, _) => Row(one, "　　　　"))
            .Row(Row(money.Special, "三、")).Rows(money.Specials, (one, _) => Row(one, "　　"))
            .Row(Row(money.All)));
        page.Plain($"附表二　{year.Year}年省对市县税收返还和转移支付分地区决算表");
        page.Aside("单位：亿元");
        page.Table(table => table
            .Head("地区", "合计", "税收返还", "一般性转移支付", "专项转移支付")
            .Rows(money.Cities, (one, _) => [one.Name, one.All, one.Returned, one.General, one.Special])
            .Row("合计", money.All.Now, money.Returned.Now, money.General.Now, money.Special.Now));
        page.Plain($"附表三　{year.Year}年省对市县政府性基金转移支付决算表");
        page.Aside("单位：亿元");
        page.Table(table => table
            .Head("项目", $"{year.Year - 1}年决算数", $"{year.Year}年预算数", $"{year.Year}年决算数", "决算数为预算数的%", "决算数比上年增减%")
            .Rows(money.Funds, (one, _) => Row(one)).Row(Row(money.Fund)));
    }
}
