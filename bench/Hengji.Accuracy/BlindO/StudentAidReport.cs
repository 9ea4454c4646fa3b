using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A city rates a central transfer for aid to students: how it was passed on, money that came and was spent, goals as a whole and one by one, deviations, use; the table of regional goals.</summary>
internal sealed class StudentAidReport() : BlindLayout("student-aid", "blind-o", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var aid = year.BlindO.Aid;
        page.Heading(0, $"{year.City()}{year.Year}年中央财政学生资助补助经费转移支付绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        Passed(year, page);
        page.Heading(1, "二、绩效目标完成情况分析");
        page.Heading(2, "（一）资金投入情况分析");
        Money(aid, page);
        page.Heading(2, "（二）总体绩效目标完成情况分析");
        page.Say($"年度目标为资助学生{aid.Wanted}人次以上。全年实际资助{aid.Times}人次，其中春季学期{aid.Spring}人次、秋季学期{aid.Autumn}人次；按学段分，{aid.Stages.Select(one => page.Text($"{one.Name}{one.Times}人次、{one.Money}万元，占资助资金的{one.Share}%")):；}。{aid.Poor}名脱贫家庭（含监测对象）学生全部纳入资助范围。");
        page.Heading(2, "（三）绩效指标完成情况分析");
        Indicators(aid, page);
        page.Heading(1, "三、偏离绩效目标的原因和下一步改进措施");
        page.Say($"一是资金支付进度不平衡，{Least(aid).Name}执行率{Least(aid).Rate}%，低于全市平均水平，主要是秋季学期学籍核对较晚；二是资助资金按时发放率未达到指标值，扣{aid.Sheet.Of("资助资金按时发放率").Lost}分。下一步将督促各县（区）提前完成困难学生认定，加快资金审核拨付。");
        page.Heading(1, "四、绩效自评结果拟应用和公开情况");
        page.Say($"自评得分{aid.Sheet.Score}分。自评结果作为下年度分配资金的参考因素，并在市教育局网站公开。");
        page.Heading(1, "五、其他需要说明的问题");
        page.Say($"年内通过学籍比对停发不符合条件学生{aid.Stopped}人，追回重复发放资金{aid.Returned:元,0}元。");
        page.Heading(1, "附件　转移支付区域绩效目标自评表");
        page.Aside("金额单位：万元");
        page.Table(table => Sheet(table, year, page));
    }

    private static AidShare Least(StudentAid aid) => aid.Counties.MinBy(one => one.Rate.Value)!;

    private static void Passed(DepartmentYear year, Page page)
    {
        var aid = year.BlindO.Aid;
        page.Say($"{year.Year}年，省财政厅、省教育厅分两批下达我市中央财政学生资助补助经费{aid.Central.Now}万元，其中第一批{aid.First}万元、第二批{aid.Second}万元，比上年{page.Moved(aid.Central)}万元，{page.Rose(aid.Central)}。省、市、县三级财政同步安排配套资金{aid.LocalGiven}万元。");
        page.Counts(aid.CountyCount, aid.Counties.Length);
        page.Say($"我市在收到指标后30日内将资金{aid.AllLevels.Given}万元和绩效目标分解下达至市本级及各县（区）共{aid.CountyCount}个单位。各地下达和执行情况如下：");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("地区", "下达资金", "占比", "执行数", "执行率", "结转结余")
            .Rows(aid.Counties, (one, _) => [one.Name, one.Given, one.Share, one.Spent, one.Rate, one.Left])
            .Row("全市合计", aid.AllLevels.Given, "100.00", aid.AllLevels.Spent, aid.AllLevels.Rate, aid.AllLevels.Left));
    }

    private static void Money(StudentAid aid, Page page)
    {
        page.Say($"1.项目资金到位情况。各级资金{aid.AllLevels.Given}万元全部到位，其中{aid.Levels.Select(one => page.Text($"{one.Name}{one.Given}万元，占{one.Share}%")):；}。");
        page.Say($"2.项目资金执行情况。全年执行{aid.AllLevels.Spent}万元，执行率{aid.AllLevels.Rate}%，结转结余{aid.AllLevels.Left}万元；比上年执行数{aid.Money.Last}万元{page.Moved(aid.Money)}万元。其中中央财政资金执行{aid.Levels[0].Spent}万元，执行率{aid.Levels[0].Rate}%；地方资金执行{aid.LocalSpent}万元。");
        page.Plain("3.项目资金管理情况。资金全部通过社会保障卡或校园卡直接发放，实行专账核算，未发现截留、挪用。");
    }

    private static void Indicators(StudentAid aid, Page page)
    {
        page.Say($"1.产出指标。数量指标见下表；资助标准达标率100%；应助尽助率100%。该项{aid.Sheet.Groups[1].Weight}分，得{aid.Sheet.Groups[1].Score}分。");
        page.Table(table => table
            .Head("资助项目", "春季人次", "秋季人次", "全年人次", "标准（元/生·学期）", "资助金额（万元）")
            .Rows(aid.Kinds, (one, _) => [one.Name, one.Spring, one.Autumn, one.Times, new Formatted(one.Standard, "元,0"), one.Money])
            .Row("合计", aid.Spring, aid.Autumn, aid.Times, "—", aid.Money.Now));
        page.Say($"2.效益指标。减轻了困难学生家庭经济负担，政策知晓率96%，得{aid.Sheet.Groups[2].Score}分。");
        page.Say($"3.满意度指标。{aid.Polls.Select(one => page.Text($"{one.Who}问卷发放{one.Issued}份，有效{one.Valid}份，满意{one.Content}份，满意度{one.ContentRate}%")):；}。得{aid.Sheet.Groups[3].Score}分。");
    }

    private static void Sheet(TableWriter table, DepartmentYear year, Page page)
    {
        var (aid, all) = (year.BlindO.Aid, year.BlindO.Aid.AllLevels);
        table.Head(new Span("资金来源", 1, 2), "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A）", "分值", "得分");
        table.Row(new Span("年度资金总额", 1, 2), all.Given, all.Spent, new Formatted(all.Rate, null, "%"), aid.Sheet.Groups[0].Weight, aid.Sheet.Groups[0].Score);
        table.Row(new Span("其中：中央补助", 1, 2), aid.Levels[0].Given, aid.Levels[0].Spent, new Formatted(aid.Levels[0].Rate, null, "%"), "—", "—");
        table.Row(new Span("地方资金", 1, 2), aid.LocalGiven, aid.LocalSpent, "", "—", "—");
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "分值", "得分");
        foreach (var mark in aid.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), aid.Sheet.Weight, aid.Sheet.Score);
    }
}
