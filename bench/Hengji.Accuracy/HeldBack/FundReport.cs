using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.HeldBack;

/// <summary>A special fund: money paid by project, balances in sentences, indicators with scores.</summary>
public sealed class FundReport() : Layout("held-back-5", new NumberStyle { Nothing = "-" })
{
    public override bool IsHeldBack => true;

    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Field.Bureau}{year.Year}年专项资金和整体绩效报告");
        page.Heading(1, "1 资金拨付");
        page.Say($"经汇总，{year.Year}年专项共计{year.ProjectCount}项，年初下达{year.ProjectExecution.Initial}万元，年中追加后为{year.ProjectExecution.FullYear}万元，截至年底支付{year.ProjectExecution.Executed}万元，支付率{year.ProjectExecution.Rate}%。");
        page.Table(table => table
            .Head("编号", "专项", "下达", "追加后", "支付", "支付率%")
            .Row("", "总额（万元）", year.ProjectExecution.Initial, year.ProjectExecution.FullYear, year.ProjectExecution.Executed, year.ProjectExecution.Rate)
            .Rows(year.Projects, (one, index) => [$"1.{index + 1}", one.Name, one.Initial, one.FullYear, one.Executed, one.Rate]));
        page.Counts(year.ProjectCount, year.Projects.Length);
        page.Heading(1, "2 资金余额");
        Balance(year, page);
        page.Heading(1, "3 指标与评分");
        Scores(year, page);
    }

    private static void Balance(DepartmentYear year, Page page)
    {
        page.Say($"公共预算期初余额{year.General.Opening}万元，加本期拨款{year.General.Income}万元，减本期支用{year.General.Expenditure}万元，期末余额{year.General.Closing}万元。其中用于项目的期初{year.GeneralProject.Opening}万元、拨款{year.GeneralProject.Income}万元、支用{year.GeneralProject.Expenditure}万元、期末{year.GeneralProject.Closing}万元。");
        page.Say($"支用{year.General.Expenditure}万元按用途分：{year.Economic.Select(item => page.Text($"{item.Name}{item.Total}万元（{item.Share}%）")):，}。");
    }

    private static void Scores(DepartmentYear year, Page page)
    {
        page.Table(table =>
        {
            table.Head("维度", "指标", "分值", "计划", "实绩", "实绩/计划", "自评分");
            foreach (var group in year.Groups)
            {
                foreach (var (one, index) in group.Indicators.Select((one, index) => (one, index)))
                {
                    object?[] rest = [one.Name, one.Weight, page.Text($"{one.Target}{one.Unit}"), page.Text($"{one.Actual}{one.Unit}"), page.Text($"{one.Percent}%"), one.Score];
                    table.Row(index == 0 ? [new Span(group.Name, group.Indicators.Length + 1), .. rest] : rest);
                }
                table.Row("分项小计", group.Weight, null, null, null, group.Score);
            }
            table.Row(new Span("总评", 1, 2), year.TotalWeight, null, null, null, year.TotalScore);
        });
        page.Say($"发出问卷{year.Poll.Issued}份，回收{year.Poll.Returned}份，回收比例{year.Poll.ReturnRate}%。有效答卷{year.Poll.Valid}份，其中满意{year.Poll.Content}份，满意比例{year.Poll.ContentRate}%。");
    }
}
