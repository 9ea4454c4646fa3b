using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Money for each child of public kindergartens as one border province orders it: conclusion first, then money by kindergarten, results, and a form that states nature, value and unit of each indicator apart.</summary>
internal sealed class KindergartenReport() : BlindLayout("kindergarten-funds", "blind-m", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var all = year.BlindM.Kindergartens;
        page.Heading(0, $"{year.County()}教育体育局{year.Year}年公办幼儿园生均公用经费项目支出绩效自评报告");
        page.Heading(1, "一、自评结论");
        page.Say($"（一）自评得分。本项目自评得分{all.Form.Score}分，自评等级为“{all.Form.Grade}”。其中预算执行得{all.Form.ExecutionScore!}分，{all.Form.Groups.Select(group => page.Text($"{group.Name}得{group.Score}分")):，}。");
        page.Say($"（二）绩效目标完成情况。全年补助春季学期幼儿{all.All.Spring}人、秋季学期幼儿{all.All.Autumn}人，预算执行率{all.All.Money.Rate}%，家长满意度{all.Poll.ContentRate}%。");
        page.Heading(1, "二、项目基本情况");
        Money(all, page);
        page.Heading(1, "三、项目资金使用和管理情况");
        Uses(all, page);
        page.Heading(1, "四、项目产出及效益");
        Results(all, page);
        page.Heading(1, "五、存在的问题和下一步措施");
        page.Say($"部分幼儿园采购手续办理较慢，年末结余{all.All.Money.Left}万元，已结转下年继续使用。下一步将督促各园细化用款计划，加强食堂经费与公用经费分账核算。");
        page.Heading(1, "附件　项目支出绩效自评表");
        Form(all, page);
    }

    private static void Money(Kindergartens all, Page page)
    {
        page.Counts(all.GardenCount, all.Gardens.Length);
        page.Say($"生均公用经费按每生每学期{all.Standard:元}元补助，覆盖公办幼儿园{all.GardenCount}所。全年预算{all.All.Money.Budget}万元，{all.Levels.Select(one => page.Text($"{one.Name}承担{one.Share}%、{one.Amount}万元")):，}，全部到位。全年支出{all.All.Money.Spent}万元，预算执行率{all.All.Money.Rate}%。");
        page.Aside("单位：人、万元");
        page.Table(table => table
            .Head("幼儿园", "春季学期幼儿数", "秋季学期幼儿数", "拨付金额", "支出金额", "执行率", "结余")
            .Rows(all.Gardens.Add(all.All), (one, _) => [one.Name, one.Spring, one.Autumn, one.Money.Budget, one.Money.Spent, new Formatted(one.Money.Rate, null, "%"), one.Money.Left]));
    }

    private static void Uses(Kindergartens all, Page page)
    {
        page.Plain("资金由县财政直接下达各园，各园按预算统筹用于保教运转，不得用于人员经费、基本建设和偿还债务。支出用途如下：");
        page.Table(table =>
        {
            table.Head("支出用途", "金额（万元）", "占比（%）");
            foreach (var one in all.Uses)
                table.Row(one.Name, one.Amount, one.Share);
            table.Row("合计", all.All.Money.Spent, "100");
        });
    }

    private static void Results(Kindergartens all, Page page)
    {
        page.Say($"（一）办园规模。秋季学期在园幼儿{all.Terms.Now}人，较春季学期{page.Moved(all.Terms)}人，{page.Rose(all.Terms, "增幅", "降幅")}；开设班级{all.Classes}个，平均每班{all.PerClass}人；教职工{all.Teachers}人，平均每名教职工对应幼儿{all.PerTeacher}人。");
        page.Say($"（二）普及水平。全县3—5周岁幼儿{all.Residents}人，在园（含民办）{all.Enrolled}人，毛入园率{all.EnrolledRate}%，比上年的{all.LastRate}%提高{all.RateChange}个百分点。");
        page.Say($"（三）困难幼儿资助。从公用经费外另行资助家庭经济困难幼儿{all.Aided}人，每人{all.AidEach:元}元，共{all.AidMoney}万元。");
        page.Say($"（四）满意度。发放家长问卷{all.Poll.Issued}份，回收有效问卷{all.Poll.Valid}份，回收率{all.Poll.ValidRate}%，非常满意{all.Poll.Answers[0]}份，满意{all.Poll.Answers[1]}份，一般{all.Poll.Answers[2]}份，不满意{all.Poll.Answers[3]}份。");
    }

    private static void Form(Kindergartens all, Page page)
    {
        var (form, money) = (all.Form, all.All.Money);
        page.Table(table =>
        {
            table.Head("项目资金（万元）", "全年预算数", "全年执行数", "分值", "执行率（%）", "得分");
            table.Row("年度资金总额", money.Budget, money.Spent, form.ExecutionWeight, money.Rate, form.ExecutionScore);
            table.Row("其中：财政拨款", money.Budget, money.Spent, "—", money.Rate, "—");
        });
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值", "分值", "得分");
            foreach (var line in form.Lines)
                table.Row(line.Level1, line.Level2, line.Name, line.Sign.Length > 0 ? line.Sign : "定性", line.Target is { } target ? target : line.Words, line.Unit, line.Actual is { } actual ? actual : line.Done, line.Weight, line.Score);
            table.Row(new Span("预算执行率", 1, 7), form.ExecutionWeight, form.ExecutionScore);
            table.Row(new Span("总分", 1, 7), form.Weight, form.Score);
        });
    }
}
