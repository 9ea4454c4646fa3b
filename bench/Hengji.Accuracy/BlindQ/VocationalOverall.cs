using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A vocational school as a whole, in 元: pupils by subject, money in and out, aid by term, results, points.</summary>
internal sealed class VocationalOverall() : BlindLayout("vocational-school", "blind-q", new NumberStyle { MoneyScale = 1, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var school = year.BlindQ.Vocational;
        page.Heading(0, $"{year.Region}中等职业技术学校{year.Year}年度单位整体支出绩效自评报告");
        page.Heading(1, "一、学校基本情况");
        About(school, page);
        page.Heading(1, "二、收支及预算执行情况");
        Money(school, year.Year, page);
        page.Heading(1, "三、学生资助资金使用情况");
        Aid(school, page);
        page.Heading(1, "四、绩效目标完成情况");
        Work(school, page);
        page.Heading(1, "五、自评结果");
        Result(school, page);
        page.Heading(1, "六、问题与改进");
        page.Say($"项目支出执行率{school.Projects.Rate}%，结余{school.Projects.Left}元，主要是实训设备采购到货较晚。下一步将提前论证设备需求，并完善资助对象动态管理。本报告经校务会审议，在学校网站公开。");
    }

    private static void About(VocationalSchool school, Page page)
    {
        page.Say($"学校为公办全日制中等职业学校，开设{string.Join("、", school.Subjects.Select(one => one.Name))}等专业。年末在校学生{school.All.Pupils}人，其中一年级{school.All.Forms[0]}人、二年级{school.All.Forms[1]}人、三年级{school.All.Forms[2]}人；专任教师{school.Teachers}人，生师比{school.Ratio}∶1，“双师型”教师{school.Skilled}人，占{school.SkilledRate}%。当年招收新生{school.Enrolled.Now}人，比上年{page.Moved(school.Enrolled)}人。");
        page.Table(table => table
            .Head("专业", "一年级", "二年级", "三年级", "在校生合计", "当年毕业生", "就业升学人数", "就业升学率（%）")
            .Rows(school.Subjects.Add(school.All), (one, _) => [one.Name, one.Forms[0], one.Forms[1], one.Forms[2], one.Pupils, one.Leavers, one.Placed, one.PlacedRate]));
    }

    private static void Money(VocationalSchool school, int year, Page page)
    {
        page.Say($"（一）收入。{year}年总收入{school.Income.Now}元，比上年{school.Income.Last}元{page.Moved(school.Income)}元，{page.Rose(school.Income)}。其中，{school.Incomes.Select(one => page.Text($"{one.Name}{one.Money.Now}元，占{one.Share}%，比上年{page.Moved(one.Money)}元")):；}。");
        page.Say($"（二）支出。全年支出{school.Spent.Spent}元，生均支出{school.EachPupil}元。{page.Text($"人员支出{school.Staffing.Spent}元，占{school.Staffing.Share}%；公用支出{school.Running.Spent}元，占{school.Running.Share}%；项目支出{school.Projects.Spent}元，占{school.Projects.Share}%")}。");
        page.Say($"（三）预算执行。全年预算{school.Spent.Budget}元，执行率{school.Spent.Rate}%。");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("支出项目", "年初预算数", "预算调整数", "全年预算数", "决算数", "执行率（%）", "结余数")
            .Rows([school.Staffing, school.Running, school.Projects, school.Spent], (YearFund one, int _) => [one.Name, one.Initial, one.Change, one.Budget, one.Spent, one.Rate, one.Left]));
    }

    private static void Aid(VocationalSchool school, Page page)
    {
        page.Say($"全年落实学生资助资金{school.AidMoney}元，占项目支出的{school.AidShare}%，其中{school.Aids.Select(one => page.Text($"{one.Name}{one.AllMoney}元、{one.AllPupils}人次")):；}。");
        foreach (var one in school.Aids)
            page.Say($"{one.Name}按每生每学期{one.Each:0}元执行，春季学期{one.Pupils[0]}人，{one.Money[0]}元；秋季学期{one.Pupils[1]}人，{one.Money[1]}元。");
        page.Table(table => table
            .Head(new Span("资助项目", 2), new Span("标准（元/生·学期）", 2), new Span("春季学期", 1, 2), new Span("秋季学期", 1, 2), new Span("全年", 1, 2))
            .Head("人数", "金额", "人数", "金额", "人次", "金额")
            .Rows(school.Aids, (one, _) => [one.Name, one.Each, one.Pupils[0], one.Money[0], one.Pupils[1], one.Money[1], one.AllPupils, one.AllMoney])
            .Row("合计", "", "", "", "", "", "", school.AidMoney));
    }

    private static void Work(VocationalSchool school, Page page)
    {
        page.Say($"1.人才培养。当年毕业生{school.All.Leavers}人，就业和升学{school.All.Placed}人，就业升学率{school.All.PlacedRate}%；取得职业技能等级证书{school.Certified}人，证书获取率{school.CertifiedRate}%。");
        page.Say($"2.技能竞赛。师生在市级以上技能竞赛中获奖{school.Prizes}项，其中一等奖{school.PrizeParts[0]}项、二等奖{school.PrizeParts[1]}项、三等奖{school.PrizeParts[2]}项。");
        page.Say($"3.满意度。发放问卷{school.Poll.Issued}份，有效问卷{school.Poll.Valid}份，满意{school.Poll.Answers[0]}份，基本满意{school.Poll.Answers[1]}份，满意度{school.Poll.ContentRate}%。");
    }

    private static void Result(VocationalSchool school, Page page)
    {
        var form = school.Form;
        page.Say($"学校整体支出绩效自评{form.Score}分，等次为“{form.Grade}”。预算执行{form.ExecutionScore!}分（满分{form.ExecutionWeight!}分），{form.Groups.Select(one => page.Text($"{one.Name}{one.Score}分（满分{one.Weight}分）")):，}。");
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "年度目标值", "全年完成值", "权重", "得分")
            .Row("预算执行", "预算执行", "预算执行率", "100%", new Formatted(school.Spent.Rate, null, "%"), form.ExecutionWeight, form.ExecutionScore)
            .Rows(form.Lines, (line, _) => [line.Level1, line.Level2, line.Name, line.TargetCell(page), line.ActualCell(), line.Weight, line.Score])
            .Row(new Span("总分", 1, 5), form.Weight, form.Score));
    }
}
