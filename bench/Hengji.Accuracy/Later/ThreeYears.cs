using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Later;

/// <summary>Three years across and two comparisons beside them, items indented below 其中, a note below each table; money with one decimal.</summary>
internal sealed class ThreeYears() : LaterLayout("three-years", new NumberStyle { MoneyDecimals = 1, PercentDecimals = 1, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year - 2}—{year.Year}年收支情况分析");
        Finances(year, page);
        page.Heading(1, "“三公”经费三年情况");
        page.Table(table => Fill(table, year, year.Details.ThreePublicYears));
        page.Plain("注：1.“三公”经费为财政拨款口径。2.“-”表示无发生额或上年无基数不计算增减幅。");
        page.Heading(1, "分析");
        Text(year, page);
    }

    private static void Finances(DepartmentYear year, Page page)
    {
        page.Aside("单位：万元、%");
        page.Table(table => Fill(table, year, [.. year.Details.IncomeYears, .. year.Details.ExpenditureYears]));
        page.Say($"注：本年收入不含上年结转{year.Sum.Carryover}万元；{year.Year}年收入总计{year.Sum.Income}万元，年末结转结余{year.Sum.Cumulative}万元。");
    }

    private static void Fill(TableWriter table, DepartmentYear year, ImmutableArray<YearLine> lines)
    {
        table.Head(
                new Span("项　目", 2), new Span($"{year.Year - 2}年", 2), new Span($"{year.Year - 1}年", 2), new Span($"{year.Year}年", 2),
                new Span($"{year.Year}年比{year.Year - 1}年", 1, 2), new Span($"{year.Year}年比{year.Year - 2}年", 1, 2))
            .Head("增减额", "增减%", "增减额", "增减%");
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
            table.Row(
                Label(line, index > 0 && lines[index - 1].Level < line.Level), line.Before, line.Recent.Last, line.Recent.Now,
                line.Recent.Change, RateOf(line.Recent.Rate, line.Recent.Last), line.Earlier.Change, RateOf(line.Earlier.Rate, line.Earlier.Last));
    }

    private static string Label(YearLine line, bool isFirst) => line.Level == 0
        ? line.Name : new string('　', line.Level) + (isFirst ? "其中：" : "　　　") + line.Name;

    private static void Text(DepartmentYear year, Page page)
    {
        YearLine income = year.Details.IncomeYears[0], spent = year.Details.ExpenditureYears[0], three = year.Details.ThreePublicYears[0];
        page.Say($"{year.Year - 2}年、{year.Year - 1}年、{year.Year}年本年收入依次为{income.Before}万元、{income.Recent.Last}万元、{income.Recent.Now}万元。{year.Year}年较{year.Year - 2}年{Moved(page, income.Earlier)}，较{year.Year - 1}年{Moved(page, income.Recent)}。");
        page.Say($"本年支出从{year.Year - 2}年的{spent.Before}万元变为{year.Year}年的{spent.Recent.Now}万元，两年累计{Moved(page, spent.Earlier)}。其中{year.Year}年基本支出{year.Basic.Now}万元，同比{Moved(page, year.Basic)}；项目支出{year.Project.Now}万元，同比{Moved(page, year.Project)}。");
        page.Say($"“三公”经费{year.Year}年{three.Recent.Now}万元，{AgainstLastYear(page, three.Recent, $"{year.Year - 1}年")}。");
    }

    private static Runs Moved(Page page, Comparison item) =>
        page.Text($"{page.Word(item.Change, "增加", "减少")}{item.Change:abs}万元（{page.Word(item.Change, "增", "降")}{item.Rate:abs}%）");
}
