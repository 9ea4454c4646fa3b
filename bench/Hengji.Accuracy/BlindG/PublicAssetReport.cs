using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A government on its assets in offices and institutions in 亿元: the same wealth by kind of unit, trade and form in long sentences, small sums in 万元; one table by trade, one of forms.</summary>
internal sealed class PublicAssetReport() : BlindLayout("public-assets", "blind-g", new NumberStyle { MoneyScale = 100_000_000, PercentDecimals = 1, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"关于{year.City()}{year.Year}年度行政事业性国有资产管理情况的专项报告");
        page.Plain("市人大常委会：");
        page.Plain($"受市人民政府委托，现将我市{year.Year}年度行政事业性国有资产管理情况报告如下，请予审议。");
        page.Heading(1, "一、行政事业性国有资产基本情况");
        Overview(year, page);
        page.Heading(1, "二、行政事业性国有资产管理情况");
        Management(year.BlindG.Assets, page);
        page.Heading(1, "附表");
        Tables(year, page);
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var (assets, all) = (year.BlindG.Assets, year.BlindG.Assets.All);
        page.Say($"（一）总体情况。截至{year.Year}年底，全市纳入报告范围的行政事业单位{assets.Units}户，其中行政单位{assets.Offices}户、事业单位{assets.Institutions}户。行政事业性国有资产总额{all.Assets.Now}亿元，较上年{page.Moved(all.Assets)}亿元，{page.Rose(all.Assets)}；负债总额{all.Debts.Now}亿元，较上年{page.Moved(all.Debts)}亿元，{page.Rose(all.Debts)}；净资产总额{all.Net.Now}亿元，较上年{page.Moved(all.Net)}亿元，{page.Rose(all.Net)}。资产负债率{all.DebtRate}%。");
        page.Say($"（二）分布情况。从单位性质看：{assets.Kinds.Select(one => page.Text($"{one.Name}资产总额{one.Assets.Now}亿元，负债总额{one.Debts.Now}亿元，净资产总额{one.Net.Now}亿元")):；}。从重点行业看：{assets.Trades.Take(4).Select(one => page.Text($"{one.Name}资产总额{one.Assets.Now}亿元，同比{page.Rose(one.Assets)}，负债总额{one.Debts.Now}亿元，净资产总额{one.Net.Now}亿元")):；}。");
        page.Say($"（三）构成情况。从资产形态看，{assets.Forms.Select(one => page.Text($"{one.Name}{one.Amount}亿元，占{one.Share}%")):；}。固定资产中，{assets.Fixed.Select(one => page.Text($"{one.Name}{one.Amount}亿元，占{one.Share}%")):，}。全市行政事业单位共有房屋{assets.Houses}万平方米，车辆{assets.Cars}辆。");
    }

    private static void Management(PublicAssets assets, Page page)
    {
        page.Say($"（一）资产配置情况。全年新增资产{assets.Added}亿元，其中：{assets.Ways.Select(one => page.Text($"{one.Name}{one.Amount}亿元")):、}。");
        page.Say($"（二）资产使用情况。年末固定资产{assets.Forms[1].Amount}亿元，其中：自用{assets.InUse}亿元，占{assets.InUseRate}%；出租出借{assets.Let}亿元，占{assets.LetRate}%；闲置{assets.Idle}亿元。");
        page.Say($"（三）资产处置情况。全年处置资产账面价值{assets.Gone}亿元，其中：{assets.GoneWays.Select(one => page.Text($"{one.Name}{one.Amount}亿元")):、}。");
        page.Say($"（四）资产收益情况。全年取得国有资产收益{assets.Yield.Now:万,2}万元，比上年{assets.Yield.Last:万,2}万元{page.Word(assets.Yield.Change, "增加", "减少")}{assets.Yield.Change:abs,万,2}万元，{page.Rose(assets.Yield)}，其中：出租出借收入{assets.Rent:万,2}万元，处置收入{assets.Sales:万,2}万元。已缴入国库{assets.PaidIn:万,2}万元，占{assets.PaidRate}%。");
    }

    private static void Tables(DepartmentYear year, Page page)
    {
        var assets = year.BlindG.Assets;
        page.Plain($"表1　{year.Year}年行政事业性国有资产分行业情况表");
        page.Aside("单位：亿元、%");
        page.Table(table => table
            .Head(new Span("行　业", 2), new Span("资产总额", 1, 3), new Span("负债总额", 1, 2), new Span("净资产总额", 1, 2), new Span("资产负债率", 2))
            .Head("本年", "上年", "增幅", "本年", "上年", "本年", "上年")
            .Rows(assets.Trades, (one, _) => Line(one))
            .Row(Line(assets.All)));
        page.Plain($"表2　{year.Year}年末资产构成情况表");
        page.Aside("单位：亿元、%");
        page.Table(table => table
            .Head("资产形态", "金额", "占比")
            .Rows(assets.Forms, (one, _) => [one.Name, one.Amount, one.Share])
            .Row("资产总计", assets.All.Assets.Now, "100.0"));
    }

    private static object?[] Line(Wealth one) => [one.Name, one.Assets.Now, one.Assets.Last, one.Assets.Rate, one.Debts.Now, one.Debts.Last, one.Net.Now, one.Net.Last, one.DebtRate];
}
