using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A bureau of development and reform on its whole expenditure as a southern province orders it: what it does well, how efficiently it is managed, score sheet.</summary>
internal sealed class DevelopmentWholeReport() : BlindLayout("development-whole", "blind-u", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var whole = year.BlindU.Development;
        page.Heading(0, $"青江市发展和改革局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Plain("（一）部门职能。负责拟订并组织实施国民经济和社会发展规划，统筹重点项目建设，承担价格管理、粮食和物资储备、节能审查、社会信用体系建设等工作。");
        page.Say($"（二）机构和人员情况。内设综合规划股、投资股、产业股、价格股、粮食储备股、信用建设股6个股室，下属重点项目服务中心、价格认证中心2个事业单位。核定编制{whole.Crew.Posts}名（行政编制{whole.Crew.Officials}名、事业编制{whole.Crew.Institution}名），年末在职{whole.Crew.Staff}人，离退休{whole.Crew.Retired}人，在职人员控制率{whole.Crew.StaffRate}%。");
        page.Say($"（三）年度重点工作任务。安排市级以上重点项目{whole.All.Items}个，年度计划投资{whole.All.Planned:亿}亿元；{whole.Deeds.Skip(1).Select(one => page.Text($"{one.Name}{one.Target}{one.Unit}")):、}。");
        page.Heading(2, "（四）部门整体支出情况");
        Money(year, page);
        page.Heading(1, "二、绩效自评情况");
        page.Heading(2, "（一）自评结论");
        page.Say($"对照评分标准，部门整体支出绩效自评得分{whole.Sheet.Score}分，其中履职效能{whole.Sheet.Groups[0].Weight}分、自评{whole.Sheet.Groups[0].Score}分，管理效率{whole.Sheet.Groups[1].Weight}分、自评{whole.Sheet.Groups[1].Score}分，绩效等级为“{whole.Sheet.Grade}”。");
        Effects(year, page);
        Management(year, page);
        page.Heading(1, "三、存在问题及改进措施");
        page.Say($"一是年中追加较多，全年追加{whole.Money.Added}万元，为年初预算的{whole.Money.AddedRate}%，预算编制的前瞻性有待提高；二是“{whole.Money.Least.Name}”支出率为{whole.Money.Least.Rate}%，未支出{whole.Money.Least.Left}万元，主要是合同按进度付款；三是专项资金绩效指标量化不足，扣{whole.Sheet.Of("专项资金绩效").Lost}分。下一步将提前做实项目库，按月通报支出进度，完善绩效指标。");
        page.Heading(1, "附表　部门整体支出绩效自评评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "自评分");
            foreach (var mark in whole.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score);
            table.Row("合计", null, null, whole.Sheet.Weight, whole.Sheet.Score);
        });
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var money = year.BlindU.Development.Money;
        page.Say($"{year.Year}年年初预算{money.Initial}万元，年中追加{money.Added}万元，调整后预算{money.All.Budget}万元。全年支出{money.All.Spent}万元，支出率{money.All.Rate}%，年末结转{money.All.Left}万元；支出比上年{page.Moved(money.Spent)}万元，{page.Rose(money.Spent)}。其中基本支出{money.Basic.Spent}万元，占{money.BasicPart.Share}%（人员经费{money.Personnel.Spent}万元、公用经费{money.Common.Spent}万元）；项目支出{money.Project.Spent}万元，占{money.ProjectPart.Share}%。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", "调整后预算", "支出数", "支出率（%）", "结转")
            .Row("一、基本支出", money.Basic.Budget, money.Basic.Spent, money.Basic.Rate, money.Basic.Left)
            .Rows([money.Personnel, money.Common], (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left])
            .Row("二、项目支出", money.Project.Budget, money.Project.Spent, money.Project.Rate, money.Project.Left)
            .Rows(money.Projects, (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left])
            .Row("合计", money.All.Budget, money.All.Spent, money.All.Rate, money.All.Left));
    }

    private static void Effects(DepartmentYear year, Page page)
    {
        var whole = year.BlindU.Development;
        page.Heading(2, "（二）履职效能分析");
        page.Say($"1.重点项目建设。全年{whole.All.Items}个重点项目开工（在建）{whole.All.Started}个，完成投资{whole.All.Done:亿}亿元，为年度计划的{whole.All.Rate}%，比上年{page.Word(whole.Investment.Change, "增加", "减少")}{whole.Investment.Change:亿,abs}亿元，{page.Rose(whole.Investment)}。");
        page.Table(table => table
            .Head("类别", "项目个数", "开工（在建）数", "计划投资（亿元）", "完成投资（亿元）", "完成率（%）")
            .Rows(whole.Kinds.Add(whole.All), (one, _) => [one.Name, one.Items, one.Started, new Formatted(one.Planned, "亿"), new Formatted(one.Done, "亿"), one.Rate]));
        page.Say($"2.争取上级资金。全年争取上级资金{whole.Obtained.Now}万元，其中地方政府专项债券{whole.Bonds}万元、预算内投资补助{whole.Grants}万元，比上年{page.Moved(whole.Obtained)}万元，{page.Rose(whole.Obtained)}。");
        page.Say($"3.其他重点任务。{whole.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。");
        page.Say($"4.专项效能。项目支出率{whole.Money.Project.Rate}%，“部门预算项目支出率”得{whole.Sheet.Of("部门预算项目支出率").Score}分。");
    }

    private static void Management(DepartmentYear year, Page page)
    {
        var whole = year.BlindU.Development;
        page.Heading(2, "（三）管理效率分析");
        page.Plain("1.预算编制和信息公开。新增项目均开展了事前绩效评估；部门预算、决算和绩效目标按时在市政府门户网站公开。");
        page.Say($"2.采购管理。政府采购预算{whole.Purchase.Budget}万元，实际采购{whole.Purchase.Spent}万元，采购执行率{whole.Purchase.Rate}%，该项{whole.Sheet.Of("采购执行率").Weight}分、得{whole.Sheet.Of("采购执行率").Score}分；授予中小企业合同{whole.Small}万元，占{whole.SmallShare}%。");
        page.Say($"3.资产管理。年末资产总额{whole.Assets}万元，其中固定资产{whole.Fixed}万元；在用固定资产{whole.Used}万元，利用率{whole.UsedRate}%。");
        page.Say($"4.运行成本。公用经费{whole.Money.Common.Spent}万元，人均{whole.CommonEach}元。“三公”经费预算{whole.Three.All.Budget}万元、支出{whole.Three.All.Now}万元，其中公务用车运行维护费{whole.Three.Vehicles.Now}万元（保有量{whole.Three.Cars}辆）、公务接待费{whole.Three.Guests.Now}万元（国内接待{whole.Three.Batches}批次、{whole.Three.People}人次），无因公出国（境）支出。");
    }
}
