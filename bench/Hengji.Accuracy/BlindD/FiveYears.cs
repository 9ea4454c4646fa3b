using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>A plan of five years at its end: money by source with years across, the same by year with what it was used for, outputs and levels against aims.</summary>
internal sealed class FiveYears() : BlindLayout("five-years", "blind-d", new NumberStyle { MoneyDecimals = 1, PercentDecimals = 1, HasThousands = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var plan = year.BlindD.Plan;
        page.Heading(0, $"{year.Region}乡村发展五年规划（{year.Year - 4}—{year.Year}年）实施情况终期评估报告");
        page.Heading(1, "一、规划资金投入");
        Money(year, page);
        page.Heading(1, "二、资金使用");
        Uses(year, page);
        page.Heading(1, "三、主要任务完成情况");
        Outputs(year, page);
    }

    private static string Of(DepartmentYear year, int index) => $"{year.Year - 4 + index}年";

    private static void Money(DepartmentYear year, Page page)
    {
        var (plan, all) = (year.BlindD.Plan, year.BlindD.Plan.AllSources);
        page.Say($"规划期{plan.YearCount}年累计投入{all.All:亿,2}亿元，为规划数{all.Planned:亿,2}亿元的{all.Rate}%，年均投入{all.Mean:亿,2}亿元。其中，{plan.Sources.Select(one => page.Text($"{one.Name}{one.All:亿,2}亿元，占{one.Share}%，完成规划数的{one.Rate}%")):；}。");
        page.Say($"分年度看，{Of(year, 0)}投入{all.Years[0]}万元；{plan.Growth.Select((one, index) => page.Text($"{Of(year, index + 1)}投入{one.Now}万元，比上年{page.Rose(one)}")):；}。{Of(year, 4)}与{Of(year, 0)}相比，{page.Moved(all.Ends, "增加", "减少")}万元，{page.Rose(all.Ends)}。");
        page.Plain("表1　规划资金投入情况（单位：万元）");
        page.Table(table => table
            .Head(["资金来源", "规划数", .. Enumerable.Range(0, 5).Select(index => Of(year, index)), "五年合计", "完成规划（%）"])
            .Rows(plan.Sources, (one, _) => Row($"　　{one.Name}", one))
            .Row(Row("总　计", all)));
    }

    private static object?[] Row(string name, PlanLine one) => [name, one.Planned, .. one.Years, one.All, one.Rate];

    private static void Uses(DepartmentYear year, Page page)
    {
        var (plan, all) = (year.BlindD.Plan, year.BlindD.Plan.AllUses);
        page.Say($"累计支出{all.All:亿,2}亿元，年均{all.Mean:亿,2}亿元，收支相抵结余{plan.Left}万元。支出投向：{plan.Uses.Select(one => page.Text($"{one.Name}{one.All}万元（占{one.Share}%，年均{one.Mean}万元）")):、}。");
        page.Plain("表2　分年度支出情况（单位：万元）");
        page.Table(table => table
            .Head(["年度", "投入", "支出合计", .. plan.Uses.Select(one => one.Name)])
            .Rows(Enumerable.Range(0, 5), (index, _) => [Of(year, index), plan.AllSources.Years[index], all.Years[index], .. plan.Uses.Select(one => one.Years[index])])
            .Row(["累计", plan.AllSources.All, all.All, .. plan.Uses.Select(one => one.All)]));
    }

    private static void Outputs(DepartmentYear year, Page page)
    {
        var plan = year.BlindD.Plan;
        page.Say($"规划确定的{plan.Tasks}项任务完成{plan.Finished}项，完成率{plan.FinishedRate}%，{plan.Unfinished}项转入下一规划期。");
        foreach (var (one, number) in Numbered(plan.Outputs))
            page.Say($"{number}.{one.Name}。规划目标{one.Aim}{one.Unit}，各年分别完成{one.Years.Select(count => page.Text($"{count}{one.Unit}")):、}，累计{one.All}{one.Unit}，完成目标的{one.Rate}%。");
        page.Say($"主要指标变化：{plan.Levels.Select(one => page.Text($"{one.Name}由期初的{one.Ends.Last}{one.Unit}提高到{one.Ends.Now}{one.Unit}，提高{one.Ends.Change}{(one.Unit == "%" ? "个百分点" : one.Unit)}，较目标值{one.Aim}{one.Unit}{page.Word(one.Beyond, "高出", "低")}{one.Beyond:abs}{(one.Unit == "%" ? "个百分点" : one.Unit)}")):；}。");
    }
}
