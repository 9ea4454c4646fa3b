using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>An evaluation of a special fund given to towns: where it came from, went and what is left by town, sum last; scores with the share reached; 一是 二是 三是.</summary>
internal sealed class TownshipFund() : FreshLayout("township-fund", new NumberStyle { DropsZeros = true, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Region}{year.Year}年乡村振兴补助专项资金绩效评价报告");
        page.Plain("根据《项目支出绩效评价管理办法》（财预〔2020〕10号）等规定，评价工作组对该专项资金进行了评价，现将有关情况报告如下。");
        page.Heading(1, "一、项目基本情况");
        Sources(year, page);
        page.Heading(1, "二、资金使用及管理情况");
        Towns(year, page);
        page.Heading(1, "三、综合评价情况及评价结论");
        Scores(year, page);
        page.Heading(1, "四、主要绩效");
        Effects(year, page);
    }

    private static void Sources(DepartmentYear year, Page page)
    {
        var fund = year.Fresh.Special;
        page.Say($"（一）资金下达情况。{year.Year}年共下达资金{fund.All.Planned}万元，上年为{fund.Planned.Last}万元，同比{page.Word(fund.Planned.Change, "增加", "减少")}{fund.Planned.Change:abs}万元，{page.Word(fund.Planned.Change, "增幅", "降幅")}{fund.Planned.Rate:abs}%。按级次划分，{fund.Sources.Select(source => page.Text($"{source.Name}{source.Planned}万元")):、}。");
        page.Say($"（二）资金到位情况。截至{year.Year}年12月底，实际到位{fund.All.Arrived}万元，到位率{fund.AllSources.Rate}%。");
        page.Plain("表1　资金来源及到位情况表（单位：万元）");
        page.Table(table => table
            .Head("资金来源", "计划下达", "实际到位", "到位率")
            .Rows(fund.Sources, (source, _) => Row(source))
            .Row(Row(fund.AllSources)));
    }

    private static object?[] Row(FundSource source) => [source.Name, source.Planned, source.Arrived, RateOf(source.Rate, source.Planned, "%")];

    private static void Towns(DepartmentYear year, Page page)
    {
        var (fund, all) = (year.Fresh.Special, year.Fresh.Special.All);
        page.Say($"资金分配到{fund.Towns.Length}个乡镇（街道）共{all.Projects}个项目。到位资金{all.Arrived}万元中，已拨付{all.Paid}万元，拨付率{all.PaidRate}%，结余{all.Left}万元。");
        page.Plain("表2　分乡镇资金拨付和项目完成情况表");
        page.Table(table => table
            .Head(new Span("乡镇（街道）", 2), new Span("资金（万元）", 1, 5), new Span("项目（个）", 1, 3), new Span("受益农户（户）", 2))
            .Head("计划", "到位", "拨付", "结余", "拨付率（%）", "实施", "完工", "完工率（%）")
            .Rows(fund.Towns, (town, _) => Row(town))
            .Row(Row(all)));
        page.Say($"从支出方向看，{fund.Uses.Select(use => page.Text($"用于{use.Name}{use.Paid}万元（占{use.Share}%）")):，}。");
        var most = fund.Towns.MaxBy(town => town.Paid.Value)!;
        page.Say($"拨付额最大的是{most.Name}，拨付{most.Paid}万元，占其到位资金{most.Arrived}万元的{most.PaidRate}%。");
    }

    private static object?[] Row(Town town) =>
        [town.Name, town.Planned, town.Arrived, town.Paid, town.Left, town.PaidRate, town.Projects, town.Finished, town.FinishedRate, town.Households];

    private static void Scores(DepartmentYear year, Page page)
    {
        var scores = year.Fresh.Evaluation;
        page.Say($"经综合评价，该专项资金得分{scores.All.Score}分，评价等级为“{scores.Grade}”。其中：{scores.Dimensions.Select(part => page.Text($"{part.Name}指标{part.Weight}分，得{part.Score}分，得分率{part.Rate}%")):；}。");
        page.Plain("表3　绩效评价得分情况表");
        page.Table(table =>
        {
            table.Head("一级指标", "分值", "得分", "二级指标", "分值", "得分", "得分率（%）");
            foreach (var dimension in scores.Dimensions)
                foreach (var (part, number) in Numbered(dimension.Parts))
                {
                    object?[] rest = [part.Name, part.Weight, part.Score, part.Rate];
                    var span = dimension.Parts.Length;
                    table.Row(number == 1 ? [new Span(dimension.Name, span), new Span(dimension.Weight, span), new Span(dimension.Score, span), .. rest] : rest);
                }
            table.Row("合计", scores.All.Weight, scores.All.Score, null, scores.All.Weight, scores.All.Score, scores.All.Rate);
        });
    }

    private static void Effects(DepartmentYear year, Page page)
    {
        var all = year.Fresh.Special.All;
        page.Say($"一是项目推进较快。{all.Projects}个项目中已完工{all.Finished}个，完工率{all.FinishedRate}%。二是受益面不断扩大。受益农户{all.Households}户，户均投入{year.Fresh.Special.PerHousehold}元。三是群众比较满意。发放问卷{year.Poll.Issued}份，收回{year.Poll.Returned}份（收回率{year.Poll.ReturnRate}%），有效{year.Poll.Valid}份，满意{year.Poll.Content}份，满意度{year.Poll.ContentRate}%。");
    }
}
