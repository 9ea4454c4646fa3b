using Hengji.Checks;
using Hengji.Forms;

namespace Hengji.Documents.Html.Parts;

/// <summary>概览: score and grade, what the checks said, the key amounts of money, and statements to be read first.</summary>
internal sealed class SummaryPart(PageContext context)
{
    private static readonly string[] KeyAddresses =
    [
        "income.total@dept", "expenditure.total@dept", "expenditure.basic@dept", "expenditure.project@dept",
        "expenditure.cumulative@dept", "threepublic.total@dept", "assets.total@dept",
    ];

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
        page.Element("p", evaluation.Scheme.Title, "small");
        if (evaluation.UsesAssumptions)
            page.Start("p", "small").Element("span", "假定", "as").Text(" 得分用到假定的分值或数值，见“假定值”。").End();
        page.End();
    }

    private void WriteChecks(Markup page)
    {
        var checks = context.Report.Checks;
        page.Start("div", "card").Element("h3", $"勾稽检查 {checks.Outcomes.Length} 项");
        page.Start("ul", "counts");
        foreach (var verdict in (ReadOnlySpan<Verdict>)[Verdict.Exact, Verdict.Within, Verdict.Breaks, Verdict.NotApplicable])
        {
            page.Start("li").Start("a").Attr("href", "#checks-" + ChecksPart.IdOf(verdict));
            page.Write(Words.Of(verdict)).Text(" ").Element("b", Count(checks.Count(verdict))).End().End();
        }
        page.End().Element("p", "四舍五入可解释的差额不是错误。", "small").End();
    }

    private void WriteFindings(Markup page)
    {
        page.Start("div", "card").Element("h3", $"发现的问题 {context.Findings.Length} 个");
        page.Start("ul", "counts");
        foreach (var group in FindingGroup.All)
        {
            page.Start("li").Start("a").Attr("href", "#findings-" + group.Id);
            page.Write(group.Badge).Text(" ").Element("b", Count(context.Findings.Count(group.Holds))).End().End();
        }
        page.End().Element("p", "待说明的问题不是错误，由填报单位说明理由。", "small").End();
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
