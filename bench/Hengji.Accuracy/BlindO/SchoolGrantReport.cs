using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A school's grant for running costs in 元, as it is handed in: the form first, then how the money was worked out, what it was used for, why targets were missed.</summary>
internal sealed class SchoolGrantReport() : BlindLayout("school-grant", "blind-o", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var school = year.BlindO.School;
        page.Heading(0, $"{year.Region}青石九年一贯制学校义务教育公用经费项目支出绩效自评（{year.Year}年度）");
        page.Heading(1, "第一部分　项目支出绩效自评表");
        page.Table(table => Form(table, year, page));
        page.Heading(1, "第二部分　绩效自评说明");
        page.Heading(2, "一、学校及项目概况");
        page.Say($"学校现有教学班{school.Classes}个，专任教师{school.Teachers}人，在校学生{school.Pupils}人，其中小学生{school.Kinds[0].Pupils}人、初中生{school.Kinds[1].Pupils}人；寄宿生{school.Kinds[2].Pupils}人，随班就读残疾学生{school.Kinds[3].Pupils}人。");
        page.Heading(2, "二、资金核定及到位情况");
        Granted(year, page);
        page.Heading(2, "三、资金使用情况");
        Used(school, page);
        page.Heading(2, "四、绩效目标完成情况");
        Goals(school, page);
        page.Heading(2, "五、偏差原因及改进措施");
        Missed(school, page);
    }

    private static void Form(TableWriter table, DepartmentYear year, Page page)
    {
        var (school, sheet) = (year.BlindO.School, year.BlindO.School.Sheet);
        var execution = sheet.Groups[0];
        table.Head("项目名称", new Span("城乡义务教育补助经费（公用经费）", 1, 6));
        table.Row("主管部门", new Span($"{year.Region}教育局", 1, 2), "实施单位", new Span($"{year.Region}青石九年一贯制学校", 1, 3));
        table.Row(new Span("项目资金（元）", 4), "", "年初预算数", "全年预算数", "全年执行数", "执行率", "得分");
        table.Row("年度资金总额", school.Initial, school.Money.Budget, school.Money.Spent, new Formatted(school.Money.Rate, null, "%"), execution.Score);
        table.Row("其中：当年财政拨款", school.Initial, school.Granted, school.GrantedSpent, "—", "—");
        table.Row("上年结转资金", "", school.Carried, school.Carried, "—", "—");
        table.Row("年度总体目标", new Span(page.Text($"保障{school.Pupils}名学生正常教育教学，培训教师{school.Deeds[0].Target}人次，新增图书{school.Deeds[1].Target}册，维修校舍{school.Deeds[2].Target}平方米。"), 1, 6));
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分（含预算执行）", 1, 5), sheet.Weight, sheet.Score);
    }

    private static void Granted(DepartmentYear year, Page page)
    {
        var school = year.BlindO.School;
        page.Say($"按学生人数和标准核定{year.Year}年公用经费{school.Granted}元，其中{school.Levels.Select(one => page.Text($"{one.Name}{one.Amount}元，占{one.Share}%")):；}。加上年结转{school.Carried}元，全年预算{school.Money.Budget}元，资金全部到位。");
        page.Table(table => table
            .Head("学生类别", "人数（人）", "标准（元/生·年）", "核定金额（元）")
            .Rows(school.Kinds, (one, _) => [one.Name, one.Pupils, new Formatted(one.Standard, "0"), one.Money])
            .Row("合计", "—", "—", school.Granted));
    }

    private static void Used(SchoolGrant school, Page page)
    {
        var training = school.Uses[3];
        page.Say($"全年支出{school.Money.Spent}元，执行率{school.Money.Rate}%，结转下年{school.Money.Left}元；支出比上年{page.Moved(school.Compared)}元，{page.Rose(school.Compared)}，按在校学生计算生均支出{school.Each}元。教师培训费支出{training.Spent}元，占{training.Share}%。未发现用于人员经费、基本建设和偿还债务等问题。");
        page.Table(table => table
            .Head("支出内容", "计划数（元）", "支出数（元）", "占支出比重（%）")
            .Rows(school.Uses, (one, _) => [one.Name, one.Planned, one.Spent, one.Share])
            .Row("合计", "", school.Money.Spent, "100.00"));
    }

    private static void Goals(SchoolGrant school, Page page)
    {
        page.Say($"1.数量指标。{school.Deeds.Take(4).Select(one => page.Text($"{one.Name}计划{one.Target}{one.Unit}，完成{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。另开设课后服务社团{school.Deeds[4].Actual}个。");
        page.Say($"2.满意度。共发放问卷{school.AllIssued}份，收回有效问卷{school.AllValid}份，表示满意的{school.AllContent}份，综合满意度{school.ContentRate}%。其中{school.Polls.Select(one => page.Text($"{one.Who}有效问卷{one.Valid}份，满意{one.Content}份，满意度{one.ContentRate}%")):；}。");
        page.Say($"3.自评结果。项目自评{school.Sheet.Score}分，其中预算执行{school.Sheet.Groups[0].Score}分、产出指标{school.Sheet.Groups[1].Score}分、效益指标{school.Sheet.Groups[2].Score}分、满意度指标{school.Sheet.Groups[3].Score}分，等级为{school.Sheet.Grade}。");
    }

    private static string Reason(Mark mark) => mark.Level1 == "满意度指标" ? "主要是对课后服务和食堂供餐的意见较集中" : "主要是前期论证不够、实施时间偏晚";

    private static void Missed(SchoolGrant school, Page page)
    {
        var missed = school.Sheet.Groups.Skip(1).SelectMany(group => group.Marks).Where(mark => !mark.IsFull).ToList();
        if (missed.Count == 0)
            page.Plain("各项指标均完成年度目标。");
        foreach (var (mark, number) in Numbered(missed))
            page.Say($"{number}.{mark.Name}{mark.Weight}分，得{mark.Score}分，扣{mark.Lost}分，{Reason(mark)}。");
        page.Plain("下一步将细化支出计划，按季度分析执行进度，完善固定资产登记和实物出入库手续。");
    }
}
