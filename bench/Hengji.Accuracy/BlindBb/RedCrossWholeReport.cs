using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A district's Red Cross as one northern metropolis has it: execution, goals, management of the budget, each with its points, amounts in 万元 to the fen.</summary>
internal sealed class RedCrossWholeReport() : BlindLayout("redcross-whole", "blind-bb", new NumberStyle { MoneyDecimals = 6, Nothing = "0.000000" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindBb.RedCross;
        page.Heading(0, $"景和区红十字会{year.Year}年部门整体绩效评价报告");
        page.Heading(1, "一、部门概况");
        page.Say($"（一）机构设置及职责工作任务情况。区红十字会为区委领导的群团组织，内设办公室、业务部、赈济救护部，下属1个事业单位为区红十字会服务中心。行政编制{own.Officials.Posts}人，实有{own.Officials.Staff}人；事业编制{own.Institution.Posts}人，实有{own.Institution.Staff}人。主要职责是开展应急救护培训、人道救助、捐献服务、志愿服务和募捐活动。");
        page.Say($"（二）部门整体绩效目标设立情况。{year.Year}年计划{own.Deeds.Select(one => page.Text($"{one.Name}{one.Target}{one.Unit}"))}，服务对象满意度达到95%以上。");
        page.Heading(1, "二、当年预算执行情况");
        Execution(own, year, page);
        page.Heading(1, "三、整体绩效目标实现情况");
        Goals(own, page);
        page.Heading(1, "四、预算管理情况分析");
        Management(own, page);
        page.Heading(1, "五、总体评价结论");
        page.Say($"（一）评价得分情况。综合评价得分{own.Sheet.Score}分，评价级别为“{own.Sheet.Grade}”。其中当年预算执行情况得{own.Sheet.Groups[0].Score}分，整体绩效目标实现情况得{own.Sheet.Groups[1].Score}分，预算管理情况得{own.Sheet.Groups[2].Score}分。");
        page.Table(table => table
            .Head("评价内容", "分值", "得分", "得分率")
            .Rows(own.Sheet.Groups, (one, _) => [one.Name, one.Weight, one.Score, new Formatted(one.Rate, null, "%")])
            .Row("合计", own.Sheet.Weight, own.Sheet.Score, null));
        page.Say($"（二）存在的问题及原因分析。一是部分项目执行进度不均衡，{Least(own).Name}项目全年预算{Least(own).Budget}万元，未支出{Least(own).Left}万元；二是固定资产盘点不够及时，扣{own.Sheet.Of("固定资产管理情况").Lost}分；三是效益指标的佐证材料收集不充分。");
        page.Heading(1, "六、措施建议");
        page.Plain("细化项目实施计划和用款计划，按月跟踪执行进度；定期开展资产清查，做到账实相符；加强效益类材料的日常积累，提高绩效评价质量。");
        page.Heading(1, "附件　部门整体绩效目标自评表");
        page.Style = page.Style with { Nothing = "0" };
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "得分", "扣分");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost);
            table.Row(new Span("合计", 1, 3), own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost);
        });
    }

    private static Line Least(RedCrossWhole own) => own.Projects.MaxBy(one => one.Left.Value)!;

    private static void Execution(RedCrossWhole own, DepartmentYear year, Page page)
    {
        page.Say($"{year.Year}年全年预算数{own.All.Budget}万元，其中，基本支出预算数{own.Basic.Budget}万元，占{own.BasicShare}%；项目支出预算数{own.Project.Budget}万元，占{own.ProjectShare}%。资金总体支出{own.All.Spent}万元，其中，基本支出{own.Basic.Spent}万元，项目支出{own.Project.Spent}万元。预算执行率为{own.All.Rate}%，该部分{own.Sheet.Groups[0].Weight}分，得{own.Sheet.Groups[0].Score}分。");
        page.Say($"与上年相比，总支出{page.Moved(own.All.Money)}万元，{page.Rose(own.All.Money)}，其中项目支出{page.Moved(own.Project.Money)}万元。项目支出明细如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率")
            .Rows(own.Projects.Add(own.Project with { Name = "合计" }), (one, _) => [one.Name, one.Initial, one.Budget, one.Spent, new Formatted(one.Rate, null, "%")]));
    }

    private static void Goals(RedCrossWhole own, Page page)
    {
        page.Heading(2, "（一）产出完成情况分析");
        page.Say($"1.产出数量。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。参加培训的{own.Trained}人次中，{own.Certified}人考核合格取得救护员证，取证率{own.CertifiedRate}%。");
        page.Plain("2.产出质量。救护培训师资均持证上岗，救助对象均经街道初审、区级复核和公示。3.产出进度。除个别采购事项略有推迟外，各项任务均按计划完成。");
        page.Say($"4.产出成本。应急救护培训支出{own.TrainingCost}万元，人均成本{own.TrainingEach:元}元；人道救助项目直接救助{own.Helped}户，发放救助金{own.HelpMoney}万元，户均{own.HelpEach:元}元，均控制在标准以内。");
        page.Heading(2, "（二）效果实现情况分析");
        page.Say($"1.社会效益。全年接受社会捐赠{own.Gifts.Received.Now}万元，其中{own.Gifts.Kinds.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}，比上年{page.Moved(own.Gifts.Received)}万元。捐赠款物使用{own.Gifts.Used}万元，为当年接受捐赠的{own.Gifts.UsedRate}%，用于{own.Gifts.Uses.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}。捐赠款物年初结存{own.Gifts.Opening}万元，年末结存{own.Gifts.Closing}万元。捐赠款物单独核算，不纳入部门预算。");
        page.Say($"2.服务对象满意度。发放问卷{own.Poll.Issued}份，有效问卷{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度为{own.Poll.ContentRate}%。该部分{own.Sheet.Groups[1].Weight}分，得{own.Sheet.Groups[1].Score}分。");
    }

    private static void Management(RedCrossWhole own, Page page)
    {
        page.Plain("（一）财务管理。财务管理制度健全，资金使用合规，会计基础信息完整。");
        page.Say($"（二）资产管理。年末固定资产原值{own.Assets}万元，其中{own.AssetKinds.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}。");
        page.Plain("（三）绩效管理。项目绩效目标、绩效监控、绩效自评覆盖率均达到要求。");
        page.Say($"（四）结转结余率。年末结转结余资金{own.Closing}万元，占全年预算数的{own.ClosingRate}%，其余未执行资金已由财政收回，上年末为{own.LastClosing}万元。");
        page.Say($"（五）部门预决算差异率。年初预算{own.All.Initial}万元，全年预算比年初预算增加{own.All.Added}万元，调整幅度{own.All.AddedRate}%。该部分{own.Sheet.Groups[2].Weight}分，得{own.Sheet.Groups[2].Score}分。");
    }
}
