using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A city's regional self-review of a transfer for compulsory schools: standards times pupils, payers, uses, counties in one wide table with the sum last, the national form with sums of points.</summary>
internal sealed class SchoolFundReport() : BlindLayout("school-fund", "blind-g", new NumberStyle { HasThousands = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.City()}{year.Year}年度城乡义务教育补助经费转移支付区域绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        Given(year, page);
        page.Heading(1, "二、绩效情况分析");
        page.Heading(2, "（一）资金情况分析");
        Money(year.BlindG.Schools, page);
        page.Heading(2, "（二）绩效指标完成情况分析");
        Work(year.BlindG.Schools, page);
        page.Heading(1, "三、自评结果");
        Result(year.BlindG.Schools, page);
        page.Heading(1, "附件　转移支付区域绩效目标自评表");
        Form(year, page);
    }

    private static void Given(DepartmentYear year, Page page)
    {
        var fund = year.BlindG.Schools;
        page.Counts(fund.AreaCount, fund.Areas.Length);
        page.Say($"{year.Year}年，全市城乡义务教育补助经费共安排{fund.Given.Now}万元，比上年{fund.Given.Last}万元{page.Moved(fund.Given)}万元，{page.Rose(fund.Given)}。按承担主体分，{fund.Payers.Select(one => page.Text($"{one.Name}资金{one.Amount}万元，占{one.Share}%")):；}。资金已全部分解下达到{fund.AreaCount}个县（区）：{fund.Areas.Select(one => page.Text($"{one.Name}{one.Given}万元")):、}。");
    }

    private static void Money(SchoolFund fund, Page page)
    {
        var all = fund.All;
        page.Say($"1.资金执行情况。全年预算{all.Given}万元，实际支出{all.Spent}万元，预算执行率{all.Rate}%，结转下年{all.Left}万元。");
        page.Say($"2.公用经费测算情况。{fund.Running.Select(one => page.Text($"{one.Name}在校生{one.Pupils}人，按生均{one.Standard:元,0}元标准补助{one.Money}万元")):；}，合计{fund.RunningMoney}万元。");
        page.Say($"3.资金使用情况。{fund.Uses.Select(one => page.Text($"{one.Name}下达{one.FullYear}万元，支出{one.Executed}万元，执行率{one.Rate}%")):；}。");
    }

    private static void Work(SchoolFund fund, Page page)
    {
        var all = fund.All;
        page.Say($"全市义务教育阶段享受公用经费补助学生{all.Pupils}人，其中小学{all.Primary}人、初中{all.Junior}人；享受生活补助的家庭经济困难学生{all.Boarders}人。抽查学校{fund.Checked}所，对学生和家长发放问卷{fund.Asked}份，表示满意的{fund.Content}份，满意度{fund.ContentRate}%。");
        page.Plain("各县（区）资金和受益学生情况表");
        page.Table(table => table
            .Head("县（区）", "小学生（人）", "初中生（人）", "学生合计（人）", "困难学生（人）", "下达资金（万元）", "支出（万元）", "执行率（%）", "结转（万元）")
            .Rows(fund.Areas, (one, _) => Line(one)).Row(Line(fund.All)));
    }

    private static object?[] Line(SchoolArea one) => [one.Name, one.Primary, one.Junior, one.Pupils, one.Boarders, one.Given, one.Spent, one.Rate, one.Left];

    private static void Result(SchoolFund fund, Page page)
    {
        page.Say($"自评总分{fund.Score}分，其中资金执行率{fund.MoneyFull}分，得{fund.MoneyScore}分；其余指标得分情况见附件。");
        foreach (var one in fund.Goals.Where(goal => goal.Score.Value < goal.Full.Value))
            page.Say($"“{one.Name}”指标目标值{one.Target}{one.Unit}，实际完成{one.Done}{one.Unit}，未达到目标，该项{one.Full}分得{one.Score}分。");
    }

    private static void Form(DepartmentYear year, Page page)
    {
        var (fund, all) = (year.BlindG.Schools, year.BlindG.Schools.All);
        page.Plain($"（{year.Year}年度）　单位：万元");
        page.Table(table => table
            .Head("资金情况", "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）")
            .Row("年度资金总额", all.Given, all.Spent, new Formatted(all.Rate, null, "%"))
            .Rows(fund.Uses, (one, index) => [$"{index + 1}.{one.Name}", one.FullYear, one.Executed, new Formatted(one.Rate, null, "%")]));
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "分值", "得分");
            table.Row("预算执行", null, "资金执行率", "100%", new Formatted(all.Rate, null, "%"), fund.MoneyFull, fund.MoneyScore);
            foreach (var (one, index) in fund.Goals.Select((one, index) => (one, index)))
                table.Row(index == 0 ? [new Span(one.Level1, 4), .. Line(one, page)] : index < 4 ? Line(one, page) : [one.Level1, .. Line(one, page)]);
            table.Row(new Span("总　分", 1, 5), fund.Full, fund.Score);
        });
    }

    private static object?[] Line(SchoolGoal one, Page page) => [one.Level2, one.Name, page.Text($"{one.Sign}{one.Target}{one.Unit}"), new Formatted(one.Done, null, one.Unit), one.Full, one.Score];
}
