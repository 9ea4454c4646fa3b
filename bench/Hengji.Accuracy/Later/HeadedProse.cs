using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Later;

/// <summary>No table at all: headings numbered in four levels, 其中 with dashes and brackets, 亿元 for the whole and 万元 for its parts.</summary>
internal sealed class HeadedProse() : LaterLayout("headed-prose", new NumberStyle { DropsZeros = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}关于{year.Year}年度部门整体支出绩效的自评报告");
        page.Heading(1, "一、部门概况");
        People(year, page);
        page.Heading(1, "二、资金投入和使用情况");
        page.Heading(2, "（一）资金来源");
        Income(year, page);
        page.Heading(2, "（二）资金使用");
        Expenditure(year, page);
        page.Heading(2, "（三）项目资金");
        Projects(year, page);
        page.Heading(1, "三、绩效目标实现情况");
        Aims(year, page);
        page.Heading(1, "四、自评结论");
        Scores(year, page);
    }

    private static void People(DepartmentYear year, Page page)
    {
        var people = year.People;
        page.Say($"1．机构设置。内设机构{people.OfficeCount}个（{page.List(people.OfficeCount, people.Offices)}），下属事业单位{people.SubunitCount}个（参公{people.ReferencedCount}个，其他{people.OrdinaryCount}个）。");
        page.Say($"2．人员情况。编制{people.Posts}名；在职{people.Staff}人——行政{people.Administrative}人，事业{people.Institution}人（其中参公{people.Referenced}人，非参公{people.Ordinary}人）；离退休{people.Retired}人。");
    }

    private static void Income(DepartmentYear year, Page page)
    {
        var statement = year.Details.Statement;
        page.Say($"全年可用资金{year.Sum.Income:亿,4}亿元（上年结转{year.Sum.Carryover}万元，当年收入{statement.Current}万元）。当年收入中：");
        foreach (var item in statement.Income)
            page.Say($"——{item.Name}{item.Amount}万元（占{item.Share:1}%）{(item == statement.Income[^1] ? "。" : "；")}");
        page.Say($"较上年，可用资金总量由{year.Income.Last}万元{page.Word(year.Income.Change, "增至", "减至")}{year.Income.Now}万元，{page.Word(year.Income.Change, "净增", "净减")}{year.Income.Change:abs}万元（{page.Word(year.Income.Change, "+", "-")}{year.Income.Rate:abs}%）。");
    }

    private static void Expenditure(DepartmentYear year, Page page)
    {
        var (basic, project) = (year.Details.Statement.Kinds[0], year.Details.Statement.Kinds[1]);
        page.Say($"全年支出{year.Sum.Expenditure}万元，为全年预算（{year.Total.FullYear}万元）的{year.Total.Rate}%。其中：");
        page.Say($"（1）基本支出{basic.Amount}万元，占比{basic.Share}%。①人员经费{year.Sum.Personnel}万元；②公用经费{year.Sum.Public}万元。");
        page.Say($"（2）项目支出{project.Amount}万元，占比{project.Share}%，同口径上年{year.Project.Last}万元，{page.Word(year.Project.Change, "多支", "少支")}{year.Project.Change:abs}万元。");
        page.Say($"收支相抵，年末结转结余{year.Sum.Cumulative}万元。“三公”经费{year.ThreePublic.Final.Now}万元（出国（境）{year.Abroad.Final.Now}万元、购车{year.VehicleBuy.Final.Now}万元、车辆运行{year.VehicleRun.Final.Now}万元、接待{year.Reception.Final.Now}万元），未超过预算{year.ThreePublic.Budget}万元。");
    }

    private static void Projects(DepartmentYear year, Page page)
    {
        page.Say($"{year.ProjectCount}个项目全年预算合计{year.ProjectExecution.FullYear}万元，到位并支出{year.Sum.Project}万元，支付率{year.ProjectExecution.Rate}%。分项目看：");
        page.Counts(year.ProjectCount, year.Projects.Length);
        foreach (var (one, index) in year.Projects.Select((one, index) => (one, index)))
            page.Say($"{index + 1}）{one.Name}：预算{one.FullYear}万元，支出{one.Executed}万元，支付率{one.Rate}%。");
    }

    private static void Aims(DepartmentYear year, Page page)
    {
        foreach (var group in year.Groups.Skip(1).SkipLast(1))
            page.Say($"{group.Name}（{group.Weight}分，得{group.Score}分）。{group.Indicators.Select(one => page.Text($"{one.Name}计划{one.Target}{one.Unit}，实际{one.Actual}{one.Unit}（完成率{one.Percent}%，{one.Weight}分得{one.Score}分）")):；}。");
        var poll = year.Poll;
        page.Say($"满意度。发出问卷{poll.Issued}份，回收{poll.Returned}份（回收率{poll.ReturnRate}%），剔除无效问卷后有效{poll.Valid}份，其中满意{poll.Content}份，满意度{poll.ContentRate}%。");
    }

    private static void Scores(DepartmentYear year, Page page) =>
        page.Say($"自评总分{year.TotalScore}分（满分{year.TotalWeight}分），等级为“{year.Grade}”。扣分情况：{year.Groups.Select(group => page.Text($"{group.Name}满分{group.Weight}分、实得{group.Score}分")):，}。");
}
