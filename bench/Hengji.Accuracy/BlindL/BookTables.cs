using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>The official tables that several layouts print in their own manner.</summary>
internal static class BookTables
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>一、 and so on.</summary>
    public static string Item(int index) => $"{(index < 10 ? Numerals[index].ToString() : $"十{Numerals[index - 10]}")}、";

    /// <summary>Income at the left and expenditure by function at the right, both with their totals.</summary>
    public static void Statement(Page page, FinalBook book, string opening = "年初结转和结余", string closing = "年末结转和结余")
    {
        List<(string Name, Fact? Amount)> left = [.. book.Sources.Select((one, index) => (Item(index) + one.Name, (Fact?)one.Money.Now))];
        List<(string Name, Fact? Amount)> right = [.. book.Classes.Select((one, index) => (Item(index) + one.Name, (Fact?)one.All))];
        Fill(left, right);
        Put(left, right, ("本年收入合计", book.All.Income.Now), ("本年支出合计", book.All.Spent.Now));
        if (book is { Used: { } used, GivenOut: { } givenOut })
            Put(left, right, ("使用非财政拨款结余", used.Now), ("结余分配", givenOut.Now));
        Put(left, right, (opening, book.All.Opening.Now), (closing, book.All.Closing.Now));
        Put(left, right, ("总计", book.Total.Now), ("总计", book.Total.Now));
        page.Table(table => table
            .Head(new Span("收入", 1, 3), new Span("支出", 1, 3)).Head("项目", "行次", "决算数", "项目", "行次", "决算数")
            .Rows(left.Zip(right), (pair, index) => [pair.First.Name, index + 1, pair.First.Amount, pair.Second.Name, left.Count + index + 1, pair.Second.Amount]));
    }

    /// <summary>Subjects by code with basic and project expenditure, the total first.</summary>
    public static void ByCode(Page page, FinalBook book, string head = "本年支出合计") => page.Table(table => table
        .Head("功能分类科目编码", "科目名称", head, "基本支出", "项目支出")
        .Row(new Span("合计", 1, 2), book.All.Spent.Now, book.Basic.Money.Now, book.Project.Money.Now)
        .Rows(book.Lines, (line, _) => [line.Code, line.Name, line.All, line.Basic, line.Project]));

    /// <summary>Subjects of the general budget by code.</summary>
    public static void GeneralByCode(Page page, FinalBook book, bool totalLast = false)
    {
        object?[] total = [new Span("合计", 1, 2), book.General.Spent.Now, book.GeneralBasic, book.GeneralProject];
        page.Table(table =>
        {
            table.Head(new Span("项目", 1, 2), new Span("本年支出", 1, 3)).Head("科目编码", "科目名称", "小计", "基本支出", "项目支出");
            if (!totalLast)
                table.Row(total);
            table.Rows(book.GeneralLines, (line, _) => [line.Code, line.Name, line.Granted.Now, line.GrantedBasic, line.GrantedProject]);
            if (totalLast)
                table.Row(total);
        });
    }

    /// <summary>People's pay at the left, the running of the offices at the right.</summary>
    public static void Economic(Page page, FinalBook book)
    {
        List<EconomicLine> left = [.. book.Economic.Where(line => line.Code[..3] is "301" or "303")], right = [.. book.Economic.Where(line => line.Code[..3] is "302" or "310")];
        object?[] Cells(List<EconomicLine> side, int index) => index < side.Count ? [side[index].Code, side[index].Name, side[index].Amount] : [null, null, null];

        page.Table(table => table
            .Head(new Span("人员经费", 1, 3), new Span("公用经费", 1, 3)).Head("科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数")
            .Rows(Enumerable.Range(0, Math.Max(left.Count, right.Count)), (index, _) => [.. Cells(left, index), .. Cells(right, index)])
            .Row(new Span("人员经费合计", 1, 2), book.Personnel.Now, new Span("公用经费合计", 1, 2), book.Office.Now));
    }

    /// <summary>Budget and final account of the three public costs in one row.</summary>
    public static void Three(Page page, PublicThree three)
    {
        Fact[] Of(Func<Blind.BudgetedItem, Fact> fact) => [fact(three.All), fact(three.Abroad), fact(three.Vehicle), fact(three.Buy), fact(three.Run), fact(three.Reception)];
        object?[] names = ["小计", "公务用车购置费", "公务用车运行维护费"];

        page.Table(table => table
            .Head(new Span("预算数", 1, 6), new Span("决算数", 1, 6))
            .Head([.. Heads(), .. Heads()]).Head([.. names, .. names])
            .Row([.. Of(item => item.Budget), .. Of(item => item.Now)]));
    }

    private static object?[] Heads() => [new Span("合计", 2), new Span("因公出国（境）费", 2), new Span("公务用车购置及运行维护费", 1, 3), new Span("公务接待费", 2)];

    private static void Fill(List<(string Name, Fact? Amount)> left, List<(string Name, Fact? Amount)> right)
    {
        while (left.Count < right.Count)
            left.Add(("", null));
        while (right.Count < left.Count)
            right.Add(("", null));
    }

    private static void Put(List<(string Name, Fact? Amount)> left, List<(string Name, Fact? Amount)> right, (string Name, Fact Amount) first, (string Name, Fact Amount) second)
    {
        left.Add(first!);
        right.Add(second!);
    }
}
