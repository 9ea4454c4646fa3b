using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Accountants evaluate the whole expenditure of a city's Party school for the bureau of finance, in 元: the unit, its money, the evaluation, the points, problems, advice, sheets.</summary>
internal sealed class PartySchoolEvaluation() : BlindLayout("party-school-evaluation", "blind-t", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var school = year.BlindT.School;
        page.Heading(0, $"中共云岭市委党校{year.Year}年度部门整体支出绩效评价报告");
        page.Plain("云岭市财政局：");
        page.Plain($"我们接受委托，依据预算绩效管理的有关规定，对中共云岭市委党校（以下简称“市委党校”）{year.Year}年度部门整体支出实施了绩效评价。现将评价结果报告如下：");
        page.Heading(1, "一、部门基本情况");
        page.Say($"（一）机构人员。市委党校为市委直属参照公务员法管理的事业单位，内设教务处、科研处、学员管理处、行政财务处等处室。核定编制{school.Posts}名，年末在职{school.Staff}人，其中专职教师{school.Teachers}人，占{school.TeacherShare}%；管理人员{school.Managers}人，工勤人员{school.Workers}人。专职教师中具有高级职称的{school.Professors}人。");
        page.Plain("（二）主要职能。承担全市党员领导干部、公务员和理论骨干的轮训培训，开展理论研究、理论宣传和决策咨询，指导县级党校业务工作。");
        Money(year, page);
        page.Heading(1, "二、绩效评价工作情况");
        page.Say($"评价组查阅了预算批复、会计凭证和项目档案，核对了资产台账，并向学员发放问卷{school.Trainees.Issued}份，收回有效问卷{school.Trainees.Valid}份，有效率{school.Trainees.ValidRate}%，其中评价满意的{school.Trainees.Content}份，满意度{school.Trainees.ContentRate}%。");
        page.Heading(1, "三、绩效分析及评价结论");
        PartySchoolFindings.Write(school, page);
        page.Heading(1, "五、有关建议");
        page.Plain("（一）提高预算编制的准确性，减少执行中追加；（二）加强往来款项清理，严格借款核销期限；（三）开展资产清查，对闲置资产调剂使用；（四）完善科研成果转化的考核办法。");
        page.Heading(1, "附表1　项目支出预算执行情况表");
        page.Aside("单位：元");
        page.Table(table => table.Head("项目名称", "预算数", "决算数", "完成率（%）", "未执行数")
            .Rows(school.Projects.Add(school.Project with { Name = "合计" }), (one, _) => [one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Heading(1, "附表2　部门整体支出绩效评价评分表");
        page.Table(table => PartySchoolFindings.Sheet(table, school.Sheet, page));
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var school = year.BlindT.School;
        page.Say($"（三）预算安排。{year.Year}年年初部门预算{school.Initial}元，年中追加{school.Adjusted}元，调整后预算{school.All.Budget}元，预算调整率{school.AdjustedRate}%。其中基本支出预算{school.Basic.Budget}元，项目支出预算{school.Project.Budget}元。");
        page.Say($"（四）收支情况。年初结转结余{school.Opening}元，本年收入{school.Income.Now}元，较上年{page.Moved(school.Income)}元，{page.Rose(school.Income)}，其中：{school.Incomes.Select(one => page.Text($"{one.Name}{one.Amount}元，占{one.Share}%")):；}。可用资金合计{school.Available}元。本年支出{school.Spent.Now}元，较上年的{school.Spent.Last}元{page.Moved(school.Spent)}元，{page.Rose(school.Spent)}。年末结转结余{school.Closing}元。支出结构如下：");
        page.Aside("单位：元");
        page.Table(table => table.Head("支出类别", "调整后预算数", "决算数", "预算完成率（%）", "未执行数")
            .Row("一、基本支出", school.Basic.Budget, school.Basic.Spent, school.Basic.Rate, school.Basic.Left)
            .Row("　人员经费", school.Personnel.Budget, school.Personnel.Spent, school.Personnel.Rate, school.Personnel.Left)
            .Row("　公用经费", school.Common.Budget, school.Common.Spent, school.Common.Rate, school.Common.Left)
            .Row("二、项目支出", school.Project.Budget, school.Project.Spent, school.Project.Rate, school.Project.Left)
            .Row("合计", school.All.Budget, school.All.Spent, school.All.Rate, school.All.Left));
        page.Say($"（五）“三公”经费。全年预算{school.ThreePublic.Budget}元，实际支出{school.ThreePublic.Now}元，为预算的{school.ThreePublic.Rate}%，较上年{page.Moved(school.ThreePublic.Money)}元，{page.Rose(school.ThreePublic.Money)}。");
        page.Aside("单位：元");
        page.Table(table => table.Head("项目", "本年预算", "本年支出", "支出占预算（%）", "上年支出", "增减额", "增减率（%）")
            .Rows([school.Abroad, school.Vehicles, school.Guests, school.ThreePublic], (one, _) => [one.Name, one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Change, one.Money.Rate]));
    }
}
