using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A county's health bureau on free examinations for women as a province of the middle orders it: project, money and its management, organisation, result, economy, efficiency, effect, problems; the self-rating form.</summary>
internal sealed class WomenScreeningReport() : BlindLayout("women-screening", "blind-dd", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var women = year.BlindDd.Women;
        page.Heading(0, $"金谷县{year.Year}年度农村适龄妇女“两癌”免费检查项目支出绩效自评报告");
        page.Heading(1, "一、项目概况");
        page.Counts(women.PlaceCount, women.Places.Length);
        page.Say($"农村适龄妇女“两癌”免费检查是省重点民生实事项目。{year.Year}年市下达我县任务数为宫颈癌、乳腺癌检查各{women.All.Wanted}人，由县卫生健康局牵头、县妇联配合，{women.PlaceCount}家医疗机构承担检查任务，对象为35至64周岁农村妇女和城镇低保妇女。");
        page.Say($"年初预算安排{women.Initial}万元，年中上级追加及县级调增{women.Added}万元，全年预算{women.Funds.All.Planned}万元。");
        page.Heading(1, "二、项目资金使用及管理情况");
        Money(women, page);
        page.Heading(1, "三、项目组织实施情况");
        page.Plain("县政府将项目纳入乡镇目标考核，县卫生健康局制定实施方案，统一印制个案登记表；检查机构实行集中检查与上门服务相结合，检查结果由妇幼系统上报，县级每季度督导一次。");
        page.Heading(1, "四、项目绩效情况");
        Results(women, page);
        page.Heading(1, "五、存在的问题");
        page.Say($"一是任务完成不平衡，{Least(women).Name}宫颈癌检查完成率为{Least(women).FirstRate}%；二是县级资金到位率{women.Funds.Each[3].ArrivedRate}%，未到位{women.Funds.Missing}万元；三是宫颈癌可疑病例中有少数外出务工妇女未能随访，随访率为{women.Neck.FollowedRate}%。");
        page.Heading(1, "六、下一步改进措施");
        page.Plain("提前摸底建立应检人员台账，错峰安排检查；将县级配套资金纳入年初预算；与乡镇、村妇联主席建立随访联动机制，对可疑病例逐一追踪。");
        page.Heading(1, "附表　项目支出绩效自评表");
        page.Table(table => Form(table, women, page));
    }

    private static ScreeningPlace Least(WomenScreening women) => women.Places.MinBy(one => one.FirstRate.Value)!;

    private static void Money(WomenScreening women, Page page)
    {
        page.Say($"（一）资金到位情况。全年应到位{women.Funds.All.Planned}万元，实际到位{women.Funds.All.Arrived}万元，到位率{women.Funds.All.ArrivedRate}%。其中：{women.Funds.Each.Select(one => page.Text($"{one.Name}{one.Arrived}万元")):，}。");
        page.Table(table => table
            .Head("资金来源", "预算安排（万元）", "实际到位（万元）", "到位率（%）", "实际支出（万元）")
            .Rows(women.Funds.Each, (one, _) => [one.Name, one.Planned, one.Arrived, one.ArrivedRate, one.Spent])
            .Row("小计", women.Funds.All.Planned, women.Funds.All.Arrived, women.Funds.All.ArrivedRate, women.Funds.All.Spent));
        page.Say($"（二）资金使用情况。截至12月底，实际支出{women.AllUses.Spent}万元，占到位资金的{women.Funds.All.SpentRate}%，结余{women.Funds.All.Left}万元。主要用于：{women.Uses.Select((one, index) => page.Text($"{one.Name}{one.Spent}万元，占{women.UseShares[index]}%")):；}。检查费用据实结算，明细如下：");
        page.Table(table => table
            .Head("检查项目", "人次", "结算标准（元/人次）", "结算金额（万元）", "占检查费用（%）")
            .Rows(women.Tests, (one, _) => [one.Name, one.Number, new Formatted(one.Price, "元,0"), one.Money, one.Share])
            .Row("合计", "", "", women.TestMoney, "100.00"));
        page.Plain("（三）资金管理情况。资金实行专账管理，检查机构按季申报，经县卫生健康局审核后由县财政局直接支付。");
    }

    private static void Results(WomenScreening women, Page page)
    {
        page.Say($"项目自评得分{women.Sheet.Score}分，等次为“{women.Sheet.Grade}”。");
        page.Say($"（一）产出情况。全年完成宫颈癌检查{women.All.First}人，完成率{women.All.FirstRate}%，比上年{women.Persons.Last}人增加{women.Persons.Change}人，增长{women.Persons.Rate}%；完成乳腺癌检查{women.All.Second}人，完成率{women.All.SecondRate}%。");
        page.Table(table => table
            .Head("承检机构", "任务数（人）", "宫颈癌检查人数", "宫颈癌完成率（%）", "乳腺癌检查人数", "乳腺癌完成率（%）")
            .Rows(women.Places.Add(women.All), (one, _) => [one.Name, one.Wanted, one.First, one.FirstRate, one.Second, one.SecondRate]));
        page.Say($"（二）效果情况。宫颈癌检查发现可疑病例{women.Neck.Suspects}例，可疑率{women.Neck.SuspectRate}%，随访{women.Neck.Followed}例；确诊癌前病变{women.Neck.Early}例、宫颈癌{women.Neck.Ill}例，共{women.Neck.Found}例，已治疗{women.Neck.Treated}例，治疗率{women.Neck.TreatedRate}%。");
        page.Say($"乳腺癌检查发现可疑病例{women.Breast.Suspects}例，随访{women.Breast.Followed}例，随访率{women.Breast.FollowedRate}%；确诊癌前病变及原位癌{women.Breast.Early}例、浸润癌{women.Breast.Ill}例，合计{women.Breast.Found}例，其中{women.Breast.Treated}例已接受治疗。参检妇女中，因身体原因未完成全部检查的有{women.Ended}人，占{women.EndedShare}%。");
        page.Say($"（三）满意度情况。随机调查{women.Poll.Who}{women.Poll.Issued}人，收回有效问卷{women.Poll.Valid}份，非常满意{women.Poll.Very}份，满意{women.Poll.Rather}份，一般{women.Poll.Partly}份，不满意{women.Poll.Not}份，综合满意率{women.Poll.ContentRate}%。");
    }

    private static void Form(TableWriter table, WomenScreening women, Page page)
    {
        var sheet = women.Sheet;
        table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        table.Row("预算执行（10分）", "预算执行率", "预算执行率", page.Text($"预算{women.Funds.All.Planned}万元"), page.Text($"执行{women.AllUses.Spent}万元，{women.BudgetRate}%"), sheet.Groups[0].Weight, sheet.Groups[0].Score);
        foreach (var group in sheet.Groups.Skip(1))
        {
            table.Rows(group.Marks, (mark, index) => index == 0
                ? [new Span(group.Name, group.Marks.Count()), mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score]
                : [mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score]);
        }
        table.Row(new Span("总分", 1, 5), sheet.Weight, sheet.Score);
    }
}
