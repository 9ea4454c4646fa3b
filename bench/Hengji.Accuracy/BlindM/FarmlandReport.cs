using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A review of three years of high-standard fields: area and money by year, source, kind of works and town; indicators with points in the head of each paragraph.</summary>
internal sealed class FarmlandReport() : BlindLayout("farmland-review", "blind-m", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var field = year.BlindM.Farmland;
        page.Heading(0, $"{year.County()}{year.Year - 2}—{year.Year}年度高标准农田建设专项资金绩效评价报告");
        page.Heading(1, "一、项目基本情况");
        Overview(year, page);
        page.Heading(1, "二、绩效评价结论");
        page.Say($"综合评价得分{field.Form.Score}分，评价等级为“{field.Form.Grade}”。");
        page.Heading(1, "三、绩效评价指标分析");
        Analysis(field, page);
        page.Heading(1, "四、存在的问题");
        page.Say($"（一）配套资金未足额到位。{field.Sources[2].Name}计划{field.Sources[2].Budget}万元，到位{field.Sources[2].Arrived}万元，到位率{field.Sources[2].ArrivedRate}%。");
        page.Say($"（二）工程结算滞后。三年已送审工程{field.Sent}万元，审定{field.Approved}万元，审减{field.Cut}万元，审减率{field.CutRate}%，部分标段尚未办理竣工决算。");
        page.Say($"（三）后期管护不到位。实地查看{field.Visited}处田间设施，其中{field.Idle}处淤塞或损毁，占{field.IdleRate}%。");
        page.Heading(1, "五、相关建议");
        page.Plain("足额落实县级配套资金；加快结算审计，及时盘活结余资金；明确管护主体，将管护经费列入年度预算。");
        page.Heading(1, "附表　绩效评价评分表");
        Scores(field, page);
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var (field, all) = (year.BlindM.Farmland, year.BlindM.Farmland.All);
        page.Say($"（一）建设任务。三年下达建设任务{all.Wanted}万亩，实际建成{all.Built}万亩，任务完成率{all.BuiltRate}%。其中{year.Year}年建成{field.Years[2].Built}万亩，涉及{field.TownCount}个乡镇、{field.Villages}个村。");
        page.Say($"（二）资金情况。三年计划投资{all.Money.Budget}万元，亩均投资{all.PerMu}元；到位资金{all.Money.Arrived}万元，到位率{all.Money.ArrivedRate}%；支出{all.Money.Spent}万元，占到位资金的{all.Money.SpentRate}%；结余{all.Money.Left}万元。分年度情况见表1，分来源情况见表2。");
        page.Plain("表1　分年度任务和资金情况表");
        page.Table(table =>
        {
            table.Head("年度", "任务面积（万亩）", "建成面积（万亩）", "计划投资（万元）", "亩均投资（元/亩）", "到位资金（万元）", "支出资金（万元）", "支出率（%）");
            foreach (var (one, index) in field.Years.Select((one, index) => (one, index)))
                table.Row($"{year.Year - 2 + index}年", one.Wanted, one.Built, one.Money.Budget, one.PerMu, one.Money.Arrived, one.Money.Spent, one.Money.SpentRate);
            table.Row("合计", all.Wanted, all.Built, all.Money.Budget, all.PerMu, all.Money.Arrived, all.Money.Spent, all.Money.SpentRate);
        });
        page.Plain("表2　资金来源及支出情况表（单位：万元）");
        page.Table(table => table
            .Head("资金来源", "计划数", "到位数", "到位率（%）", "支出数", "结余数")
            .Rows(field.Sources.Add(all.Money), (one, _) => [one.Name, one.Budget, one.Arrived, one.ArrivedRate, one.Spent, one.Left]));
        page.Say($"（三）支出投向。{field.Works.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
    }

    private static void Analysis(Farmland field, Page page)
    {
        var groups = field.Form.Groups;
        page.Say($"（一）项目决策（分值{groups[0].Weight}分，得分{groups[0].Score}分，得分率{field.GroupRates[0]}%）。项目纳入全省规划，前期论证充分，资金按任务面积分配。");
        page.Say($"（二）项目过程（分值{groups[1].Weight}分，得分{groups[1].Score}分，得分率{field.GroupRates[1]}%）。实行县级报账制，严格执行招投标和监理制度，但结算和管护环节存在薄弱之处。");
        page.Say($"（三）项目产出（分值{groups[2].Weight}分，得分{groups[2].Score}分，得分率{field.GroupRates[2]}%）。{field.Goals.Select(one => page.Text($"{one.Name}计划{one.Target}{one.Unit}、完成{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。本年度各乡镇建设情况见表3。");
        page.Plain("表3　本年度分乡镇建设情况表");
        page.Table(table =>
        {
            table.Head("乡镇", "建成面积（万亩）", "涉及村数（个）", "支出资金（万元）");
            foreach (var one in field.Towns)
                table.Row(one.Name, one.Area, one.Villages, one.Money);
            table.Row("合计", field.Years[2].Built, field.Villages, field.Years[2].Money.Spent);
        });
        page.Say($"（四）项目效益（分值{groups[3].Weight}分，得分{groups[3].Score}分，得分率{field.GroupRates[3]}%）。项目区粮食亩产由建设前的{field.Yield.Last}公斤提高到{field.Yield.Now}公斤，亩均增产{field.Yield.Change}公斤，增长{field.Yield.Rate}%，按本年度建成面积测算年增产粮食{field.MoreGrain}万公斤。调查农户{field.Poll.Issued}户，有效{field.Poll.Valid}户，满意{field.Poll.Answers[0]}户、基本满意{field.Poll.Answers[1]}户、一般{field.Poll.Answers[2]}户、不满意{field.Poll.Answers[3]}户，满意度{field.Poll.ContentRate}%。");
    }

    private static void Scores(Farmland field, Page page) => page.Table(table =>
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "扣分", "得分");
        foreach (var group in field.Form.Groups)
            foreach (var (line, number) in Numbered(group.Lines))
                table.Row([.. number == 1 ? new object?[] { new Span(page.Text($"{group.Name}（{group.Weight}分）"), group.Lines.Length) } : [], line.Level2, line.Name, line.Weight, line.Lost, line.Score]);
        table.Row(new Span("合计", 1, 3), field.Form.Weight, field.Form.Lost, field.Form.Score);
    });
}
