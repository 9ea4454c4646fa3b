using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A county bureau's notes on its final accounts in the ten usual parts, each amount with its share or how much of the budget was spent; two of the nine tables behind them.</summary>
internal sealed class FinalNotesReport() : BlindLayout("final-notes", "blind-f", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var final = year.BlindF.Final;
        page.Heading(0, $"{year.Region}{final.Bureau}{year.Year}年度部门决算");
        page.Heading(1, $"第二部分 {year.Year}年度部门决算情况说明");
        Whole(year, page);
        General(year, page);
        Basic(final, page);
        Public(year, page);
        Others(year, page);
        page.Heading(1, "第五部分 附表");
        Statement(final, page);
        Subjects(final, page);
    }

    private static void Whole(DepartmentYear year, Page page)
    {
        var (final, one) = (year.BlindF.Final, year.BlindF.Final.Turnover);
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计均为{one.Now}万元。与{year.Year - 1}年相比，收、支总计各{page.Moved(one)}万元，{page.Rose(one)}。主要变动原因是项目资金安排变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年本年收入合计{final.Income}万元，其中：{Shares(page, final.Incomes.Take(2))}；国有资本经营预算财政拨款收入0万元，占0%；事业收入0万元，占0%；{Shares(page, final.Incomes.Skip(2))}。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年本年支出合计{final.Spent}万元，其中：{Shares(page, final.Kinds)}；上缴上级支出0万元，占0%；经营支出0万元，占0%。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年财政拨款收、支总计均为{final.Granted.Now}万元。与{year.Year - 1}年相比，财政拨款收、支总计各{page.Moved(final.Granted)}万元，{page.Rose(final.Granted)}。其中：财政拨款本年收入{final.GrantedIncome}万元，年初财政拨款结转和结余{final.Opening}万元。");
    }

    private static Runs Shares(Page page, IEnumerable<Portion> parts) => page.Text($"{parts.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}");

    private static void General(DepartmentYear year, Page page)
    {
        var (final, one) = (year.BlindF.Final, year.BlindF.Final.General);
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Plain("（一）一般公共预算财政拨款支出决算总体情况");
        page.Say($"{year.Year}年一般公共预算财政拨款支出{one.Now}万元，占本年支出合计的{final.GeneralShare}%。与{year.Year - 1}年相比，一般公共预算财政拨款支出{page.Moved(one)}万元，{page.Rose(one)}。");
        page.Plain("（二）一般公共预算财政拨款支出决算结构情况");
        page.Say($"{year.Year}年一般公共预算财政拨款支出{one.Now}万元，主要用于以下方面：{final.Classes.Select(part => page.Text($"{part.Name}（类）{part.Amount}万元，占{part.Share}%")):；}。");
        page.Plain("（三）一般公共预算财政拨款支出决算具体情况");
        page.Say($"{year.Year}年一般公共预算支出决算数为{one.Now}万元，完成预算{final.GeneralRate}%。其中：");
        foreach (var (item, number) in Numbered(final.Items))
            page.Say($"{number}.{item.Path}：支出决算为{item.Amount}万元，完成预算{item.Rate}%，{(item.Amount == item.Budget ? "决算数等于预算数" : "决算数小于预算数的主要原因是厉行节约、部分项目跨年实施")}。");
    }

    private static void Basic(FinalNotes final, Page page)
    {
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"一般公共预算财政拨款基本支出{final.Basic}万元，其中：人员经费{final.Staff}万元，主要包括：基本工资、津贴补贴、奖金、机关事业单位基本养老保险缴费、住房公积金等；公用经费{final.Common}万元，主要包括：办公费、印刷费、水费、电费、差旅费、公务接待费等。");
    }

    private static void Public(DepartmentYear year, Page page)
    {
        var (all, cars, guests) = (year.BlindF.Final.Public, year.BlindF.Final.Public.Cars, year.BlindF.Final.Public.Guests);
        page.Heading(2, "七、财政拨款“三公”经费支出决算情况说明");
        page.Say($"（一）{year.Year}年“三公”经费财政拨款支出决算为{all.All.Now}万元，完成预算{all.All.Rate}%，较上年{page.Moved(all.All.Money)}万元，{page.Rose(all.All.Money)}。决算数小于预算数的主要原因是严格执行中央八项规定精神。");
        page.Say($"（二）“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算{cars.Item.Now}万元，占{cars.Share}%；公务接待费支出决算{guests.Item.Now}万元，占{guests.Share}%。具体情况如下：");
        page.Plain("1.因公出国（境）经费支出0万元。全年安排因公出国（境）团组0次，出国（境）0人。");
        page.Say($"2.公务用车购置及运行维护费支出{cars.Item.Now}万元，完成预算{cars.Item.Rate}%，比{year.Year - 1}年{page.Moved(cars.Item.Money)}万元，{page.Rose(cars.Item.Money)}。截至{year.Year}年12月31日，单位共有公务用车{all.CarCount}辆。");
        page.Say($"3.公务接待费支出{guests.Item.Now}万元，完成预算{guests.Item.Rate}%，比{year.Year - 1}年{page.Moved(guests.Item.Money)}万元，{page.Rose(guests.Item.Money)}。国内公务接待{all.Batches}批次，{all.Persons}人次，共计支出{guests.Item.Now}万元。");
        page.Style = page.Style with { Nothing = "0.00" };
        page.Table(table => table
            .Head("项目", "预算数", "决算数", "上年决算数", "完成预算%", "比上年增减%")
            .Rows([all.All, cars.Item, guests.Item], (one, _) => [one.Name, one.Budget, one.Now, one.Money.Last, one.Rate, one.Money.Rate]));
        page.Style = page.Style with { Nothing = "" };
    }

    private static void Others(DepartmentYear year, Page page)
    {
        var (final, bought) = (year.BlindF.Final, year.BlindF.Final.Bought);
        page.Heading(2, "八、政府性基金预算支出决算情况说明");
        page.Say($"{year.Year}年政府性基金预算财政拨款支出{final.Fund}万元。");
        page.Heading(2, "九、国有资本经营预算支出决算情况说明");
        page.Say($"{year.Year}年国有资本经营预算财政拨款支出0万元。");
        page.Heading(2, "十、其他重要事项的情况说明");
        page.Say($"（一）机关运行经费支出情况。{year.Year}年，机关运行经费支出{final.Office.Now}万元，比{year.Year - 1}年{page.Moved(final.Office)}万元，{page.Rose(final.Office)}。");
        page.Say($"（二）政府采购支出情况。{year.Year}年，政府采购支出总额{bought.All}万元，其中：政府采购货物支出{bought.Kinds[0]}万元、政府采购工程支出{bought.Kinds[1]}万元、政府采购服务支出{bought.Kinds[2]}万元。授予中小企业合同金额{bought.Small}万元，占政府采购支出总额的{bought.SmallShare}%。");
    }

    private static void Statement(FinalNotes final, Page page)
    {
        page.Plain("收入支出决算总表");
        page.Aside("单位：万元");
        List<(string Name, Fact Amount)> right = [.. final.Classes.Select(one => (one.Name, one.Amount)), ("城乡社区支出", final.Fund), ("其他支出", final.Own)];
        page.Table(table =>
        {
            table.Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "决算数", "项目", "决算数");
            foreach (var (one, number) in Numbered(right))
            {
                var income = number <= final.Incomes.Length ? final.Incomes[number - 1] : null;
                table.Row(income is null ? null : $"{"一二三"[number - 1]}、{income.Name}", income?.Amount, $"{"一二三四五六"[number - 1]}、{one.Name}", one.Amount);
            }
            table.Row("本年收入合计", final.Income, "本年支出合计", final.Spent)
                .Row("年初结转和结余", final.Opening, "年末结转和结余", final.Closing)
                .Row("总计", final.Turnover.Now, "总计", final.Turnover.Now);
        });
    }

    private static void Subjects(FinalNotes final, Page page)
    {
        page.Plain("一般公共预算财政拨款支出决算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("项目", 1, 2), new Span("本年支出", 1, 3))
            .Head("功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出")
            .Row(new Span("合计", 1, 2), final.Subjects.Total, final.Subjects.Left, final.Subjects.Right)
            .Rows(final.Subjects.Parts.SelectMany(part => part.All), (one, _) => [one.Code, one.Name, one.Total, one.Left, one.Right]));
    }
}
