using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A department of a province on its whole expenditure: bodies and people, money by source and kind, tasks, costs kept down, scores by group in words and by indicator in a table with the points lost.</summary>
internal sealed class ProvinceRatingReport() : BlindLayout("province-rating", "blind-g", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var rating = year.BlindG.Province;
        page.Heading(0, $"云川省自然资源厅{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门（单位）基本情况");
        Bodies(year, page);
        page.Heading(1, "二、部门整体支出管理及使用情况");
        Money(year, page);
        Costs(rating, page);
        page.Heading(1, "三、部门整体支出绩效实现情况");
        foreach (var (one, number) in Numbered(rating.Tasks))
            page.Say($"{number}.{one.Name}{one.Done}{one.Unit}，年度目标{one.Target}{one.Unit}，完成率{one.Rate}%。");
        page.Say($"面向社会公众和基层单位发放并收回有效问卷{rating.Asked}份，表示满意的{rating.Content}份，满意度为{rating.ContentRate}%。");
        page.Heading(1, "四、自评结论");
        Conclusion(rating.Score, page);
        page.Heading(1, "附件　部门整体支出绩效评价指标评分表");
        Scores(rating.Score, page);
    }

    private static void Bodies(DepartmentYear year, Page page)
    {
        var rating = year.BlindG.Province;
        page.Say($"纳入{year.Year}年度部门预算编制范围的预算单位共{rating.Bodies}个，包括厅机关和{rating.Below}个所属单位，其中参照公务员法管理的事业单位{rating.Referenced}个、其他事业单位{rating.Ordinary}个。");
        page.Say($"截至{year.Year}年底，全厅系统核定编制{rating.Posts}名，其中行政编制{rating.AdministrativePosts}名、事业编制{rating.InstitutionPosts}名；年末在职人员{rating.Staff}人，其中行政人员{rating.Administrative}人、事业人员{rating.Institution}人，在职人员控制率{rating.StaffRate}%；离退休人员{rating.Retired}人。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var (rating, all) = (year.BlindG.Province, year.BlindG.Province.All);
        var (basic, project) = (rating.Kinds[0], rating.Kinds[1]);
        page.Say($"（一）预算安排情况。{year.Year}年，省财政批复我厅年初预算{all.Initial}万元，其中：基本支出{basic.Initial}万元、项目支出{project.Initial}万元。年中追加预算{all.Added}万元，调整后全年预算为{all.Budget}万元。按资金来源分，{rating.Sources.Select(one => page.Text($"{one.Name}{one.Budget}万元")):、}。");
        page.Say($"（二）预算执行情况。全年实际支出{all.Spent}万元，预算执行率{all.Rate}%，年末结转结余{all.Left}万元。其中：基本支出{basic.Spent}万元，执行率{basic.Rate}%，年末结转{basic.Left}万元；项目支出{project.Spent}万元，执行率{project.Rate}%，年末结转结余{project.Left}万元。");
        page.Say($"（三）支出结构。{rating.Uses.Select(one => page.Text($"{one.Name}{one.Amount}万元，占总支出的{one.Share}%")):；}。按年末在职人员计算，人均公用经费{rating.OfficePerHead}元。");
        page.Plain($"表1　{year.Year}年度预算执行情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("资金来源及支出类型", "年初预算", "追加预算", "全年预算", "实际支出", "执行率（%）", "结转结余")
            .Row(Line(all))
            .Row("一、按资金来源", null, null, null, null, null, null)
            .Rows(rating.Sources, (one, _) => Line(one))
            .Row("二、按支出类型", null, null, null, null, null, null)
            .Rows(rating.Kinds, (one, _) => Line(one)));
    }

    private static object?[] Line(YearMoney one) => [one.Name, one.Initial, one.Added, one.Budget, one.Spent, one.Rate, one.Left];

    private static void Costs(ProvinceRating rating, Page page)
    {
        var all = rating.Public3;
        page.Say($"（四）“三公”经费控制情况。全年“三公”经费预算{all.Budget}万元，实际支出{all.Now}万元，控制率{all.Rate}%，比上年{all.Money.Last}万元{page.Moved(all.Money)}万元，{page.Rose(all.Money)}。其中：{rating.PublicItems.Select(one => page.Text($"{one.Name}预算{one.Budget}万元，支出{one.Now}万元，比上年{page.Moved(one.Money)}万元")):；}。");
        page.Say($"（五）政府采购执行情况。全年政府采购预算{rating.BuyBudget}万元，实际采购金额{rating.Bought}万元，政府采购执行率{rating.BuyRate}%。");
    }

    private static void Conclusion(ScoreSheet score, Page page)
    {
        page.Say($"对照省级部门整体支出绩效评价指标体系，我厅自评得分{score.All.Score}分，评价等次为“{score.Grade}”。其中：{score.Groups.Select(group => page.Text($"{group.Sum.Name}指标{group.Sum.Full}分，自评得分{group.Sum.Score}分")):；}。");
        page.Plain("主要扣分情况如下：");
        foreach (var (one, number) in Numbered(score.Losing))
            page.Say($"{number}.{one.Name}，分值{one.Full}分，扣{one.Lost}分，得{one.Score}分。");
    }

    private static void Scores(ScoreSheet score, Page page) => page.Table(table =>
    {
        table.Head("一级指标", "分值", "二级指标", "分值", "自评得分");
        foreach (var group in score.Groups)
            foreach (var (part, number) in Numbered(group.Parts))
                table.Row(number == 1
                    ? [new Span(group.Sum.Name, group.Parts.Length), new Span(group.Sum.Full, group.Parts.Length), part.Name, part.Full, part.Score]
                    : [part.Name, part.Full, part.Score]);
        table.Row("总分", score.All.Full, null, score.All.Full, score.All.Score);
    });
}
