using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A district's market supervision bureau as a whole, in 万元 to the fen: budget executed, goals reached, management, total; score sheet in groups.</summary>
internal sealed class MarketOverall() : BlindLayout("market-overall", "blind-q", new NumberStyle { MoneyDecimals = 6 })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var market = year.BlindQ.Market;
        page.Heading(0, $"{year.Region}市场监督管理局部门整体绩效评价报告（{year.Year}年度）");
        page.Heading(1, "一、部门概况");
        page.Say($"（一）部门职责。负责登记注册、食品药品安全、特种设备安全、产品质量、价格和竞争执法以及消费者权益保护等工作。年末各类经营主体{market.Subjects.Now}户，比上年末{page.Moved(market.Subjects)}户，{page.Rose(market.Subjects)}。其中企业{market.SubjectParts[0].Now}户，个体工商户{market.SubjectParts[1].Now}户，农民专业合作社{market.SubjectParts[2].Now}户。");
        page.Plain("（二）整体绩效目标设立情况。年初围绕食品药品安全、质量安全和营商环境设定整体绩效目标，并随部门预算批复。");
        page.Heading(1, "二、当年预算执行情况");
        Money(market, year.Year, page);
        page.Heading(1, "三、整体绩效目标实现情况");
        Work(market, page);
        page.Heading(1, "四、预算管理情况分析");
        page.Plain("（一）财务管理。严格执行预算管理、收支管理、合同管理等内部控制制度。（二）资产管理。年末开展资产清查，账实相符。（三）绩效管理。项目支出绩效自评覆盖全部项目。");
        page.Heading(1, "五、总体评价结论");
        Result(market, page);
        page.Heading(1, "六、措施建议");
        page.Plain("进一步提高预算编制的准确性，加快项目支出进度，将绩效评价结果与下年度预算安排挂钩。");
    }

    private static void Money(MarketYear market, int year, Page page)
    {
        page.Say($"{year}年全年预算数{market.All.Budget}万元，其中，基本支出预算数{market.Basic.Budget}万元，项目支出预算数{market.Project.Budget}万元，其他支出预算数{market.Other.Budget}万元。资金总体支出{market.All.Spent}万元，其中，基本支出{market.Basic.Spent}万元，占总支出的{market.Basic.Share}%；项目支出{market.Project.Spent}万元，占总支出的{market.Project.Share}%；其他支出{market.Other.Spent}万元，占{market.Other.Share}%。预算执行率为{market.All.Rate}%。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出类别", "年初预算数", "全年预算数", "全年支出数", "未执行数", "执行率")
            .Rows([market.Basic, market.Project, market.Other, market.All], (YearFund one, int _) => [one.Name, one.Initial, one.Budget, one.Spent, one.Left, new Formatted(one.Rate, null, "%")]));
        page.Say($"重点项目{market.Items.Length}个，预算{market.Subtotal.Budget}万元，支出{market.Subtotal.Now}万元，执行率{market.Subtotal.Rate}%，支出比上年{page.Moved(market.Subtotal.Money)}万元。");
        page.Table(table => table
            .Head("重点项目", "预算数", "支出数", "上年支出数", "比上年增减", "执行率")
            .Rows(market.Items.Add(market.Subtotal), (one, _) => [one.Name, one.Budget, one.Now, one.Money.Last, one.Money.Change, new Formatted(one.Rate, null, "%")]));
    }

    private static void Work(MarketYear market, Page page)
    {
        var goods = market.AllGoods;
        page.Say($"（一）产出完成情况分析。1.产出数量。全年计划抽检{goods.Planned}批次，实际完成{goods.Done}批次，其中{market.Goods.Select(one => page.Text($"{one.Name}{one.Done}批次")):、}。检查特种设备使用单位{market.Lifts}家次，电梯定期检验率{market.LiftRate}%。查办案件{market.Cases}件，罚没款{market.Fines}万元，平均每件{market.Each:2}元。");
        page.Table(table => table
            .Head("类别", "计划批次", "完成批次", "合格批次", "不合格批次", "合格率")
            .Rows(market.Goods.Add(goods), (one, _) => [one.Name, one.Planned, one.Done, one.Passed, one.Failed, new Formatted(one.PassRate, null, "%")]));
        page.Say($"2.产出质量。抽检总体合格率{goods.PassRate}%，检出不合格{goods.Failed}批次，均已依法处置。受理投诉举报{market.Complaints}件，按期办结{market.Settled}件，按期办结率{market.SettledRate}%，为消费者挽回经济损失{market.Recovered}万元。");
        page.Say($"（二）效果实现情况分析。向企业和群众发放问卷{market.Poll.Issued}份，收回有效问卷{market.Poll.Valid}份，非常满意{market.Poll.Answers[0]}份、比较满意{market.Poll.Answers[1]}份，满意度{market.Poll.ContentRate}%。");
    }

    private static void Result(MarketYear market, Page page)
    {
        var form = market.Form;
        page.Say($"（一）评价得分情况。整体绩效综合得分{form.Score}分，评价等级为“{form.Grade}”。其中，当年预算执行情况满分{form.ExecutionWeight!}分，得{form.ExecutionScore!}分；{form.Groups.Select(one => page.Text($"{one.Name}满分{one.Weight}分，得{one.Score}分")):；}。");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "年度指标值", "实际完成值", "得分", "扣分");
            table.Row("当年预算执行情况", "预算执行", "预算执行率", form.ExecutionWeight, "100%", new Formatted(market.All.Rate, null, "%"), form.ExecutionScore, market.ExecutionLost);
            foreach (var group in form.Groups)
            {
                foreach (var line in group.Lines)
                    table.Row(line.Level1, line.Level2, line.Name, line.Weight, line.TargetCell(page), line.ActualCell(), line.Score, line.Lost);
                table.Row(new Span($"{group.Name}小计", 1, 3), group.Weight, "", "", group.Score, group.Lost);
            }
            table.Row(new Span("合计", 1, 3), form.Weight, "", "", form.Score, form.Lost);
        });
        page.Say($"（二）存在的问题及原因分析。项目支出执行率为{market.Project.Rate}%，未执行{market.Project.Left}万元，部分信息化项目验收晚、尾款未支付。");
    }
}
