using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A county's final accounts read to its congress: income by offices and by kinds in long sentences, 加 … 总计, one table of expenditure and one of the balance.</summary>
internal sealed class CountyAccounts() : BlindLayout("county-accounts", "blind-c", new NumberStyle { MoneyDecimals = 0, HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var county = year.BlindC.County;
        page.Heading(0, $"关于{year.Region}{year.Year}年财政决算（草案）的报告");
        page.Plain($"根据《中华人民共和国预算法》有关规定，现将{year.Year}年财政决算情况报告如下，请予审查。");
        page.Heading(1, "一、一般公共预算收入决算情况");
        Local(county, page);
        Kinds(county, page);
        page.Say($"2.上级补助收入。全年上级补助收入{county.AllGranted}万元，包括{county.Granted.Select(item => page.Text($"{item.Name}{item.Amount}万元")):、}。");
        page.Say($"3.收入总计。地方一般公共预算收入{county.Local.Now}万元，加上级补助收入{county.AllGranted}万元、{county.OtherIn.Select(item => page.Text($"{item.Name}{item.Amount}万元")):、}，收入总计{county.In}万元。");
        page.Heading(1, "二、一般公共预算支出决算情况");
        Spending(county, page);
        page.Heading(1, "三、收支平衡情况");
        page.Say($"收入总计{county.In}万元，支出合计{county.Out}万元，收支相抵，年终结余{county.Closing}万元，全部为结转下年使用的专项资金。");
        Balance(county, page);
    }

    private static void Local(CountyBudget county, Page page)
    {
        var local = county.Local;
        page.Say($"1.本级收入。年初人代会批准收入预算{county.Initial}万元，执行中调增{county.Added}万元，调整预算为{local.Budget}万元。全年地方一般公共预算收入完成{local.Now}万元，占调整预算的{local.Rate}%，同比{page.Rose(local.Money)}，{page.Moved(local.Money, "增收", "减收")}万元。");
        page.Say($"从征收部门来看：{county.Collectors.Select(one => page.Text($"{one.Name}完成{one.Now}万元，占调整预算{one.Rate}%，占一般公共预算收入的{one.Share}%，同比{page.Moved(one.Money, "增收", "减收")}万元，{page.Rose(one.Money)}")):；}。");
        page.Say($"从收入分类来看：{new[] { county.Tax, county.Nontax }.Select(one => page.Text($"{one.Name}完成{one.Now}万元，占调整预算{one.Rate}%，占一般公共预算收入的{one.Share}%，同比{page.Moved(one.Money, "增收", "减收")}万元，{page.Rose(one.Money)}")):；}。");
    }

    private static void Kinds(CountyBudget county, Page page)
    {
        page.Say($"税收收入分税种完成情况：{county.Taxes.Select(one => page.Text($"{one.Name}{one.Now}万元，上年{one.Money.Last}万元，{page.Rose(one.Money)}")):；}。");
        page.Say($"非税收入分项完成情况：{county.Charges.Select(one => page.Text($"{one.Name}{one.Now}万元（占{one.Share}%）")):，}。");
    }

    private static void Spending(CountyBudget county, Page page)
    {
        var spent = county.Spent;
        page.Say($"全年一般公共预算支出完成{spent.Now}万元，为调整预算{spent.Budget}万元的{spent.Rate}%，较上年{page.Moved(spent.Money, "增支", "减支")}万元，{page.Rose(spent.Money)}。其中，教育、社会保障和就业、卫生健康、农林水四类民生支出合计{county.Livelihood}万元，占一般公共预算支出的{county.LivelihoodShare}%。");
        page.Plain("附表1　一般公共预算支出决算表（单位：万元）");
        page.Table(table => table
            .Head("支出科目", "调整预算数", "决算数", "为调整预算%", "上年决算数", "比上年增减额")
            .Rows(county.Functions, (one, index) => [$"{"一二三四五六七八九十"[index]}、{one.Name}", one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Change])
            .Row("一般公共预算支出合计", spent.Budget, spent.Now, spent.Rate, spent.Money.Last, spent.Money.Change));
        page.Say($"一般公共预算支出{spent.Now}万元，加{county.OtherOut.Select(item => page.Text($"{item.Name}{item.Amount}万元")):、}，支出合计{county.Out}万元。");
    }

    private static void Balance(CountyBudget county, Page page)
    {
        page.Plain("附表2　一般公共预算收支平衡表（单位：万元）");
        page.Table(table => table
            .Head("项　　目", "决算数")
            .Row("收入总计", county.In)
            .Row("　一、本级收入", county.Local.Now)
            .Row("　二、上级补助收入", county.AllGranted)
            .Rows(county.OtherIn, (item, index) => [$"　{"三四五六"[index]}、{item.Name}", item.Amount])
            .Row("支出合计", county.Out)
            .Row("　一、本级支出", county.Spent.Now)
            .Rows(county.OtherOut, (item, index) => [$"　{"二三四"[index]}、{item.Name}", item.Amount])
            .Row("年终结余", county.Closing));
    }
}
