using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>A city's grant for public health in the outline of transfers from above: targets handed down, money, indicators kind by kind, deviations; 万元 with as many decimals as needed.</summary>
internal sealed class HealthGrantReport() : BlindLayout("health-grant-self", "blind-kk", new NumberStyle { MoneyDecimals = 4, DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindKk.Health;
        page.Heading(0, $"宁川市{year.Year}年度基本公共卫生服务补助资金绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        Targets(own, page);
        page.Heading(1, "二、绩效情况分析");
        page.Heading(2, "（一）资金投入情况分析");
        Money(own, page);
        page.Heading(2, "（二）总体绩效目标完成情况分析");
        page.Say($"经综合评定，项目自评得分{own.Sheet.Score}分，等级为{own.Sheet.Grade}，其中{own.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分（满分{one.Weight}分）"))}。{own.GroupsReached}类重点人群健康管理指标均达到国家规定的目标要求。");
        page.Heading(2, "（三）绩效指标完成情况分析");
        Indicators(own, page);
        page.Heading(1, "三、偏离绩效目标的原因和下一步改进措施");
        page.Say($"一是个别县拨付资金延后，扣{own.Sheet.Of("补助资金拨付").Lost}分，全市年末尚有{own.All.Left}万元待绩效考核后结算。二是居民健康档案动态使用提高较慢，扣{own.Sheet.Of("居民健康档案动态使用").Lost}分，原因是公共卫生系统与医院诊疗系统未完全互通。三是城乡服务能力仍有差别，扣{own.Sheet.Of("城乡居民公共卫生差距").Lost}分。下一步将实行资金拨付月通报，推进信息系统互联互通，加强村卫生室人员配备和培训。");
        page.Heading(1, "四、绩效自评结果拟应用和公开情况");
        page.Say($"市级年度考核平均得分{own.Mean}分。根据考核结果，对得分前{own.Reward.Count}名的县（市、区）（{page.List(own.Reward.Count, own.Reward.Names)}）各奖励{own.Reward.Each}万元，共{own.Reward.Money}万元，由市级工作经费另行安排。自评结果将在市卫生健康委员会网站公开。");
        page.Heading(1, "附件　转移支付区域绩效自评表");
        page.Table(table => Form(table, own, page));
    }

    private static void Targets(HealthGrant own, Page page)
    {
        page.Say($"（一）上级下达预算和绩效目标情况。本年度基本公共卫生服务人均经费补助标准为{own.Standard:元,0}元，比上年的{own.StandardLast:元,0}元提高{own.StandardChange:元,0}元。按常住人口{own.All.People}人核算，全市应安排补助资金{own.All.Due}万元，由各级财政共同承担。");
        page.Table(table => table
            .Head(["资金来源", .. own.Sources.Select(one => one.Name), "合计"])
            .Row(["金额（万元）", .. own.Sources.Select(one => one.Due), own.All.Due])
            .Row(["占比（%）", .. own.Sources.Select(one => one.Share), "100"])
            .Row(["人均（元）", .. own.Sources.Select(one => one.Each), new Formatted(own.Standard, "元,0")]));
        page.Say($"（二）本市资金分解下达情况。补助资金按常住人口和补助标准分配到{own.CountyCount}个县（市、区）（{page.List(own.CountyCount, [.. own.Counties.Select(one => one.Name)])}），并同步下达区域绩效目标。其中{own.Counties[0].Name}常住人口{own.Counties[0].People}人，下达{own.Counties[0].Due}万元。");
    }

    private static void Money(HealthGrant own, Page page)
    {
        page.Say($"1.资金到位情况。应到位{own.All.Due}万元，已足额到位，其中{own.Sources.Select(one => page.Text($"{one.Name}{one.Due}万元"))}。");
        page.Say($"2.资金执行情况。全年支出{own.All.Spent}万元，预算执行率{own.All.Rate}%，人均支出{own.SpentEach}元。支出比上年的{own.Spent.Last}万元增加{own.Spent.Change}万元，增长{own.Spent.Rate}%。按承担机构分，{own.Uses.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        HealthCounty high = own.Counties.MaxBy(one => one.Rate.Value)!, best = own.Counties.MaxBy(one => one.Points.Value)!;
        page.Table(table => table
            .Head("县（市、区）", "常住人口（人）", "下达资金（万元）", "支出（万元）", "结余（万元）", "执行率（%）", "年度考核得分")
            .Rows(own.Counties, (one, _) => [one.Name, one.People, one.Due, one.Spent, one.Left, one.Rate, one.Points])
            .Row("全市", own.All.People, own.All.Due, own.All.Spent, own.All.Left, own.All.Rate, own.All.Points));
        page.Say($"从各地看，执行率最高的是{high.Name}，为{high.Rate}%；考核得分最高的是{best.Name}，为{best.Points}分。");
        page.Plain("3.资金管理情况。各地设立专账核算，按照“先预拨、后结算”的办法，根据服务数量和质量考核结果拨付基层医疗卫生机构，未发现截留、挤占和挪用。");
    }

    private static void Indicators(HealthGrant own, Page page)
    {
        page.Say($"1.产出指标。{own.Groups.Select(one => page.Text($"{one.Name}{one.Served}人，管理率{one.Rate}%，比上年{page.Word(one.Change, "提高", "下降")}{one.Change:abs}个百分点")):；}。举办健康知识讲座{own.Lectures.Actual}场，完成计划{own.Lectures.Target}场的{own.Lectures.Rate}%；培训基层医务人员{own.Training.Actual}人次，完成计划{own.Training.Target}人次的{own.Training.Rate}%。");
        page.Table(table =>
        {
            table.Head("服务项目", "服务对象（人）", "已管理（人）", "管理率（%）", "目标值（%）", "上年管理率（%）", "比上年增减（百分点）");
            table.Rows(own.Groups, (one, _) => [one.Name, one.People, one.Served, one.Rate, one.Goal, one.Last, one.Change]);
            page.Counts(own.GroupsReached, own.Groups.Length);
        });
        page.Say($"2.效益指标。基层医疗卫生机构随访和体检{own.Visits.Now}人次，比上年{page.Moved(own.Visits)}人次，{page.Rose(own.Visits)}，城乡居民公共卫生服务可及性有所改善。");
        var wanted = own.Sheet.Of("城乡居民满意度");
        page.Say($"3.满意度指标。抽样调查{own.Poll.Who}{own.Poll.Issued}人，有效问卷{own.Poll.Valid}份，有效率{own.Poll.ValidRate}%，表示满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%，{(wanted.IsFull ? "达到" : "低于")}{wanted.Target!}%的目标值。");
    }

    private static void Form(TableWriter table, HealthGrant own, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "分值", "得分");
        table.Row("资金情况（万元）", "全年预算数", own.All.Due, "全年执行数", own.All.Spent, own.Sheet.Groups[0].Weight, own.Sheet.Groups[0].Score);
        foreach (var mark in own.Sheet.Groups.Skip(1).SelectMany(one => one.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("合计", 1, 5), own.Sheet.Weight, own.Sheet.Score);
    }
}
