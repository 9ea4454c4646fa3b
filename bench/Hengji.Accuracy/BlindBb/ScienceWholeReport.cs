using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A city's science and technology bureau as one southern coastal province has it: what it achieves and how it is run, point by point in sentences.</summary>
internal sealed class ScienceWholeReport() : BlindLayout("science-whole", "blind-bb", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindBb.Science;
        page.Heading(0, $"{year.Year}年度海陵市科学技术局部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Plain("（一）部门职能。贯彻创新驱动发展战略，统筹推进全市创新体系建设和科技体制改革，编制并实施科技计划，组织高新技术企业培育、科技成果转化和科技人才服务工作。");
        page.Say($"（二）人员情况。核定编制{own.Crew.Posts}名，{year.Year}年末在职{own.Crew.Staff}人，离退休{own.Retired}人。");
        page.Plain("（三）年度总体工作和重点工作任务。实施高新技术企业树标提质行动，布局一批创新平台，推动科技金融服务实体经济，抓好农村科技特派员和科普工作。");
        Money(own, year, page);
        page.Heading(1, "二、绩效自评情况");
        page.Say($"（一）自评结论。部门整体支出绩效自评得分{own.Sheet.Score}分，其中履职效能{own.Sheet.Groups[0].Weight}分，自评得分{own.Sheet.Groups[0].Score}分；管理效率{own.Sheet.Groups[1].Weight}分，自评得分{own.Sheet.Groups[1].Score}分，绩效等级为{own.Sheet.Grade}。");
        page.Heading(2, "（二）履职效能分析");
        ScienceWholeAnalysis.Effects(own, page);
        page.Heading(2, "（三）管理效率分析");
        ScienceWholeAnalysis.Running(own, page);
        page.Heading(1, "三、存在的问题及下一步措施");
        page.Say($"一是支出进度不均衡，上半年支出{own.PaidAhead}万元，第四季度支出{own.Paid[3].Amount}万元，占全年的{own.Paid[3].Share}%；二是个别专项执行率偏低，{Least(own).Name}执行率为{Least(own).Rate}%，未支出{Least(own).Left}万元；三是绩效管理制度执行有待加强，该项扣{own.Sheet.Of("绩效管理制度执行").Lost}分。下一步将提前组织项目申报评审，加快资金拨付，强化绩效监控结果应用。");
        page.Heading(1, "附件　部门整体支出绩效自评评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "权重（分）", "自评分数");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score);
            table.Row("合计", null, null, own.Sheet.Weight, own.Sheet.Score);
        });
    }

    private static Line Least(ScienceWhole own) => own.Projects.MinBy(one => one.Rate.Value)!;

    private static void Money(ScienceWhole own, DepartmentYear year, Page page)
    {
        page.Say($"（四）部门整体支出情况。{year.Year}年本年收入{own.Incomes.Year.Now}万元，其中{own.Incomes.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}；加上年初结转和结余{own.Incomes.Opening}万元，总收入{own.Incomes.All}万元。本年支出{own.All.Spent}万元，年末结转和结余{own.Incomes.Closing}万元。");
        page.Say($"支出年初预算{own.All.Initial}万元，调整后预算{own.All.Budget}万元，预算调整率{own.All.AddedRate}%。其中基本支出{own.Basic.Spent}万元，支出率{own.Basic.Rate}%；项目支出{own.Project.Spent}万元，支出率{own.Project.Rate}%，比上年{page.Moved(own.Project.Money)}万元。预算执行情况见下表：");
        page.Aside("单位：万元");
        page.Table(table =>
        {
            table.Head("支出项目", "年初预算", "调整预算", "决算数", "支出率%", "上年决算数", "比上年增减%");
            foreach (var one in (Line[])[own.Personnel, own.Common, own.Basic, .. own.Projects, own.Project, own.All])
                table.Row(one == own.Basic || one == own.Project ? one.Name + "小计" : one == own.All ? "合计" : one.Name, one.Initial, one.Budget, one.Spent, one.Rate, one.Money.Last, one.Money.Rate);
        });
    }
}
