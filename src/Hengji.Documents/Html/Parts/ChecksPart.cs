using Hengji.Checks;
using Hengji.Documents.Html.Tables;

namespace Hengji.Documents.Html.Parts;

/// <summary>全部检查: every question asked, folded by verdict, so that it can be filtered without script.</summary>
internal sealed class ChecksPart(PageContext context)
{
    private const int Columns = 4;

    private static readonly ImmutableArray<Verdict> Verdicts =
        [Verdict.Breaks, Verdict.Within, Verdict.NotApplicable, Verdict.Exact];

    /// <summary>Last part of the id of a verdict's group.</summary>
    public static string IdOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => "exact",
            Verdict.Within => "within",
            Verdict.Breaks => "breaks",
            Verdict.NotApplicable => "na",
        };

    /// <summary>Writes the section.</summary>
    public void Write(Markup page, Contents contents)
    {
        var outcomes = context.Report.Checks.Outcomes;
        contents.Add("checks", "全部检查", outcomes.Length.ToString(CultureInfo.InvariantCulture));
        page.Start("section").Attr("id", "checks").Attr("aria-labelledby", "checks-h");
        page.Start("h2").Attr("id", "checks-h").Text("全部检查").End();
        page.Element("p", "每个数字代表四舍五入后印成这样的一切数。相符：所印数字直接成立；四舍五入可解释：存在这样的准确数使关系成立；"
            + "不符：任何准确数都不能使关系成立；不适用：缺少数字，缺少不等于零。", "small");
        foreach (var verdict in Verdicts)
            WriteVerdict(page, verdict, [.. outcomes.Where(outcome => outcome.Verdict == verdict)]);
        page.End().Line();
    }

    private void WriteVerdict(Markup page, Verdict verdict, List<CheckOutcome> outcomes)
    {
        page.Start("details").Attr("id", "checks-" + IdOf(verdict));
        if (verdict == Verdict.Breaks)
            page.Attr("open", "open");
        page.Start("summary").Write(Html.Words.Of(verdict)).Element("span", $" {outcomes.Count} 项", "remark").End();
        if (outcomes.Count == 0)
        {
            page.Element("p", "没有。", "small").End();
            return;
        }
        TableFrame.Start(page, $"检查结论：{Html.Words.Of(verdict).Word}", "", Columns, "checks");
        WriteHead(page, verdict);
        foreach (var rule in outcomes.GroupBy(outcome => outcome.Rule.Code, StringComparer.Ordinal))
            WriteRule(page, [.. rule]);
        TableFrame.End(page);
        page.End().Line();
    }

    private static void WriteHead(Markup page, Verdict verdict)
    {
        page.Start("thead").Start("tr");
        foreach (var head in (ReadOnlySpan<string>)
            ["对象", verdict == Verdict.NotApplicable ? "缺少的数字" : "代入数字的算式", "相差", "最多解释"])
        {
            page.Start("th").Attr("scope", "col").Text(head).End();
        }
        page.End().End().Line();
    }

    private void WriteRule(Markup page, List<CheckOutcome> outcomes)
    {
        var rule = outcomes[0].Rule;
        page.Start("tbody").Start("tr", "rule").Start("th").Attr("scope", "rowgroup").Attr("colspan", Columns);
        page.Element("span", rule.Code, "code").Text(" " + rule.Title + "　");
        page.Start("span", "small").Text("依据 ");
        CitationText.Write(page, rule.Citation);
        if (rule.Assumption.Length > 0)
            page.Text("；前提：" + rule.Assumption);
        page.End().End().End().Line();
        foreach (var outcome in outcomes)
            WriteOutcome(page, outcome);
        page.End();
    }

    private void WriteOutcome(Markup page, CheckOutcome outcome)
    {
        page.Start("tr").Start("th").Attr("scope", "row");
        page.Text(outcome.RowLabel.Length > 0 ? outcome.RowLabel : "全部门");
        if (outcome.IsQuestion)
            page.Text(" ").Write(Html.Words.Of(outcome.Verdict, isQuestion: true));
        page.End().Start("td");
        if (outcome.Verdict == Verdict.NotApplicable)
            page.Text(string.Join("、", outcome.Missing.Select(address => FigureLabel.Of(context.Report, address))));
        else
            RelationText.Write(page, context.Numbers, outcome.Explanation, outcome.Figures);
        page.End();
        var hasSides = outcome.Left is not null;
        page.Element("td", hasSides ? outcome.Gap.ToText() : "");
        page.Element("td", hasSides ? outcome.Slack.ToText() : "").End().Line();
    }
}
