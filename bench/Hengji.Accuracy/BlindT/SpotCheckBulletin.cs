using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A city's bureau of finance tells all departments what its check of self-evaluations showed: how it was done, points claimed and given, problems, demands, the list.</summary>
internal sealed class SpotCheckBulletin() : BlindLayout("spot-check-bulletin", "blind-t", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var check = year.BlindT.Check;
        page.Heading(0, $"关于{year.Year}年度市级部门项目支出绩效自评抽查复核情况的通报");
        page.Plain("市级各部门、各单位：");
        page.Plain($"根据年度工作安排，市财政局对市级部门{year.Year}年度项目支出绩效自评结果进行了抽查复核，现将有关情况通报如下：");
        page.Heading(1, "一、自评及抽查总体情况");
        page.Say($"（一）自评开展情况。{check.Bodies}个市级部门均提交了自评材料，其中按时提交的{check.OnTime}个，占{check.OnTimeRate}%，逾期提交的{check.Late}个。共完成项目自评{check.Reported}个，涉及预算资金{check.ReportedMoney}万元。");
        page.Say($"（二）抽查情况。采取“随机+重点”方式抽取{check.Number}个部门各1个项目，占自评项目总数的{check.NumberShare}%；抽查项目预算资金{check.All.Budget}万元，占自评资金总额的{check.MoneyShare}%，实际支出{check.All.Spent}万元，执行率{check.All.Rate}%。");
        page.Heading(1, "二、复核结果");
        Results(check, page);
        page.Heading(1, "三、复核发现的主要问题");
        Problems(check, page);
        page.Heading(1, "四、有关要求");
        page.Plain("（一）限期整改。各有关部门应于收到通报之日起30日内完成整改，并书面报送市财政局。（二）规范自评。完善指标体系，如实填报完成值，留存佐证材料。（三）强化应用。复核得分低于80分的项目，下一年度预算原则上按不低于10%的比例压减。");
        page.Heading(1, $"附件　{year.Year}年度市级部门项目支出绩效自评抽查复核结果一览表");
        page.Aside("单位：万元、分");
        page.Table(table => table
            .Head(new Span("序号", 2), new Span("部门", 2), new Span("项目名称", 2), new Span("预算执行情况", 1, 3), new Span("自评", 1, 2), new Span("复核", 1, 2), new Span("分差", 2))
            .Head("预算数", "执行数", "执行率（%）", "得分", "等级", "得分", "等级")
            .Rows(check.Projects, (one, index) => [index + 1, one.Body, one.Money.Name, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Claimed, one.ClaimedGrade, one.Given, one.GivenGrade, one.Gap])
            .Row(new Span("合计（得分为平均数）", 1, 3), check.All.Budget, check.All.Spent, check.All.Rate, check.Claimed, null, check.Given, null, check.Gap));
    }

    private static void Results(SpotCheck check, Page page)
    {
        page.Say($"抽查的{check.Number}个项目自评平均得分{check.Claimed}分，复核平均得分{check.Given}分，平均分差{check.Gap}分，分差较上年的{check.LastGap}分{page.Word(check.GapChange, "缩小", "扩大")}{check.GapChange:abs}分。按分差分，3分以内的{check.Near}个，3分至6分的{check.Middle}个，6分及以上的{check.Far}个。");
        page.Say($"按复核等级分，“优”（90分及以上）{check.Best}个，“良”（80分至90分）{check.Good}个，“中”（80分以下）{check.Fair}个；复核后等级下调的项目{check.Downgraded}个。分差较大的是：{check.Falls.Select(one => page.Text($"{one.Body}“{one.Money.Name}”自评{one.Claimed}分，复核{one.Given}分，相差{one.Gap}分")):；}。");
    }

    private static void Problems(SpotCheck check, Page page)
    {
        var least = check.Projects.MinBy(one => one.Money.Rate.Value)!;
        page.Say($"复核共发现5类问题{check.ProblemCount}个，分布如下：");
        page.Table(table => table.Head("问题类型", "涉及项目（个）", "占抽查项目比重（%）")
            .Rows(check.Problems, (one, _) => [one.Name, one.Amount, one.Share])
            .Row("合计", check.ProblemCount, null));
        page.Say($"一是指标设置不完整。{check.Problems[0].Amount}个项目缺少质量或效益指标，占抽查项目的{check.Problems[0].Share}%。二是佐证材料不充分。{check.Problems[1].Amount}个项目的完成值没有台账、验收单等资料支撑。三是数据填报不准确。{check.Problems[2].Amount}个项目自评表填报的执行数与账面数不一致。四是预算执行率偏低仍自评高分。{least.Body}“{least.Money.Name}”预算{least.Money.Budget}万元，执行{least.Money.Spent}万元，执行率{least.Money.Rate}%，自评得分{least.Claimed}分。");
    }
}
