using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A logistics park built with special bonds, evaluated in an inland province: investment, issues, payment, income and cover, points, problems.</summary>
internal sealed class ColdChainReport() : BlindLayout("cold-chain-report", "blind-t", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var cold = year.BlindT.Cold;
        page.Heading(0, $"金谷市农产品冷链物流园建设项目{year.Year}年度政府专项债券资金绩效评价报告");
        page.Heading(1, "一、项目概况");
        page.Say($"（一）建设内容。项目总建筑面积{cold.Area}平方米，其中冷库{cold.Store}平方米、加工分拣车间{cold.Works}平方米、综合服务用房{cold.Services}平方米，由市农产品物流园建设服务中心组织实施。");
        page.Say($"（二）投资及资金来源。项目概算总投资{cold.All.Estimate}万元，资金来源为：{cold.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"（三）债券发行使用情况。截至{year.Year}年末，项目分{cold.IssueCount}期发行专项债券{cold.Bonds.Budget}万元，已使用{cold.Bonds.Spent}万元，使用率{cold.Bonds.Rate}%，结存{cold.Bonds.Left}万元；按票面利率计算，年应付利息{cold.Interest}万元，均按期足额支付。");
        Issues(cold, page);
        page.Heading(1, "二、绩效评价工作情况");
        page.Say($"评价组核查了立项、招标、合同、支付和竣工资料，对园区运营情况进行现场勘察，并向入驻商户发放问卷{cold.Tenancy.Issued}份，收回有效问卷{cold.Tenancy.Valid}份，满意{cold.Tenancy.Content}份，满意度{cold.Tenancy.ContentRate}%。");
        page.Heading(1, "三、综合评价结论");
        Conclusion(cold, page);
        page.Heading(1, "四、绩效评价分析");
        Analysis(year, page);
        page.Heading(1, "五、存在问题");
        Problems(cold, page);
        page.Heading(1, "六、建议");
        page.Plain("一是加快工程收尾和结算，推动结存债券资金尽快形成实物工作量；二是创新招商方式，提高摊位区出租率；三是建立收益归集专户，按期足额上缴专项收入，确保还本付息来源。");
        page.Heading(1, "附件　项目绩效评价得分表");
        page.Style = page.Style with { Nothing = "0" };
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分", "扣分");
            foreach (var mark in cold.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Target is null ? mark.Words : mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score, mark.Lost);
            table.Row(new Span("合计", 1, 5), cold.Sheet.Weight, cold.Sheet.Score, cold.Sheet.Lost);
        });
    }

    private static void Issues(ColdChain cold, Page page)
    {
        page.Heading(2, "表1　专项债券发行及使用情况表");
        page.Aside("单位：万元");
        page.Table(table => table.Head("期次", "发行金额", "期限（年）", "票面利率（%）", "年利息", "已使用", "使用率（%）", "结存")
            .Rows(cold.Issues, (one, _) => [one.Name, one.Money.Budget, one.Term, one.InterestRate, one.Interest, one.Money.Spent, one.Money.Rate, one.Money.Left])
            .Row("合计", cold.Bonds.Budget, null, null, cold.Interest, cold.Bonds.Spent, cold.Bonds.Rate, cold.Bonds.Left));
    }

    private static void Conclusion(ColdChain cold, Page page)
    {
        page.Say($"项目评价得分{cold.Sheet.Score}分，等级为“{cold.Sheet.Grade}”。{cold.Sheet.Groups.Select(one => page.Text($"{one.Name}指标{one.Weight}分，得{one.Score}分")):；}。");
        page.Table(table => table.Head("指标", "决策", "管理", "产出", "效益", "合计")
            .Row(["分值", .. cold.Sheet.Groups.Select(one => one.Weight), cold.Sheet.Weight])
            .Row(["得分", .. cold.Sheet.Groups.Select(one => one.Score), cold.Sheet.Score])
            .Row(["得分率", .. cold.Sheet.Groups.Select(one => new Formatted(one.Rate, null, "%")), null]));
    }

    private static void Analysis(DepartmentYear year, Page page)
    {
        var cold = year.BlindT.Cold;
        page.Say($"（一）投资完成情况。累计签订合同{cold.All.Contract}万元，累计支付{cold.All.Paid}万元，合同支付率{cold.All.PaidRate}%；支付资金中，{cold.PaidSources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Heading(2, "表2　投资完成情况表");
        page.Aside("单位：万元");
        page.Table(table => table.Head("投资构成", "概算金额", "合同金额", "累计支付", "支付率（%）")
            .Rows(cold.Parts.Add(cold.All), (one, _) => [one.Name, one.Estimate, one.Contract, one.Paid, one.PaidRate]));
        page.Say($"（二）产出情况。{cold.Deeds.Take(2).Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成目标值{one.Target}{one.Unit}的{one.Rate}%")):；}；单位工程验收合格率100%。");
        page.Say($"（三）收益情况。{year.Year}年项目实现收入{cold.AllEarnings.Actual}万元，为预测收入{cold.AllEarnings.Forecast}万元的{cold.AllEarnings.Rate}%；扣除运营成本{cold.Cost}万元后，净收益{cold.Net}万元，对当年债券利息的保障倍数为{cold.Cover}倍，发行时预测为{cold.ForecastCover}倍。");
        page.Heading(2, "表3　项目收入实现情况表");
        page.Aside("单位：万元");
        page.Table(table => table.Head("收入项目", "预测收入", "实际收入", "实现率（%）")
            .Rows(cold.Earnings.Add(cold.AllEarnings), (one, _) => [one.Name, one.Forecast, one.Actual, one.Rate]));
        page.Say($"（四）社会效益。园区入驻企业{cold.Deeds[3].Actual}家、个体商户{cold.Tenants}户，带动就业{cold.Jobs}人；可租冷库面积{cold.Rentable}平方米，已出租{cold.Rented}平方米，出租率{cold.RentedRate}%。年货物吞吐量{cold.Deeds[2].Actual}吨，为目标的{cold.Deeds[2].Rate}%。");
    }

    private static void Problems(ColdChain cold, Page page)
    {
        var (issue, earning) = (cold.Issues[2].Money, cold.Earnings.MinBy(one => one.Rate.Value)!);
        page.Say($"（一）债券资金支出进度偏慢。{issue.Name}债券{issue.Budget}万元，已使用{issue.Spent}万元，结存{issue.Left}万元，主要是工程较计划延期{cold.Delay}个月竣工，扣{cold.Sheet.Of("按期竣工").Lost}分。");
        page.Say($"（二）收入未达预测。{earning.Name}预测{earning.Forecast}万元，实际{earning.Actual}万元，实现率{earning.Rate}%，收益测算偏乐观，扣{cold.Sheet.Of("收益测算合理性").Lost}分。");
        page.Say($"（三）资金管理不够规范。项目单位曾将债券资金{cold.Borrowed}万元临时用于支付管理费用，评价期间已归还，扣{cold.Sheet.Of("债券资金使用合规性").Lost}分。");
    }
}
