using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>The coming year of a district's budget and the tables behind its report.</summary>
internal static class DistrictDraftTables
{
    public static void Planned(DepartmentYear year, DistrictDraft draft, Page page)
    {
        DraftLine own = draft.PlannedOwn, spent = draft.PlannedSpent;
        page.Say($"（一）收入预算。{year.Year + 1}年全区一般公共预算收入预计{own.Money.Now}亿元，比{year.Year}年执行数{page.Rose(own.Money)}，其中税收收入{draft.Planned[0].Money.Now}亿元、非税收入{draft.Planned[1].Money.Now}亿元。加上各项转移性收入{draft.PlannedTransfers}亿元，收入总计{draft.PlannedIn}亿元。");
        page.Say($"（二）支出预算。全区一般公共预算支出安排{spent.Money.Now}亿元，比{year.Year}年执行数{page.Rose(spent.Money)}。加上转移性支出{draft.PlannedTransfersOut}亿元，支出总计{draft.PlannedOut}亿元，收支平衡。");
        page.Say($"重点安排：{draft.PlannedFunctions.OrderByDescending(one => one.Money.Now.Value).Take(3).Select(one => page.Text($"{one.Name}{one.Money.Now}亿元，比上年执行数{page.Moved(one.Money)}亿元")):；}。");
    }

    public static void Done(DepartmentYear year, DistrictDraft draft, Page page)
    {
        page.Style = page.Style with { MoneyScale = 10_000, MoneyDecimals = 0 };
        page.Plain($"附表1　{year.Year}年全区一般公共预算收入执行表（单位：万元）");
        page.Table(table => table
            .Head("项　目", "预算数", "执行数", "执行数占预算%", "上年执行数", "增长%")
            .Row("一、税收收入", draft.Tax.Budget, draft.Tax.Now, draft.Tax.Rate, draft.Tax.Money.Last, draft.Tax.Money.Rate)
            .Rows(draft.Taxes, (one, _) => ["　" + one.Name, one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Rate])
            .Row("二、非税收入", draft.Nontax.Budget, draft.Nontax.Now, draft.Nontax.Rate, draft.Nontax.Money.Last, draft.Nontax.Money.Rate)
            .Row("本级收入合计", draft.Own.Budget, draft.Own.Now, draft.Own.Rate, draft.Own.Money.Last, draft.Own.Money.Rate));
        page.Plain($"附表2　{year.Year}年支出执行与{year.Year + 1}年支出预算表（单位：万元）");
        page.Table(table => table
            .Head(new Span("科　目", 2), new Span($"{year.Year}年", 1, 3), new Span($"{year.Year + 1}年", 1, 2))
            .Head("调整预算数", "执行数", "完成%", "预算数", "比上年执行数±%")
            .Rows(draft.Functions.Zip(draft.PlannedFunctions), (one, _) => [one.First.Name, one.First.Budget, one.First.Now, one.First.Rate, one.Second.Money.Now, one.Second.Money.Rate])
            .Row("本级支出合计", draft.Spent.Budget, draft.Spent.Now, draft.Spent.Rate, draft.PlannedSpent.Money.Now, draft.PlannedSpent.Money.Rate));
        page.Plain($"附表3　{year.Year}年社会保险基金收支执行表（单位：万元）");
        page.Table(table => table
            .Head("基金名称", "上年末滚存结余", "本年收入", "本年支出", "本年收支结余", "年末滚存结余")
            .Rows([.. draft.Insurance, draft.AllInsurance], (one, _) => [one.Name, one.Opening, one.In, one.Out, one.Left, one.Closing]));
    }
}
