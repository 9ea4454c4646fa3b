using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A third party evaluates a coastal city's fund for trade and consumption for the bureau of finance: outline, work, conclusion, indicators, what works, what does not, advice, annexes.</summary>
internal sealed class CommerceReview() : BlindLayout("commerce-review", "blind-t", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var commerce = year.BlindT.Commerce;
        page.Heading(0, $"望海市{year.Year}年度促进商贸消费专项资金财政重点绩效评价报告");
        page.Plain("为加强财政支出管理，提高专项资金使用效益，受市财政局委托，评价组于本年4月至6月对市商务局主管的促进商贸消费专项资金开展了重点绩效评价，现将评价情况报告如下。");
        page.Heading(1, "一、基本情况");
        Outline(year, page);
        page.Heading(1, "二、绩效评价工作开展情况");
        Work(commerce, page);
        page.Heading(1, "三、综合评价情况及评价结论");
        Conclusion(commerce, page);
        page.Heading(1, "四、绩效评价指标分析");
        CommerceFindings.Indicators(commerce, page);
        page.Heading(1, "五、存在的问题及原因分析");
        CommerceFindings.Problems(commerce, page);
        page.Heading(1, "六、有关建议");
        page.Plain("一是修订资金管理办法，明确补贴申报、审核和兑付时限；二是按因素法分配区县资金，与上年执行率和评价结果挂钩；三是建立商户信用名单，对套取补贴行为追回资金并取消申报资格；四是完善绩效指标，增设带动消费、品牌引进等可量化的效益指标。");
        page.Heading(1, "附件1　专项资金分区县支出情况表");
        page.Aside("单位：万元");
        page.Table(table => table.Head("区县", "下达资金", "实际支出", "支出率（%）", "结余资金")
            .Rows(commerce.Districts.Add(commerce.All), (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Heading(1, "附件2　绩效评价指标体系评分表");
        page.Table(table => CommerceFindings.Sheet(table, commerce, page));
    }

    private static void Outline(DepartmentYear year, Page page)
    {
        var commerce = year.BlindT.Commerce;
        page.Say($"（一）项目概况。专项资金用于{commerce.Ways.Select(one => page.Text($"{one.Money.Name}"))}等{commerce.Ways.Length}个方向，覆盖全市{commerce.DistrictCount}个区县，年度受益企业和商户{commerce.Receivers}家。");
        page.Say($"（二）资金安排。{year.Year}年专项资金预算{commerce.All.Budget}万元，较上年的{commerce.Budget.Last}万元{page.Moved(commerce.Budget)}万元，{page.Rose(commerce.Budget)}。其中：{commerce.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"（三）资金使用。截至{year.Year}年12月31日，实际支出{commerce.All.Spent}万元，预算执行率{commerce.All.Rate}%，结余{commerce.All.Left}万元按规定收回财政。各方向支出情况见表1。");
        page.Heading(2, "表1　专项资金分方向支出情况表");
        page.Aside("单位：万元、家");
        page.Table(table => table.Head("支持方向", "预算数", "支出数", "执行率（%）", "占支出比重（%）", "受益企业（商户）")
            .Rows(commerce.Ways, (one, _) => [one.Money.Name, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Share, one.Receivers])
            .Row("合计", commerce.All.Budget, commerce.All.Spent, commerce.All.Rate, "100.00", commerce.Receivers));
        page.Say($"（四）绩效目标。年度目标为核销消费券{commerce.Deeds[0].Target}张，补贴以旧换新家电{commerce.Deeds[1].Target}台，新增限上商贸企业{commerce.NewFirmsTarget}家，举办促消费活动{commerce.Deeds[3].Target}场，打造夜间消费集聚区{commerce.Deeds[4].Target}处。");
    }

    private static void Work(Commerce commerce, Page page)
    {
        page.Say($"评价组采用案卷研究、现场核查、问卷调查和比较分析等方法，抽查企业和商户{commerce.Sampled}家，占受益总数的{commerce.SampledShare}%，涉及资金{commerce.SampledMoney}万元，占支出总额的{commerce.SampledMoneyShare}%。");
        page.Say($"面向商户发放问卷{commerce.Merchants.Issued}份，收回有效问卷{commerce.Merchants.Valid}份，有效率{commerce.Merchants.ValidRate}%；面向消费者发放问卷{commerce.Consumers.Issued}份，收回有效问卷{commerce.Consumers.Valid}份，有效率{commerce.Consumers.ValidRate}%。");
    }

    private static void Conclusion(Commerce commerce, Page page)
    {
        var sheet = commerce.Sheet;
        page.Say($"经综合评价，专项资金绩效得分{sheet.Score}分，评价等级为“{sheet.Grade}”。其中{sheet.Groups.Select(one => page.Text($"{one.Name}类指标权重{one.Weight}分，得{one.Score}分，得分率{one.Rate}%")):；}。");
        page.Heading(2, "表2　评价得分情况表");
        page.Table(table => table.Head("一级指标", "权重分值", "评价得分", "扣分", "得分率（%）")
            .Rows(sheet.Groups, (one, _) => [one.Name, one.Weight, one.Score, one.Lost, one.Rate])
            .Row("合计", sheet.Weight, sheet.Score, sheet.Lost, null));
        page.Say($"总体看，专项资金对稳定消费发挥了积极作用。消费券直接带动消费{commerce.Consumption}万元，财政资金拉动比为1∶{commerce.Lever}；全市社会消费品零售总额{commerce.Retail.Now:亿}亿元，{page.Rose(commerce.Retail)}。");
    }
}
