using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>What a city's public bodies bought: 亿元 with names, amounts and shares told in lists one after the other; tables in 万元 with three years across, the change of each beside it, and by district.</summary>
internal sealed class TenderReport() : BlindLayout("tenders", "blind-e", new NumberStyle { HasThousands = true, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var tenders = year.BlindE.Tenders;
        page.Heading(0, $"{year.City()}{year.Year}年政府采购情况分析");
        page.Heading(1, "一、总体规模");
        Size(year, page);
        page.Heading(1, "二、采购结构");
        Structure(tenders, page);
        page.Heading(1, "三、资金节约和区域分布");
        Saved(tenders, page);
        page.Heading(1, "四、政策功能落实情况");
        Policy(tenders, page);
        page.Heading(1, "附表");
        Tables(year, page);
    }

    private static void Size(DepartmentYear year, Page page)
    {
        var (tenders, money) = (year.BlindE.Tenders, year.BlindE.Tenders.All.Money);
        page.Say($"{year.Year}年，全市实际采购规模{money.Now:亿}亿元，较上年{page.Word(money.Change, "增加", "减少")}{money.Change:abs,亿}亿元，{page.Word(money.Change, "增长", "下降")}{money.Rate:abs}%，占全市一般公共预算支出{tenders.Spent:亿}亿元的{tenders.SpentShare}%。全年完成采购项目{tenders.Count}个，平均每个项目{tenders.PerTender}万元。");
        page.Say($"年末在库供应商{tenders.Suppliers.Now}家，比上年末的{tenders.Suppliers.Last}家{page.Moved(tenders.Suppliers, "净增", "净减")}家，{page.Rose(tenders.Suppliers, "增幅", "降幅")}。");
    }

    private static void Structure(Tenders tenders, Page page)
    {
        page.Say($"从采购对象看，{Names(tenders.Classes.Select(one => one.Name))}采购规模分别为{Amounts(page, tenders.Classes.Select(one => one.Money.Now))}亿元，占采购总规模的{Shares(page, tenders.Classes.Select(one => one.Share))}，与上年相比{tenders.Classes.Select(one => page.Text($"{one.Name}{page.Rose(one.Money)}")):、}。");
        page.Say($"从组织形式看，{Names(tenders.Organised.Select(one => one.Name))}规模分别为{Amounts(page, tenders.Organised.Select(one => one.Amount))}亿元，占比{Shares(page, tenders.Organised.Select(one => one.Share))}。");
        page.Say($"从采购方式看，{tenders.Manners.Select(one => page.Text($"{one.Name}{one.Count}个、{one.Money:亿}亿元")):，}，依次占全市规模的{Shares(page, tenders.Manners.Select(one => one.Share))}。");
    }

    private static string Names(IEnumerable<string> names) => string.Join('、', names);

    private static Runs Amounts(Page page, IEnumerable<Fact> facts) => page.Text($"{facts.Select(fact => page.Text($"{fact:亿}")):亿元、}");

    private static Runs Shares(Page page, IEnumerable<Fact> facts) => page.Text($"{facts.Select(fact => page.Text($"{fact}%")):、}");

    private static void Saved(Tenders tenders, Page page)
    {
        var all = tenders.AllDistricts;
        DistrictBought most = tenders.Districts.MaxBy(one => one.SavedRate.Value)!, own = tenders.Districts[0];
        page.Say($"全年采购预算{all.Budget:亿}亿元，合同金额{all.Contract:亿}亿元，节约资金{all.Saved}万元，节约率{all.SavedRate}%。市本级预算{own.Budget}万元，合同{own.Contract}万元，节约{own.Saved}万元；节约率最高的是{most.Name}，为{most.SavedRate}%。");
    }

    private static void Policy(Tenders tenders, Page page)
    {
        var all = tenders.AllDistricts;
        page.Say($"支持中小企业方面，授予中小企业合同{all.Small:亿}亿元，占采购规模的{all.SmallShare}%，其中小微企业{tenders.Micro:亿}亿元，占授予中小企业金额的{tenders.MicroShare}%；其余{tenders.Large:亿}亿元授予大型企业。");
        page.Say($"支持绿色发展方面，采购节能、节水产品{tenders.Green}万元，占同类产品采购额{tenders.GreenKind}万元的{tenders.GreenShare}%；环保产品{tenders.Clean}万元，占同类产品{tenders.CleanKind}万元的{tenders.CleanShare}%。");
        page.Say($"权益救济方面，受理投诉{tenders.Complaints}件，全部办结，投诉成立{tenders.Verdicts[0]}件、驳回{tenders.Verdicts[1]}件、撤回终止{tenders.Verdicts[2]}件。");
    }

    private static void Tables(DepartmentYear year, Page page)
    {
        var (tenders, now) = (year.BlindE.Tenders, year.Year);
        page.Plain("附表1　三年采购规模对比（单位：万元）");
        page.Table(table => table
            .Head(new Span("类别", 2), new Span($"{now - 2}年", 2), new Span($"{now - 1}年", 1, 3), new Span($"{now}年", 1, 3))
            .Head("规模", "比上年±", "±%", "规模", "比上年±", "±%")
            .Rows([.. tenders.Classes, tenders.All], (one, _) =>
                [one.Name, one.Earlier.Last, one.Money.Last, one.Earlier.Change, one.Earlier.Rate, one.Money.Now, one.Money.Change, one.Money.Rate]));
        page.Plain($"附表2　{now}年分地区采购情况（单位：万元）");
        page.Table(table => table
            .Head("地　区", "采购预算", "合同金额", "节约资金", "节约率%", "授予中小企业", "占合同金额%")
            .Rows(tenders.Districts.Insert(0, tenders.AllDistricts), (one, _) => [one.Name, one.Budget, one.Contract, one.Saved, one.SavedRate, one.Small, one.SmallShare]));
        page.Plain("注：节约率＝节约资金÷采购预算；小微企业金额含在中小企业金额内。");
    }
}
