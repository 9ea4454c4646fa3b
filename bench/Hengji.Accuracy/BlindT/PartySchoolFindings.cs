using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindT;

/// <summary>What accountants find at a Party school, its courses and its points.</summary>
internal static class PartySchoolFindings
{
    public static void Write(PartySchool school, Page page)
    {
        var sheet = school.Sheet;
        page.Say($"（一）投入。该部分{sheet.Groups[0].Weight}分，评价得{sheet.Groups[0].Score}分。在职人数未超编制，“三公”经费未突破预算；部分绩效指标不够明确，扣{sheet.Of("绩效指标明确性").Lost}分。");
        page.Say($"（二）过程。该部分{sheet.Groups[1].Weight}分，评价得{sheet.Groups[1].Score}分。预算完成率{school.All.Rate}%，按完成率得{sheet.Of("预算完成率").Score}分；公用经费支出{school.Common.Spent}元，控制率{school.CommonRate}%。政府采购计划{school.Planned}元，实际采购{school.Bought}元，执行率{school.BoughtRate}%。年末固定资产{school.Assets}元，在用{school.AssetsUsed}元，利用率{school.AssetsUsedRate}%，闲置{school.AssetsIdle}元。");
        page.Say($"（三）产出。该部分{sheet.Groups[2].Weight}分，评价得{sheet.Groups[2].Score}分。全年举办各类班次{school.AllKinds.Courses}期，培训{school.AllKinds.Trainees}人，{school.Deeds[2].Name}{school.Deeds[2].Actual}项，{school.Deeds[4].Name}{school.Deeds[4].Actual}门，{school.Deeds[5].Name}{school.Deeds[5].Actual}场。培训情况见下表：");
        page.Table(table => table.Head("班次类别", "期数（期）", "培训人数（人）", "培训人天数", "培训费（元）", "每人每天（元）")
            .Rows(school.Kinds.Add(school.AllKinds), (one, _) => [one.Name, one.Courses, one.Trainees, one.Days, one.Cost, one.CostEach]));
        page.Say($"（四）效果。该部分{sheet.Groups[3].Weight}分，评价得{sheet.Groups[3].Score}分。报送决策咨询成果{school.Deeds[3].Actual}篇，完成目标{school.Deeds[3].Target}篇的{school.Deeds[3].Rate}%，但转化为政策文件的较少，扣{sheet.Of("决策咨询成果转化").Lost}分。");
        page.Say($"（五）评价结论。综合得分{sheet.Score}分，扣{sheet.Lost}分，绩效等级为“{sheet.Grade}”。");
        page.Heading(1, "四、存在的主要问题");
        var slow = school.Projects.MinBy(one => one.Rate.Value)!;
        page.Say($"（一）预算编制不够精准。年中追加{school.Adjusted}元，调整率{school.AdjustedRate}%；{slow.Name}预算{slow.Budget}元，支出{slow.Spent}元，完成率仅{slow.Rate}%，未执行{slow.Left}元。");
        page.Say($"（二）财务核算不规范。抽查发现{school.LateBills}笔培训费未在班次结束后及时结算，预付款项{school.Advances}元账龄超过{school.IdleAge}年未清理，扣{sheet.Of("资金使用合规性").Lost}分。");
        page.Say($"（三）资产使用效率有待提高。闲置固定资产{school.AssetsIdle}元，主要为老校区教学设备，资产管理规范性扣{sheet.Of("资产管理规范性").Lost}分。");
    }

    public static void Sheet(TableWriter table, MarkSheet sheet, Page page)
    {
        table.Head("一级指标", "分值", "二级指标", "三级指标", "分值", "目标值", "实际值", "得分");
        foreach (var group in sheet.Groups)
            foreach (var (mark, index) in group.Marks.Select((mark, index) => (mark, index)))
            {
                object?[] rest = [mark.Level2, mark.Name, mark.Weight, mark.Target is null ? "—" : mark.WantedCell(page), mark.Actual is null ? "—" : mark.DoneCell(), mark.Score];
                table.Row(index == 0 ? [new Span(group.Name, group.Marks.Count()), new Span(group.Weight, group.Marks.Count()), .. rest] : rest);
            }
        table.Row("合计", sheet.Weight, null, null, sheet.Weight, null, null, sheet.Score);
    }
}
