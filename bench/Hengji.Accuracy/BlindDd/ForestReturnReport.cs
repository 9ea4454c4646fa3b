using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A hill county of the south-west rates a central transfer for fields given back to the forest, with amounts to the fen in 万元: what came, what each town got at two standards, indicator by indicator; the form last.</summary>
internal sealed class ForestReturnReport() : BlindLayout("forest-return", "blind-dd", new NumberStyle { MoneyDecimals = 4, DropsZeros = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var forest = year.BlindDd.Forest;
        page.Heading(0, $"白石县林业局关于{year.Year}年度完善退耕还林政策补助资金绩效自评情况的报告");
        page.Plain("县财政局：");
        page.Say($"根据转移支付绩效自评工作要求，我局对{year.Year}年完善退耕还林政策补助资金开展了自评，现将情况报告如下。");
        page.Heading(1, "一、绩效目标分解下达情况");
        page.Say($"（一）上级下达情况。市财政局分两批下达我县补助资金{forest.Given}万元，其中第一批{forest.GivenFirst}万元，第二批{forest.GivenSecond}万元，绩效目标同步下达。");
        page.Counts(forest.TownCount, forest.Towns.Length);
        page.Say($"（二）县内安排情况。县财政另安排检查验收工作经费{forest.WorkGiven}万元，两项合计{forest.Whole.Budget}万元。我局按照验收面积将任务分解到{forest.TownCount}个乡镇。");
        page.Heading(1, "二、绩效目标完成情况分析");
        Money(forest, page);
        Goals(year, page);
        page.Heading(1, "三、偏离绩效目标的原因和改进措施");
        page.Say($"一是有{forest.UnpaidHouseholds}户共{forest.UnpaidArea}亩因农户外出、账户注销等原因未完成信息核对，补助未能在年内兑付；二是部分图斑因占用、毁损不符合保存要求，抽查合格率{forest.FitRate}%。下一步将督促乡镇逐户核实，限期补植，结余资金{forest.Left}万元按规定结转使用。");
        page.Heading(1, "四、绩效自评结果应用和公开情况");
        page.Say($"本项目自评得分{forest.Sheet.Score}分，自评等级为{forest.Sheet.Grade}。自评结果将作为分配下年度检查验收工作经费的依据，并在县政府网站公开。");
        page.Heading(1, "附件　转移支付项目绩效自评表");
        page.Aside($"（{year.Year}年度）　资金单位：万元");
        page.Table(table => Form(table, forest, page));
    }

    private static void Money(ForestReturn forest, Page page)
    {
        page.Heading(2, "（一）资金投入情况分析");
        page.Say($"1.资金到位情况。上级补助资金{forest.Given}万元和县级工作经费{forest.WorkGiven}万元均已到位，到位率100%。");
        page.Say($"2.资金执行情况。全年支出{forest.Whole.Spent}万元，预算执行率{forest.Whole.Rate}%。其中兑付农户补助{forest.Paid}万元，执行率{forest.PaidRate}%；检查验收支出{forest.WorkPaid}万元，执行率{forest.WorkRate}%，结余{forest.WorkLeft}万元。");
        page.Plain("3.资金管理情况。补助资金通过“一卡通”直接打卡到户，兑付前在村务公开栏公示不少于7天，未发现抵扣、代领现象。");
    }

    private static void Goals(DepartmentYear year, Page page)
    {
        var forest = year.BlindDd.Forest;
        page.Heading(2, "（二）总体绩效目标完成情况");
        page.Say($"{year.Year}年兑现补助面积{forest.All.Area}亩，比上年{forest.Area.Last}亩减少{forest.Area.Change:abs}亩，下降{forest.Area.Rate:abs}%，主要是部分地块补助到期；惠及退耕农户{forest.All.Households}户，户均{forest.EachHousehold}元。");
        page.Heading(2, "（三）绩效指标完成情况");
        page.Say($"1.数量指标。上一轮退耕还林补助面积{forest.All.OldArea}亩，按每亩{forest.OldStandard:元,0}元兑付{forest.All.OldMoney}万元；第二轮退耕还林延长期补助面积{forest.All.NewArea}亩，按每亩{forest.NewStandard:元,0}元兑付{forest.All.NewMoney}万元。各乡镇兑付情况：");
        page.Aside("单位：亩、万元、户");
        page.Table(table =>
        {
            table.Head(new Span("乡镇", 2), new Span("上一轮", 1, 2), new Span("第二轮延长期", 1, 2), new Span("合计", 1, 2), new Span("农户数", 2));
            table.Head("面积", "金额", "面积", "金额", "面积", "金额");
            table.Rows(forest.Towns.Insert(0, forest.All), (one, _) => [one.Name, one.OldArea, one.OldMoney, one.NewArea, one.NewMoney, one.Area, one.Money, one.Households]);
        });
        page.Say($"2.质量指标。县级抽查{forest.Checked}亩，抽查比例{forest.CheckedShare}%，合格{forest.Fit}亩，抽查图斑保存合格率{forest.FitRate}%，目标值为95%。");
        page.Plain("3.时效、成本指标。补助资金于12月20日前兑付，严格执行国家补助标准，未提高或降低标准。");
        page.Say($"4.满意度指标。发放问卷{forest.Poll.Issued}份，收回有效问卷{forest.Poll.Valid}份，其中满意和基本满意{forest.Poll.Content}份，满意度{forest.Poll.ContentRate}%。");
    }

    private static void Form(TableWriter table, ForestReturn forest, Page page)
    {
        var (whole, sheet) = (forest.Whole, forest.Sheet);
        table.Head("项目资金", new Span("", 1, 2), "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分");
        table.Row("", new Span("年度资金总额", 1, 2), whole.Budget, whole.Spent, sheet.Groups[0].Weight, new Formatted(whole.Rate, null, "%"), sheet.Groups[0].Score);
        table.Row("", new Span("其中：中央财政资金", 1, 2), forest.Given, forest.Paid, "", new Formatted(forest.PaidRate, null, "%"), "");
        table.Row("", new Span("县级财政资金", 1, 2), forest.WorkGiven, forest.WorkPaid, "", new Formatted(forest.WorkRate, null, "%"), "");
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因");
        foreach (var mark in sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score, mark.IsFull ? "" : "见报告第三部分");
        table.Row(new Span("总分", 1, 5), sheet.Weight, sheet.Score, "");
    }
}
