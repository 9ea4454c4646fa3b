using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>A region's report on the state assets of its offices and institutions: assets, debts and net by nature and trade in 亿元, tables in 万元.</summary>
internal sealed class AssetsReport() : BlindLayout("assets-report", "blind-b", new NumberStyle { HasThousands = true, PercentDecimals = 1, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Region}{year.Year}年度行政事业性国有资产管理情况的专项报告");
        page.Heading(1, "一、资产总量");
        Total(year, page);
        page.Heading(1, "二、资产结构");
        Structure(year, page);
        page.Heading(1, "三、资产配置、使用和处置");
        Changes(year, page);
        page.Heading(1, "四、房屋和车辆");
        Things(year, page);
    }

    private static void Total(DepartmentYear year, Page page)
    {
        var (report, all) = (year.BlindB.Assets, year.BlindB.Assets.All);
        page.Say($"截至{year.Year}年末，全{year.Region[^1..]}行政事业性资产总额{all.Now:亿,2}亿元，同比{Moved(page, all)}；负债总额{report.Debts.Now:亿,2}亿元，同比{Moved(page, report.Debts)}；净资产{report.Net.Now:亿,2}亿元，同比{Moved(page, report.Net)}。资产负债率{report.Ratio}%，较年初的{report.LastRatio}%{page.Word(report.RatioChange, "上升", "下降")}{report.RatioChange:abs}个百分点。");
        page.Say($"从单位性质看：{report.Natures.Select(part => Parted(page, part)):；}。从重点行业看：{report.Trades.Select(part => Parted(page, part)):；}。");
        page.Plain("附表1　资产负债情况表");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("分类", "资产总额", "负债总额", "净资产", "资产负债率")
            .Rows(report.Natures.Prepend(report.Whole), (part, index) => Row(part, index == 0 ? "" : "　"))
            .Rows(report.Trades, (part, index) => Row(part, index == 0 ? "其中：" : "　　　")));
    }

    private static object?[] Row(NetAssets part, string before) => [before + part.Name, part.Assets, part.Debts, part.Net, part.Ratio];

    private static Runs Moved(Page page, Comparison one) => page.Text($"{page.Word(one.Change, "增长", "减少")}{one.Rate:abs}%");

    private static Runs Parted(Page page, NetAssets part) =>
        page.Text($"{part.Name}资产{part.Assets:亿,2}亿元，负债{part.Debts:亿,2}亿元，净资产{part.Net:亿,2}亿元");

    private static void Structure(DepartmentYear year, Page page)
    {
        var (report, all) = (year.BlindB.Assets, year.BlindB.Assets.All);
        page.Say($"资产总额中，{report.Kinds.Select(kind => page.Text($"{kind.Name}占{kind.Share}%")):、}。");
        page.Table(table => table
            .Head("资产类别", "年初账面数（万元）", "年末账面数（万元）", "增减（万元）", "增减率%", "占年末总额%")
            .Rows(report.Kinds, (kind, index) =>
                [$"（{"一二三四五六"[index]}）{kind.Name}", kind.Money.Last, kind.Money.Now, kind.Money.Change, kind.Money.Rate, kind.Share])
            .Row("资产总计", all.Last, all.Now, all.Change, all.Rate, "100.0")
            .Row("负债合计", report.Debts.Last, report.Debts.Now, report.Debts.Change, report.Debts.Rate, null)
            .Row("净资产合计", report.Net.Last, report.Net.Now, report.Net.Change, report.Net.Rate, null));
        page.Say($"固定资产原值{report.AllFixed.Original:亿,2}亿元，累计折旧{report.AllFixed.Worn:亿,2}亿元，净值{report.AllFixed.Net:亿,2}亿元，成新率{report.AllFixed.Newness}%。");
        page.Table(table => table
            .Head("固定资产（万元）", "原值", "累计折旧", "净值", "成新率%")
            .Row(Row(report.AllFixed))
            .Rows(report.Fixed, (one, _) => Row(one)));
    }

    private static object?[] Row(FixedAssets one) => [one.Name, one.Original, one.Worn, one.Net, one.Newness];

    private static void Changes(DepartmentYear year, Page page)
    {
        var report = year.BlindB.Assets;
        page.Say($"（一）配置。全年新增资产{report.AllAdded}万元。{report.Added.Select(part => page.Text($"{part.Name}{part.Amount}万元，占{part.Share}%")):；}。");
        page.Say($"（二）处置。全年处置资产{report.AllDisposed}万元，{report.Disposed.Select(part => page.Text($"{part.Name}{part.Amount}万元，占{part.Share}%")):；}。");
        page.Say($"（三）收益。出租出借收入{report.Rent}万元、处置收入{report.Sold}万元，合计{report.Gains}万元，已全部缴入国库。");
        page.Table(table =>
        {
            table.Head("新增方式", "金额（万元）", "占比", "处置方式", "金额（万元）", "占比");
            for (var at = 0; at < report.Added.Length; at++)
                table.Row(
                    report.Added[at].Name, report.Added[at].Amount, new Formatted(report.Added[at].Share, null, "%"),
                    report.Disposed[at].Name, report.Disposed[at].Amount, new Formatted(report.Disposed[at].Share, null, "%"));
            table.Row("合　计", report.AllAdded, "100%", "合　计", report.AllDisposed, "100%");
        });
    }

    private static void Things(DepartmentYear year, Page page)
    {
        var report = year.BlindB.Assets;
        page.Table(table => table
            .Head("房屋面积（平方米）", "自用", "出租出借", "闲置", "合计")
            .Rows(report.Houses.Append(report.AllHouses), (one, _) => [one.Name, one.Used, one.Let, one.Idle, one.Total]));
        page.Say($"房屋总面积{report.AllHouses.Total}平方米，自用{report.AllHouses.Used}平方米，出租出借{report.AllHouses.Let}平方米，闲置{report.AllHouses.Idle}平方米。");
        page.Table(table => table
            .Head("车辆（辆）", "年初数", "本年增加", "本年减少", "年末数")
            .Rows(report.Vehicles.Append(report.AllVehicles), (one, _) => [one.Name, one.Opening, one.Added, one.Disposed, one.Closing]));
        page.Say($"车辆年末保有{report.AllVehicles.Closing}辆，比年初{(report.AllVehicles.Closing.Value < report.AllVehicles.Opening.Value ? "有所减少" : "未有减少")}，当年新增{report.AllVehicles.Added}辆、处置{report.AllVehicles.Disposed}辆。");
    }
}
