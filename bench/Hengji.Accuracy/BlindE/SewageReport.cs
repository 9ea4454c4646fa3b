using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>What a county pays for sewage: months with their quarters between them, a card for each works with words and figures in its cells, prices times water, arrears, fees by users, costs a ton with notes under the table.</summary>
internal sealed class SewageReport() : BlindLayout("sewage", "blind-e", new NumberStyle { Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var sewage = year.BlindE.Sewage;
        page.Heading(0, $"{year.Region}城区污水处理服务费（{year.Year}年度）支出绩效评价报告");
        page.Heading(1, "一、项目概况");
        Overview(year, page);
        page.Heading(1, "二、资金收支情况");
        Money(sewage, page);
        page.Heading(1, "三、运行情况");
        Running(sewage, page);
        page.Heading(1, "四、成本分析");
        Costs(year, page);
        page.Heading(1, "五、分厂基本情况表");
        foreach (var (works, number) in Numbered(sewage.Works))
            Card(works, number, page);
        page.Heading(1, "六、评价结论和建议");
        page.Say($"项目按合同支付服务费，年末仍欠付{sewage.Closing}万元，财政补贴占服务费的比重为{sewage.SubsidyShare}%，资金平衡压力较大。建议结合每吨{sewage.AllCosts.PerTon}元的实际成本，适时启动价格调整，并加快清欠。");
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var (sewage, all) = (year.BlindE.Sewage, year.BlindE.Sewage.All);
        page.Say($"城区现有两座污水处理厂，{sewage.Works.Select(one => page.Text($"{one.Name}设计规模{one.Capacity}万吨/日")):、}，合计{sewage.Capacity}万吨/日，均采用特许经营方式运营，由财政按月计量、按季支付服务费。");
        page.Say($"{year.Year}年共处理污水{all.All}万吨，比上年{sewage.Volume.Last}万吨{page.Moved(sewage.Volume, "增加", "减少")}万吨，{page.Rose(sewage.Volume, "增长", "下降")}；日均处理{all.Daily}万吨，平均负荷率{all.Load}%，其中最高月{sewage.Best}%、最低月{sewage.Worst}%。");
    }

    private static void Money(Sewage sewage, Page page)
    {
        page.Say($"（一）服务费支出。本年应付服务费{sewage.Due.Now}万元，由基本服务费{sewage.BasicFee}万元加超额服务费{sewage.MoreFee}万元、减考核扣款{sewage.Deducted}万元构成，较上年{sewage.Due.Last}万元{page.Rose(sewage.Due, "上升", "下降")}，折合每吨{sewage.AveragePrice}元。年初欠付{sewage.Opening}万元，本年支付{sewage.Paid}万元，年末欠付{sewage.Closing}万元。");
        page.Say($"（二）污水处理费征收。{sewage.Users.Select(one => page.Text($"{one.Name}售水{one.Volume}万吨，按{one.Price}元/吨应征{one.Due}万元，实征{one.Collected}万元，征收率{one.Rate}%")):；}。合计售水{sewage.AllUsers.Volume}万吨，应征{sewage.AllUsers.Due}万元，实征{sewage.AllUsers.Collected}万元，征收率{sewage.AllUsers.Rate}%。");
        page.Say($"（三）财政补贴。应付服务费与实征污水处理费的差额{sewage.Subsidy}万元由一般公共预算弥补，占应付服务费的{sewage.SubsidyShare}%。");
    }

    private static void Running(Sewage sewage, Page page)
    {
        page.Plain("表1　分月处理水量（单位：万吨）");
        object?[] Row(SewagePeriod one) => [one.Name, one.Days, .. one.Volumes, one.All, one.Daily, one.Load];

        page.Table(table =>
        {
            table.Head("月份", "天数", "城东厂", "城南厂", "两厂合计", "日均", "负荷率（%）");
            foreach (var (quarter, number) in Numbered(sewage.Quarters))
                table.Rows(sewage.Months.Skip(3 * number - 3).Take(3), (one, _) => Row(one)).Row(Row(quarter));
            table.Row(Row(sewage.All));
        });
        page.Plain("注：1.负荷率为日均处理水量占两厂设计规模的比例；2.水量以在线流量计读数为准。");
        page.Say($"两厂全年削减化学需氧量{sewage.Removed}吨，{sewage.Works.Select(one => page.Text($"{one.Name}进水平均{one.Dirty}毫克/升、出水{one.Clean}毫克/升，去除率{one.RemovedRate}%，削减{one.Removed}吨")):；}。产生污泥{sewage.Sludge}吨，按每吨{sewage.SludgePrice:元,0}元外运处置，费用{sewage.SludgeFee}万元。");
    }

    private static void Costs(DepartmentYear year, Page page)
    {
        var (sewage, all) = (year.BlindE.Sewage, year.BlindE.Sewage.AllCosts);
        page.Say($"据运营单位申报并经核减，两厂运营成本{all.Money.Now}万元，上年{all.Money.Last}万元，{page.Rose(all.Money, "上升", "下降")}；单位成本每吨{all.PerTon}元。");
        page.Plain($"表2　{year.Year}年运营成本构成");
        page.Table(table => table
            .Head("成本项目", "本年（万元）", "占比（%）", "单位成本（元/吨）", "上年（万元）", "增减（万元）", "增减率（%）")
            .Rows(sewage.Costs, (one, _) => [one.Name, one.Money.Now, one.Share, one.PerTon, one.Money.Last, one.Money.Change, one.Money.Rate])
            .Row(all.Name, all.Money.Now, "100.00", all.PerTon, all.Money.Last, all.Money.Change, all.Money.Rate));
        page.Plain("注：污泥外运处置费由财政另行列支，未计入运营成本。");
    }

    private static void Card(SewageWorks works, int number, Page page)
    {
        page.Plain($"表3-{number}　{works.Name}（金额单位：万元）");
        page.Table(table => table
            .Head("项目", "内容", "项目", "内容")
            .Row("设计规模", page.Text($"{works.Capacity}万吨/日"), "年处理水量", page.Text($"{works.Volume}万吨"))
            .Row("基本水量", page.Text($"{works.Basic}万吨×{works.BasicPrice}元/吨"), "基本服务费", works.BasicFee)
            .Row("超额水量", page.Text($"{works.More}万吨×{works.MorePrice}元/吨"), "超额服务费", works.MoreFee)
            .Row("考核扣款", works.Deducted, "应付服务费", works.Due)
            .Row("年初欠付", works.Opening, "本年支付", works.Paid)
            .Row("年末欠付", works.Closing, "去除率", page.Text($"{works.RemovedRate}%（进水{works.Dirty}，出水{works.Clean}，毫克/升）")));
    }
}
