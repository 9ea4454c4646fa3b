using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A third party's review of a county's legal aid: abstract, money and cases, points with rates of scoring, problems with figures, the indicator sheet.</summary>
internal sealed class LegalAidReview() : BlindLayout("legal-aid-review", "blind-q", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var aid = year.BlindQ.Legal;
        page.Heading(0, $"{year.Region}{year.Year}年度法律援助经费项目财政重点绩效评价报告");
        page.Say($"摘要：受{year.Region}财政局委托，评价组对区域内法律援助经费项目开展绩效评价。项目全年预算{aid.All.Budget}万元，实际支出{aid.All.Spent}万元，办理案件{aid.Count.Now}件。综合评分{aid.Form.Score}分，评价等级为“{aid.Form.Grade}”。");
        page.Heading(1, "一、基本情况");
        About(aid, year, page);
        page.Heading(1, "二、绩效评价工作开展情况");
        page.Say($"本次评价采用案卷抽查、访谈和问卷调查等方法。评价组抽查案卷{aid.Sampled}卷，占全年办理案件的{aid.SampleRate}%；向受援人发放问卷{aid.Poll.Issued}份，收回有效问卷{aid.Poll.Valid}份，有效回收率{aid.Poll.ValidRate}%。");
        page.Heading(1, "三、综合评价情况及评价结论");
        Result(aid, page);
        page.Heading(1, "四、绩效评价指标分析");
        Analysis(aid, page);
        page.Heading(1, "五、存在的问题及建议");
        page.Say($"1.补贴发放不够及时。有{aid.LateCases}件案件结案后超过30日才发放补贴，涉及金额{aid.LateMoney}万元。建议按月审核、按月发放。");
        page.Say($"2.案件质量有待提升。抽查的{aid.Sampled}卷案卷中{aid.Flawed}卷存在文书不全、填写不规范等瑕疵，瑕疵率{aid.FlawRate}%。建议开展同行评估。");
        page.Say($"3.预算测算不够精准。宣传培训及档案管理预算执行率仅{aid.Publicity.Rate}%，结余{aid.Publicity.Left}万元。");
        page.Plain("附件：绩效评价指标评分表");
        page.Table(table => Sheet(table, aid.Form, page));
    }

    private static void About(LegalAid aid, DepartmentYear year, Page page)
    {
        page.Say($"（一）项目背景。法律援助中心设在司法局，现有注册援助律师{aid.Lawyers}名，建立乡镇（街道）工作站{aid.Stations}个。{year.Year}年受理申请{aid.Applied}件，审查后给予援助{aid.Count.Now}件，不符合条件{aid.Refused}件，援助率{aid.AcceptRate}%。");
        page.Say($"（二）资金投入和使用。年初安排{aid.All.Initial}万元，年中调整{aid.All.Change}万元，全年预算{aid.All.Budget}万元。支出{aid.All.Spent}万元，预算执行率{aid.All.Rate}%，结余{aid.All.Left}万元由财政收回。");
        page.Table(table => table
            .Head("支出内容", "年初预算（万元）", "调整数（万元）", "全年预算（万元）", "实际支出（万元）", "执行率", "结余（万元）")
            .Rows([aid.Cases, aid.Duty, aid.Publicity, aid.All], (YearFund one, int _) => [one.Name, one.Initial, one.Change, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Left]));
        page.Say($"（三）实施内容。办案补贴支出{aid.Cases.Spent}万元，占总支出的{aid.Cases.Share}%，按类别分：{aid.Kinds.Select(one => page.Text($"{one.Name}{one.Cases.Now}件，每件补贴{one.Each:元}元，计{one.Money}万元")):；}。");
    }

    private static void Result(LegalAid aid, Page page)
    {
        page.Say($"项目总得分{aid.Form.Score}分，得分率{aid.ScoreRate}%。其中{aid.Form.Groups.Select(one => page.Text($"{one.Name}类指标满分{one.Weight}分，得{one.Score}分")):；}。");
        page.Table(table =>
        {
            table.Head(["评价内容", .. aid.Form.Groups.Select(one => one.Name), "合计"]);
            table.Row(["分值", .. aid.Form.Groups.Select(one => one.Weight), aid.Form.Weight]);
            table.Row(["得分", .. aid.Form.Groups.Select(one => one.Score), aid.Form.Score]);
            table.Row(["得分率（%）", .. aid.ScoreRates, aid.ScoreRate]);
        });
    }

    private static void Analysis(LegalAid aid, Page page)
    {
        foreach (var (group, index) in aid.Form.Groups.Select((group, index) => (group, index)))
            page.Say($"（{"一二三四"[index]}）{group.Name}情况。该类指标{group.Weight}分，得{group.Score}分，得分率{aid.ScoreRates[index]}%{Lost(group, page)}。");
        page.Say($"全年办理案件比上年{page.Moved(aid.Count)}件，{page.Rose(aid.Count)}，具体见下表。接待群众咨询{aid.Consulted}人次，其中来访{aid.ConsultedBy[0]}人次、来电{aid.ConsultedBy[1]}人次、网上{aid.ConsultedBy[2]}人次。");
        page.Table(table => table
            .Head("案件类别", "本年办理（件）", "上年办理（件）", "增减（件）", "补贴金额（万元）", "占比（%）")
            .Rows(aid.Kinds, (one, _) => [one.Name, one.Cases.Now, one.Cases.Last, one.Cases.Change, one.Money, one.Share])
            .Row("合计", aid.Count.Now, aid.Count.Last, aid.Count.Change, aid.Cases.Spent, "100"));
        page.Say($"受援人问卷中，非常满意{aid.Poll.Answers[0]}份，满意{aid.Poll.Answers[1]}份，一般{aid.Poll.Answers[2]}份，不满意{aid.Poll.Answers[3]}份，满意度为{aid.Poll.ContentRate}%。");
    }

    private static Runs Lost(SelfGroup group, Page page) => group.Lost.Value == 0
        ? page.Text($"，未扣分")
        : page.Text($"，扣{group.Lost}分，扣分指标为{string.Join("、", group.Lines.Where(line => !line.IsFull).Select(line => line.Name))}");

    private static void Sheet(TableWriter table, SelfForm form, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "评价标准", "完成情况", "分值", "得分", "扣分");
        foreach (var line in form.Lines)
            table.Row(line.Level1, line.Level2, line.Name, line.TargetCell(page), line.ActualCell(), line.Weight, line.Score, line.Lost);
        table.Row(new Span("合计", 1, 5), form.Weight, form.Score, form.Lost);
    }
}
