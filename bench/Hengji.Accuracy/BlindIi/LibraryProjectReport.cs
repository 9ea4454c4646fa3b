using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>A county library's project form, then its notes in plain words; amounts in yuan and fen.</summary>
internal sealed class LibraryProjectReport() : BlindLayout("library-project", "blind-ii", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindIi.Library;
        page.Heading(0, $"{year.Year}年度沐川坪县图书馆免费开放项目支出绩效自评表及说明");
        page.Heading(1, "第一部分　自评表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("资金来源", "全年预算数", "全年执行数", "结余", "执行率（%）")
            .Row("年度资金总额", own.All.Budget, own.All.Spent, own.All.Left, own.All.Rate)
            .Rows(own.Sources, (one, _) => [$"其中：{one.Name}", one.Budget, one.Spent, one.Left, one.Rate]));
        page.Table(table =>
        {
            table.Head("一级指标", "三级指标", "指标值", "实际完成", "分值", "得分");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
            table.Row(new Span("总分", 1, 4), own.Sheet.Weight, own.Sheet.Score);
        });
        page.Heading(1, "第二部分　自评说明");
        Money(own, page);
        Work(own, page);
        page.Heading(2, "四、得分和扣分");
        page.Say($"自评总分{own.Sheet.Score}分，评为“{own.Sheet.Grade}”，比满分少{own.Sheet.Lost}分。{own.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Weight}分得{one.Score}分")):，}。");
        page.Say($"主要扣分：新书到馆后编目人手不足，上架偏慢，扣{own.Sheet.Of("新书上架及时性").Lost}分；边远村读者服务不够，服务覆盖面一项扣{own.Sheet.Of("服务覆盖面").Lost}分；总分馆通借通还还不顺，再扣{own.Sheet.Of("总分馆运行机制").Lost}分。");
        page.Heading(2, "五、下一步打算");
        page.Say($"一是把没有用完的{own.All.Left}元按规定处理，今后按季度安排采购；二是{own.Branches.Actual}个分馆轮流培训管理员；三是在全馆{own.Closing}册藏书中清理破损图书，及时补充。");
    }

    private static void Money(LibraryProject own, Page page)
    {
        page.Heading(2, "一、钱从哪里来");
        page.Say($"项目全年安排{own.All.Budget:万}万元，由中央、省、县三级负担，分别为{own.Sources[0].Budget:万}万元、{own.Sources[1].Budget:万}万元和{own.Sources[2].Budget:万}万元。到年底实际用去{own.All.Spent}元，执行率{own.All.Rate}%，剩余{own.All.Left}元。县里配套的部分支出{own.Sources[2].Spent}元，完成其预算的{own.Sources[2].Rate}%；中央和省的补助分别支出{own.Sources[0].Spent}元、{own.Sources[1].Spent}元。");
        page.Heading(2, "二、钱用到哪里去");
        page.Say($"上述支出分五个方面：{own.Uses.Select(one => page.Text($"{one.Name}{one.Amount}元，占{one.Share}%")):；}。");
        page.Table(table => table
            .Head(["用途", .. own.Uses.Select(one => one.Name), "合计"])
            .Row(["支出（元）", .. own.Uses.Select(one => one.Amount), own.All.Spent]));
        page.Say($"购书报的{own.BookCost:万}万元买回新书{own.Bought}册，折合每册{own.BookEach}元；按到馆人次算，每接待一人次花费{own.Cost}元。");
    }

    private static void Work(LibraryProject own, Page page)
    {
        page.Heading(2, "三、事情办得怎样");
        page.Table(table => table
            .Head("服务情况", "本年", "上年", "增减", "增减（%）")
            .Row("到馆人次", own.Visits.Now, own.Visits.Last, own.Visits.Change, own.Visits.Rate)
            .Row("外借册次", own.Loans.Now, own.Loans.Last, own.Loans.Change, own.Loans.Rate));
        page.Say($"（一）读者。一年接待读者{own.Visits.Now}人次，比上一年{page.Moved(own.Visits)}人次，{page.Rose(own.Visits)}。其中总馆{own.Visitors[0].Amount}人次，占{own.Visitors[0].Share}%，各分馆{own.Visitors[1].Amount}人次，占{own.Visitors[1].Share}%。书刊借出{own.Loans.Now}册次，上年是{own.Loans.Last}册次，{page.Rose(own.Loans)}。");
        page.Say($"（二）藏书。年初有书{own.Opening}册，年内新购{own.Bought}册，剔旧{own.Withdrawn}册，年末实存{own.Closing}册。新购计划为{own.Books.Target}册，完成{own.Books.Rate}%。");
        page.Say($"（三）活动。计划办活动{own.Events.Target}场，实际办了{own.Events.Actual}场，为计划的{own.Events.Rate}%，共{own.Joined}人参加，平均每场{own.JoinedEach}人。{own.Branches.Target}个乡镇分馆全部正常开放。");
        page.Say($"（四）评价。向{own.Poll.Who}发出问卷{own.Poll.Issued}份，收回有效卷{own.Poll.Valid}份，有效率{own.Poll.ValidRate}%；表示满意的{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }
}
