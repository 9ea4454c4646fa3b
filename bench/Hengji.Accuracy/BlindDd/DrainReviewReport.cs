using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>An agency reviews a coastal district's drains: a summary, money by payer and by use, lots with what was cut at settlement, each level in sentences, bonds and their interest; then the score sheet.</summary>
internal sealed class DrainReviewReport() : BlindLayout("drain-review", "blind-dd", new NumberStyle { HasThousands = true, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var drain = year.BlindDd.Drain;
        var sheet = drain.Sheet;
        page.Heading(0, $"望海市南屏区城区排水防涝提升改造项目绩效评价报告（{year.Year}年）");
        page.Heading(1, "摘 要");
        page.Say($"受南屏区财政局委托，评价组对城区排水防涝提升改造项目实施财政重点评价。项目计划筹集资金{drain.Funds.All.Planned}万元，到位{drain.Funds.All.Arrived}万元，累计支出{drain.Funds.All.Spent}万元；改造雨污管网{drain.AllLots.Length}公里，整治易涝点{drain.SpotsGone}处。经综合评定，项目得{sheet.Score}分，等级为“{sheet.Grade}”，其中决策{sheet.Groups[0].Score}分、过程{sheet.Groups[1].Score}分、产出{sheet.Groups[2].Score}分、效益{sheet.Groups[3].Score}分。");
        page.Heading(1, "一、项目基本情况");
        Basics(year, page);
        page.Heading(1, "二、评价结论与指标分析");
        DrainReviewLevels.Write(drain, page);
        page.Heading(1, "三、存在的问题");
        Problems(drain, page);
        page.Heading(1, "四、意见建议");
        page.Plain("1.加快工程收尾和竣工财务决算，及时办理资产移交。2.统筹债券资金使用与工程进度，避免资金沉淀。3.区财政应将配套资金列入年度预算予以保障。4.明确管网养护单位和经费来源，建立常态化检测修复机制。");
        page.Heading(1, "附表　绩效评价指标得分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "得分", "扣分");
            foreach (var group in sheet.Groups)
            {
                table.Rows(group.Marks, (one, index) => index == 0
                    ? [new Span(page.Text($"{group.Name}（{group.Weight}分）"), group.Marks.Count()), one.Level2, one.Name, one.Weight, one.Score, one.Lost]
                    : [one.Level2, one.Name, one.Weight, one.Score, one.Lost]);
            }
            table.Row(new Span("合计", 1, 3), sheet.Weight, sheet.Score, sheet.Lost);
        });
    }

    private static void Basics(DepartmentYear year, Page page)
    {
        var drain = year.BlindDd.Drain;
        page.Heading(2, "（一）立项背景");
        page.Say($"南屏区老城排水管网多建于二十世纪九十年代，雨污合流、管径偏小，汛期积水频发。{year.Year - 2}年区政府批准实施本项目，涉及居住小区和街巷{drain.Quarters}个、居民{drain.Households}户，建设单位为区城建投资公司，主管部门为区住房和城乡建设局。");
        page.Heading(2, "（二）资金投入和使用");
        page.Say($"1.资金筹集。{drain.Funds.Each.Select(one => page.Text($"{one.Name}计划{one.Planned}万元，占{one.Share}%")):；}。截至{year.Year}年末到位{drain.Funds.All.Arrived}万元，到位率{drain.Funds.All.ArrivedRate}%。");
        page.Aside("表1　资金到位及使用情况　单位：万元、%");
        page.Table(table => table
            .Head("资金来源", "计划金额", "到位金额", "到位率", "支出金额", "支出率", "账面结余")
            .Rows(drain.Funds.Each.Add(drain.Funds.All), (one, _) => [one.Name, one.Planned, one.Arrived, one.ArrivedRate, one.Spent, one.SpentRate, one.Left]));
        page.Say($"2.资金使用。累计支出{drain.AllCosts.Spent}万元，相当于概算{drain.AllCosts.Budget}万元的{drain.AllCosts.Rate}%。其中建筑安装工程费{drain.Costs[0].Spent}万元，占{drain.CostShares[0]}%；其余四项费用分别为{drain.Costs.Skip(1).Select(one => page.Text($"{one.Name}{one.Spent}万元"))}。");
        page.Aside("表2　概算执行情况　单位：万元、%");
        page.Table(table => table
            .Head("费用类别", "概算金额", "实际支出", "占支出比重", "概算执行率")
            .Rows(drain.Costs, (one, index) => [one.Name, one.Budget, one.Spent, drain.CostShares[index], one.Rate])
            .Row("合计", drain.AllCosts.Budget, drain.AllCosts.Spent, "100.00", drain.AllCosts.Rate));
        page.Heading(2, "（三）绩效目标");
        page.Say($"改造雨污管网{drain.LengthWanted}公里，整治易涝点{drain.Spots}处，主城区内涝防治标准达到30年一遇，居民满意度不低于85%。");
    }

    private static void Problems(DrainReview drain, Page page)
    {
        page.Say($"1.部分标段工期滞后。河东片区标段和城北片区标段分别比合同工期延后{drain.Late[0]}天和{drain.Late[1]}天，仍有{drain.LengthLeft}公里管网未完成改造，{drain.SpotsLeft}处易涝点未销号。");
        page.Say($"2.区级配套到位不足。区级财政资金计划{drain.Funds.Each[2].Planned}万元，到位{drain.Funds.Each[2].Arrived}万元，到位率{drain.Funds.Each[2].ArrivedRate}%，全部缺口{drain.Funds.Missing}万元均为区级资金。");
        page.Say($"3.债券资金存在沉淀。专项债券到位{drain.Funds.Each[0].Arrived}万元，年利率{drain.BondRate}%，每年应付利息{drain.Interest}万元，年末仍有{drain.Funds.Each[0].Left}万元未形成支出。");
        page.Say($"4.结算管理不够严格。五个标段送审金额{drain.AllLots.HandedIn}万元，审定{drain.AllLots.Settled}万元，核减率{drain.AllLots.CutRate}%，其中{Most(drain).Name}核减率达{Most(drain).CutRate}%。");
    }

    private static DrainLot Most(DrainReview drain) => drain.Lots.MaxBy(one => one.CutRate.Value)!;
}
