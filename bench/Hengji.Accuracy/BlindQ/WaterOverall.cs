using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A county's water department as a whole: what it is, money in and out, efficacy and management rated one by one, then the score sheet.</summary>
internal sealed class WaterOverall() : BlindLayout("water-overall", "blind-q", new NumberStyle())
{
    private static readonly string[] Offices = ["办公室", "规划建设股", "水政水资源股", "水土保持股", "农村水利股", "运行管理股", "财务审计股"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var water = year.BlindQ.Water;
        page.Heading(0, $"{year.Region}水利局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门概况");
        About(water, page);
        page.Heading(1, "二、部门资金收支情况");
        Money(water, year.Year, page);
        page.Heading(1, "三、部门整体绩效分析");
        Efficacy(water, page);
        Management(water, page);
        page.Heading(1, "四、评价结论及建议");
        Result(water, page);
        page.Plain("附件：部门整体支出绩效自评表");
        page.Table(table => Sheet(table, water.Form, page));
    }

    private static void About(WaterYear water, Page page)
    {
        page.Counts(water.People.Offices, Offices.Length);
        page.Say($"（一）机构组成。局机关内设{page.List(water.People.Offices, Offices)}{water.People.Offices}个股室，下属事业单位{water.People.Units}个，分别为水利工程质量监督站、水旱灾害防御中心、水土保持站、河湖保护中心，均不独立核算。");
        page.Say($"（二）人员概况。核定编制{water.People.Posts}名，年末在职人员{water.People.Staff}人，其中行政人员{water.People.Officials}人、事业人员{water.People.Institution}人，在职人员控制率{water.People.PostRate}%；退休人员{water.People.Retired}人，由养老保险基金发放养老金。");
        page.Plain("（三）机构职能。负责水资源开发利用与保护、水利工程建设与运行管理、水旱灾害防御、水土保持、河湖管理和农村供水保障等工作。");
    }

    private static void Money(WaterYear water, int year, Page page)
    {
        page.Say($"（一）收入情况。{year}年部门总收入{water.Flow.Income}万元，其中一般公共预算财政拨款收入{water.IncomeParts[0]}万元、政府性基金预算财政拨款收入{water.IncomeParts[1]}万元、其他收入{water.IncomeParts[2]}万元；上年结转和结余{water.Flow.Opening}万元。");
        page.Say($"（二）支出情况。全年总支出{water.All.Spent}万元。按支出性质分，基本支出{water.Basic.Spent}万元，占{water.Basic.Share}%；项目支出{water.Project.Spent}万元，占{water.Project.Share}%。按功能分类，{water.Functions.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。年末结转和结余{water.Flow.Closing}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", "年初预算", "预算调整", "全年预算", "全年支出", "执行率（%）", "指标结余")
            .Rows(water.BasicParts.Insert(0, water.Basic).Add(water.Project).AddRange(water.Projects).Add(water.All), (one, _) => [one.Name, one.Initial, one.Change, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Say($"年初批复预算{water.All.Initial}万元，年中追加调整{water.All.Change}万元，全年预算{water.All.Budget}万元，预算执行率{water.All.Rate}%。");
    }

    private static void Efficacy(WaterYear water, Page page)
    {
        var group = water.Form.Groups[0];
        page.Heading(2, "（一）履职效能");
        page.Say($"该项指标分值{group.Weight}分，自评得分{group.Score}分。围绕年度重点任务，{water.Works.Select(one => page.Text($"计划{one.Name}{one.Target}{one.Unit}，实际完成{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}；治理水土流失面积{water.Spoiled}平方公里。");
        page.Say($"从项目看，个别项目受汛期停工影响进度偏慢。{water.Projects.Select(one => page.Text($"{one.Name}全年预算{one.Budget}万元，支出{one.Spent}万元，执行率{one.Rate}%")):；}。");
    }

    private static void Management(WaterYear water, Page page)
    {
        var groups = water.Form.Groups;
        page.Heading(2, "（二）预算管理");
        page.Say($"分值{groups[1].Weight}分，自评得分{groups[1].Score}分。“三公”经费年初预算{water.Three.Budget}万元，实际支出{water.Three.Now}万元，完成预算的{water.Three.Rate}%，比上年{page.Moved(water.Three.Money)}万元，{page.Rose(water.Three.Money)}；其中{water.ThreeParts.Select(one => page.Text($"{one.Name}支出{one.Now}万元，完成预算的{one.Rate}%，比上年{page.Moved(one.Money)}万元")):，}。未安排因公出国（境）费用。");
        page.Heading(2, "（三）财务管理");
        page.Say($"分值{groups[2].Weight}分，自评得分{groups[2].Score}分。制定了内部控制、经费审批等制度，会计核算规范，不相容岗位相互分离。");
        page.Heading(2, "（四）资产管理");
        page.Say($"分值{groups[3].Weight}分，自评得分{groups[3].Score}分。年末资产总额{water.Holdings.Assets.Now}万元，比年初{page.Moved(water.Holdings.Assets)}万元，{page.Rose(water.Holdings.Assets)}，其中流动资产{water.Holdings.AssetParts[0].Now}万元、固定资产净值{water.Holdings.AssetParts[1].Now}万元、其他资产{water.Holdings.AssetParts[2].Now}万元。保有公务用车{water.Holdings.Cars}辆。");
        page.Heading(2, "（五）采购管理");
        page.Say($"分值{groups[4].Weight}分，自评得分{groups[4].Score}分。全年政府采购支出{water.Holdings.Purchases}万元，其中货物{water.Holdings.PurchaseParts[0]}万元、工程{water.Holdings.PurchaseParts[1]}万元、服务{water.Holdings.PurchaseParts[2]}万元；授予中小企业合同金额{water.Holdings.Small}万元，占政府采购支出总额的{water.Holdings.SmallShare}%。");
    }

    private static void Result(WaterYear water, Page page)
    {
        page.Say($"（一）评价结论。{page.Text($"按评价指标体系自评，总得分{water.Form.Score}分，扣{water.Form.Lost}分")}，自评等级为“{water.Form.Grade}”。");
        page.Say($"（二）存在问题。一是项目支出执行率为{water.Project.Rate}%，指标结余{water.Project.Left}万元，个别工程进度滞后；二是绩效指标设置不够细化。");
        page.Plain("（三）改进建议。提前开展项目前期工作，汛前完成招标；加强业务股室与财务股室的配合，按季度分析执行进度。自评结果随部门决算一并公开。");
    }

    private static void Sheet(TableWriter table, SelfForm form, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "目标值", "完成值", "自评得分");
        foreach (var group in form.Groups)
            foreach (var (line, index) in group.Lines.Select((line, index) => (line, index)))
                table.Row(index == 0
                    ? [new Span($"{group.Name}", group.Lines.Length), line.Level2, line.Name, line.Weight, line.TargetCell(page), line.ActualCell(), line.Score]
                    : [line.Level2, line.Name, line.Weight, line.TargetCell(page), line.ActualCell(), line.Score]);
        table.Row(new Span("合计", 1, 3), form.Weight, "", "", form.Score);
    }
}
