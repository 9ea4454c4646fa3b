using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A third party's review of an interest subsidy: points and their rate first, then money, findings of a sample, analysis by indicator, suggestions.</summary>
internal sealed class LoanReport() : BlindLayout("loan-interest-review", "blind-m", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var loan = year.BlindM.Loans;
        page.Heading(0, $"{year.City()}{year.Year}年度创业担保贷款贴息资金财政重点绩效评价报告");
        page.Plain("受市财政局委托，评价工作组于本年5月至8月对创业担保贷款贴息资金开展绩效评价，形成报告如下。");
        page.Heading(1, "一、基本情况");
        Overview(year, page);
        page.Heading(1, "二、评价结论");
        Conclusion(loan, page);
        page.Heading(1, "三、绩效分析");
        LoanAnalysis.Write(loan, page);
        page.Heading(1, "四、存在的主要问题");
        Problems(loan, page);
        page.Heading(1, "五、有关建议");
        page.Say($"一是对抽查发现的{loan.ProblemCount}笔问题贷款逐笔核实，追回不合规贴息{loan.ProblemMoney}万元；二是建立人社、财政、银行按月对账机制；三是对结余资金{loan.All.Left}万元统筹安排，相应核减下年度预算。");
        page.Heading(1, "附件　绩效评价指标得分表");
        LoanAnalysis.Scores(loan, page);
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var (loan, all) = (year.BlindM.Loans, year.BlindM.Loans.All);
        page.Say($"（一）项目概况。{year.Year}年全市新发放创业担保贷款{loan.Count}笔、{loan.Money.Now}万元，较上年{loan.Money.Last}万元{page.Moved(loan.Money)}万元，{page.Rose(loan.Money)}。其中{loan.Kinds.Select(one => page.Text($"{one.Name}{one.Count}笔、{one.Money}万元，占{one.Share}%")):；}。笔均贷款{loan.Mean}元。");
        page.Table(table =>
        {
            table.Head("经办银行", "发放笔数（笔）", "发放金额（万元）", "金额占比（%）");
            foreach (var one in loan.Banks)
                table.Row(one.Name, one.Count, one.Money, one.Share);
            table.Row("合计", loan.Count, loan.Money.Now, "100.00");
        });
        page.Say($"（二）资金投入和使用情况。安排贴息资金预算{all.Budget}万元，到位{all.Arrived}万元，到位率{all.ArrivedRate}%；实际支付贴息{all.Spent}万元，执行率{all.SpentRate}%，结余{all.Left}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("资金来源", "预算安排", "实际到位", "到位率", "实际支付", "执行率", "结余")
            .Rows(loan.Levels.Add(all), (one, _) => [one.Name, one.Budget, one.Arrived, new Formatted(one.ArrivedRate, null, "%"), one.Spent, new Formatted(one.SpentRate, null, "%"), one.Left]));
    }

    private static void Conclusion(LoanInterest loan, Page page)
    {
        var form = loan.Form;
        page.Say($"项目绩效评价得分为{form.Score}分，绩效等级为“{form.Grade}”。各部分得分情况如下表所示。");
        page.Table(table =>
        {
            table.Head("指标", form.Groups[0].Name, form.Groups[1].Name, form.Groups[2].Name, form.Groups[3].Name, "合计");
            table.Row(["权重", .. form.Groups.Select(group => group.Weight), form.Weight]);
            table.Row(["得分", .. form.Groups.Select(group => group.Score), form.Score]);
            table.Row(["得分率", .. loan.GroupRates.Append(loan.WholeRate).Select(rate => new Formatted(rate, null, "%"))]);
        });
    }

    private static void Problems(LoanInterest loan, Page page)
    {
        page.Say($"评价组抽查贷款{loan.Sampled}笔，占当年发放笔数的{loan.SampledRate}%；涉及贴息{loan.SampledMoney}万元，占贴息总额的{loan.SampledMoneyRate}%。发现问题贷款{loan.ProblemCount}笔，问题率{loan.ProblemRate}%，涉及贴息{loan.ProblemMoney}万元。");
        page.Say($"具体为：{loan.Problems.Select(one => page.Text($"{one.Name}{one.Count}笔，涉及贴息{one.Money}万元")):；}。");
    }
}
