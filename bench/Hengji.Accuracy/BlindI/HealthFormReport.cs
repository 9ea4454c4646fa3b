using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A county's basic public health: the form first, with eighteen indicators and 万元 to the yuan, then notes and a table of health centres.</summary>
internal sealed class HealthFormReport() : BlindLayout("health-form", "blind-i", new NumberStyle { MoneyDecimals = 4, DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, "项目支出绩效自评表");
        page.Aside($"（{year.Year}年度）");
        page.Table(table => Form(table, year, page));
        page.Heading(0, $"{year.Region}基本公共卫生服务项目绩效自评情况说明");
        page.Heading(1, "一、资金情况");
        Money(year, page);
        page.Heading(1, "二、任务完成情况");
        Work(year, page);
        page.Heading(1, "三、各基层机构考核及资金核定情况");
        Centres(year, page);
        page.Heading(1, "四、存在问题和改进措施");
        Problems(year, page);
    }

    private static void Form(TableWriter table, DepartmentYear year, Page page)
    {
        var (health, form) = (year.BlindI.Health, year.BlindI.Health.Form);
        table.Row("项目名称", new Span("基本公共卫生服务补助资金", 1, 7));
        table.Row("主管部门", new Span($"{year.Region}卫生健康局", 1, 3), "实施单位", new Span("各乡镇卫生院、社区卫生服务中心", 1, 3));
        table.Row(new Span("项目资金（万元）", 4), "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        table.Row("年度资金总额", health.Money.Budget, health.Available, health.Spent, form.ExecutionWeight, new Formatted(health.Rate, null, "%"), form.ExecutionScore);
        table.Row("其中：当年财政拨款", health.Money.Budget, health.Money.Arrived, "—", "—", "—", "—");
        table.Row("　　　上年结转资金", "—", health.Carryover, "—", "—", "—", "—");
        table.Row(new Span("年度总体目标", 2), new Span("预期目标", 1, 4), new Span("实际完成情况", 1, 3));
        table.Row(new Span(page.Text($"免费向居民提供基本公共卫生服务，人均补助标准{health.Each:元,0}元。"), 1, 4), new Span(page.Text($"服务常住人口{health.All.People}人，居民健康档案建档率{health.All.FileRate}%。"), 1, 3));
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        foreach (var line in form.Lines)
            table.Row(line.Level1, line.Level2, line.Name, line.TargetCell(page), line.ActualCell(), line.Weight, line.Score, Reason(line));
        table.Row(new Span("总分", 1, 5), form.Weight, form.Score, "");
    }

    private static string Reason(SelfLine line) =>
        line.IsFull ? "" : line.Unit == "" ? "督促及时拨付" : line.Unit is "次" or "种" ? "部分活动改为线上开展" : "部分对象外出，加强随访";

    private static void Money(DepartmentYear year, Page page)
    {
        var health = year.BlindI.Health;
        page.Say($"{year.Year}年{year.All()}常住人口{health.All.People}人，人均补助标准由上年的{health.LastEach:元,0}元提高到{health.Each:元,0}元，增加{health.EachChange:元,0}元，应安排资金{health.Money.Budget}万元，其中{health.Levels.Select(one => page.Text($"{one.Name}{one.Budget}万元")):、}。");
        page.Say($"截至年底实际到位{health.Money.Arrived}万元，到位率{health.Money.ArrivedRate}%，其中县级配套到位{health.Levels[3].Arrived}万元，到位率{health.Levels[3].ArrivedRate}%；加上年结转{health.Carryover}万元，可用资金{health.Available}万元。全年支出{health.Spent}万元，执行率{health.Rate}%，年末结转{health.Left}万元。");
        page.Say($"支出构成为：{health.Uses.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
    }

    private static void Work(DepartmentYear year, Page page)
    {
        var health = year.BlindI.Health;
        var behind = health.Form.Groups[0].Lines.Where(line => !line.IsFull && line.Actual is not null).ToList();
        page.Say($"自评总得分{health.Form.Score}分，其中预算执行得{health.Form.ExecutionScore!}分，{health.Form.Groups.Select(group => page.Text($"{group.Name[..^5]}得{group.Score}分")):，}。居民健康档案累计建档{health.All.Files}人，建档率{health.All.FileRate}%。");
        foreach (var (line, number) in Numbered(behind))
            page.Say($"{number}.{line.Name}目标值{line.Target!}{line.Unit}，完成{line.Actual!}{line.Unit}，未达到目标，扣{line.Lost}分。");
        page.Say($"委托第三方电话随访居民{health.Poll.Issued}人，有效答复{health.Poll.Valid}人，有效率{health.Poll.ValidRate}%，其中非常满意{health.Poll.Answers[0]}人、比较满意{health.Poll.Answers[1]}人，两项合计{health.Poll.Content}人，综合满意度{health.Poll.ContentRate}%。");
    }

    private static void Centres(DepartmentYear year, Page page)
    {
        var health = year.BlindI.Health;
        page.Counts(health.Count, health.Centres.Length);
        page.Say($"按照“先预拨、后结算”的办法，已预拨{health.Count}家机构{health.All.Advance}万元，年终考核后结算{health.All.Settled}万元，合计核定{health.All.Money}万元，各机构年度考核平均得分{health.All.Points}分。");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("机构名称", "服务人口（人）", "建档人数（人）", "建档率（%）", "核定资金", "其中：预拨", "其中：结算", "考核得分")
            .Rows(health.Centres, (one, _) => Row(one)).Row(Row(health.All)));
    }

    private static object?[] Row(HealthCentre one) => [one.Name, one.People, one.Files, one.FileRate, one.Money, one.Advance, one.Settled, one.Points];

    private static void Problems(DepartmentYear year, Page page)
    {
        var least = year.BlindI.Health.Centres.MinBy(one => one.FileRate.Value)!;
        page.Say($"一是基层人员不足，{least.Name}建档率仅{least.FileRate}%，为各机构最低；二是县级配套资金到位不及时；三是部分重点人群规范管理不到位。下一步将加强对基层的督导培训，协调财政部门按季足额拨付配套资金，提高健康档案使用率。");
    }
}
