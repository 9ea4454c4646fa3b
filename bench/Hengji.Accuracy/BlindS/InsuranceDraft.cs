using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A city's finance and insurance bureaus before the standing committee: social insurance funds as settled, fund by fund in 亿元, tables in 万元.</summary>
internal sealed class InsuranceDraft() : BlindLayout("insurance-draft", "blind-s", new NumberStyle { MoneyScale = 100_000_000, PercentDecimals = 1, Nothing = "0" })
{
    private static readonly string[] Policies = ["适时提高基础养老金最低标准，待遇领取人员自然增长", "按规定调整退休人员基本养老金，清算准备期缴费", "门诊共济保障机制改革持续推进，就诊人次上升", "财政补助标准提高，住院率有所变化", "基本实行省级统筹，按规定上解调剂金", "继续实施稳岗返还和技能提升补贴政策"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var all = year.BlindS.Insurance;
        var city = year.City();
        page.Heading(0, $"关于{city}{year.Year}年度社会保险基金决算情况的报告");
        page.Say($"市人大常委会：根据《中华人民共和国预算法》《中华人民共和国社会保险法》规定，受市人民政府委托，现将{year.Year}年度全市社会保险基金决算情况报告如下，请予审议。");
        page.Heading(1, "一、基金收支决算总体情况");
        page.Counts(all.LineCount, all.Lines.Length);
        page.Say($"{year.Year}年，纳入我市社会保险基金决算编制范围的险种共{all.LineCount}项。全市社会保险基金收入{all.Income.Now}亿元，完成预算的{all.Income.Rate}%，比上年增加{all.Income.Money.Change}亿元，{page.Rose(all.Income.Money)}。其中：保险费收入{all.Premium.Now}亿元，占{all.PremiumShare}%；财政补贴收入{all.Subsidy.Now}亿元，占{all.SubsidyShare}%；利息、转移及其他收入{all.Rest.Now}亿元，占{all.RestShare}%。");
        page.Say($"全市社会保险基金支出{all.Spent.Now}亿元，完成预算的{all.Spent.Rate}%，比上年增加{all.Spent.Money.Change}亿元，{page.Rose(all.Spent.Money)}。当年收支{page.Word(all.Current, "结余", "缺口")}{all.Current:abs}亿元，加上上年结余{all.Opening}亿元，年末滚存结余{all.Closing}亿元。");
        page.Heading(1, "二、分险种收支决算情况");
        foreach (var (line, number) in Numbered(all.Lines))
            Line(line, number, page);
        page.Heading(1, "三、参保和基金运行情况");
        page.Say($"截至{year.Year}年末，{all.Lines.Select(one => page.Text($"{one.Name.Replace("基金", "", StringComparison.Ordinal)}参保{one.Insured.Now}人，比上年{page.Moved(one.Insured)}人")):；}。全部{all.LineCount}项基金中，{all.Surplus}项当年实现收大于支。从支付能力看，{all.Lines.Take(4).Select(one => page.Text($"{one.Name}累计结余可支付{one.Months}个月")):，}，总体保持在安全区间。");
        page.Heading(1, "四、存在的问题和下一步工作");
        page.Plain("居民养老和居民医保个人缴费增长空间有限，对财政补贴依赖较大；部分险种待遇支出增长快于保费收入。下一步，一是扩大参保覆盖面，做好精准扩面；二是加强基金预算约束和支付审核，严查欺诈骗保；三是按规定开展结余资金保值增值。");
        Tables(year, all, page);
    }

    private static void Line(InsuranceLine one, int number, Page page) => page.Say(
        $"（{AccountPhrases.Numerals[number - 1]}）{one.Name}。收入{one.Income.Now}亿元，完成预算{one.Income.Budget}亿元的{one.Income.Rate}%，比上年{page.Rose(one.Income.Money)}，其中：保险费收入{one.Premium}亿元，财政补贴收入{one.Subsidy}亿元。支出{one.Spent.Now}亿元，完成预算{one.Spent.Budget}亿元的{one.Spent.Rate}%，比上年{page.Rose(one.Spent.Money)}，主要是{Policies[number - 1]}，其中：{one.Uses.Take(2).Select(use => page.Text($"{use.Name}{use.Amount}亿元，占{use.Share}%")):；}。当年收支{page.Word(one.Current, "结余", "缺口")}{one.Current:abs}亿元，年末滚存结余{one.Closing}亿元。");

    private static void Tables(DepartmentYear year, InsuranceAccounts all, Page page)
    {
        page.Style = page.Style with { MoneyScale = 10_000, MoneyDecimals = 0 };
        page.Heading(1, $"附表1　{year.Year}年度社会保险基金收支决算总表");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head(new Span("项目", 2), new Span("上年结余", 2), new Span("收入", 1, 3), new Span("支出", 1, 3), new Span("当年结余", 2), new Span("年末滚存结余", 2))
            .Head("预算数", "决算数", "完成预算", "预算数", "决算数", "完成预算")
            .Row("合计", all.Opening, all.Income.Budget, all.Income.Now, all.Income.Rate, all.Spent.Budget, all.Spent.Now, all.Spent.Rate, all.Current, all.Closing)
            .Rows(all.Lines, (one, at) => [$"{at + 1}.{one.Name}", one.Opening, one.Income.Budget, one.Income.Now, one.Income.Rate, one.Spent.Budget, one.Spent.Now, one.Spent.Rate, one.Current, one.Closing]));
        page.Heading(1, $"附表2　{year.Year}年度社会保险基金收入决算明细表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("险种", "收入合计", "保险费收入", "财政补贴收入", "利息收入", "转移及其他收入", "上年收入", "比上年增减")
            .Rows(all.Lines, (one, _) => [one.Name, one.Income.Now, one.Premium, one.Subsidy, one.Sources[2].Amount, one.Sources[3].Amount, one.Income.Money.Last, one.Income.Money.Change]));
    }
}
