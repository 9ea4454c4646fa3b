using Hengji.Checks;
using Hengji.Documents.Html.Charts;
using Hengji.Forms;
using Hengji.Scoring;

namespace Hengji.Documents.Html.Parts;

/// <summary>概览: score and grade, what the checks said, the key amounts of money, and statements to be read first.</summary>
internal sealed class SummaryPart(PageContext context)
{
    private static readonly string[] KeyAddresses =
    [
        "income.total@dept", "expenditure.total@dept", "expenditure.basic@dept", "expenditure.project@dept",
        "expenditure.cumulative@dept", "budget.full_year@total", "threepublic.total@dept", "assets.total@dept",
    ];

    private static readonly ImmutableArray<Verdict> Verdicts =
        [Verdict.Exact, Verdict.Within, Verdict.Breaks, Verdict.NotApplicable];

    /// <summary>Writes the section.</summary>
    public void Write(Markup page, Contents contents)
    {
        contents.Add("summary", "概览");
        page.Start("section").Attr("id", "summary").Attr("aria-labelledby", "summary-h");
        page.Start("h2").Attr("id", "summary-h").Text("概览").End();
        page.Start("div", "cards");
        WriteScore(page);
        WriteChecks(page);
        WriteFindings(page);
        page.End();
        WriteMoney(page);
        WriteErrors(page);
        WriteNotices(page);
        page.End().Line();
    }

    private void WriteScore(Markup page)
    {
        var evaluation = context.Report.Evaluation;
        page.Start("div", "card score").Element("h3", "自评得分");
        if (evaluation.TotalPoints is { } total)
        {
            page.Start("p", "big").Start("strong");
            context.Numbers.Write(page, ScoreFigures.Story(evaluation), ScoreFigures.Text(total));
            page.End().Text(" 分");
            if (evaluation.Grade is { } grade)
                page.Text(" ").Element("span", grade, "grade");
            page.End();
        }
        else
        {
            page.Element("p", "尚不完整", "big");
            var missing = evaluation.Lines.Count(line => line.ScorePoints is null);
            page.Element("p", $"{missing} 项指标缺少目标、实际完成值或档次，暂不计总分。", "small");
        }
        WriteClasses(page, evaluation);
        page.Start("p", "small").Text(evaluation.Scheme.Title);
        if (context.Report.Stories.Values.Any(story => story.IsAssumed))
            page.Text(" ").Start("a").Attr("href", "#assumed").Text("用到假定值").End();
        page.End().End();
    }

    /// <summary>Points by class: how many of how many, drawn from zero on one scale.</summary>
    private void WriteClasses(Markup page, Evaluation evaluation)
    {
        var largest = evaluation.Classes.Select(part => part.WeightPoints).DefaultIfEmpty(0).Max();
        page.Start("ul", "points");
        foreach (var part in evaluation.Classes)
        {
            var whole = ScoreFigures.Text(part.WeightPoints);
            var won = part.ScorePoints is { } points ? ScoreFigures.Text(points) : "不完整";
            page.Start("li").Element("span", Words.Of(part.Class));
            StackedBar.WriteShare(page, $"{Words.Of(part.Class)}：{won}，满分 {whole}", part.ScorePoints ?? 0, part.WeightPoints, largest);
            page.Start("span");
            if (part.ScorePoints is null)
                page.Text(won);
            else
                context.Numbers.Write(page, ScoreFigures.Story(part, evaluation), won);
            page.Text($" / {whole}").End().End();
        }
        page.End();
    }

    private void WriteChecks(Markup page)
    {
        var checks = context.Report.Checks;
        var counts = Verdicts.Select(verdict => (Badge: Words.Of(verdict), Count: checks.Count(verdict), Id: "checks-" + ChecksPart.IdOf(verdict))).ToList();
        WriteCounts(page, $"勾稽检查 {checks.Outcomes.Length} 项", counts, "四舍五入可解释的差额不是错误。");
    }

    private void WriteFindings(Markup page)
    {
        var counts = FindingGroup.All
            .Select(group => (group.Badge, Count: context.Findings.Count(group.Holds), Id: "findings-" + group.Id)).ToList();
        WriteCounts(page, $"发现的问题 {context.Findings.Length} 个", counts, "待说明的问题不是错误，由填报单位说明理由。");
    }

    private static void WriteCounts(Markup page, string title, List<(Badge Badge, int Count, string Id)> counts, string remark)
    {
        page.Start("div", "card").Element("h3", title);
        var label = string.Join("，", counts.Select(part => $"{part.Badge.Word} {part.Count}"));
        StackedBar.WriteCounts(page, label, [.. counts.Select(part => (part.Count, part.Badge.Style))]);
        page.Start("ul", "counts");
        foreach (var (badge, count, id) in counts)
        {
            page.Start("li").Start("a").Attr("href", "#" + id);
            page.Write(badge).Text(" ").Element("b", Count(count)).End().End();
        }
        page.End().Element("p", remark, "small").End();
    }

    /// <summary>The errors in one sentence each, since they are what a reader came for.</summary>
    private void WriteErrors(Markup page)
    {
        var errors = context.Findings.TakeWhile(finding => finding is { IsQuestion: false, Level: FindingLevel.Error }).ToList();
        if (errors.Count == 0)
            return;
        page.Start("div", "notice bad").Element("h3", $"报送前应更正的 {errors.Count} 个错误").Start("ol");
        for (var at = 0; at < errors.Count; at++)
        {
            page.Start("li").Start("a").Attr("href", "#q" + Count(at + 1));
            page.Text(FindingsPart.HeadingOf(errors[at])).End().End();
        }
        page.End().End();
    }

    private void WriteMoney(Markup page)
    {
        var figures = KeyAddresses.Select(context.Figure).OfType<Figures.Figure>().ToList();
        if (figures.Count == 0)
            return;
        page.Start("dl", "money");
        foreach (var figure in figures)
        {
            var form = context.Report.Forms.Find(figure.Address.Form);
            page.Start("div").Start("dt").Text(ShortLabel(form, form?.Item(figure.Address.Item))).End();
            page.Start("dd");
            context.Numbers.Write(page, figure);
            page.Text(" ").Element("span", figure.Unit.Symbol, "unit").End().End();
        }
        page.End();
    }

    private void WriteNotices(Markup page)
    {
        if (context.Report.Notices.IsEmpty)
            return;
        page.Start("div", "notice").Element("h3", "阅读前请注意").Start("ul");
        foreach (var notice in context.Report.Notices)
            page.Element("li", notice);
        page.End().End();
    }

    /// <summary>收入合计 as it stands, 三公经费合计 with its form, 基本支出 for the subtotal of that group.</summary>
    private static string ShortLabel(FormDefinition? form, FormItem? item) =>
        (form, item) switch
        {
            (null, _) or (_, null) => "",
            (_, { Label: "小计", Groups: [.., var group] }) => group,
            (_, { Label: "合计" or "总额" or "总计" or "小计" }) => form.Title + item.Label,
            _ => item.Label,
        };

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
