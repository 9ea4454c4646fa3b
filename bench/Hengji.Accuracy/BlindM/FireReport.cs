using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A county's fund against fires in forests in 元 as one south-western province orders it: overview, money asked for and used, carrying out, results, conclusion.</summary>
internal sealed class FireReport() : BlindLayout("forest-fire", "blind-m", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var fire = year.BlindM.Fire;
        page.Heading(0, $"{year.County()}林业局{year.Year}年森林草原防灭火专项资金绩效自评报告");
        page.Heading(1, "一、项目概况");
        page.Say($"（一）项目基本情况。全县聘用护林员{fire.Guards}名，组建半专业扑火队，队员{fire.Brigade}名。项目资金用于护林员劳务、扑火队补助、扑火物资购置和防火宣传。");
        page.Say($"（二）项目绩效目标。{fire.Goals.Select(one => page.Text($"{one.Name}{one.Target}{one.Unit}")):，}；森林火灾受害率不超过0.9‰。");
        page.Heading(1, "二、项目资金申报及使用情况");
        Money(fire, page);
        page.Heading(1, "三、项目实施及管理情况");
        Things(fire, page);
        page.Heading(1, "四、项目绩效情况");
        Results(fire, page);
        page.Heading(1, "五、评价结论及建议");
        page.Say($"（一）评价结论。项目综合得分{fire.Form.Score}分，评价等级“{fire.Form.Grade}”，{fire.Form.Groups.Select(group => page.Text($"{group.Name}类指标满分{group.Weight}分、得{group.Score}分")):，}，共扣{fire.Form.Lost}分。");
        page.Say($"（二）存在的问题。{fire.Levels[2].Name}到位率{fire.Levels[2].ArrivedRate}%，部分护林员劳务跨年支付；物资管护责任有待压实。");
        page.Plain("（三）相关建议。将防灭火经费足额纳入年初预算；建立物资出入库台账；适当提高护林员劳务标准。");
        page.Heading(1, "附表　项目支出绩效评分表");
        Scores(fire, page);
    }

    private static void Money(FireBrigade fire, Page page)
    {
        var all = fire.All;
        page.Say($"（一）资金计划、到位情况。计划总投入{all.Budget}元，其中{fire.Levels.Select(one => page.Text($"{one.Name}{one.Budget}元")):、}。截至年底到位{all.Arrived}元，资金到位率{all.ArrivedRate}%。");
        page.Say($"（二）资金使用情况。全年支出{all.Spent}元，占到位资金的{all.SpentRate}%，结余{all.Left}元。支出构成：{fire.Uses.Select(one => page.Text($"{one.Name}{one.Amount}元，占{one.Share}%")):；}。");
        page.Table(table => table
            .Head("资金来源", "计划（元）", "到位（元）", "到位率", "支出（元）", "支出率", "结余（元）")
            .Rows(fire.Levels.Add(all), (one, _) => [one.Name, one.Budget, one.Arrived, new Formatted(one.ArrivedRate, null, "%"), one.Spent, new Formatted(one.SpentRate, null, "%"), one.Left]));
    }

    private static void Things(FireBrigade fire, Page page)
    {
        page.Counts(fire.ThingCount, fire.Things.Length);
        page.Say($"（一）人员经费发放。护林员劳务每人每月{fire.Wage:0}元，发放{fire.Months}个月，{fire.Guards}名护林员共发放{fire.GuardMoney}元；扑火队员每人补助{fire.BrigadeEach:0}元，{fire.Brigade}名队员共补助{fire.BrigadeMoney}元。");
        page.Say($"（二）物资采购。采用竞争性磋商方式采购{fire.ThingCount}类物资，采购预算{fire.Limit}元，成交金额{fire.Bought}元，节约{fire.Saved}元，节约率{fire.SavedRate}%。");
        page.Table(table =>
        {
            table.Head("品名", "单位", "数量", "单价（元）", "金额（元）");
            foreach (var one in fire.Things)
                table.Row(one.Name, one.Unit, one.Count, one.Price, one.Money);
            table.Row("合计", "", "", "", fire.Bought);
        });
    }

    private static void Results(FireBrigade fire, Page page)
    {
        page.Plain("（一）项目完成情况。各项任务完成情况见下表。");
        page.Table(table => table
            .Head("绩效目标", "计量单位", "目标值", "完成值", "完成率（%）")
            .Rows(fire.Goals, (one, _) => [one.Name, one.Unit, one.Target, one.Actual, one.Rate]));
        page.Say($"（二）项目效益情况。全年发生森林火灾{fire.Fires.Now}起，比上年减少{fire.Fires.Change:abs}起，下降{fire.Fires.Rate:abs}%；受害面积{fire.Burnt.Now}公顷，比上年的{fire.Burnt.Last}公顷减少{fire.Burnt.Change:abs}公顷，下降{fire.Burnt.Rate:abs}%。接报热点{fire.Alarms}个，2小时内核查处置{fire.Answered}个，及时处置率{fire.AnsweredRate}%。");
        page.Say($"（三）满意度。随机调查林区群众{fire.Poll.Issued}人，有效{fire.Poll.Valid}人，很满意{fire.Poll.Answers[0]}人，满意{fire.Poll.Answers[1]}人，一般{fire.Poll.Answers[2]}人，不满意{fire.Poll.Answers[3]}人，满意度{fire.Poll.ContentRate}%。");
    }

    private static void Scores(FireBrigade fire, Page page) => page.Table(table =>
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "得分");
        foreach (var group in fire.Form.Groups)
        {
            foreach (var (line, number) in Numbered(group.Lines))
                table.Row([.. number == 1 ? new object?[] { new Span($"{group.Name}", group.Lines.Length + 1) } : [], line.Level2, line.Name, line.Weight, line.Score]);
            table.Row(new Span("小计", 1, 2), group.Weight, group.Score);
        }
        table.Row(new Span("合计", 1, 3), fire.Form.Weight, fire.Form.Score);
    });
}
