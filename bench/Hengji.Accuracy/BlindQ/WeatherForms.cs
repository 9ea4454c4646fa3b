using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A weather bureau's projects in 元: a short report, then one form for each project with kind of indicator, value and unit apart.</summary>
internal sealed class WeatherForms() : BlindLayout("weather-forms", "blind-q", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var weather = year.BlindQ.Weather;
        page.Heading(0, $"{year.Region}气象局{year.Year}年度项目支出绩效自评报告");
        page.Heading(1, "一、项目基本情况");
        About(weather, year, page);
        page.Heading(1, "二、项目实施及绩效情况");
        foreach (var (project, number) in Numbered(weather.Projects))
            Project(project, number, page);
        page.Say($"预警信息中，红色预警{weather.WarningParts[0]}条、橙色预警{weather.WarningParts[1]}条、黄色预警{weather.WarningParts[2]}条、蓝色预警{weather.WarningParts[3]}条，合计{weather.Warnings}条。公众满意度采用网上问卷，收到有效问卷{weather.Poll.Valid}份，满意和基本满意{weather.Poll.Content}份，满意度{weather.Poll.ContentRate}%。");
        page.Heading(1, "三、自评结论");
        page.Say($"{weather.Count}个项目平均得分{weather.Average}分，其中“优”等次{weather.Good}个。各项目得分：{weather.Projects.Select(one => page.Text($"{one.Name}{one.Form.Score}分")):，}。");
        page.Heading(1, "四、存在的问题及整改措施");
        page.Say($"年末项目资金结余{weather.All.Left}元，主要是运行费用按实结算。今后将细化预算编制，加快资金支付。自评结果已在政府门户网站公开。");
        foreach (var project in weather.Projects)
        {
            page.Heading(2, $"项目支出绩效自评表（{project.Name}）");
            page.Table(table => Form(table, project, year, page));
        }
    }

    private static void About(WeatherYear weather, DepartmentYear year, Page page)
    {
        page.Counts(weather.Count, weather.Projects.Length);
        page.Say($"{year.Year}年度我局纳入绩效自评的项目{weather.Count}个，年初预算{weather.All.Initial}元，调整后全年预算{weather.All.Budget}元，实际支出{weather.All.Spent}元，预算执行率{weather.All.Rate}%。");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head("序号", "项目名称", "年初预算数", "调整数", "全年预算数", "全年执行数", "执行率", "结余")
            .Rows(weather.Projects, (one, index) => [index + 1, one.Name, one.Money.Initial, one.Money.Change, one.Money.Budget, one.Money.Spent, new Formatted(one.Money.Rate, null, "%"), one.Money.Left])
            .Row("", "合计", weather.All.Initial, weather.All.Change, weather.All.Budget, weather.All.Spent, new Formatted(weather.All.Rate, null, "%"), weather.All.Left));
    }

    private static void Project(WeatherProject project, int number, Page page)
    {
        page.Say($"{number}.{project.Name}。全年预算{project.Money.Budget}元，其中当年财政拨款{project.Granted}元、上年结转资金{project.Carried}元；支出{project.Money.Spent}元，执行率{project.Money.Rate}%。");
        page.Say($"支出内容：{project.Bought.Take(2).Select(one => page.Text($"{one.Name}{one.Count}{one.Unit}，单价{one.Price:0}元，支出{one.Money}元")):；}；其他费用{project.Bought[2].Money}元。");
        page.Say($"完成情况：{project.Works.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，为目标值{one.Target}{one.Unit}的{one.Rate}%")):；}。自评得分{project.Form.Score}分。");
    }

    private static void Form(TableWriter table, WeatherProject project, DepartmentYear year, Page page)
    {
        var (money, form) = (project.Money, project.Form);
        table.Row("项目名称", new Span(project.Name, 1, 8));
        table.Row("主管部门", new Span($"{year.Region}气象局", 1, 4), "实施单位", new Span($"{year.Region}气象台", 1, 3));
        table.Row(new Span("项目资金（元）", 4), new Span("", 1, 2), "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        table.Row(new Span("年度资金总额", 1, 2), money.Initial, money.Budget, money.Spent, form.ExecutionWeight, new Formatted(money.Rate, null, "%"), form.ExecutionScore);
        table.Row(new Span("其中：当年财政拨款", 1, 2), money.Initial, project.Granted, "—", "—", "—", "—");
        table.Row(new Span("上年结转资金", 1, 2), "—", project.Carried, "—", "—", "—", "—");
        table.Row("年度总体目标", new Span(project.Goal, 1, 5), new Span("完成年度目标。", 1, 3));
        table.Row("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值", "分值", "得分");
        foreach (var line in form.Lines)
            table.Row(line.Level1, line.Level2, line.Name, line.Target is null ? "定性" : "≥", line.Target is { } target ? target : line.Words, line.Target is null ? "—" : line.Unit, line.Actual is { } actual ? actual : line.Done, line.Weight, line.Score);
        table.Row(new Span("总分", 1, 7), form.Weight, form.Score);
        table.Row(new Span("自评等级", 1, 7), new Span(form.Grade, 1, 2));
    }
}
