using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A southern city's bureau on its hotline: money by contract with six decimals as the platform exports it, half-years, requests by channel and kind, bodies that handle them, self-rating.</summary>
internal sealed class HotlineProjectReport() : BlindLayout("hotline-project", "blind-dd", new NumberStyle { Nothing = "-" })
{
    private static readonly NumberStyle Exported = new() { MoneyDecimals = 6, Nothing = "-" };

    protected override void Write(DepartmentYear year, Page page)
    {
        var hotline = year.BlindDd.Hotline;
        page.Heading(0, $"{year.Year}年度香洲湾市12345热线运营项目绩效自评报告");
        page.Plain("项目单位：香洲湾市政务服务和数据管理局");
        page.Heading(1, "一、基本情况");
        page.Counts(hotline.ContractCount, hotline.Contracts.Length);
        page.Say($"（一）项目概况。12345热线是政府受理群众诉求的综合平台，实行“一号对外、分级办理”。项目包括话务坐席服务、平台运维、智能语音、知识库和回访质检等{hotline.ContractCount}项服务，均通过政府采购确定供应商。");
        page.Say($"（二）资金安排。年初预算{hotline.Initial}万元，年中压减{hotline.Changed}万元，调整后预算{hotline.All.Budget}万元，全部为市级财政资金。其中坐席服务按{hotline.Seats}个坐席、每个坐席每年{hotline.SeatPrice:元,0}元签订合同，合同金额{hotline.SeatMoney}万元。");
        page.Plain("（三）绩效目标。保障热线7×24小时运行，工单按时办结率不低于97%，群众回访满意率不低于90%。");
        page.Heading(1, "二、自评结论");
        page.Say($"经自评，项目得分{hotline.Sheet.Score}分，绩效等级为“{hotline.Sheet.Grade}”。预算执行{hotline.Sheet.Groups[0].Score}分，产出{hotline.Sheet.Groups[1].Score}分，效益{hotline.Sheet.Groups[2].Score}分。");
        page.Heading(1, "三、资金使用绩效");
        Money(hotline, page);
        page.Heading(1, "四、目标完成情况");
        Done(year, page);
        page.Heading(1, "五、存在问题和改进措施");
        Problems(hotline, page);
        page.Heading(1, "附表　项目绩效自评表");
        page.Aside("金额单位：万元");
        page.Style = Exported;
        page.Table(table => Form(table, hotline, page));
    }

    private static void Money(HotlineProject hotline, Page page)
    {
        page.Say($"全年实际支出{hotline.All.Paid}万元，预算执行率{hotline.All.PaidRate}%，其中上半年支出{hotline.All.FirstHalf}万元，下半年支出{hotline.All.SecondHalf}万元。合同总金额{hotline.All.Price}万元，比预算节约{hotline.All.Saved}万元，节约率{hotline.All.SavedRate}%。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "服务内容", "调整后预算", "合同金额", "节约金额", "上半年支付", "下半年支付", "全年支付", "执行率")
            .Rows(hotline.Contracts, (one, index) => [index + 1, one.Name, one.Budget, one.Price, one.Saved, one.FirstHalf, one.SecondHalf, one.Paid, new Formatted(one.PaidRate, null, "%")])
            .Row("", "合计", hotline.All.Budget, hotline.All.Price, hotline.All.Saved, hotline.All.FirstHalf, hotline.All.SecondHalf, hotline.All.Paid, new Formatted(hotline.All.PaidRate, null, "%")));
    }

    private static void Done(DepartmentYear year, Page page)
    {
        var hotline = year.BlindDd.Hotline;
        page.Say($"1.受理总量。{year.Year}年热线受理诉求{hotline.Requests.Now}件，同比增加{hotline.Requests.Change}件，增长{hotline.Requests.Rate}%。从渠道看，{hotline.Channels.Select(one => page.Text($"{one.Name}{one.Amount}件，占{one.Share}%")):；}。从类型看：");
        page.Table(table => table
            .Head(["诉求类型", .. hotline.Kinds.Select(one => one.Name), "合计"])
            .Row(["数量（件）", .. hotline.Kinds.Select(one => one.Amount), hotline.Requests.Now])
            .Row(["比重", .. hotline.Kinds.Select(one => new Formatted(one.Share, null, "%")), "100%"]));
        page.Say($"2.接听和直接答复。全年电话呼入{hotline.Calls}个，人工接听{hotline.Answered}个，接通率{hotline.AnsweredRate}%。坐席直接答复{hotline.Direct}件，直接答复率{hotline.DirectRate}%；转派承办单位{hotline.Passed}件。");
        page.Say($"3.办理质量。承办单位按时办结{hotline.AllHandlers.InTime}件，按时办结率{hotline.AllHandlers.InTimeRate}%；回访{hotline.AllHandlers.Returned}件，满意{hotline.AllHandlers.Content}件，满意率{hotline.AllHandlers.ContentRate}%，比上年的{hotline.LastContentRate}%提高{hotline.ContentRise}个百分点。");
        page.Table(table => table
            .Head("承办单位", "转派工单", "按时办结", "按时办结率（%）", "回访数", "满意数", "满意率（%）")
            .Rows(hotline.Handlers.Add(hotline.AllHandlers), (one, _) => [one.Name, one.Handled, one.InTime, one.InTimeRate, one.Returned, one.Content, one.ContentRate]));
        page.Say($"4.知识库。年末知识库有效条目{hotline.Entries}条，年内新增{hotline.NewEntries}条，沿用以前年度条目{hotline.OldEntries}条。");
    }

    private static void Problems(HotlineProject hotline, Page page)
    {
        var least = hotline.Handlers[..^1].MinBy(one => one.ContentRate.Value)!;
        var slow = hotline.Contracts.MinBy(one => one.PaidRate.Value)!;
        page.Say($"一是办理质量不均衡，{least.Name}回访满意率为{least.ContentRate}%，在主要承办单位中最低；二是{slow.Name}执行率{slow.PaidRate}%，进度偏慢，主要是年底考核结算款跨年支付；三是“热线直接解答能力”指标缺少量化标准，自评扣{hotline.Sheet.Of("热线直接解答能力").Lost}分。");
        page.Plain("下一步，将加强承办单位考核通报，优化合同付款节点，把直接答复率列为量化指标。");
    }

    private static void Form(TableWriter table, HotlineProject hotline, Page page)
    {
        var (all, sheet) = (hotline.All, hotline.Sheet);
        table.Head("资金", "年初预算数", "调整后预算数", "实际支出数", "执行率", "分值", "得分");
        table.Row("市级财政资金", hotline.Initial, all.Budget, all.Paid, new Formatted(all.PaidRate, null, "%"), sheet.Groups[0].Weight, sheet.Groups[0].Score);
        table.Row("一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分");
        foreach (var mark in sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), sheet.Weight, sheet.Score);
    }
}
