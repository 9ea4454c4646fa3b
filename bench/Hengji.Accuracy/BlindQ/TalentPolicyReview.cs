using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A policy reviewed after three years: clauses and years across, amounts in 万元 with one decimal, effects told with degrees and polls, points by three parts.</summary>
internal sealed class TalentPolicyReview() : BlindLayout("talent-policy", "blind-q", new NumberStyle { MoneyDecimals = 1, PercentDecimals = 1, HasThousands = true })
{
    private static readonly string[] Degrees = ["博士研究生", "硕士研究生", "本科", "高级工及以上技能人才"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var policy = year.BlindQ.Talent;
        page.Heading(0, $"{year.City()}人才引育补贴政策绩效评价报告（{year.Year - 2}—{year.Year}年）");
        page.Heading(1, "一、政策概况");
        page.Say($"为吸引和留住人才，{year.City()}人力资源和社会保障局会同财政局组织实施人才引育补贴政策，设置{string.Join("、", policy.Clauses.Select(one => one.Name))}等条款，所需资金列入市级人才专项资金。");
        page.Heading(1, "二、资金安排和使用情况");
        Money(policy, year.Year, page);
        page.Heading(1, "三、政策实施成效");
        Effects(policy, page);
        page.Heading(1, "四、评价结论");
        Result(policy, page);
        page.Heading(1, "五、主要问题");
        page.Say($"一是个别审核把关不严，抽查发现{policy.Wrong}人不符合条件仍领取租房补贴，涉及{policy.WrongMoney}万元，已责成追回；二是部分条款支持力度偏弱，{policy.Clauses[4].Name}三年仅支出{policy.Clauses[4].AllMoney}万元，占{policy.Clauses[4].Share}%；三是离职人员信息更新不及时。");
        page.Heading(1, "六、政策建议");
        page.Plain("建议政策到期后予以延续并优化：整合生活补贴与租房补贴，建立社保缴费比对机制，提高创业资助的精准性。");
    }

    private static void Money(TalentPolicy policy, int year, Page page)
    {
        page.Say($"三年累计安排预算{policy.Budget}万元，实际兑付{policy.Spent}万元，预算执行率{policy.Rate}%。分年度看，{policy.Money.Select((one, index) => page.Text($"{year - 2 + index}年预算{policy.Budgets[index]}万元，兑付{one}万元，执行率{policy.Rates[index]}%")):；}。{year}年兑付额比{year - 2}年{page.Word(policy.Change, "增加", "减少")}{policy.Change:abs}万元，{page.Word(policy.Change, "增长", "下降")}{policy.Growth:abs}%。");
        page.Aside("单位：万元、人次");
        page.Table(table =>
        {
            table.Head(new Span("政策条款", 2), new Span($"{year - 2}年", 1, 2), new Span($"{year - 1}年", 1, 2), new Span($"{year}年", 1, 2), new Span("三年合计", 1, 3));
            table.Head("金额", "人次", "金额", "人次", "金额", "人次", "金额", "人次", "占比（%）");
            foreach (var one in policy.Clauses)
                table.Row(one.Name, one.Money[0], one.People[0], one.Money[1], one.People[1], one.Money[2], one.People[2], one.AllMoney, one.AllPeople, one.Share);
            table.Row("合计", policy.Money[0], policy.People[0], policy.Money[1], policy.People[1], policy.Money[2], policy.People[2], policy.Spent, policy.AllPeople, "100.0");
        });
    }

    private static void Effects(TalentPolicy policy, Page page)
    {
        page.Say($"（一）规模。三年累计兑付{policy.AllPeople}人次，平均每人次{policy.Each:0}元，惠及用人单位{policy.Firms}家。其中，{policy.Clauses.Select(one => page.Text($"{one.Name}{one.AllPeople}人次、{one.AllMoney}万元")):；}。");
        page.Say($"（二）结构。按学历和技能等级分，{policy.Degrees.Select((one, index) => page.Text($"{Degrees[index]}{one}人次，占{policy.DegreeShares[index]}%")):；}。");
        page.Say($"（三）留存。截至评价基准日，享受政策人员中仍在本市就业的{policy.Stayed}人次，留存率{policy.StayRate}%。");
        page.Say($"（四）满意度。向享受政策人员发放问卷{policy.People2.Issued}份，有效{policy.People2.Valid}份，满意度{policy.People2.ContentRate}%；向用人单位发放问卷{policy.Firms2.Issued}份，有效{policy.Firms2.Valid}份，满意度{policy.Firms2.ContentRate}%。");
        page.Table(table => table
            .Head("调查对象", "发放问卷", "有效问卷", "非常满意", "比较满意", "一般", "不满意", "满意度（%）")
            .Row("享受政策人员", policy.People2.Issued, policy.People2.Valid, policy.People2.Answers[0], policy.People2.Answers[1], policy.People2.Answers[2], policy.People2.Answers[3], policy.People2.ContentRate)
            .Row("用人单位", policy.Firms2.Issued, policy.Firms2.Valid, policy.Firms2.Answers[0], policy.Firms2.Answers[1], policy.Firms2.Answers[2], policy.Firms2.Answers[3], policy.Firms2.ContentRate));
    }

    private static void Result(TalentPolicy policy, Page page)
    {
        var form = policy.Form;
        page.Say($"政策绩效评价得分{form.Score}分，评价等次为“{form.Grade}”。{form.Groups.Select(one => page.Text($"{one.Name}部分满分{one.Weight}分，得{one.Score}分")):，}。");
        page.Table(table =>
        {
            table.Head("评价维度", "评价要素", "评价指标", "分值", "标准", "评价情况", "得分");
            foreach (var line in form.Lines)
                table.Row(line.Level1, line.Level2, line.Name, line.Weight, line.TargetCell(page), line.ActualCell(), line.Score);
            table.Row(new Span("总　计", 1, 3), form.Weight, "", "", form.Score);
        });
    }
}
