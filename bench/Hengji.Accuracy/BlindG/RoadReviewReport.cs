using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A third party on a county's road maintenance: money in and out, roads by town, a poll, scores by group with their rates; the table of scores has the sum last.</summary>
internal sealed class RoadReviewReport() : BlindLayout("road-review", "blind-g", new NumberStyle { Nothing = "—" })
{
    private static readonly string[] Reasons = ["部分指标值设置不够细化", "本级配套资金拨付进度偏慢", "个别路段完工时间晚于合同约定", "后期管护责任落实不到位", "档案资料归集不完整"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var road = year.BlindG.Roads;
        page.Heading(0, $"{year.Region}{year.Year}年农村公路养护工程项目支出绩效评价报告");
        page.Heading(1, "一、基本情况");
        page.Heading(2, "（一）项目概况");
        page.Counts(road.TownCount, road.Towns.Length);
        page.Say($"项目计划在{road.TownCount}个乡镇实施农村公路养护工程{road.All.Roads}条，计划养护里程{road.All.Planned}公里，项目总投资{road.All.Money}万元，平均每公里{road.All.EachKilometre}万元。");
        page.Heading(2, "（二）资金投入和使用情况");
        Money(road, page);
        page.Heading(1, "二、综合评价情况及评价结论");
        Conclusion(road, page);
        page.Heading(1, "三、绩效评价指标分析");
        Works(road, page);
        page.Heading(1, "四、存在的问题");
        foreach (var (one, number) in Numbered(road.Score.Losing))
            page.Say($"（{number}）{Reasons[(number - 1) % Reasons.Length]}，“{one.Name}”指标扣{one.Lost}分。");
        page.Heading(1, "附表　绩效评价评分表");
        Scores(road.Score, page);
    }

    private static void Money(RoadReview road, Page page)
    {
        var all = road.AllSources;
        page.Say($"1.资金投入情况。项目计划投入资金{all.Planned}万元，其中{road.Sources.Select(one => page.Text($"{one.Name}{one.Planned}万元")):、}。截至评价日，实际到位{all.Arrived}万元，资金到位率{all.Rate}%，其中：{road.Sources[2].Name}到位{road.Sources[2].Arrived}万元，到位率{road.Sources[2].Rate}%，其余资金足额到位。");
        page.Say($"2.资金使用情况。项目累计支出{road.Spent}万元，占到位资金的{road.SpentRate}%，结余{road.Left}万元。支出明细为：{road.Uses.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Plain("表1　资金到位情况表（单位：万元）");
        page.Table(table => table
            .Head("资金来源", "计划数", "到位数", "到位率")
            .Rows(road.Sources, (one, _) => Line(one)).Row(Line(all)));
    }

    private static object?[] Line(RoadSource one) => [one.Name, one.Planned, one.Arrived, new Formatted(one.Rate, null, "%")];

    private static void Conclusion(RoadReview road, Page page)
    {
        var score = road.Score;
        page.Say($"经综合评价，项目得分为{score.All.Score}分，评价等级为“{score.Grade}”。各部分得分情况见表2。");
        page.Plain("表2　一级指标得分情况表");
        page.Table(table => table
            .Head(["指标", .. score.Groups.Select(group => group.Sum.Name), "合计"])
            .Row(["分值", .. score.Groups.Select(group => group.Sum.Full), score.All.Full])
            .Row(["得分", .. score.Groups.Select(group => group.Sum.Score), score.All.Score])
            .Row(["得分率", .. score.Groups.Select(group => Percent(group.Sum.Rate)), Percent(score.All.Rate)]));
        page.Say($"从指标得分率看，{score.Groups.Select(group => page.Text($"{group.Sum.Name}类指标满分{group.Sum.Full}分，得{group.Sum.Score}分，得分率{group.Sum.Rate}%")):；}。");
    }

    private static Formatted Percent(Fact rate) => new(rate, null, "%");

    private static void Works(RoadReview road, Page page)
    {
        var all = road.All;
        page.Say($"（一）产出数量。实际完成养护里程{all.Built}公里，为计划里程{all.Planned}公里的{all.BuiltRate}%。各乡镇完成情况见表3。");
        page.Plain("表3　各乡镇项目实施情况表");
        page.Table(table => table
            .Head("序号", "乡镇", "道路（条）", "计划里程（公里）", "完成里程（公里）", "完成率（%）", "投资额（万元）", "已支付（万元）", "支付率（%）")
            .Rows(road.Towns, (one, index) => [index + 1, one.Name, one.Roads, one.Planned, one.Built, one.BuiltRate, one.Money, one.Paid, one.PaidRate])
            .Row("合计", null, all.Roads, all.Planned, all.Built, all.BuiltRate, all.Money, all.Paid, all.PaidRate));
        page.Say($"（二）产出质量和时效。{road.Checked}条道路中，一次验收合格{road.Passed}条，合格率{road.PassRate}%；按期完工{road.OnTime}条，按期完工率{road.OnTimeRate}%。");
        page.Say($"（三）满意度。评价组共发放问卷{road.Issued}份，回收{road.Returned}份，回收率{road.ReturnRate}%，其中有效问卷{road.Valid}份。有效问卷中，{road.Answers.Select(one => page.Text($"{one.Name}{one.Count}份，占{one.Share}%")):；}。非常满意和比较满意合计{road.Content}份，综合满意度{road.ContentRate}%。");
    }

    private static void Scores(ScoreSheet score, Page page) => page.Table(table =>
    {
        table.Head("一级指标", "二级指标", "分值", "扣分", "得分");
        foreach (var group in score.Groups)
        {
            foreach (var (part, number) in Numbered(group.Parts))
                table.Row(number == 1 ? [new Span(group.Sum.Name, group.Parts.Length + 1), .. Line(part)] : Line(part));
            table.Row(Line(group.Sum with { Name = "小计" }));
        }
        table.Row(["合计", .. Line(score.All with { Name = "" })]);
    });

    private static object?[] Line(ScoreLine one) => [one.Name, one.Full, one.Lost, one.Score];
}
