using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>The third chapter of the emergency management: a paragraph for each scored part.</summary>
internal static class EmergencyAnalysis
{
    public static void Write(DepartmentYear year, Page page)
    {
        var (urgent, money) = (year.BlindK.Emergency, year.BlindK.Emergency.Money);
        Duties(urgent, page);
        page.Say($"2.预算管理。年初预算{money.AllRun.Initial}万元，全年预算{money.AllRun.Full}万元，执行{money.AllRun.Done}万元，执行率{money.AllRun.Rate}%。{urgent.Months.Select(one => page.Text($"{one.Month}月末累计支出{one.Spent}万元，执行进度{one.Rate}%，序时进度为{one.Wanted}%")):；}。{Scored(page, urgent.Score.Parts[1])}");
        page.Say($"3.财务管理。财务管理制度健全，岗位分离、职责明确，资金审批手续完备。{Scored(page, urgent.Score.Parts[2])}");
        page.Say($"4.资产管理。年末固定资产原值{urgent.Assets}万元，其中房屋构筑物{urgent.Buildings}万元、车辆{urgent.CarsWorth}万元、其他资产{urgent.OtherAssets}万元，资产均在用。{Scored(page, urgent.Score.Parts[3])}");
        page.Say($"5.采购管理。全年政府采购支出{urgent.Bought}万元，其中货物类{urgent.Goods}万元、服务类{urgent.Services}万元；授予中小企业合同金额{urgent.SmallFirms}万元，占采购支出的{urgent.SmallShare}%。{Scored(page, urgent.Score.Parts[4])}");
        page.Heading(2, "（二）部门预算项目绩效分析");
        page.Say($"常年项目和一次性项目共安排全年预算{money.ProjectRun.Full}万元，支出{money.ProjectRun.Done}万元，执行率{money.ProjectRun.Rate}%，结转{money.ProjectRun.Left}万元。");
        foreach (var (one, index) in urgent.Projects.Select((one, index) => (one, index)))
            page.Say($"（{index + 1}）{one.Name}。预算{one.Full}万元，支出{one.Done}万元，执行率{one.Rate}%，结转{one.Left}万元，项目绩效目标基本实现。");
        page.Heading(2, "（三）绩效结果应用");
        page.Say($"自评报告按要求随部门决算公开，自评结果作为次年预算安排依据。{Scored(page, urgent.Score.Parts[5])}");
    }

    private static void Duties(Emergency urgent, Page page)
    {
        page.Heading(2, "（一）整体绩效分析");
        page.Say($"1.履职效能。全年检查生产经营单位{urgent.Checks.Now}家次，比上年{page.Rose(urgent.Checks)}；排查各类隐患{urgent.Hazards}处，整改{urgent.Mended}处，整改率{urgent.MendedRate}%，其余{urgent.Unmended}处已落实管控措施。发生生产安全事故{urgent.Accidents.Now}起、死亡{urgent.Deaths.Now}人，上年分别为{urgent.Accidents.Last}起、{urgent.Deaths.Last}人。{Scored(page, urgent.Score.Parts[0])}");
    }

    private static Runs Scored(Page page, ScoredPart part) => part.Lost.Value == 0
        ? page.Text($"该部分分值{part.Weight}分，自评{part.Score}分。")
        : page.Text($"该部分分值{part.Weight}分，扣{part.Lost}分（{part.Items.Where(one => one.Lost.Value > 0).Select(one => page.Text($"{one.Name}扣{one.Lost}分"))}），自评{part.Score}分。");
}
