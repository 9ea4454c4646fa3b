using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A county's office for finance circulates what reviews of estimates cut and how projects were evaluated, with three tables and what follows for next year's budget.</summary>
internal sealed class ReviewCircularReport() : BlindLayout("review-circular", "blind-w", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var circular = year.BlindW.Circular;
        page.Heading(0, $"青垣县财政局关于{year.Year}年度财政评审和重点绩效评价情况的通报");
        page.Plain("各乡镇人民政府，县直各部门、各单位：");
        page.Plain($"{year.Year}年，县财政局围绕“先评审后预算、先评审后采购”和预算绩效管理要求，扎实开展财政评审和重点绩效评价，现将有关情况通报如下。");
        page.Heading(1, "一、财政评审情况");
        Reviews(year, page);
        page.Heading(1, "二、重点绩效评价情况");
        Evaluations(year, page);
        page.Heading(1, "三、存在的主要问题");
        Problems(circular, page);
        page.Heading(1, "四、结果应用及整改要求");
        page.Say($"（一）与预算安排挂钩。{year.Year + 1}年对{circular.CutCount}个项目压减预算，被评价项目合计安排{circular.Next}万元，比{year.Year}年预算{circular.RatedMoney.Budget}万元压减{circular.Change:abs}万元，压减{circular.ChangeRate:abs}%。评价等级为“优”的{circular.Excellent}个项目预算予以优先保障。");
        page.Say($"（二）限期整改。评价共反馈问题{circular.Problems}条，目前已整改{circular.Mended}条，整改率{circular.MendedRate}%；其余{circular.Open}条由主管部门于{year.Year + 1}年6月底前整改到位并报县财政局。");
        page.Plain("（三）压实责任。各单位要提高送审资料质量，未经评审的项目不得招标采购；评审和评价结果将纳入年度财政管理考核。");
    }

    private static void Reviews(DepartmentYear year, Page page)
    {
        var circular = year.BlindW.Circular;
        var all = circular.All;
        page.Say($"全年共完成评审项目{all.Projects}个，送审金额{all.Told}万元，审定金额{all.Approved}万元，审减金额{all.Cut}万元，平均审减率{all.Rate}%。与上年相比，评审项目{page.Moved(circular.Projects)}个，{page.Rose(circular.Projects)}；送审金额{page.Moved(circular.Told)}万元，{page.Rose(circular.Told)}；审减金额{page.Moved(circular.Cut)}万元，{page.Rose(circular.Cut)}；平均审减率{page.Word(circular.RateChange, "提高", "下降")}{circular.RateChange:abs}个百分点。平均评审时长{circular.Days}个工作日。");
        page.Say($"按评审类型分，{circular.Kinds.Select(one => page.Text($"{one.Name}{one.Projects}个，送审{one.Told}万元，审减{one.Cut}万元，审减率{one.Rate}%")):；}。");
        Estimates(page, "表1　分类型评审情况表", "评审类型", circular.Kinds.Add(all));
        page.Counts(circular.DepartmentCount, circular.Departments.Length);
        page.Say($"按送审单位分，送审金额最大的是{Most(circular).Name}，送审{Most(circular).Told}万元；审减率最高的是{Hardest(circular).Name}，审减率{Hardest(circular).Rate}%，高出平均水平。");
        Estimates(page, "表2　分部门评审情况表", "送审单位", circular.Departments.Add(all));
    }

    private static ReviewedEstimates Most(ReviewCircular circular) => circular.Departments.MaxBy(one => one.Told.Value)!;

    private static ReviewedEstimates Hardest(ReviewCircular circular) => circular.Departments.MaxBy(one => one.Rate.Value)!;

    private static void Estimates(Page page, string title, string head, ImmutableArray<ReviewedEstimates> rows)
    {
        page.Heading(2, title);
        page.Aside("单位：个、万元、%");
        page.Table(table => table
            .Head(head, "项目个数", "送审金额", "审定金额", "审减金额", "审减率")
            .Rows(rows, (one, _) => [one.Name, one.Projects, one.Told, one.Approved, one.Cut, one.Rate]));
    }

    private static void Evaluations(DepartmentYear year, Page page)
    {
        var circular = year.BlindW.Circular;
        page.Counts(circular.RatedCount, circular.Rated.Length);
        page.Say($"选取{circular.RatedCount}个项目开展重点绩效评价，涉及预算资金{circular.RatedMoney.Budget}万元，实际支出{circular.RatedMoney.Spent}万元，总体执行率{circular.RatedMoney.Rate}%。评价平均得分{circular.MeanScore}分，其中“优”{circular.Excellent}个、“良”{circular.Good}个、“中”{circular.Fair}个。得分最高的是{Best(circular).Name}（{Best(circular).Score}分），最低的是{Worst(circular).Name}（{Worst(circular).Score}分）。");
        page.Heading(2, "表3　重点绩效评价结果及应用情况表");
        page.Aside("单位：万元、分、%");
        page.Table(table => table
            .Head(new Span("项目名称", 2), new Span("主管部门", 2), new Span($"{year.Year}年", 1, 3), new Span("评价结果", 1, 2), new Span($"{year.Year + 1}年预算安排", 1, 3))
            .Head("预算数", "支出数", "执行率", "得分", "等级", "安排数", "较上年增减", "增减幅度")
            .Rows(circular.Rated, (one, _) => [one.Name, one.Department, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Score, one.Grade, one.Next, one.Change, one.ChangeRate])
            .Row("合计", null, circular.RatedMoney.Budget, circular.RatedMoney.Spent, circular.RatedMoney.Rate, null, null, circular.Next, circular.Change, circular.ChangeRate));
    }

    private static RatedUndertaking Best(ReviewCircular circular) => circular.Rated.MaxBy(one => one.Score.Value)!;

    private static RatedUndertaking Worst(ReviewCircular circular) => circular.Rated.MinBy(one => one.Score.Value)!;

    private static void Problems(ReviewCircular circular, Page page)
    {
        var example = circular.Example;
        page.Say($"（一）送审质量不高。因资料不全退回补正{circular.Returned}个；审减率超过20%的项目{circular.HighCount}个，占评审项目的{circular.HighShare}%。如{example.Name}送审{example.Told}万元，审定{example.Approved}万元，审减{example.Cut}万元，审减率达{example.Rate}%。");
        page.Say($"（二）部分项目绩效不佳。评价等级为“中”的{circular.Fair}个项目分别为{string.Join("、", circular.Rated.Where(one => one.Grade == "中").Select(one => one.Name))}，主要是前期论证不充分，建成后使用率偏低。");
        page.Say($"（三）预算执行不均衡。{Slowest(circular).Name}预算{Slowest(circular).Money.Budget}万元，支出{Slowest(circular).Money.Spent}万元，执行率仅{Slowest(circular).Money.Rate}%，结余{Slowest(circular).Money.Left}万元。");
    }

    private static RatedUndertaking Slowest(ReviewCircular circular) => circular.Rated.MinBy(one => one.Money.Rate.Value)!;
}
