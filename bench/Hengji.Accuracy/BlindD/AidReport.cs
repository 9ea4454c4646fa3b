using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>A county on help for pupils: terms side by side, pupils times rate, 万元 for money and 元 for rates; payers in prose, kinds of schools in a table.</summary>
internal sealed class AidReport() : BlindLayout("pupil-aid", "blind-d", new NumberStyle { DropsZeros = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var aid = year.BlindD.Aid;
        page.Heading(0, $"{year.Region}{year.Year}年学生资助补助资金绩效评价报告");
        page.Heading(1, "一、资金安排和到位");
        Payers(year, page);
        page.Heading(1, "二、资金发放");
        Paid(aid, page);
        page.Heading(1, "三、资助覆盖面");
        Covered(aid, page);
        page.Heading(1, "四、存在的问题");
        page.Say($"抽查学校{aid.Checked}所，占全部{aid.Schools}所的{aid.CheckedRate}%，发现不符合条件享受资助的学生{aid.Wrong}人次，涉及资金{aid.WrongMoney:元,0}元，已全部追回。");
    }

    private static void Payers(DepartmentYear year, Page page)
    {
        var (aid, all) = (year.BlindD.Aid, year.BlindD.Aid.AllPayers);
        page.Say($"{year.Year}年预算安排学生资助资金{all.Budget}万元，实际到位{all.Arrived}万元，到位率{all.ArrivedRate}%。分级次：{aid.Payers.Take(3).Select(one => page.Text($"{one.Name}到位{one.Arrived}万元，占{one.Share}%")):；}；县级资金应配套{aid.Payers[3].Budget}万元，到位{aid.Payers[3].Arrived}万元，到位率{aid.Payers[3].ArrivedRate}%，占到位资金的{aid.Payers[3].Share}%。");
        page.Say($"当年发放{aid.Money.Now}万元，占到位资金的{aid.SpentRate}%，结余{aid.Left}万元结转下年春季使用。发放额比上年{aid.Money.Last}万元{page.Moved(aid.Money)}万元，{page.Rose(aid.Money)}。");
    }

    private static void Paid(Aid aid, Page page)
    {
        page.Say($"全年资助{aid.Times}人次，人次均{aid.PerTime}元。春季学期资助{aid.Spring}人、{aid.SpringMoney}万元，秋季学期资助{aid.Autumn}人、{aid.AutumnMoney}万元。分项目情况：");
        foreach (var (one, number) in Numbered(aid.Allowances))
            page.Say($"{(char)('①' + number - 1)}{one.Name}。标准为每生每学期{one.Rate:元,0}元，春、秋两学期共{one.Times}人次，发放{one.Money.Now}万元，占{one.Share}%；上年发放{one.Money.Last}万元，{page.Rose(one.Money, "同比增长", "同比减少")}。");
        page.Plain("分学期发放情况表（金额单位：万元）");
        page.Table(table => table
            .Head(new Span("资助项目", 2), new Span("标准（元/生·学期）", 2), new Span("春季学期", 1, 2), new Span("秋季学期", 1, 2), new Span("全年", 1, 2))
            .Head("人数", "金额", "人数", "金额", "人次", "金额")
            .Rows(aid.Allowances, (one, _) =>
                [one.Name, new Formatted(one.Rate, "元,0"), one.Spring, one.SpringMoney, one.Autumn, one.AutumnMoney, one.Times, one.Money.Now])
            .Row("总计", null, aid.Spring, aid.SpringMoney, aid.Autumn, aid.AutumnMoney, aid.Times, aid.Money.Now));
    }

    private static void Covered(Aid aid, Page page)
    {
        page.Table(table => table
            .Head(["学段", .. aid.Coverages.Select(one => one.Name), "合计"])
            .Row(["在校（园）生（人）", .. aid.Coverages.Select(one => one.Pupils), aid.AllCoverage.Pupils])
            .Row(["受助学生（人）", .. aid.Coverages.Select(one => one.Helped), aid.AllCoverage.Helped])
            .Row(["资助面（%）", .. aid.Coverages.Select(one => one.Share), aid.AllCoverage.Share]));
        page.Say($"在校学生{aid.AllCoverage.Pupils}人中，受助{aid.AllCoverage.Helped}人，资助面{aid.AllCoverage.Share}%。");
    }
}
