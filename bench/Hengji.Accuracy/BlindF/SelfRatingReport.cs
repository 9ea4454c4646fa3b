using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A department's rating of itself in the manner of one province: conclusion first with twenty points for the rate of execution, what was reached and what was not, then the table in which every indicator has target, result and points.</summary>
internal sealed class SelfRatingReport() : BlindLayout("self-rating", "blind-f", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var rating = year.BlindF.Rating;
        page.Heading(0, $"{year.Year}年度{year.Name}部门整体绩效自评结果");
        page.Heading(1, "一、自评结论");
        Conclusion(year, page);
        page.Heading(1, "二、佐证材料");
        Basis(year, page);
        page.Heading(1, $"附件：{year.Year}年度{year.Name}部门整体绩效自评表");
        Form(year, page);
    }

    private static void Conclusion(DepartmentYear year, Page page)
    {
        var rating = year.BlindF.Rating;
        page.Plain("（一）部门整体绩效自评得分");
        page.Say($"根据部门整体绩效目标完成情况，{year.Year}年度部门整体绩效自评得分为{rating.Score}分。其中：预算执行率{rating.ExecutionScore}分，产出指标{rating.OutputScore}分，效益指标{rating.EffectScore}分，满意度指标{rating.PleasedScore}分。");
        page.Plain("（二）部门整体绩效目标完成情况");
        page.Say($"1.执行率情况。{year.Year}年部门整体支出预算数{rating.All.Budget}万元，执行数{rating.All.Spent}万元，执行率{rating.All.Rate}%，其中：基本支出预算数{rating.Basic.Budget}万元，执行数{rating.Basic.Spent}万元，执行率{rating.Basic.Rate}%；项目支出预算数{rating.Projects.Budget}万元，执行数{rating.Projects.Spent}万元，执行率{rating.Projects.Rate}%。该项分值20分，得分{rating.ExecutionScore}分。");
        page.Say($"2.完成的绩效目标。共设置绩效指标{rating.GoalCount}项，完成{rating.Reached}项。具体为：{Reached(rating).Select(goal => page.Text($"{goal.Name}目标值{goal.Target}{goal.Unit}，实际完成{goal.Actual}{goal.Unit}，完成率{goal.Rate}%")):；}。");
        if (rating.Missed.Value == 0)
            page.Plain("3.未完成的绩效目标。无。");
        else
            page.Say($"3.未完成的绩效目标。未完成{rating.Missed}项。{rating.Goals.Except(Reached(rating)).Select(goal => page.Text($"{goal.Name}目标值{goal.Target}{goal.Unit}，实际完成{goal.Actual}{goal.Unit}，完成率{goal.Rate}%，分值{goal.Weight}分，得分{goal.Score}分，扣{goal.Lost}分")):；}。");
        page.Plain("（三）存在的问题和原因");
        page.Plain("一是部分指标值设置不够科学；二是个别项目前期准备不充分，支出进度偏慢。");
    }

    private static List<RatedGoal> Reached(SelfRating rating) => [.. rating.Goals.Where(goal => goal.Lost.Value == 0)];

    private static void Basis(DepartmentYear year, Page page)
    {
        var (rating, people) = (year.BlindF.Rating, year.BlindF.Rating.People);
        page.Say($"（一）基本情况。核定编制{people.Posts}名，年末实有在职人员{people.Staff}人，其中行政人员{people.Officials}人、事业人员{people.Others}人；退休人员{people.Retired}人。");
        page.Say($"（二）预算安排情况。{year.Year}年年初批复预算{rating.Initial}万元，年中追加{rating.Added}万元，全年预算数{rating.All.Budget}万元。年末结转结余{rating.All.Left}万元。");
        page.Counts(rating.Count, rating.Each.Length);
        page.Say($"（三）项目支出情况。{year.Year}年共安排项目{rating.Count}个，预算{rating.Projects.Budget}万元，实际支出{rating.Projects.Spent}万元，结余{rating.Projects.Left}万元，详见下表。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "预算数", "执行数", "执行率", "结余")
            .Rows(rating.Each, (one, index) => [index + 1, one.Name, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Left])
            .Row(null, "合计", rating.Projects.Budget, rating.Projects.Spent, new Formatted(rating.Projects.Rate, null, "%"), rating.Projects.Left));
    }

    private static void Form(DepartmentYear year, Page page)
    {
        var rating = year.BlindF.Rating;
        page.Table(table => table
            .Row("单位名称", new Span(year.Name, 1, 4))
            .Row("基本支出总额", rating.Basic.Spent, "项目支出总额", new Span(rating.Projects.Spent, 1, 2))
            .Row(new Span("预算执行情况（万元）（20分）", 2), "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分×执行率）")
            .Row(rating.All.Budget, rating.All.Spent, new Formatted(rating.All.Rate, null, "%"), rating.ExecutionScore));
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "分值", "得分");
            foreach (var group in rating.Goals.GroupBy(goal => goal.Level1))
                foreach (var (goal, number) in Numbered(group))
                {
                    object?[] line = [goal.Level2, goal.Name, page.Text($"{(goal.Unit == "%" ? "≥" : "")}{goal.Target}{goal.Unit}"), page.Text($"{goal.Actual}{goal.Unit}"), goal.Weight, goal.Score];
                    table.Row(number == 1 ? [new Span(group.Key, group.Count()), .. line] : line);
                }
            table.Row(new Span("预算执行率", 1, 5), rating.ExecutionWeight, rating.ExecutionScore)
                .Row(new Span("总分", 1, 5), rating.Weight, rating.Score);
        });
        page.Plain("备注：1.定量指标得分按实际完成值与目标值的比例计算，超过目标值的得满分；2.预算执行率得分＝20分×执行率。");
    }
}
