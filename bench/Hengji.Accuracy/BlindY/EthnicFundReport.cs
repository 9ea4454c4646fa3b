using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A county rates its fund for minorities project by project: tasks, money, each indicator, experience and problems; a list of projects and the form.</summary>
internal sealed class EthnicFundReport() : BlindLayout("ethnic-fund", "blind-y", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var fund = year.BlindY.Ethnic;
        page.Heading(0, $"云溪县民族宗教事务局{year.Year}年度少数民族发展资金项目支出绩效自评报告");
        page.Heading(1, "一、项目概况");
        Project(year, page);
        page.Heading(1, "二、项目资金安排和使用情况");
        Money(fund, page);
        page.Heading(1, "三、项目绩效情况分析");
        Goals(fund, page);
        page.Heading(1, "四、主要做法");
        page.Plain("一是坚持项目跟着规划走、资金跟着项目走，入库项目均经村民代表会议和乡镇审核；二是落实公示公告制度，县乡村三级公开资金安排和项目实施情况；三是建立项目资产台账，明确产权归属和管护责任。");
        page.Heading(1, "五、存在的问题和改进措施");
        page.Say($"{Least(fund).Place}{Least(fund).Name}项目支付率为{Least(fund).Money.Rate}%，进度偏慢；产业项目联农带农机制不够紧密，“带动群众增收”扣{fund.Sheet.Of("带动群众增收").Lost}分。下一步将加强项目前期工作，提前开展评审和招标，督促企业和合作社落实分红、务工协议。");
        page.Heading(1, "附件1　项目资金使用明细表");
        page.Aside("单位：万元、户、人");
        page.Table(table => table
            .Head("序号", "项目名称", "实施地点", "安排资金", "支付资金", "支付率（%）", "未支付", "受益户数", "受益人数")
            .Rows(fund.Projects, (one, index) => [index + 1, one.Name, one.Place, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Money.Left, one.Homes, one.People])
            .Row("", "合计", "", fund.All.Budget, fund.All.Spent, fund.All.Rate, fund.All.Left, fund.Homes, fund.People));
        page.Heading(1, "附件2　项目支出绩效自评表");
        page.Table(table => Sheet(table, fund, page));
    }

    private static EthnicProject Least(EthnicFund fund) => fund.Projects.MinBy(one => one.Money.Rate.Value)!;

    private static void Project(DepartmentYear year, Page page)
    {
        var fund = year.BlindY.Ethnic;
        page.Counts(fund.ProjectCount, fund.Projects.Length);
        page.Say($"{year.Year}年少数民族发展资金安排项目{fund.ProjectCount}个，涉及4个乡镇和县城社区，其中{fund.Kinds.Select(one => page.Text($"{one.Name}类{one.Count}个")):、}。截至年底完工{fund.Done}个，完工率{fund.DoneRate}%。");
        page.Say($"年度目标：{fund.Deeds.Select(one => page.Text($"{one.Name}{one.Target}{one.Unit}以上")):，}；项目验收合格率100%，项目区群众满意度95%以上。");
    }

    private static void Money(EthnicFund fund, Page page)
    {
        page.Say($"（一）资金到位。下达资金{fund.All.Budget}万元，其中中央资金{fund.Central}万元，占{fund.CentralShare}%，省级资金{fund.Province}万元，县级配套{fund.County}万元；比上年{page.Moved(fund.Given)}万元，{page.Rose(fund.Given)}。");
        page.Say($"（二）资金使用。已支付{fund.All.Spent}万元，支付率{fund.All.Rate}%，结转下年{fund.All.Left}万元。按用途分类如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目类别", "个数", "安排资金", "占比（%）", "支付资金", "支付率（%）", "结转")
            .Rows(fund.Kinds, (one, _) => [one.Name, one.Count, one.Money.Budget, one.Share, one.Money.Spent, one.Money.Rate, one.Money.Left])
            .Row("合计", fund.ProjectCount, fund.All.Budget, "100", fund.All.Spent, fund.All.Rate, fund.All.Left));
        page.Plain("（三）资金管理。严格执行衔接推进乡村振兴补助资金管理办法，实行县级报账，专款专用，未发现违规问题。");
    }

    private static void Goals(EthnicFund fund, Page page)
    {
        page.Say($"自评得分{fund.Sheet.Score}分，等级为“{fund.Sheet.Grade}”。");
        page.Say($"（一）产出指标完成情况（{fund.Sheet.Groups[1].Weight}分，得{fund.Sheet.Groups[1].Score}分）。{fund.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成年度目标的{one.Rate}%")):；}。");
        page.Say($"（二）效益指标完成情况（{fund.Sheet.Groups[2].Weight}分，得{fund.Sheet.Groups[2].Score}分）。项目覆盖群众{fund.Homes}户{fund.People}人，其中产业类项目惠及{fund.Projects.Where(one => one.Kind == "产业发展").Select(one => page.Text($"{one.Place}{one.Homes}户")):、}。民族乡农村居民人均可支配收入{fund.Earned.Now}元，比上年增加{fund.Earned.Change}元，增长{fund.Earned.Rate}%。");
        page.Say($"（三）满意度指标完成情况（{fund.Sheet.Groups[3].Weight}分，得{fund.Sheet.Groups[3].Score}分）。共调查{fund.Poll.Issued}人，有效问卷{fund.Poll.Valid}份，满意{fund.Poll.Content}人，满意度{fund.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, EthnicFund fund, Page page)
    {
        var execution = fund.Sheet.Groups[0];
        table.Head("资金情况（万元）", "预算数", "执行数", "执行率", "分值", "得分");
        table.Row("年度资金总额", fund.All.Budget, fund.All.Spent, new Formatted(fund.All.Rate, null, "%"), execution.Weight, execution.Score);
        table.Row("其中：中央资金", fund.Central, "—", "—", "—", "—").Row("省级资金", fund.Province, "—", "—", "—", "—").Row("县级资金", fund.County, "—", "—", "—", "—");
        table.Row("一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in fund.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 4), fund.Sheet.Weight, fund.Sheet.Score);
    }
}
