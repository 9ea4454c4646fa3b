using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A district's budget read to its congress in 亿元: a table of both sides within the text, what it is made of after it, then the coming year and tables behind.</summary>
internal sealed class DistrictDraftReport() : BlindLayout("district-draft", "blind-p", new NumberStyle { MoneyScale = 100_000_000, PercentDecimals = 1, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var draft = year.BlindP.Draft;
        page.Heading(0, $"关于{year.District()}{year.Year}年预算执行情况和{year.Year + 1}年预算草案的报告");
        page.Plain("各位代表：受区人民政府委托，现将预算执行情况和预算草案的报告提请大会审查，并请各位政协委员和列席人员提出意见。");
        page.Heading(1, $"一、{year.Year}年预算执行情况");
        page.Heading(2, "（一）一般公共预算");
        General(year, draft, page);
        page.Heading(2, "（二）政府性基金预算");
        Funds(draft, page);
        page.Heading(2, "（三）国有资本经营预算");
        Capital(draft, page);
        page.Heading(2, "（四）社会保险基金预算");
        Insurance(draft, page);
        page.Heading(1, $"二、{year.Year + 1}年预算草案");
        DistrictDraftTables.Planned(year, draft, page);
        page.Heading(1, "三、做好下一步财政工作的主要措施");
        page.Plain("坚持政府过紧日子，大力压减非刚性支出；做实财源培植，提高收入质量；兜牢“三保”底线，优先保障民生；加强债务全口径监测，守住不发生系统性风险的底线；深化预算绩效管理，提高资金使用效益。");
        page.Heading(1, "附表");
        DistrictDraftTables.Done(year, draft, page);
    }

    private static void General(DepartmentYear year, DistrictDraft draft, Page page)
    {
        var (coming, going) = draft.General;
        page.Plain($"{year.Year}年全区一般公共预算收支执行表（单位：亿元）");
        Sides(page, draft.General);
        page.Say($"1.收入情况。全区一般公共预算收入{draft.Own.Now}亿元，完成预算的{draft.Own.Rate}%，{page.Rose(draft.Own.Money)}。其中：税收收入{draft.Tax.Now}亿元，占{draft.Tax.Share}%，{page.Rose(draft.Tax.Money)}；非税收入{draft.Nontax.Now}亿元，占{draft.Nontax.Share}%，{page.Rose(draft.Nontax.Money)}。加上{coming.Items.Select(one => page.Text($"{one.Name}{one.Amount}亿元")):、}后，收入总量为{coming.Total}亿元。");
        page.Say($"主要税种中，{draft.Taxes.Take(4).Select(one => page.Text($"{one.Name}{one.Now}亿元，{page.Rose(one.Money)}")):；}。");
        page.Say($"2.支出情况。全区一般公共预算支出{draft.Spent.Now}亿元，完成预算的{draft.Spent.Rate}%，{page.Rose(draft.Spent.Money)}。加上{going.Items.Select(one => page.Text($"{one.Name}{one.Amount}亿元")):、}后，支出总量为{going.Total}亿元。");
        page.Say($"支出规模居前的科目：{draft.Functions.OrderByDescending(one => one.Now.Value).Take(4).Select(one => page.Text($"{one.Name}{one.Now}亿元，占{one.Share}%")):；}。");
    }

    private static void Funds(DistrictDraft draft, Page page)
    {
        var (coming, going) = draft.Funds;
        page.Aside("单位：亿元");
        Sides(page, draft.Funds);
        page.Say($"全区政府性基金预算收入{coming.Own.Now}亿元，{page.Rose(coming.Own)}，其中{draft.Land.Name}{draft.Land.Amount}亿元，占基金收入的{draft.Land.Share}%。加上{coming.Items.Select(one => page.Text($"{one.Name}{one.Amount}亿元")):、}，收入总量为{coming.Total}亿元。");
        page.Say($"全区政府性基金预算支出{going.Own.Now}亿元，{page.Rose(going.Own)}。加上转移性支出{going.Moved}亿元，支出总量为{going.Total}亿元。");
    }

    private static void Capital(DistrictDraft draft, Page page)
    {
        var (coming, going) = draft.Capital;
        page.Say($"全区国有资本经营预算收入{coming.Own.Now:万,0}万元，加上{coming.Items.Select(one => page.Text($"{one.Name}{one.Amount:万,0}万元")):、}，收入总量为{coming.Total:万,0}万元。支出{going.Own.Now:万,0}万元，加上{going.Items.Select(one => page.Text($"{one.Name}{one.Amount:万,0}万元")):、}，支出总量为{going.Total:万,0}万元。");
    }

    private static void Insurance(DistrictDraft draft, Page page)
    {
        var all = draft.AllInsurance;
        page.Say($"全区社会保险基金预算收入{all.In}亿元、支出{all.Out}亿元，本年收支结余{all.Left}亿元，年末滚存结余{all.Closing}亿元。其中：{draft.Insurance.Select(one => page.Text($"{one.Name}收入{one.In}亿元、支出{one.Out}亿元，年末滚存结余{one.Closing}亿元")):；}。");
    }

    /// <summary>Both sides beside each other, the shorter one filled with blanks.</summary>
    private static void Sides(Page page, DraftBudget budget)
    {
        object?[] Cells(DraftSide side, string word, int at) => at switch
        {
            0 => [$"{word}总计", side.Total],
            1 => [$"一、本级{word}", side.Own.Now],
            2 => [$"二、转移性{word}", side.Moved],
            _ when at - 3 < side.Items.Length => [$"　{at - 2}.{side.Items[at - 3].Name}", side.Items[at - 3].Amount],
            _ => [null, null],
        };
        var (coming, going) = budget;
        page.Table(table => table
            .Head("收　　入", "执行数", "支　　出", "执行数")
            .Rows(Enumerable.Range(0, 3 + Math.Max(coming.Items.Length, going.Items.Length)), (at, _) => [.. Cells(coming, "收入", at), .. Cells(going, "支出", at)]));
    }
}
