using Hengji.Checks;
using Hengji.Documents.Html;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Documents.Audits;

/// <summary>Words of an audit's results, in Chinese or English.</summary>
internal sealed class AuditWords(bool english)
{
    /// <summary>Whether they are English.</summary>
    public bool IsEnglish => english;

    /// <summary>Their language, as pages name it.</summary>
    public string Tongue => english ? "en" : "zh-CN";

    /// <summary>A sentence in the language asked for.</summary>
    public string Say(string chinese, string inEnglish) => english ? inEnglish : chinese;

    /// <summary>Sign, word and class of a certainty.</summary>
    public Badge Badge(FindingCertainty certainty) =>
        certainty switch
        {
            FindingCertainty.Certain => new("✕", Say("确定错误", "error"), "bad"),
            FindingCertainty.Likely => new("!", Say("可能错误", "likely error"), "warn"),
            FindingCertainty.Question => new("?", Say("请说明", "question"), "ask"),
        };

    /// <summary>Heading over the findings of a certainty.</summary>
    public string Heading(FindingCertainty certainty) =>
        certainty switch
        {
            FindingCertainty.Certain => Say("确定的错误", "Certain errors"),
            FindingCertainty.Likely => Say("可能的错误", "Likely errors"),
            FindingCertainty.Question => Say("请说明的问题", "Questions"),
        };

    /// <summary>How many findings of a certainty there are.</summary>
    public string Heading(FindingCertainty certainty, int count) => Say($"{Badge(certainty).Word} {count} 条", $"{Heading(certainty)}: {count}");

    /// <summary>What stands in a list without rows.</summary>
    public string None => Say("（无）", "(none)");

    /// <summary>A verdict.</summary>
    public string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => Say("相符", "exact"),
            Verdict.Within => Say("四舍五入可解释", "within rounding"),
            Verdict.Breaks => Say("不符", "breaks"),
            Verdict.NotApplicable => Say("不适用", "n/a"),
        };

    /// <summary>A kind of file.</summary>
    public string Of(DocumentKind? kind) =>
        kind switch
        {
            DocumentKind.Word => Say("Word 文档", "Word document"),
            DocumentKind.Pdf => "PDF",
            DocumentKind.Workbook => Say("电子表格", "workbook"),
            DocumentKind.Html => Say("网页", "web page"),
            DocumentKind.Markdown => "Markdown",
            DocumentKind.Text => Say("纯文本", "plain text"),
            _ => Say("未读取", "not read"),
        };

    /// <summary>Kind and number of pages.</summary>
    public string KindAndPages(DocumentAudit audit) =>
        audit.Pages > 0 ? Say($"{Of(audit.Kind)}，{audit.Pages} 页", $"{Of(audit.Kind)}, {audit.Pages} pages") : Of(audit.Kind);

    /// <summary>Title of a finding's kind.</summary>
    public string Title(MarkedFinding finding) =>
        english && finding.EnglishTitle.Length > 0 ? finding.EnglishTitle : finding.Finding.Title;

    /// <summary>Title of a relation's kind.</summary>
    public string Title(CheckedRelation relation) =>
        english && relation.EnglishTitle.Length > 0 ? relation.EnglishTitle : relation.Title;

    /// <summary>What a reviewer decided; empty while it is open.</summary>
    public string Decision(MarkedFinding finding) =>
        finding.IsAccepted switch { true => Say("采纳", "yes"), false => Say("不采纳", "no"), null => "" };

    /// <summary>A place followed by what is printed there in quotation marks.</summary>
    public string PlaceWithQuote(string place) =>
        english && place.IndexOf('“', StringComparison.Ordinal) is >= 0 and var quote ? $"{Place(place[..quote])} {place[quote..]}" : place;

    /// <summary>The message without the word that its heading already says, and without the recomputation, which is shown by itself.</summary>
    public string Reason(Finding finding)
    {
        var (message, asks) = english && finding.EnglishMessage is { } told ? (told, "Please explain: ") : (finding.Message, "请说明：");
        var proof = Proof(finding);
        message = finding.IsQuestion && message.StartsWith(asks, StringComparison.Ordinal) ? message[asks.Length..] : message;
        return proof.Length > 0 && message.EndsWith(proof, StringComparison.Ordinal) ? message[..^proof.Length].TrimEnd() : message;
    }

    /// <summary>The message as it stands.</summary>
    public string Message(Finding finding) => english ? finding.EnglishMessage ?? finding.Message : finding.Message;

    /// <summary>The relation with its figures put in; empty when there is none.</summary>
    public string Proof(Finding finding) => english ? finding.EnglishExplanation ?? finding.Explanation : finding.Explanation;

    /// <summary>What to do; may be empty.</summary>
    public string Advice(Finding finding) => english ? finding.EnglishAdvice ?? finding.Advice : finding.Advice;

    /// <summary>Why a figure is suspected.</summary>
    public string Why(Suspect suspect) => english ? suspect.EnglishReason ?? suspect.Reason : suspect.Reason;

    /// <summary>A place inside a file.</summary>
    public string Place(string locator) => english ? EnglishPlaces.Of(locator) : locator;

    /// <summary>An amount with its unit.</summary>
    public string Amount(string amount) => english ? EnglishUnits.Of(amount) : amount;

    /// <summary>Why rounding does not explain it; empty when the finding has no difference.</summary>
    public string WhyNotRounding(Finding finding) =>
        finding.Gap.Length == 0 ? ""
        : Say(
            $"相差 {finding.Gap}，四舍五入最多只能解释 {finding.Slack}",
            $"off by {Amount(finding.Gap)}; rounding explains {Amount(finding.Slack)} at most");

    /// <summary>The repair proposed for a suspect; empty when none is known.</summary>
    public static string Repair(Suspect suspect) =>
        suspect.Repair is { } repair ? suspect.Figure.WithValue(repair).ToText(suspect.Figure.Printed.Contains(',', StringComparison.Ordinal)) : "";

    /// <summary>Money in 万元, to the yuan.</summary>
    public static string TenThousands(decimal yuan) => (yuan / 10_000m).ToString("#,##0.00##", CultureInfo.InvariantCulture);
}
