using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A city's self-review of a transfer for school meals: report by the ministry's outline, then the regional form and two tables by county, amounts of workbooks without zeros at the end.</summary>
internal sealed class MealsReview() : BlindLayout("meals-review", "blind-j", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.City()}{year.Year}年农村义务教育学生营养改善计划中央补助资金绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        Given(year, page);
        page.Heading(1, "二、绩效目标完成情况分析");
        Money(year, page);
        Goals(year, page);
        page.Heading(1, "三、偏离绩效目标的原因及下一步改进措施");
        Reasons(year.BlindJ.Meals, page);
        page.Heading(1, "四、绩效自评结果拟应用和公开情况");
        page.Plain("自评结果将作为下一年度资金分配的重要参考，并按要求在市教育局门户网站公开。");
        page.Heading(1, "附件");
        Form(year, page);
        Areas(year.BlindJ.Meals, page);
    }

    private static void Given(DepartmentYear year, Page page)
    {
        var (meals, all) = (year.BlindJ.Meals, year.BlindJ.Meals.All);
        page.Counts(meals.AreaCount, meals.Areas.Length);
        page.Say($"{year.Year}年，上级下达我市营养改善计划中央补助资金{meals.Central.Now}万元，其中提前下达{meals.Early}万元，年中追加{meals.Late}万元，较上年{meals.Central.Last}万元{page.Rose(meals.Central)}。资金已全部分解到{meals.AreaCount}个县（区），绩效目标随资金文件同步下达。");
        page.Say($"按每生每年{meals.Standard:元,0}元的标准和受益学生{all.Pupils}人测算，全年共需资金{all.Money.Budget}万元，由{all.Sources.Select(one => page.Text($"{one.Name}{one.Money.Budget}万元")):、}共同承担，中央资金占{meals.CentralShare}%。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var (meals, all) = (year.BlindJ.Meals, year.BlindJ.Meals.All);
        page.Heading(2, "（一）资金投入情况分析");
        page.Say($"1.资金到位情况。全市到位资金{all.Money.Budget}万元，到位率100%。");
        page.Say($"2.资金执行情况。截至{year.Year}年12月31日，实际支出{all.Money.Spent}万元，预算执行率{all.Money.Rate}%，结余{all.Money.Left}万元。其中{all.Sources.Select(one => page.Text($"{one.Name}支出{one.Money.Spent}万元，执行率{one.Money.Rate}%")):；}。执行率在97%及以上的县（区）{meals.High}个，低于97%的{meals.Low}个。");
        page.Say($"3.资金管理情况。资金实行专账核算，全部用于学生膳食补助，生均支出{all.PerPupil}元，未发现挤占挪用。");
    }

    private static void Goals(DepartmentYear year, Page page)
    {
        var (meals, all) = (year.BlindJ.Meals, year.BlindJ.Meals.All);
        page.Heading(2, "（二）绩效指标完成情况分析");
        page.Say($"1.数量指标。全市{all.Schools}所农村义务教育学校实施营养改善计划，惠及学生{all.Pupils}人。其中食堂供餐{all.Canteens}所，占{all.CanteenRate}%；企业供餐等其他方式{all.Others}所。");
        page.Say($"2.质量指标。全年抽检食材和餐食{meals.Checked}批次，合格{meals.Passed}批次，合格率{meals.Goals[3].Actual}%；学生体质健康合格率{meals.Goals[6].Actual}%，营养不良发生率降至{meals.Goals[7].Actual}%。");
        page.Say($"3.满意度指标。面向学生和家长收回有效问卷{meals.Asked}份，表示满意的{meals.Content}份，满意度{meals.Goals[8].Actual}%。");
        page.Say($"经自评，全市综合得分{meals.Points}分；各县（区）自评平均得分{meals.All.Points}分，最高{Best(meals).Name}{Best(meals).Points}分，最低{Worst(meals).Name}{Worst(meals).Points}分。");
    }

    private static MealArea Best(Meals meals) => meals.Areas.MaxBy(one => one.Points.Value)!;

    private static MealArea Worst(Meals meals) => meals.Areas.MinBy(one => one.Points.Value)!;

    private static void Reasons(Meals meals, Page page)
    {
        var slow = meals.Areas.MinBy(one => one.Money.Rate.Value)!;
        page.Say($"一是部分县（区）支出进度不均衡。{slow.Name}执行率为{slow.Money.Rate}%，年末结余{slow.Money.Left}万元，主要是学期末集中结算滞后。二是{meals.All.Others}所学校仍未实现食堂供餐，集中在教学点。下一步将逐月调度资金支出，加快食堂改造。");
    }

    private static void Form(DepartmentYear year, Page page)
    {
        var (meals, money) = (year.BlindJ.Meals, year.BlindJ.Meals.All.Money);
        page.Plain($"附件1　中央对地方转移支付区域绩效目标自评表（{year.Year}年度）");
        page.Table(table => table
            .Head("资金情况（万元）", "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A）", "分值", "得分")
            .Row("年度资金总额", money.Budget, money.Spent, new Formatted(money.Rate, null, "%"), meals.MoneyWeight, meals.MoneyPoints)
            .Rows(meals.All.Sources, (one, index) => [index == 0 ? $"其中：{one.Name}" : $"　　　{one.Name}", one.Money.Budget, one.Money.Spent, new Formatted(one.Money.Rate, null, "%"), "—", "—"]));
        page.Table(table => table
            .Head("一级指标", "三级指标", "年度指标值", "全年完成值", "分值", "得分")
            .Rows(meals.Goals, (goal, _) => [goal.Kind, goal.Name, page.Text($"{goal.Sign}{goal.Target:元}{goal.Unit}"), page.Text($"{goal.Actual:元}{goal.Unit}"), goal.Weight, goal.Points])
            .Row("总分", null, null, null, meals.Weight, meals.Points));
    }

    private static void Areas(Meals meals, Page page)
    {
        page.Plain("附件2　各县（区）资金使用情况表（单位：万元）");
        page.Table(table => table
            .Head(new Span("县（区）", 2), new Span("到位资金", 1, 4), new Span("实际支出", 2), new Span("执行率（%）", 2), new Span("结余", 2))
            .Head("合计", "中央", "省级", "县级")
            .Rows(meals.Areas.Add(meals.All), (one, _) => [one.Name, one.Money.Budget, .. one.Sources.Select(source => source.Money.Budget), one.Money.Spent, one.Money.Rate, one.Money.Left]));
        page.Plain("附件3　各县（区）任务完成情况表");
        page.Table(table => table
            .Head("县（区）", "实施学校（所）", "食堂供餐（所）", "其他供餐（所）", "食堂供餐占比（%）", "受益学生（人）", "生均支出（元）", "自评得分")
            .Rows(meals.Areas, (one, _) => [one.Name, one.Schools, one.Canteens, one.Others, one.CanteenRate, one.Pupils, one.PerPupil, one.Points])
            .Row(meals.All.Name, meals.All.Schools, meals.All.Canteens, meals.All.Others, meals.All.CanteenRate, meals.All.Pupils, meals.All.PerPupil, meals.All.Points));
    }
}
