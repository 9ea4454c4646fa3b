using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A public library on itself in 元: money in short paragraphs, tasks with their budgets, books and readers, a form of three kinds of indicators.</summary>
internal sealed class LibraryWholeReport() : BlindLayout("library-whole", "blind-k", new NumberStyle { MoneyScale = 1, HasThousands = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Region}图书馆{year.Year}年度单位整体绩效自评报告");
        page.Heading(1, "一、单位基本情况");
        Unit(year, page);
        page.Heading(1, "二、单位预算及执行情况");
        Money(year, page);
        page.Heading(1, "三、年度履职目标完成情况");
        Work(year, page);
        page.Heading(1, "四、绩效自评情况");
        Scores(year, page);
        page.Heading(1, "五、存在的问题和改进措施");
        Problems(year.BlindK.Library, page);
        page.Heading(1, "附件　单位整体绩效自评表");
        Form(year, page);
    }

    private static void Unit(DepartmentYear year, Page page)
    {
        var (library, people) = (year.BlindK.Library, year.BlindK.Library.Money.People);
        page.Say($"{year.Region}图书馆为公益一类事业单位，核定编制{people.Posts}名，在编在岗{people.Staff}人，退休{people.Retired}人；建有分馆及服务点{library.Branches}个，注册志愿者{library.Volunteers}人，每周开放{library.Hours}小时。主要承担文献收藏、借阅服务、阅读推广、古籍保护等职能。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var (library, money) = (year.BlindK.Library, year.BlindK.Library.Money);
        page.Say($"1.收入情况。{year.Year}年收入{money.Income.Now}元，其中财政拨款{money.Sources[0].Money.Now}元，其他收入{money.Sources[1].Money.Now}元。上年结转{money.Opening}元，收入总计{money.Total}元。");
        page.Say($"2.支出情况。全年支出{money.Spent.Now}元，较上年{money.Spent.Last}元{page.Moved(money.Spent)}元，{page.Rose(money.Spent)}。其中：基本支出{money.Basic.Now}元（人员经费{money.Personnel.Now}元，公用经费{money.Public.Now}元），占{money.BasicShare}%；项目支出{money.Project.Now}元，占{money.ProjectShare}%。年末结转结余{money.Closing}元，结转结余率{library.LeftRate}%。");
        page.Say($"3.预算执行情况。年初预算{money.AllRun.Initial}元，调整后预算{money.AllRun.Full}元，执行率{money.AllRun.Rate}%，其中项目支出执行率{money.ProjectRun.Rate}%。");
        page.Say($"4.“三公”经费情况。预算{money.ThreePublic.Budget}元，实际支出{money.ThreePublic.Now}元，控制率{money.ThreePublic.Rate}%。其中公务用车运行维护费{money.Car.Now}元、公务接待费{money.Reception.Now}元。");
        page.Plain("年度主要任务资金安排及执行情况（单位：元）");
        page.Table(table => table
            .Head("序号", "任务名称", "年初预算", "调整后预算", "执行数", "执行率（%）")
            .Rows(library.Tasks, (one, index) => [index + 1, one.Name, one.Initial, one.Full, one.Done, one.Rate])
            .Row(new Span("合计", 1, 2), money.ProjectRun.Initial, money.ProjectRun.Full, money.ProjectRun.Done, money.ProjectRun.Rate));
    }

    private static void Work(DepartmentYear year, Page page)
    {
        var library = year.BlindK.Library;
        page.Say($"（一）基础服务。全年接待读者{library.Readers.Now}人次，比上年{page.Moved(library.Readers)}人次，{page.Rose(library.Readers)}；外借文献{library.Loans.Now}册次，{page.Rose(library.Loans)}；新办读者证{library.Cards.Now}张，上年为{library.Cards.Last}张。");
        page.Say($"（二）文献建设。年初馆藏{library.BooksBefore}册，新购{library.BooksBought}册，接受捐赠{library.BooksGiven}册，剔旧{library.BooksOut}册，年末馆藏{library.BooksNow}册。购书支出{library.BookMoney}元，平均每册{library.BookPrice}元。");
        page.Say($"（三）读者活动。举办各类活动{library.AllEvents.Count}场次，参与{library.AllEvents.People}人次，场均{library.PerEvent}人次。其中：{library.Events.Select(one => page.Text($"{one.Name}{one.Count}场次、{one.People}人次")):；}。");
    }

    private static void Scores(DepartmentYear year, Page page)
    {
        var (library, score) = (year.BlindK.Library, year.BlindK.Library.Score);
        page.Say($"按照单位整体绩效自评指标体系，本单位自评得分{score.Score}分（满分{score.Weight}分），等次为“{score.Grade}”。");
        page.Table(table => table
            .Head("指标类别", "分值", "得分", "扣分")
            .Row("预算执行率", score.Spending.Weight, score.Spending.Score, score.Spending.Lost)
            .Rows(score.Groups, (group, _) => [group.Name, group.Weight, group.Score, group.Lost])
            .Row("合计", score.Weight, score.Score, score.Lost));
        page.Say($"读者满意度采用现场问卷方式，发放{library.Poll.Issued}份，收回{library.Poll.Returned}份（回收率{library.Poll.ReturnedRate}%），其中很满意{library.Poll.Very}份、满意{library.Poll.Fairly}份、一般{library.Poll.Soso}份、不满意{library.Poll.Bad}份，满意度{library.Poll.ContentRate}%。");
    }

    private static void Problems(Library library, Page page)
    {
        var slow = library.Tasks.MinBy(one => one.Rate.Value)!;
        page.Say($"1.个别项目执行慢。“{slow.Name}”调整后预算{slow.Full}元，执行{slow.Done}元，结转{slow.Left}元，执行率{slow.Rate}%。将提前编制采购计划，加快合同签订和验收。");
        if (library.Score.Missed.Any())
            page.Say($"2.部分指标未完成。{library.Score.Missed.Select(one => page.Text($"{one.Name}目标{one.Target}{one.Unit}，完成{one.Actual}{one.Unit}，扣{one.Lost}分")):；}。将结合近三年数据合理设置目标值。");
    }

    private static void Form(DepartmentYear year, Page page)
    {
        var (library, score) = (year.BlindK.Library, year.BlindK.Library.Score);
        var money = library.Money;
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head("预算情况", "预算数", "执行数", "执行率（%）")
            .Row("单位预算总额", money.AllRun.Full, money.AllRun.Done, money.AllRun.Rate)
            .Row("资金结构：（1）基本支出", money.BasicRun.Full, money.BasicRun.Done, money.BasicRun.Rate)
            .Row("　　　　　（2）项目支出", money.ProjectRun.Full, money.ProjectRun.Done, money.ProjectRun.Rate));
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "目标值", "实际值", "权重", "自评得分");
            table.Row("预算执行", "执行率", "预算执行率", "100%", page.Text($"{score.Spending.Actual}%"), score.Spending.Weight, score.Spending.Score);
            foreach (var one in score.Indicators)
                table.Row(one.Level1, one.Level2, one.Name, page.Text($"{one.Target}{one.Unit}"), page.Text($"{one.Actual}{one.Unit}"), one.Weight, one.Score);
            table.Row(new Span("总　计", 1, 5), score.Weight, score.Score);
        });
    }
}
