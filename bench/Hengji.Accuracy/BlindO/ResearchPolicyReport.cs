using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A district's three years of paying firms back a part of their research, as an eastern city reviews a policy: conclusion first, three years across, firms by size and branch, lever, points, polls.</summary>
internal sealed class ResearchPolicyReport() : BlindLayout("research-policy", "blind-o", new NumberStyle { Nothing = "-", DropsZeros = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var (policy, last) = (year.BlindO.Policy, year.BlindO.Policy.Years[2]);
        page.Heading(0, $"新桥区企业研发投入后补助政策（{year.Year - 2}—{year.Year}年）绩效评价报告");
        page.Heading(1, "一、评价结论");
        page.Say($"评价组认为，政策符合创新驱动发展导向，三年累计兑现补助资金{policy.All.Money.Spent}万元，惠及企业{policy.All.Granted}家次，按补助资金计算每1元财政资金对应企业研发投入{policy.All.Lever}元。政策综合得分{policy.Sheet.Score}分，评价等级“{policy.Sheet.Grade}”，其中{policy.Sheet.Groups.Select(one => page.Text($"{one.Name}得{one.Score}分（满分{one.Weight}分）")):、}。");
        page.Heading(1, "二、政策概况");
        page.Plain("政策由区科技局制定，对上年度研发费用达到规定额度的企业，按研发费用增量和存量分档给予补助，单个企业年度补助最高200万元。");
        Years(policy, page);
        page.Heading(1, "三、政策执行情况");
        Firms(year, page);
        page.Heading(1, "四、政策效果");
        Effects(year, page);
        page.Heading(1, "五、存在问题");
        page.Say($"（一）重复享受比例较高。{last.Granted}家企业中有{policy.Again}家连续三年享受补助，占{policy.AgainShare}%，新增企业覆盖不够。");
        page.Say($"（二）兑现不够及时。{policy.Late}家企业的补助资金{policy.LateMoney}万元于年度终了后拨付，占当年补助的{policy.LateShare}%，“资金兑现及时性”扣{policy.Sheet.Of("资金兑现及时性").Lost}分。");
        page.Say($"（三）标准区分度不足。大型企业户均补助{policy.Sizes[0].Each}万元，小微企业户均{policy.Sizes[2].Each}万元，“补助标准合理性”扣{policy.Sheet.Of("补助标准合理性").Lost}分。");
        page.Heading(1, "六、政策建议");
        page.Plain("建议保留并优化该政策：提高增量补助比重，对首次享受的小微企业适当倾斜；推行“免申即享”，缩短审核时间；建立退出机制，到期评估后再决定是否延续。");
        page.Heading(1, "附表　政策绩效评价评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "得分", "扣分");
            foreach (var mark in policy.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Score, mark.Lost);
            table.Row("合计", null, null, policy.Sheet.Weight, policy.Sheet.Score, policy.Sheet.Lost);
        });
    }

    private static void Years(ResearchPolicy policy, Page page)
    {
        page.Say($"三年预算共安排{policy.All.Money.Budget}万元，实际兑现{policy.All.Money.Spent}万元，预算执行率{policy.All.Money.Rate}%。分年度情况见表1。");
        page.Heading(2, "表1　政策分年度执行情况");
        page.Table(table =>
        {
            table.Head("项目", "单位", policy.Years[0].Name, policy.Years[1].Name, policy.Years[2].Name, "合计");
            Line(table, policy, "申报企业", "家次", one => one.Asked);
            Line(table, policy, "核定企业", "家次", one => one.Granted);
            Line(table, policy, "核定通过率", "%", one => one.PassRate);
            Line(table, policy, "预算安排", "万元", one => one.Money.Budget);
            Line(table, policy, "实际兑现", "万元", one => one.Money.Spent);
            Line(table, policy, "预算执行率", "%", one => one.Money.Rate);
            Line(table, policy, "预算结余", "万元", one => one.Money.Left);
            Line(table, policy, "户均补助", "万元/家次", one => one.Each);
            Line(table, policy, "企业研发投入", "万元", one => one.Research);
        });
    }

    private static void Line(TableWriter table, ResearchPolicy policy, string name, string unit, Func<PolicyYear, Fact> of) =>
        table.Row(name, unit, of(policy.Years[0]), of(policy.Years[1]), of(policy.Years[2]), of(policy.All));

    private static void Firms(DepartmentYear year, Page page)
    {
        var (policy, last) = (year.BlindO.Policy, year.BlindO.Policy.Years[2]);
        page.Say($"{year.Year}年共有{last.Asked}家企业申报，核定{last.Granted}家，通过率{last.PassRate}%；核定企业比上年{page.Moved(policy.Firms)}家，{page.Rose(policy.Firms)}。兑现补助{last.Money.Spent}万元，比上年{page.Moved(policy.Money)}万元，{page.Rose(policy.Money)}，户均{last.Each}万元。");
        page.Say($"从规模看，{policy.Sizes.Select(one => page.Text($"{one.Name}{one.Firms}家，占{one.FirmShare}%，补助{one.Money}万元，占{one.MoneyShare}%")):；}。");
        page.Heading(2, $"表2　{year.Year}年补助资金按规模和行业分布");
        page.Table(table =>
        {
            table.Head("类别", "企业数（家）", "占比", "补助金额（万元）", "占比", "户均补助（万元）");
            foreach (var one in policy.Sizes)
                table.Row(one.Name, one.Firms, new Formatted(one.FirmShare, null, "%"), one.Money, new Formatted(one.MoneyShare, null, "%"), one.Each);
            table.Row("小计", last.Granted, "100%", last.Money.Spent, "100%", last.Each);
            foreach (var one in policy.Branches)
                table.Row(one.Name, one.Firms, new Formatted(one.FirmShare, null, "%"), one.Money, new Formatted(one.MoneyShare, null, "%"), one.Each);
            table.Row("小计", last.Granted, "100%", last.Money.Spent, "100%", last.Each);
        });
    }

    private static void Effects(DepartmentYear year, Page page)
    {
        var (policy, last) = (year.BlindO.Policy, year.BlindO.Policy.Years[2]);
        page.Say($"（一）带动研发投入。{year.Year}年享受政策企业研发投入{last.Research:亿}亿元，比上年{page.Word(policy.Research.Change, "增加", "减少")}{policy.Research.Change:亿,abs}亿元，{page.Rose(policy.Research)}。全区研发投入强度{policy.Intensity}%，比上年的{policy.LastIntensity}%提高{policy.IntensityChange}个百分点。");
        page.Say($"（二）培育创新主体。全区高新技术企业{policy.HighTech.Now}家，比上年净增{policy.HighTech.Change}家，增长{policy.HighTech.Rate}%；享受政策企业新增授权专利{policy.Patents.Now}件，上年为{policy.Patents.Last}件，增长{policy.Patents.Rate}%。");
        page.Say($"（三）企业满意度。发放问卷{policy.Poll.Issued}份，收回有效问卷{policy.Poll.Valid}份，有效率{policy.Poll.ValidRate}%。其中非常满意{policy.Answers[0]}份，占{policy.AnswerShares[0]}%；满意{policy.Answers[1]}份，占{policy.AnswerShares[1]}%；一般{policy.Answers[2]}份，占{policy.AnswerShares[2]}%；不满意{policy.Answers[3]}份，占{policy.AnswerShares[3]}%。满意度（非常满意、满意合计）为{policy.Poll.ContentRate}%。");
    }
}
