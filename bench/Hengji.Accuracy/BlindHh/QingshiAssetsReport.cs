using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>A county's report on what its offices own: tables in yuan with thousands, text in 万元; space, vehicles, income of three years.</summary>
internal sealed class QingshiAssetsReport() : BlindLayout("qingshi-assets", "blind-hh", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindHh.Asset;
        page.Heading(0, $"青石县{year.Year}年度行政事业性国有资产管理情况报告");
        page.Say($"本报告范围为县本级和乡镇的行政事业单位，共{own.Bodies}户，其中行政单位{own.OfficeBodies}户、事业单位{own.InstitutionBodies}户，在职人员{own.People}人。除特别注明外，文中金额单位为万元，表中金额单位为元。");
        page.Heading(1, "第一部分　资产总体情况");
        Overall(own, year, page);
        page.Heading(1, "第二部分　固定资产变动情况");
        Fixed(own, page);
        page.Heading(1, "第三部分　资产使用情况");
        Use(own, page);
        page.Heading(1, "第四部分　资产处置和收益情况");
        Income(own, year, page);
        page.Heading(1, "第五部分　公共基础设施");
        page.Say($"年末公共基础设施账面净值{own.GoodsMoney:万}万元，其中{own.Goods.Select(one => page.Text($"{one.Name}{one.Money:万}万元"))}。本年新增{own.Goods.Select(one => page.Text($"{one.Name}{one.Added}{one.Unit}"))}。");
        page.Table(table => table
            .Head("类别", "计量单位", "年初数量", "本年新增", "年末数量", "账面净值")
            .Rows(own.Goods, (one, _) => [one.Name, one.Unit, one.Opening, one.Added, one.Closing, one.Money]));
        page.Heading(1, "第六部分　管理成效、问题和打算");
        page.Say($"（一）摸清家底。全年实物盘点固定资产原值{own.Checked:万}万元，盘点率{own.CheckedRate}%，盘盈{own.Surplus:万}万元、盘亏{own.Loss:万}万元，均已按程序处理。公物仓调剂使用资产{own.Shared}件，价值{own.SharedMoney:万}万元，件均{own.SharedEach:2}元。全年上缴资产收益{own.Income.Recent.Now:万}万元，其中出租出借收入{own.Incomes[0].Recent.Now:万}万元。");
        page.Say($"（二）存在不足。仍有{own.Floors[2].All}平方米房屋闲置，占房屋总面积的{own.Floors[2].Share}%；固定资产成新率{own.Fixed.NetRate}%，部分设备超期使用；负债{own.Debts.Now:亿}亿元，资产负债率{own.DebtRate}%。（三）下一步打算。盘活闲置房屋，规范出租程序，做到资产收益应缴尽缴；截至年末{own.Assets.Now:亿}亿元的资产家底要做到账账、账实相符。");
    }

    private static void Overall(QingshiAssets own, DepartmentYear year, Page page)
    {
        page.Say($"截至{year.Year}年12月31日，全县行政事业性国有资产总额{own.Assets.Now:万}万元，比年初{page.Word(own.Assets.Change, "增加", "减少")}{own.Assets.Change:万,abs}万元，{page.Rose(own.Assets)}；负债总额{own.Debts.Now:万}万元，{page.Rose(own.Debts)}；净资产{own.Net.Now:万}万元，比年初{page.Word(own.Net.Change, "增加", "减少")}{own.Net.Change:万,abs}万元。资产负债率{own.DebtRate}%，年初为{own.LastDebtRate}%。");
        page.Say($"按单位性质，{own.Holders.Select(one => page.Text($"{one.Name}资产{one.Amount:亿}亿元，占{one.Share}%")):；}。按资产构成，公共基础设施、固定资产（净值）、流动资产分别为{own.Parts[4].Now:亿}亿元、{own.Parts[1].Now:亿}亿元、{own.Parts[0].Now:亿}亿元，比重分别为{own.PartShares[4]}%、{own.PartShares[1]}%、{own.PartShares[0]}%；在建工程{own.Parts[2].Now:万}万元，{page.Rose(own.Parts[2])}。");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head("项目", "年末账面数", "年初账面数", "增减额", "增减率", "年末占比")
            .Row("一、资产总额", own.Assets.Now, own.Assets.Last, own.Assets.Change, new Formatted(own.Assets.Rate, null, "%"), null)
            .Rows(own.Parts, (one, index) => [QingshiAssets.PartNames[index], one.Now, one.Last, one.Change, new Formatted(one.Rate, null, "%"), new Formatted(own.PartShares[index], null, "%")])
            .Row("二、负债总额", own.Debts.Now, own.Debts.Last, own.Debts.Change, new Formatted(own.Debts.Rate, null, "%"), null)
            .Row("三、净资产", own.Net.Now, own.Net.Last, own.Net.Change, new Formatted(own.Net.Rate, null, "%"), null));
    }

    private static void Fixed(QingshiAssets own, Page page)
    {
        var all = own.Fixed;
        page.Say($"固定资产年初原值{all.Opening:万}万元，本年增加{own.Added:万}万元（购建{all.Bought:万}万元，无偿调入{all.Taken:万}万元），本年减少{own.Reduced:万}万元（报废{all.WrittenOff:万}万元，划出{all.Given:万}万元），年末原值{all.Closing:万}万元。扣除累计折旧{all.Worn:万}万元后，净值{all.Net:万}万元。其中房屋和构筑物原值{own.Kinds[0].Closing:亿}亿元、设备原值{own.Kinds[1].Closing:亿}亿元。");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head(new Span("类别", 2), new Span("年初原值", 2), new Span("本年增加", 1, 2), new Span("本年减少", 1, 2), new Span("年末原值", 2), new Span("累计折旧", 2), new Span("净值", 2))
            .Head("购建", "调入", "报废", "划出")
            .Rows(own.Kinds.Add(all), (one, _) => [one.Name, one.Opening, one.Bought, one.Taken, one.WrittenOff, one.Given, one.Closing, one.Worn, one.Net]));
    }

    private static void Use(QingshiAssets own, Page page)
    {
        var all = own.Floor;
        page.Say($"房屋。年末房屋面积{all.All}平方米，其中自用{own.Floors[0].All}平方米，占{own.Floors[0].Share}%，出租出借、闲置面积分别为{own.Floors[1].All}平方米和{own.Floors[2].All}平方米。自用房屋中办公用房{own.OfficeFloor}平方米，按在职人员计算人均{own.FloorEach}平方米。");
        page.Table(table => table
            .Head("面积（平方米）", "自用", "出租出借", "闲置", "合计")
            .Row("行政单位", own.Floors[0].Offices, own.Floors[1].Offices, own.Floors[2].Offices, all.Offices)
            .Row("事业单位", own.Floors[0].Institutions, own.Floors[1].Institutions, own.Floors[2].Institutions, all.Institutions)
            .Row("全县", own.Floors[0].All, own.Floors[1].All, own.Floors[2].All, all.All));
        page.Say($"车辆。年末公务用车保有{own.Cars.Now}辆，比上年末{page.Moved(own.Cars)}辆，上年末为{own.Cars.Last}辆。其中执法执勤用车{own.CarKinds[1].Amount}辆，占{own.CarKinds[1].Share}%；机要通信和应急保障用车{own.CarKinds[0].Amount}辆。");
        page.Table(table => table
            .Head("车辆用途", "数量（辆）", "占比")
            .Row("公务用车合计", own.Cars.Now, null)
            .Rows(own.CarKinds, (one, _) => [one.Name, one.Amount, new Formatted(one.Share, null, "%")]));
    }

    private static void Income(QingshiAssets own, DepartmentYear year, Page page)
    {
        AssetIncome rent = own.Incomes[0], sale = own.Incomes[1], all = own.Income;
        page.Say($"本年对外处置资产原值{own.Cost:万}万元，取得处置收入{own.Proceeds:万}万元，收入为原值的{own.ProceedsRate}%。连同出租出借收入{rent.Recent.Now:万}万元，全年资产收益{all.Recent.Now:万}万元，{page.Rose(all.Recent)}，全部上缴国库。与上年相比，出租出借收入{page.Word(rent.Recent.Change, "增加", "减少")}{rent.Recent.Change:万,abs}万元，处置收入{page.Word(sale.Recent.Change, "增加", "减少")}{sale.Recent.Change:万,abs}万元。");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head("年度", "出租出借收入", "处置收入", "收益合计", "合计比上年增长")
            .Row($"{year.Year - 2}年", rent.Earlier.Last, sale.Earlier.Last, all.Earlier.Last, "—")
            .Row($"{year.Year - 1}年", rent.Recent.Last, sale.Recent.Last, all.Recent.Last, new Formatted(all.Earlier.Rate, null, "%"))
            .Row($"{year.Year}年", rent.Recent.Now, sale.Recent.Now, all.Recent.Now, new Formatted(all.Recent.Rate, null, "%")));
    }
}
