using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>A city's port office: conclusion first, then work, money, faults; amounts in 万元 with four decimals.</summary>
internal sealed class PortWholeReport() : BlindLayout("port-whole", "blind-ii", new NumberStyle { MoneyDecimals = 4, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindIi.Port;
        page.Heading(0, $"澜港市人民政府口岸办公室{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、评价结论");
        page.Say($"对照评价指标体系逐项打分，我办{year.Year}年度部门整体支出绩效自评得分为{own.Sheet.Score}分，等次为“{own.Sheet.Grade}”。全年可用资金{own.Budget:2}万元，支出{own.Spent.Now:2}万元，预算完成率{own.Rate}%，结转{own.Left:2}万元。");
        page.Table(table => table
            .Head(["评价维度", .. own.Sheet.Groups.Select(one => one.Name), "合计"])
            .Row(["满分", .. own.Sheet.Groups.Select(one => one.Weight), own.Sheet.Weight])
            .Row(["自评得分", .. own.Sheet.Groups.Select(one => one.Score), own.Sheet.Score])
            .Row(["失分", .. own.Sheet.Groups.Select(one => one.Lost), own.Sheet.Lost]));
        page.Heading(1, "二、部门基本情况");
        page.Say($"市口岸办负责全市口岸开放、运行管理和通关协调，内设综合科、通关科、运行科。核定编制{own.Posts}名，年末在职{own.Staff}人，未超编。");
        page.Heading(1, "三、履职情况和成效");
        Work(own, page);
        page.Heading(1, "四、资金安排与使用");
        Money(own, page);
        page.Heading(1, "五、存在的主要问题");
        page.Say($"（一）预算编制不够精准。年初批复{own.Initial}万元，年中追加{own.Added}万元，调整幅度{own.AddedRate}%。（二）部分项目资金未用完，四个项目合计未支出{own.Project.Left}万元，其中{own.Projects[0].Name}{own.Projects[0].Left}万元。（三）扣分事项：通关便利化水平扣{own.Sheet.Of("通关便利化水平").Lost}分，原因是夜间查验预约响应偏慢；资产管理规范性扣{own.Sheet.Of("资产管理规范性").Lost}分，原因是查验设备标签不全；绩效目标合理性扣{own.Sheet.Of("绩效目标合理性").Lost}分，原因是效益目标不够量化。");
        page.Heading(1, "六、改进措施");
        page.Plain("一是提前论证项目，减少年中追加；二是会同查验单位推行全天候预约；三是开展资产清查，补齐标签和台账。");
        page.Heading(1, "附表　部门整体支出绩效评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
            table.Row(new Span("总计", 1, 5), own.Sheet.Weight, own.Sheet.Score);
        });
    }

    private static void Work(PortWhole own, Page page)
    {
        var traffic = own.Traffic;
        page.Say($"1.口岸运量。全年完成{traffic[0].Name}{traffic[0].Moved.Now}吨，同比{page.Rose(traffic[0].Moved)}，其中进口{own.Cargo[0].Amount}吨、出口{own.Cargo[1].Amount}吨，分别占{own.Cargo[0].Share}%、{own.Cargo[1].Share}%。箱量{traffic[1].Moved.Now}标箱，较上年{page.Moved(traffic[1].Moved)}标箱；进出境旅客和船员{traffic[2].Moved.Now}人次，船舶{traffic[3].Moved.Now}艘次，同比分别{page.Rose(traffic[2].Moved)}、{page.Rose(traffic[3].Moved)}。");
        page.Table(table => table
            .Head("指标", "计量单位", "上年", "本年", "增减量", "增幅（%）")
            .Rows(traffic, (one, _) => [one.Name, one.Unit, one.Moved.Last, one.Moved.Now, one.Moved.Change, one.Moved.Rate]));
        page.Say($"2.通关协调。牵头召开协调会{own.Talks.Actual}次，年度目标{own.Talks.Target}次，完成率{own.Talks.Rate}%；上门走访外贸企业{own.Firms.Actual}家，年度目标{own.Firms.Target}家，完成率{own.Firms.Rate}%。");
        page.Say($"3.航线培育。按每标箱{own.Standard:元,0}元的标准，对{own.Subsidised}标箱给予航线补贴，兑付{own.Subsidy}万元。");
        page.Say($"4.企业评价。发放调查问卷{own.Poll.Issued}份，回收有效问卷{own.Poll.Valid}份，有效率{own.Poll.ValidRate}%，其中{own.Poll.Content}份选择满意，企业满意度{own.Poll.ContentRate}%。");
    }

    private static void Money(PortWhole own, Page page)
    {
        page.Say($"（一）总体情况。上年结转{own.Opening}万元，本年财政拨款{own.Income}万元，两项共计{own.Budget}万元；本年支出{own.Spent.Now}万元，年末结转{own.Closing}万元。支出比上年的{own.Spent.Last}万元{page.Moved(own.Spent)}万元，{page.Rose(own.Spent, "上升")}。");
        page.Say($"（二）基本支出。全年{own.Basic}万元，占总支出的{own.BasicShare}%，用于保障机构运转。其中人员经费{own.Personnel}万元，公用经费{own.Common}万元，后者按在职人数计算人均{own.CommonEach:元,2}元。");
        page.Say($"（三）项目支出。四个项目预算共{own.Project.Budget}万元，执行{own.Project.Spent}万元，执行率{own.Project.Rate}%，占总支出的{own.ProjectShare}%。{own.Projects.Select(one => page.Text($"{one.Name}使用{one.Spent}万元，执行率为{one.Rate}%")):；}。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "项目", "预算安排", "实际支出", "未支出", "执行率（%）")
            .Rows(own.Projects, (one, index) => [$"{index + 1}", one.Name, one.Budget, one.Spent, one.Left, one.Rate])
            .Row(null, "小计", own.Project.Budget, own.Project.Spent, own.Project.Left, own.Project.Rate));
    }
}
