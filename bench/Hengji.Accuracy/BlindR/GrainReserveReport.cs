using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A city's subsidy for reserve grain: an abstract first, then tons by store, money by purpose and quarter, points lost with reasons.</summary>
internal sealed class GrainReserveReport() : BlindLayout("grain-reserve", "blind-r", new NumberStyle { Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Grain;
        page.Heading(0, $"{year.Year}年度市级储备粮补贴项目支出绩效自评报告");
        page.Heading(1, "摘　要");
        page.Say($"{year.Year}年市级储备粮补贴项目预算{own.Money.Budget}万元，实际支出{own.Money.Spent}万元，预算执行率{own.Money.Rate}%。年末市级储备粮库存{own.All.Tons}吨，全年轮换{own.Turned}吨。项目自评得分{own.Sheet.Score}分，等级为“{own.Sheet.Grade}”。");
        page.Heading(1, "一、项目概况");
        Overview(year, page);
        page.Heading(1, "二、项目资金情况");
        Money(own, page);
        page.Heading(1, "三、项目产出和效益");
        page.Say($"（一）产出数量。省下达我市储备规模{own.Wanted}吨，实际落实{own.All.Tons}吨，落实率{own.WantedRate}%。年度轮换计划{own.TurnedPlan}吨，实际轮换{own.Turned}吨，完成率{own.TurnedRate}%，其中小麦{own.TurnedWheat}吨、稻谷{own.TurnedRice}吨；轮换价差及费用平均每吨{own.Loss}元。");
        page.Say($"（二）产出质量。委托质检机构扦样检验{own.Samples}份，合格{own.Good}份，合格率{own.GoodRate}%。（三）监督检查。全年开展库存检查{own.Checks}次，发现问题{own.Found}个，已整改{own.Mended}个。（四）社会效益。储备粮数量真实、质量良好、储存安全，可满足市区应急供应需要，全年粮价总体平稳。");
        page.Say($"（五）满意度。向{own.Poll.Who}发放问卷{own.Poll.Issued}份，收回有效问卷{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
        page.Heading(1, "四、自评得分及扣分情况");
        page.Say($"本项目自评{own.Sheet.Score}分，其中{own.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Weight}分，得{one.Score}分，得分率{one.Rate}%")):；}。共扣{own.Sheet.Lost}分，扣分明细：{own.Sheet.Marks.Where(one => one.Lost.Value > 0).Select(one => page.Text($"“{one.Name}”扣{one.Lost}分")):，}。");
        page.Heading(1, "五、存在的问题和建议");
        page.Plain("一是保管费标准多年未作调整，与人工、能耗成本上涨不相适应；二是部分老旧仓房隔热性能差，低温储粮能力不足；三是轮换受市场价格影响大，价差预算编制难度较高。建议适时调整保管费标准，安排仓房改造资金，完善轮换风险分担机制。");
        page.Heading(1, "附件　项目支出绩效自评表");
        page.Style = page.Style with { Nothing = "0" };
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "得分", "扣分");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost);
            table.Row(new Span("总分", 1, 3), own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost);
        });
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Grain;
        page.Counts(own.StoreCount, own.Stores.Length);
        page.Say($"市级储备粮由{own.StoreCount}家企业承储，{year.Year}年末库存{own.All.Tons}吨，其中小麦{own.All.Wheat}吨、稻谷{own.All.Rice}吨。财政对承储企业给予保管费、贷款利息和轮换价差补贴：保管费按每吨每年{own.Standard}元包干；利息按收购贷款实际占用额据实补贴，全年平均贷款占用{own.Loan}万元，平均利率{own.LoanRate}%；轮换价差按批复方案据实结算。");
        page.Aside("单位：吨、万元");
        page.Table(table => table
            .Head(new Span("承储企业", 2), new Span("库存数量", 1, 3), new Span("补贴金额", 1, 4), new Span("占比（%）", 2))
            .Head("小麦", "稻谷", "小计", "保管费", "利息", "轮换价差", "小计")
            .Rows(own.Stores, (one, _) => [one.Name, one.Wheat, one.Rice, one.Tons, one.Keeping, one.Interest, one.Turning, one.Money, one.Share])
            .Row("合计", own.All.Wheat, own.All.Rice, own.All.Tons, own.All.Keeping, own.All.Interest, own.All.Turning, own.All.Money, "100.00"));
    }

    private static void Money(GrainReserve own, Page page)
    {
        page.Say($"（一）预算执行。全年支出{own.Spent.Now}万元，比上年的{own.Spent.Last}万元{page.Moved(own.Spent)}万元，{page.Rose(own.Spent)}；预算结余{own.Money.Left}万元，由财政收回统筹。");
        page.Aside("单位：万元");
        page.Table(table =>
        {
            table.Head("补贴项目", "预算数", "支出数", "执行率（%）", "结余");
            foreach (var one in new[] { own.Keeping, own.Interest, own.Turning, own.Money })
                table.Row(one.Name, one.Budget, one.Spent, one.Rate, one.Left);
        });
        page.Say($"（二）拨付进度。一季度拨付{own.Quarters[0].Paid}万元，占全年支出的{own.Quarters[0].UntilRate}%；二季度拨付{own.Quarters[1].Paid}万元，上半年累计{own.Quarters[1].Until}万元，占{own.Quarters[1].UntilRate}%；三季度拨付{own.Quarters[2].Paid}万元，前三季度累计{own.Quarters[2].Until}万元，占{own.Quarters[2].UntilRate}%；四季度拨付{own.Quarters[3].Paid}万元。");
        page.Plain("（三）资金管理。补贴资金通过农业发展银行专户拨付到企业，市财政局按季审核库存和贷款占用情况，未发现挤占挪用。");
    }
}
