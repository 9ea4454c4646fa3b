using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A county's report on money sent down for its villages, in the order a province asks for: targets and money, what became of them, points; 万元 without zeros at the end.</summary>
internal sealed class RuralFundsReport() : BlindLayout("rural-funds", "blind-f", new NumberStyle { DropsZeros = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var rural = year.BlindF.Rural;
        page.Heading(0, $"{County(year)}{year.Year}年度转移支付财政衔接推进乡村振兴补助资金绩效自评报告");
        page.Plain("根据上级关于开展转移支付预算执行情况绩效自评工作的通知要求，我县逐项对照绩效目标开展自评，现将有关情况报告如下。");
        page.Heading(1, "一、绩效目标分解下达情况");
        Sent(year, page);
        page.Heading(1, "二、绩效情况分析");
        page.Heading(2, "（一）资金投入情况分析");
        Money(rural, page);
        page.Heading(2, "（二）绩效指标完成情况分析");
        Goals(year, page);
        page.Heading(1, "三、偏离绩效目标的原因和下一步改进措施");
        page.Say($"截至年底，尚有{rural.All.Left}万元未支出，主要是部分项目尚未完成结算审计以及预留质保金。下一步将加快项目验收和报账进度。");
        page.Heading(1, "四、绩效自评结果");
        page.Say($"经自评，{year.Year}年度我县财政衔接推进乡村振兴补助资金绩效自评得分为{rural.Score}分（满分{rural.Weight}分），其中：{rural.Scores.Select(one => page.Text($"{one.Name}{one.Weight}分，得{one.Score}分")):；}。");
    }

    private static string County(DepartmentYear year) => year.Region.EndsWith('县') ? year.Region : "平山县";

    private static void Sent(DepartmentYear year, Page page)
    {
        var rural = year.BlindF.Rural;
        page.Say($"（一）资金下达情况。{year.Year}年，全县共安排财政衔接推进乡村振兴补助资金{rural.All.Money}万元，其中：{rural.Levels.Select(one => page.Text($"{one.Name}资金{one.Money}万元")):、}。较{year.Year - 1}年的{rural.Year.Last}万元{page.Moved(rural.Year)}万元，{page.Rose(rural.Year)}。资金分两批下达，第一批{rural.First}万元，第二批{rural.Second}万元。");
        page.Say($"（二）资金分配情况。按照项目主管部门，分配{rural.Offices.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"（三）项目安排情况。全年共实施项目{rural.AllKinds.Count}个，其中：{rural.Kinds.Select(one => page.Text($"{one.Name}类项目{one.Count}个，安排资金{one.Money}万元")):；}。用于产业发展的资金占比为{rural.Kinds[0].Share}%。");
    }

    private static void Money(RuralFunds rural, Page page)
    {
        page.Say($"1.项目资金到位情况分析。计划安排资金{rural.All.Money}万元，实际到位资金{rural.Arrived}万元，资金到位率{rural.ArrivedRate:0}%。");
        page.Say($"2.项目资金执行情况分析。截至12月31日，累计支出{rural.All.Spent}万元，支出进度{rural.All.Rate}%。其中：{rural.Levels.Select(one => page.Text($"{one.Name}资金支出{one.Spent}万元，支出进度{one.Rate}%")):；}。");
        page.Plain("表1　资金支出情况表（单位：万元）");
        page.Table(table => table
            .Head("资金级次", "下达资金", "支出资金", "支出进度（%）", "结转资金")
            .Rows(rural.Levels.Add(rural.All), (one, _) => [one.Name, one.Money, one.Spent, one.Rate, one.Left]));
        page.Plain("表2　项目实施情况表（单位：个、万元）");
        page.Table(table => table
            .Head("项目类别", "项目个数", "完工个数", "安排资金", "占比（%）", "支出资金", "支出进度（%）")
            .Rows(rural.Kinds.Add(rural.AllKinds), (one, _) => [one.Name, one.Count, one.Done, one.Money, one.Share, one.Spent, one.Rate]));
        page.Plain("3.项目资金管理情况分析。严格执行衔接资金管理办法，资金专款专用，未发现挤占挪用等问题。");
    }

    private static void Goals(DepartmentYear year, Page page)
    {
        var rural = year.BlindF.Rural;
        page.Plain("1.产出指标完成情况分析");
        page.Say($"（1）数量指标。计划新建（改建）村内道路{rural.Roads.Last}公里，实际完成{rural.Roads.Now}公里，完成率{rural.RoadRate}%；雨露计划补助学生{rural.Pupils.Count}人，每人{rural.Pupils.Each:元,0}元，发放补助{rural.Pupils.Money}万元；开发公益性岗位{rural.Posts.Count}个，每个岗位年补助{rural.Posts.Each:元,0}元，发放补贴{rural.Posts.Money}万元；跨省务工交通补助{rural.Travellers}人，发放{rural.TravelMoney}万元，人均{rural.PerTraveller}元；小额信贷贴息{rural.Loans}户，贴息{rural.Interest}万元，户均{rural.PerLoan}元。");
        page.Say($"（2）质量指标。应验收项目{rural.Checked}个，验收合格{rural.Passed}个，项目验收合格率{rural.PassedRate}%。");
        page.Plain("（3）时效指标。项目基本按计划时间节点实施，补助资金发放及时率100%。");
        page.Plain("2.效益指标完成情况分析");
        page.Say($"项目覆盖{rural.Villages}个行政村，受益人口{rural.Helped}人，其中脱贫人口{rural.HelpedParts[0]}人、监测对象{rural.HelpedParts[1]}人、其他农户{rural.HelpedParts[2]}人。脱贫人口人均纯收入达到{rural.PerPerson.Now:元,0}元，比上年的{rural.PerPerson.Last:元,0}元增加{rural.PerPerson.Change:元,0}元，增长{rural.PerPerson.Rate}%。");
        page.Plain("3.满意度指标完成情况分析");
        page.Say($"共发放调查问卷{rural.Asked}份，收回有效问卷{rural.Valid}份，其中表示满意的{rural.Pleased}份，群众满意度{rural.PleasedRate}%。");
    }
}
