using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A city's bureau of ecology as one eastern province has it: how the evaluation was done, decisions, process, duties, effects; tables of people and of money within the text.</summary>
internal sealed class EcologyWholeReport() : BlindLayout("ecology-whole", "blind-bb", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindBb.Ecology;
        page.Heading(0, $"吴溪市生态环境局{year.Year}年度部门整体支出绩效自评价报告");
        page.Say($"评价结论：{year.Year}年度部门整体支出绩效自评价综合得分{own.Sheet.Score}分，等级为“{own.Sheet.Grade}”。其中{own.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分（满分{one.Weight}分，得分率{one.Rate}%）"))}。");
        page.Heading(1, "一、部门整体概况");
        People(own, page);
        page.Heading(1, "二、部门整体资金情况");
        Money(own, year, page);
        page.Heading(1, "三、部门绩效实现情况");
        Results(own, page);
        page.Heading(1, "四、部门整体绩效中存在的问题及改进措施");
        page.Say($"（一）主要问题。年中调整预算{own.All.Added}万元，调整率{own.All.AddedRate}%，年初预算到位率不高；“淘汰国三及以下柴油货车”实际完成{own.Deeds[4].Actual}辆，为目标的{own.Deeds[4].Rate}%；{Most(own).Name}项目年末尚有{Most(own).Left}万元未支付。");
        page.Plain("（二）改进措施。做实项目前期工作，减少年中追加；对治理工程实行按节点付款和月度通报；完善绩效指标体系，提高自评价质量。");
        page.Heading(1, "附表　部门整体支出绩效自评价指标得分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "权重", "目标值", "实际值", "得分");
            foreach (var group in own.Sheet.Groups)
                foreach (var (mark, index) in group.Marks.Select((mark, index) => (mark, index)))
                    table.Row([.. index == 0 ? (object?[])[new Span(page.Text($"{group.Name}（{group.Weight}）"), group.Marks.Count())] : [], mark.Level2, mark.Name, mark.Weight, mark.Name == "预算执行率" ? "100%" : mark.WantedCell(page), mark.Name == "预算执行率" ? new Formatted(own.All.Rate, null, "%") : mark.DoneCell(), mark.Score]);
            table.Row("合计", null, null, own.Sheet.Weight, null, null, own.Sheet.Score);
        });
    }

    private static Line Most(EcologyWhole own) => own.Projects.MaxBy(one => one.Left.Value)!;

    private static void People(EcologyWhole own, Page page)
    {
        page.Plain("（一）部门职能。负责全市生态环境监督管理，统筹协调重大生态环境问题，组织开展污染防治、生态保护修复监管、核与辐射安全监管、环境监测和执法工作。");
        page.Say($"（二）机构人员。局系统纳入部门预算编制范围的单位{own.Crews.Length}个，年末人员情况如下：");
        page.Table(table => table
            .Head("单位", "编制数（名）", "年末在编人数（人）", "编制使用率（%）")
            .Rows(own.Crews.Add(own.Crew), (one, _) => [one.Name, one.Posts, one.Staff, one.Rate]));
    }

    private static void Money(EcologyWhole own, DepartmentYear year, Page page)
    {
        page.Say($"（一）收入情况。本年收入{own.Incomes.Year.Now}万元，较上年{page.Moved(own.Incomes.Year)}万元，{page.Rose(own.Incomes.Year)}。其中{own.Incomes.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}。年初结转和结余{own.Incomes.Opening}万元，收入总计{own.Incomes.All}万元。");
        page.Say($"（二）支出情况。全年支出{own.All.Spent}万元，执行率{own.All.Rate}%。其中人员经费{own.Kinds[0].Spent}万元，公用经费{own.Kinds[1].Spent}万元，项目支出{own.Project.Spent}万元。年末结转和结余{own.Incomes.Closing}万元。{year.Year}年预算安排和执行情况见下表。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", "年初预算", "调整数", "调整后预算", "实际支出", "执行率（%）", "未执行")
            .Rows((Line[])[own.Basic, .. own.Kinds, own.Project, .. own.Projects, own.All], (one, index) => [Title(one, own, index), one.Initial, one.Added, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Say($"（三）政府采购情况。全年政府采购预算{own.Asked}万元，实际采购{own.Tenders}万元，节约{own.Saved}万元，资金节约率{own.SavedRate}%。实际采购额中{own.TenderKinds.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
    }

    private static string Title(Line one, EcologyWhole own, int index) =>
        one == own.Basic ? "一、基本支出" : one == own.Project ? "二、项目支出" : one == own.All ? "合计" : index < 3 ? $"　{one.Name}" : $"　{index - 3}.{one.Name}";

    private static void Results(EcologyWhole own, Page page)
    {
        page.Say($"（一）大气环境。市区环境空气有效监测{own.Air.Days}天，其中{own.Air.Kinds.Select(one => page.Text($"{one.Name}{one.Amount}天"))}。优良天数{own.Air.Good}天，优良天数比率{own.Air.GoodRate}%，较上年的{own.Air.LastRate}%{page.Word(own.Air.Points, "上升", "下降")}{own.Air.Points:abs}个百分点。完成大气治理工程{own.Deeds[0].Actual}项。");
        page.Say($"（二）水环境。国省考断面{own.Sections}个，达到或优于Ⅲ类的{own.GoodSections}个，优Ⅲ比例{own.SectionRate}%；整治入河排污口{own.Deeds[1].Actual}个，完成年度任务{own.Deeds[1].Target}个的{own.Deeds[1].Rate}%。");
        page.Say($"（三）执法监管。检查企业{own.Deeds[3].Actual}家次，下达处罚决定{own.Penalties.Cases.Now}件，同比{page.Rose(own.Penalties.Cases)}；罚款金额{own.Penalties.Money.Now}万元，比上年{page.Moved(own.Penalties.Money)}万元，平均每件{own.Penalties.Each:元}元。受理环境信访{own.Petitions}件，办结{own.Settled}件，办结率{own.SettledRate}%。");
        page.Say($"（四）监测和宣教。出具监测数据{own.Deeds[2].Actual}万个，开展公众活动{own.Deeds[5].Actual}场。委托开展满意度调查，有效样本{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }
}
