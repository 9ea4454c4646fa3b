using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Layouts;

/// <summary>Years down and items across, change and rate as rows of their own; nothing is a dash.</summary>
public sealed class TransposedYears() : Layout("transposed-years", new NumberStyle { Nothing = "—", PercentDecimals = 1 })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度收支及“三公”经费公开");
        page.Heading(1, "一、收支对比");
        Compared(year, page);
        page.Heading(1, "二、“三公”经费对比");
        ThreePublic(year, page);
        page.Heading(1, "三、情况说明");
        Text(year, page);
    }

    private static void Compared(DepartmentYear year, Page page)
    {
        Comparison[] items = [year.Income, year.Expenditure, year.Basic, year.Project];
        page.Aside("单位：万元，%");
        page.Table(table => table
            .Head("年度", "总收入", "总支出", "其中：基本支出", "其中：项目支出")
            .Row([$"{year.Year - 1}年", .. items.Select(item => item.Last)])
            .Row([$"{year.Year}年", .. items.Select(item => item.Now)])
            .Row(["增减额", .. items.Select(item => item.Change)])
            .Row(["增减幅度", .. items.Select(item => item.Rate)]));
    }

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        Controlled[] items = [year.ThreePublic, year.Abroad, year.Vehicle, year.VehicleBuy, year.VehicleRun, year.Reception];
        page.Table(table => table
            .Head("年度（万元）", "合计", "因公出国（境）费", "公务用车费", "购置费", "运行维护费", "公务接待费")
            .Row([$"{year.Year - 1}年决算", .. items.Select(item => item.Final.Last)])
            .Row([$"{year.Year}年预算", .. items.Select(item => item.Budget)])
            .Row([$"{year.Year}年决算", .. items.Select(item => item.Final.Now)])
            .Row(["比上年增减", .. items.Select(item => item.Final.Change)])
            .Row(["比上年增减%", .. items.Select(item => item.Final.Rate)])
            .Row(["决算占预算%", .. items.Select(item => item.Rate)]));
    }

    private static void Text(DepartmentYear year, Page page)
    {
        var three = year.ThreePublic;
        page.Say($"1.{year.Year}年总支出{year.Expenditure.Now}万元，同比{page.Word(year.Expenditure.Change, "增支", "减支")}{year.Expenditure.Change:abs}万元，{page.Word(year.Expenditure.Change, "增幅", "降幅")}{year.Expenditure.Rate:abs}%。");
        page.Say($"2.“三公”经费决算{three.Final.Now}万元，控制在预算{three.Budget}万元以内，为预算的{three.Rate}%；其中接待费{year.Reception.Final.Now}万元，接待{year.Batches}批{year.Guests}人次。");
        page.Say($"3.基本支出{year.Basic.Now}万元中，人员经费{year.Sum.Personnel}万元，公用经费{year.Sum.Public}万元。");
    }
}
