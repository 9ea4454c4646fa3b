using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>An evaluation of waterworks by others: contracts, settlement and payment by section, estimate against actual, points taken off, villages.</summary>
internal sealed class WorksReport() : BlindLayout("works-report", "blind-b", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Region}中小河流防洪工程财政重点绩效评价报告");
        page.Heading(1, "一、基本情况");
        Money(year, page);
        page.Heading(1, "二、评价结论");
        Points(year, page);
        page.Heading(1, "三、指标分析");
        page.Heading(2, "（一）过程：招标、结算与支付");
        Sections(year, page);
        page.Heading(2, "（二）产出：工程量与投资");
        Output(year, page);
        page.Heading(2, "（三）效益：受益群众");
        Villages(year, page);
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var works = year.BlindB.Works;
        page.Say($"工程概算总投资{works.AllEstimate.Estimate}万元，由三个渠道筹措：{works.Sources.Select(source => page.Text($"{source.Name}计划{source.Planned}万元，到位{source.Arrived}万元，到位率{source.Rate}%")):；}。截至{year.Year}年底合计到位{works.AllSources.Arrived}万元，总体到位率{works.AllSources.Rate}%。");
        page.Table(table => table
            .Head("筹资渠道", "计划筹资（万元）", "实际到位（万元）", "到位率（%）")
            .Rows(works.Sources, (source, _) => [source.Name, source.Planned, source.Arrived, source.Rate])
            .Row("小计", works.AllEstimate.Estimate, works.AllSources.Arrived, works.AllSources.Rate));
    }

    private static void Points(DepartmentYear year, Page page)
    {
        var (all, dimensions) = (year.BlindB.Works.Judged, year.BlindB.Works.Dimensions);
        page.Say($"评价组按照{all.Weight}分制打分，扣除{all.Lost}分后，综合得分{all.Score}分，等级为“{(all.Score.Value >= 90 ? "优" : "良")}”。四个维度扣分依次为{dimensions.Select(one => page.Text($"{one.Lost}分")):、}，得分率依次为{dimensions.Select(one => page.Text($"{one.Rate}%")):、}。");
        page.Plain("表 2-1　绩效评价得分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "权重", "扣分", "得分", "得分率");
            foreach (var dimension in dimensions)
            {
                foreach (var (part, number) in Numbered(dimension.Parts))
                    table.Row([.. number == 1 ? new object?[] { new Span(dimension.Name, dimension.Parts.Length + 1) } : [], part.Name, .. Row(part)]);
                table.Row(["小计", .. Row(dimension)]);
            }
            table.Row([new Span("总计", 1, 2), .. Row(all)]);
        });
        foreach (var part in dimensions.SelectMany(one => one.Parts).Where(part => part.Lost.Value > 0))
            page.Say($"{part.Name}：扣{part.Lost}分，得{part.Score}分（满分{part.Weight}分）。");
    }

    private static object?[] Row(Judged one) => [one.Weight, one.Lost, one.Score, new Formatted(one.Rate, null, "%")];

    private static void Sections(DepartmentYear year, Page page)
    {
        var (sections, all) = (year.BlindB.Works.Sections, year.BlindB.Works.All);
        page.Say($"工程划分{sections.Length}个标段，招标控制价合计{all.Limit}万元，中标价合计{all.Contract}万元，下浮{all.BelowRate}%，节约{all.Below}万元。竣工结算送审{all.Submitted}万元，审定{all.Approved}万元，审减率{all.CutRate}%，审减{all.Cut}万元。截至评价日累计支付{all.Paid}万元，为审定金额的{all.PaidRate}%，未付{all.Unpaid}万元。");
        page.Plain("表 3-1　招标及结算情况（万元）");
        page.Table(table => table
            .Head("标段", "控制价", "中标价", "下浮额", "下浮率%", "送审金额", "审定金额", "审减额", "审减率%")
            .Rows(sections.Append(all), (one, _) =>
                [one.Name, one.Limit, one.Contract, one.Below, one.BelowRate, one.Submitted, one.Approved, one.Cut, one.CutRate]));
        page.Plain("表 3-2　支付情况（万元）");
        page.Table(table => table
            .Head(["项目", .. sections.Select(one => one.Name.Split('（')[0]), "合计"])
            .Row(["审定金额", .. sections.Append(all).Select(one => one.Approved)])
            .Row(["累计支付", .. sections.Append(all).Select(one => one.Paid)])
            .Row(["未付金额", .. sections.Append(all).Select(one => one.Unpaid)])
            .Row(["支付比例（%）", .. sections.Append(all).Select(one => one.PaidRate)]));
        var most = sections.MaxBy(one => one.CutRate.Value)!;
        page.Say($"审减幅度最高的是{most.Name}，送审{most.Submitted}万元，核减{most.Cut}万元，审减率达{most.CutRate}%，反映出工程量申报不够准确。");
    }

    private static void Output(DepartmentYear year, Page page)
    {
        var works = year.BlindB.Works;
        page.Say($"实物工程量完成情况：{works.Quantities.Select(one => page.Text($"{one.Name}{one.Done}{one.Unit}，计划{one.Planned}{one.Unit}，完成比例{one.Rate}%")):；}。");
        page.Say($"实际完成投资{works.AllEstimate.Actual}万元，较概算{page.Word(works.AllEstimate.Change, "超出", "节余")}{works.AllEstimate.Change:abs}万元，{page.Word(works.AllEstimate.Change, "超概", "节余")}幅度{works.AllEstimate.Rate:abs}%。");
        page.Table(table => table
            .Head("费用构成（万元）", "概算", "实际完成", "超（+）节（-）", "幅度%", "占实际%")
            .Rows(works.Estimate.Append(works.AllEstimate), (item, _) => [item.Name, item.Estimate, item.Actual, item.Change, item.Rate, item.Share]));
    }

    private static void Villages(DepartmentYear year, Page page)
    {
        var (works, all) = (year.BlindB.Works, year.BlindB.Works.AllVillages);
        page.Say($"工程保护人口{works.Protected}人，人均投资{works.PerPerson}元。评价组在{works.Villages.Length}个村（社区）发放问卷{all.Issued}份，回收{all.Returned}份，回收率{all.ReturnRate}%；表示满意{all.Content}份，满意率{all.ContentRate}%。");
        page.Table(table => table
            .Head("村（社区）", "发放", "回收", "回收率", "满意", "满意率")
            .Rows(works.Villages.Prepend(all), (one, _) =>
                [one.Name, one.Issued, one.Returned, new Formatted(one.ReturnRate, null, "%"), one.Content, new Formatted(one.ContentRate, null, "%")]));
    }
}
