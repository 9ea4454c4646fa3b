using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A district's office of letters and visits as one north-western province orders it: the conclusion, what was done, each project in one paragraph, how it was used; the form at the end.</summary>
internal sealed class PetitionWholeReport() : BlindLayout("petition-whole", "blind-r", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Petition;
        page.Heading(0, $"西河区信访局{year.Year}年度部门预算执行情况绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Say($"（一）部门概况。区信访局为区委工作机关，下设综合股、办信接访股、督查督办股和区群众来访接待中心，编制{own.Posts}名，实有{own.Staff}人，主要负责处理群众来信、接待群众来访、办理网上信访和协调化解信访突出问题。");
        page.Say($"（二）当年部门预算及执行情况。{year.Year}年部门预算支出{own.All.Budget}万元，其中基本支出{own.Basic.Budget}万元，项目支出{own.Project.Budget}万元。全年执行{own.All.Spent}万元，预算执行率{own.All.Rate}%，其中基本支出执行{own.Basic.Spent}万元（人员经费{own.Personnel}万元，公用经费{own.Common}万元），项目支出执行{own.Project.Spent}万元。");
        page.Heading(1, "二、部门整体支出绩效自评情况");
        page.Say($"（一）自评结论。部门整体支出绩效自评得分{own.Sheet.Score}分，自评等级为{own.Sheet.Grade}。其中{own.Sheet.Groups.Select(one => page.Text($"{one.Name}满分{one.Weight}分，得{one.Score}分")):；}。");
        Results(own, page);
        page.Heading(1, "三、项目支出绩效自评情况");
        Projects(own, page);
        page.Heading(1, "四、部门预算绩效自评工作开展情况及结果应用");
        page.Plain("我局成立由主要负责人任组长的自评工作组，各股室提供业务数据和佐证材料，财务人员汇总复核，经局务会审议后上报。自评结果在部门内部通报，并在区政府门户网站公开，作为编制下年度预算的参考。");
        page.Heading(1, $"附件　{year.Year}年度部门整体支出绩效自评表");
        page.Aside("单位：万元");
        page.Table(table => Form(table, own, page));
    }

    private static void Results(PetitionWhole own, Page page)
    {
        page.Say($"（二）履职效果分析。1.办理总量。全年登记办理信访事项{own.Matters.Now}件次，比上年{page.Moved(own.Matters)}件次，{page.Rose(own.Matters, "上升", "下降")}。其中{own.Ways.Select(one => page.Text($"{one.Name}{one.Matters.Now}件次，占{one.Share}%，同比{page.Rose(one.Matters, "上升", "下降")}")):；}。按初重分，初次信访{own.First}件次，占{own.FirstShare}%，重复信访{own.Repeated}件次。");
        page.Say($"2.办理质量。应在年内办结的信访事项{own.Due}件，按期办结{own.OnTime}件，按期办结率{own.OnTimeRate}%。3.积案化解。年初交办信访积案{own.Old}件，年内化解{own.Solved}件，化解率{own.SolvedRate}%，未化解的{own.OldLeft}件全部落实包案领导。4.领导接访。区级领导公开接访{own.Leaders}人次，接待群众反映事项{own.LeaderMatters}件。");
        page.Table(table => table.Head("信访渠道", "上年件次", "本年件次", "增减件次", "增减（%）", "占比（%）")
            .Rows(own.Ways, (one, _) => [one.Name, one.Matters.Last, one.Matters.Now, one.Matters.Change, one.Matters.Rate, one.Share])
            .Row("合计", own.Matters.Last, own.Matters.Now, own.Matters.Change, own.Matters.Rate, "100"));
        page.Say($"5.社会满意度。对{own.Poll.Issued}名信访群众开展回访，有效回访{own.Poll.Valid}人，表示满意和基本满意的{own.Poll.Content}人，满意率{own.Poll.ContentRate}%。");
        page.Say($"（三）部门管理分析。“三公”经费支出{own.ThreePublic.Now}万元，比上年{page.Moved(own.ThreePublic)}万元，全部为公务用车运行维护费。财务、采购、资产管理制度健全，该部分自评{own.Sheet.Groups[1].Score}分。");
        page.Say($"（四）未达标指标及改进措施。{own.Sheet.Marks.Where(one => one.Lost.Value > 0).Select(one => page.Text($"{one.Name}扣{one.Lost}分")):；}。下一步将加快项目资金支付进度，压实首办责任，提高初次信访一次性化解水平。");
    }

    private static void Projects(PetitionWhole own, Page page)
    {
        page.Counts(own.ProjectCount, own.Projects.Length);
        page.Say($"本部门共有预算支出项目{own.ProjectCount}个，年初预算{own.Project.Budget}万元，全年执行{own.Project.Spent}万元，执行率{own.Project.Rate}%，年末结余{own.Project.Left}万元。各项目自评情况如下：");
        string[] effects = ["保障了重要节点信访秩序平稳，未发生因处置不当引发的群体性事件。", "一批时间长、难度大的信访问题得到解决，群众合理诉求落实到位。", "接待中心办公、安保、物业等费用及时支付，来访群众有序接待。", "信访系统全年稳定运行，开展信访法治化宣传进社区、进乡村活动。"];
        foreach (var (one, number) in Numbered(own.Projects))
            page.Say($"{number}.{one.Name}。全年预算数{one.Budget}万元，执行数{one.Spent}万元，完成预算的{one.Rate}%{(one.Left.Value == 0 ? page.Text($"") : page.Text($"，结余{one.Left}万元"))}。{effects[number - 1]}");
    }

    private static void Form(TableWriter table, PetitionWhole own, Page page)
    {
        var execution = own.Sheet.Groups[0];
        table.Head("部门名称", new Span("西河区信访局", 1, 6));
        table.Row(new Span("部门预算支出（万元）", 4), "支出类别", "年初预算数", "全年执行数", "执行率（%）", "分值", "得分");
        table.Row("合计", own.All.Budget, own.All.Spent, own.All.Rate, execution.Weight, execution.Score);
        table.Row("基本支出", own.Basic.Budget, own.Basic.Spent, own.Basic.Rate, "—", "—");
        table.Row("项目支出", own.Project.Budget, own.Project.Spent, own.Project.Rate, "—", "—");
        table.Row("一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分");
        foreach (var mark in own.Sheet.Groups.Skip(1).SelectMany(one => one.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("合计", 1, 5), own.Sheet.Weight, own.Sheet.Score);
    }
}
