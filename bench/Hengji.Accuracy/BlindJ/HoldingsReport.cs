using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A department's yearly report on its assets in 元: what there is by kind and unit, fixed assets at cost over the year, how they came, are used and went, houses and cars a head.</summary>
internal sealed class HoldingsReport() : BlindLayout("unit-assets", "blind-j", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var holdings = year.BlindJ.Holdings;
        page.Heading(0, $"{year.Region}自然资源局{year.Year}年度行政事业性国有资产报告");
        page.Heading(1, "一、单位基本情况");
        page.Counts(holdings.UnitCount, holdings.Units.Length);
        page.Say($"纳入本次资产报告汇总范围的独立核算单位{holdings.UnitCount}户，年末在职人员{holdings.All.Staff}人。各单位均已完成资产盘点，账实相符。");
        page.Heading(1, "二、资产总体情况");
        Overall(year, page);
        page.Heading(1, "三、固定资产情况");
        Fixed(holdings, page);
        page.Heading(1, "四、资产配置、使用、处置和收益情况");
        Life(holdings, page);
        page.Heading(1, "五、重点资产情况");
        Stock(holdings, page);
        page.Heading(1, "六、分户情况");
        page.Aside("金额单位：元");
        page.Table(table => table.Head("单位名称", "在职人数", "资产总额", "负债总额", "净资产", "资产负债率（%）").Rows(holdings.Units.Add(holdings.All), (one, _) => [one.Name, one.Staff, one.Assets, one.Liabilities, one.Net, one.Ratio]));
        var heavy = holdings.Units.MaxBy(one => one.Ratio.Value)!;
        page.Say($"资产负债率最高的是{heavy.Name}，为{heavy.Ratio}%；资产总额最大的是{holdings.Units[0].Name}，为{holdings.Units[0].Assets}元。");
        page.Heading(1, "七、存在问题和下一步打算");
        page.Say($"部分设备老化，设备类固定资产成新率仅{holdings.Classes[1].NewRate}%；尚有{holdings.Uses[2].Amount}元资产闲置。下一步将依托公物仓调剂共享，推动闲置资产盘活。");
    }

    private static void Overall(DepartmentYear year, Page page)
    {
        var holdings = year.BlindJ.Holdings;
        page.Say($"截至{year.Year}年12月31日，资产总额{holdings.Assets.Now}元，较上年末{holdings.Assets.Last}元{page.Moved(holdings.Assets)}元，{page.Word(holdings.Assets.Change, "增幅", "降幅")}{holdings.Assets.Rate:abs}%；负债总额{holdings.Liabilities.Now}元，较上年末{page.Moved(holdings.Liabilities)}元；净资产{holdings.Net.Now}元，较上年末{page.Rose(holdings.Net)}。资产负债率{holdings.All.Ratio}%。");
        page.Say($"从构成看，{holdings.Kinds.Select(one => page.Text($"{one.Name}{one.Money.Now}元，占{one.Share}%")):；}。");
        page.Plain("表1　资产负债简表");
        page.Aside("金额单位：元");
        object?[] Row(string name, Comparison one, object? share) => [name, one.Last, one.Now, one.Change, one.Rate, share];

        page.Table(table => table
            .Head("项目", "年初数", "年末数", "增减额", "增减率（%）", "占资产总额（%）")
            .Rows(holdings.Kinds, (one, _) => Row(one.Name, one.Money, one.Share))
            .Row(Row("资产合计", holdings.Assets, "100.00")).Row(Row("负债合计", holdings.Liabilities, holdings.All.Ratio)).Row(Row("净资产合计", holdings.Net, null)));
    }

    private static void Fixed(UnitAssets holdings, Page page)
    {
        var all = holdings.Fixed;
        page.Say($"年末固定资产原值{all.Closing}元，累计折旧{all.WrittenOff}元，净值{all.Net}元，成新率{all.NewRate}%。原值中，{holdings.Classes.Select(one => page.Text($"{one.Name}占{one.Share}%")):、}。");
        page.Plain("表2　固定资产变动情况表");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head(new Span("资产类别", 2), new Span("账面原值", 1, 4), new Span("累计折旧", 2), new Span("年末净值", 2), new Span("成新率（%）", 2))
            .Head("年初数", "本年增加", "本年减少", "年末数")
            .Rows(holdings.Classes.Add(all), (one, _) => [one.Name, one.Opening, one.In, one.Out, one.Closing, one.WrittenOff, one.Net, one.NewRate]));
    }

    private static void Life(UnitAssets holdings, Page page)
    {
        var all = holdings.Fixed;
        page.Say($"（一）配置。本年新增固定资产{all.In}元，其中{Listed(holdings.Ways, page)}。");
        page.Say($"（二）使用。年末固定资产原值中，{Listed(holdings.Uses, page)}。");
        page.Say($"（三）处置。本年减少固定资产{all.Out}元，其中{Listed(holdings.Exits, page)}，均已履行审批手续。");
        page.Say($"（四）收益。本年取得出租收入{holdings.Rent}元、处置收入{holdings.Sale}元，合计{holdings.Handed}元，已全额上缴国库。");
    }

    private static Runs Listed(IEnumerable<Details.Portion> parts, Page page) => page.Text($"{parts.Select(one => page.Text($"{one.Name}{one.Amount}元，占{one.Share}%")):；}");

    private static void Stock(UnitAssets holdings, Page page)
    {
        var houses = holdings.Houses;
        page.Say($"（一）房屋。房屋面积{houses.Area}平方米，其中{houses.Uses.Select(one => page.Text($"{one.Name}{one.Amount}平方米")):、}。按在职人员计算，人均办公用房{houses.OfficePerHead}平方米。");
        page.Say($"（二）车辆。公务用车实有{holdings.Cars}辆，其中{holdings.CarKinds.Select(one => page.Text($"{one.Name}{one.Amount}辆")):、}。");
        page.Say($"（三）办公设备。台式计算机和便携式计算机共{holdings.Computers}台，人均{holdings.ComputersPerHead}台。");
    }
}
