using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>A district's finance bureau writes to all bureaus how well they evaluated their projects, with points, grades before and after, one case and what follows.</summary>
internal sealed class NanpingCircularReport() : BlindLayout("nanping-circular", "blind-hh", new NumberStyle { DropsZeros = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindHh.Review;
        page.Heading(0, $"南屏区财政局关于{year.Year}年度项目支出绩效自评质量复核结果的通报");
        page.Plain("区级各预算部门：");
        Sampling(own, year, page);
        page.Heading(1, "一、自评质量得分情况");
        Quality(own, page);
        page.Heading(1, "二、自评得分与复核得分对比");
        Scores(own, page);
        page.Heading(1, "三、复核发现的主要问题");
        Faults(own, page);
        page.Heading(1, "四、典型案例");
        Case(own, page);
        page.Heading(1, "五、结果应用和有关要求");
        page.Say($"（一）与预算安排挂钩。对自评与复核差异较大的{own.CutProjects}个项目压减{year.Year + 2}年预算{own.CutMoney}万元，相当于抽查资金的{own.CutShare}%，其中{own.Cuts.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}。");
        page.Say($"（二）严肃报送纪律。{own.BureauCount}个部门中按时报送自评材料的{own.OnTime}个，逾期报送的{own.Late}个，对后者予以点名提醒。");
        page.Say($"（三）限期整改。自评等级被下调的{own.Lowered}个项目，主管部门应在30日内重新报送自评表；质量等次为“一般”的{own.Fair}个部门须书面说明原因。各部门要以本次复核为契机，把{own.Quality}分的平均质量得分作为下一年度的起点。");
    }

    private static void Sampling(NanpingCircular own, DepartmentYear year, Page page)
    {
        page.Counts(own.BureauCount, own.Bureaus.Length);
        page.Say($"按照部门自评全覆盖、财政复核抽重点的要求，我局对{own.BureauCount}个部门{year.Year}年度项目自评开展了复核。上述部门共报送自评项目{own.Projects}个，涉及预算资金{own.AllMoney}万元；抽查其中{own.Sampled}个，抽查比例{own.SampledShare}%，抽查资金{own.Money}万元，占{own.MoneyShare}%。现将结果通报如下。");
    }

    private static void Quality(NanpingCircular own, Page page)
    {
        ReviewedBureau best = own.Bureaus.MaxBy(one => one.Quality.Value)!, worst = own.Bureaus.MinBy(one => one.Quality.Value)!;
        page.Say($"自评质量满分{own.WeightAll}分，由材料完整性{own.Weights[0]}分、指标规范性{own.Weights[1]}分、结果真实性{own.Weights[2]}分和结果应用{own.Weights[3]}分构成，90分以上为优秀，80分至90分为良好，80分以下为一般。");
        page.Say($"各部门质量得分平均为{own.Quality}分，比上年的{own.LastQuality.Last}分{page.Word(own.LastQuality.Change, "提高", "降低")}{own.LastQuality.Change:abs}分。评为优秀的{own.Excellent}个、良好的{own.Good}个、一般的{own.Fair}个。得分最高的为{best.Name}，{best.Quality}分；最低的为{worst.Name}，{worst.Quality}分。");
        page.Heading(2, "附表1　各部门自评质量得分表");
        page.Table(table => table
            .Head(new Span("部门", 2), new Span("报送项目（个）", 2), new Span("抽查项目（个）", 2), new Span("抽查资金（万元）", 2), new Span("质量得分", 1, 5), new Span("等次", 2))
            .Head("完整性", "规范性", "真实性", "应用", "小计")
            .Rows(own.Bureaus, (one, _) => [one.Name, one.Projects, one.Sampled, one.Money, one.Points[0], one.Points[1], one.Points[2], one.Points[3], one.Quality, one.Grade])
            .Row("合计/平均", own.Projects, own.Sampled, own.Money, null, null, null, null, own.Quality, null));
    }

    private static void Scores(NanpingCircular own, Page page)
    {
        var widest = own.Bureaus.MaxBy(one => one.Gap.Value)!;
        page.Say($"按部门简单平均，抽查项目自评平均{own.Own}分，复核平均{own.Reviewed}分，二者相差{own.Gap}分。{widest.Name}偏差最大，自评{widest.Own}分，复核{widest.Reviewed}分，核减{widest.Gap}分。");
        page.Table(table => table
            .Head("部门", "自评平均分", "复核平均分", "核减")
            .Rows(own.Bureaus, (one, _) => [one.Name, one.Own, one.Reviewed, one.Gap])
            .Row("平均", own.Own, own.Reviewed, own.Gap));
        page.Say($"从等级看，自评为“优”的项目{own.Grades[0].Own}个，占{own.Grades[0].OwnShare}%，复核后仅为{own.Grades[0].Reviewed}个，占{own.Grades[0].ReviewedShare}%，减少{own.Grades[0].Moved:abs}个；复核后“良”“中”“差”的项目分别为{own.Grades[1].Reviewed}个、{own.Grades[2].Reviewed}个、{own.Grades[3].Reviewed}个。等级被下调的项目共{own.Lowered}个，占抽查项目的{own.LoweredShare}%。");
        page.Table(table => table
            .Head("等级", "自评个数", "自评占比（%）", "复核个数", "复核占比（%）", "个数变化")
            .Rows(own.Grades, (one, _) => [one.Name, one.Own, one.OwnShare, one.Reviewed, one.ReviewedShare, one.Moved])
            .Row("合计", own.Sampled, null, own.Sampled, null, null));
    }

    private static void Faults(NanpingCircular own, Page page)
    {
        page.Say($"抽查的{own.Sampled}个项目存在以下问题：{Numbered(own.Faults).Select(one => page.Text($"{one.Number}.{one.Item.Name}，涉及{one.Item.Projects}个项目")):；}。同一项目可能存在多类问题。");
        page.Table(table => table
            .Head("序号", "问题类型", "项目数", "占抽查项目比例")
            .Rows(Numbered(own.Faults), (one, _) => [$"{one.Number}", one.Item.Name, one.Item.Projects, new Formatted(one.Item.Share, null, "%")]));
    }

    private static void Case(NanpingCircular own, Page page)
    {
        var (money, deed, all) = (own.CaseMoney, own.CaseDeed, own.CaseAll);
        page.Say($"{money.Name}项目年度预算{money.Budget}万元，实际支出{money.Spent}万元，执行率{money.Rate}%，结余{money.Left}万元。计划{deed.Name}{deed.Target}{deed.Unit}，现场核实{deed.Actual}{deed.Unit}，完成率{deed.Rate}%，而自评表填报为全部完成。该项目自评{all.Own}分，经复核为{all.Reviewed}分，核减{all.Cut}分，其中产出指标核减{own.Case[2].Cut}分，效益指标核减{own.Case[3].Cut}分。");
        page.Table(table => table
            .Head("项目", "决策", "过程", "产出", "效益", "合计")
            .Row("分值", own.Case[0].Weight, own.Case[1].Weight, own.Case[2].Weight, own.Case[3].Weight, all.Weight)
            .Row("自评得分", own.Case[0].Own, own.Case[1].Own, own.Case[2].Own, own.Case[3].Own, all.Own)
            .Row("复核得分", own.Case[0].Reviewed, own.Case[1].Reviewed, own.Case[2].Reviewed, own.Case[3].Reviewed, all.Reviewed)
            .Row("核减", own.Case[0].Cut, own.Case[1].Cut, own.Case[2].Cut, own.Case[3].Cut, all.Cut));
    }
}
