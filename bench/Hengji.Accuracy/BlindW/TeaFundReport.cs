using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>An agency evaluates a county's fund for tea: 万元 in sentences, 元 by town; areas measured again in four towns, what was overpaid for them, the marks.</summary>
internal sealed class TeaFundReport() : BlindLayout("tea-fund", "blind-w", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var fund = year.BlindW.Tea;
        page.Heading(0, $"丹溪县{year.Year}年茶产业发展专项资金绩效评价报告");
        page.Plain($"根据县财政局《关于开展{year.Year + 1}年度财政重点绩效评价工作的通知》，我公司对丹溪县农业农村局主管的{year.Year}年茶产业发展专项资金开展了绩效评价。");
        page.Heading(1, "一、基本情况");
        page.Heading(2, "（一）项目概况");
        page.Say($"项目对新建标准茶园、低产茶园改造、加工设备购置和绿色食品认证给予补助，实施范围为{fund.TownCount}个乡镇。补助标准为：{fund.Kinds.Select(one => page.Text($"{one.Name}每{one.Unit}{one.Standard:元,0}元")):、}。");
        page.Heading(2, "（二）资金安排及使用情况");
        page.Say($"{year.Year}年安排专项资金{fund.All}万元，其中{fund.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}，资金全部到位。截至{year.Year}年12月31日，实际拨付补助{fund.Paid}万元，预算执行率{fund.PaidRate}%，结余{fund.Left}万元。");
        TeaFundTables.Kinds(fund, page);
        page.Heading(1, "二、绩效评价工作开展情况");
        page.Say($"评价组于{year.Year + 1}年7月赴{fund.SampleTowns}个乡镇实地丈量，走访农户{fund.FamilyCount}户，占受益农户{fund.Families}户的{fund.FamilyShare}%；面向{fund.Poll.Who}发放问卷{fund.Poll.Issued}份，收回有效问卷{fund.Poll.Valid}份，有效率{fund.Poll.ValidRate}%。");
        page.Heading(1, "三、综合评价结论");
        Result(fund, page);
        page.Heading(1, "四、绩效评价指标分析");
        Levels(fund, page);
        page.Heading(1, "五、存在的主要问题");
        Problems(fund, page);
        page.Heading(1, "六、意见建议");
        page.Plain("一是收回多发补助，对申报面积实行村级公示、乡镇核查、县级抽验三级复核；二是年内付清设备购置补助，完善资金拨付时限规定；三是明确新建茶园管护责任，防止重建轻管。");
        TeaFundTables.Annexes(fund, page);
    }

    private static void Result(TeaFund fund, Page page)
    {
        var sheet = fund.Sheet;
        page.Say($"项目综合得分{sheet.Score}分，评价等级为“{sheet.Grade}”。各部分得分情况如下：");
        page.Table(table => table
            .Head(["评价内容", .. sheet.Groups.Select(one => one.Name), "合计"])
            .Row(["标准分值", .. sheet.Groups.Select(one => one.Weight), sheet.Weight])
            .Row(["评价得分", .. sheet.Groups.Select(one => one.Score), sheet.Score]));
    }

    private static void Levels(TeaFund fund, Page page)
    {
        var groups = fund.Sheet.Groups;
        page.Say($"（一）项目决策。满分{groups[0].Weight}分，得{groups[0].Score}分，扣{groups[0].Lost}分。立项依据充分，但认证补助未设定质量指标。");
        page.Say($"（二）项目过程。满分{groups[1].Weight}分，得{groups[1].Score}分，扣{groups[1].Lost}分。预算执行率为{fund.PaidRate}%，得{fund.Sheet.Of("预算执行率").Score}分；面积核查制度执行不严，扣{fund.Sheet.Of("制度执行有效性").Lost}分。");
        page.Say($"（三）项目产出。满分{groups[2].Weight}分，得{groups[2].Score}分，扣{groups[2].Lost}分。{fund.Kinds.Select(one => page.Text($"{one.Name}计划{one.Planned}{one.Unit}，实际完成{one.Done}{one.Unit}，完成率{one.DoneRate}%")):；}。");
        page.Say($"（四）项目效益。满分{groups[3].Weight}分，得{groups[3].Score}分，扣{groups[3].Lost}分。全县茶园面积达到{fund.Gardens.Now}亩，比上年增加{fund.Gardens.Change}亩，增长{fund.Gardens.Rate}%；干茶产量{fund.Output.Now}吨，上年为{fund.Output.Last}吨，增长{fund.Output.Rate}%；茶叶综合产值{fund.Value.Now:亿}亿元，比上年增加{fund.Value.Change:亿}亿元，增长{fund.Value.Rate}%。受益农户{fund.Families}户，增收{fund.Income}万元，户均增收{fund.IncomeEach}元。茶农满意{fund.Poll.Content}份，满意度{fund.Poll.ContentRate}%。");
    }

    private static void Problems(TeaFund fund, Page page)
    {
        var (all, worst) = (fund.AllSamples, fund.Samples.MaxBy(one => one.Rate.Value)!);
        page.Say($"（一）申报面积不实。抽查{all.Families}户申报新建茶园{all.Told}亩，实测{all.Measured}亩，多报{all.Difference}亩，核减率{all.Rate}%，按每亩{fund.Kinds[0].Standard:元,0}元计算多发补助{fund.Overpaid:元,0}元。其中{worst.Town}核减率最高，申报{worst.Told}亩，实测{worst.Measured}亩，核减率{worst.Rate}%。");
        page.Say($"（二）补助拨付不及时。加工设备购置补助应补{fund.Kinds[2].Due}万元，已拨{fund.Kinds[2].Paid}万元，尚欠{fund.Kinds[2].Unpaid}万元；{fund.Late}个合作社的补助超过规定时限3个月以上才到账。");
        page.Say($"（三）资金结余未及时统筹。专项资金{fund.All}万元，扣除已拨付的{fund.Paid}万元，年末结余{fund.Left}万元滞留在县农业农村局账户。");
    }
}
