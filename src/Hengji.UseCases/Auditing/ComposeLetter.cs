using Hengji.Documents.Audits;
using Hengji.Documents.Audits.Kept;
using Hengji.Documents.Letters;
using Hengji.Storage.Auditing;

namespace Hengji.UseCases.Auditing;

/// <summary>Composes the letter 审核意见 from the accepted findings, and from nothing else.</summary>
public static class ComposeLetter
{
    /// <summary>Stands in the closing sentence for the deadline.</summary>
    public const string DueMark = "{期限}";

    private const int UsualDays = 10;
    internal const int MostPlaces = 6;

    /// <summary>The letter as it stands.</summary>
    /// <param name="opened">The audit.</param>
    /// <param name="today">Date of the letter; a deadline nobody set is ten days later.</param>
    /// <param name="sender">Who signs unless the letter says otherwise.</param>
    /// <param name="english">Whether it is in English; what is quoted and what reviewers wrote stay as they are.</param>
    public static ReturnLetter Of(OpenedAudit opened, DateOnly today, string sender, bool english = false) =>
        english ? EnglishLetter.Of(opened, today, sender) : InChinese(opened, today, sender);

    /// <summary>The accepted findings with their decisions: errors, the gravest first, then questions.</summary>
    internal static (List<(KeptFinding Finding, FindingDecision Decision)> Errors, List<(KeptFinding Finding, FindingDecision Decision)> Questions) Accepted(OpenedAudit opened)
    {
        var accepted = opened.Findings
            .Select(finding => (Finding: finding, Decision: opened.DecisionOn(finding.Key)!))
            .Where(pair => pair.Decision is { IsAccepted: true }).ToLookup(pair => pair.Finding.Certainty == FindingCertainty.Question);
        return ([.. accepted[false].OrderBy(pair => pair.Finding.Certainty).ThenByDescending(pair => pair.Finding.MoneyFen)], [.. accepted[true]]);
    }

    private static ReturnLetter InChinese(OpenedAudit opened, DateOnly today, string sender)
    {
        var words = LetterWords.Of(opened, today, sender);
        var due = Chinese(words.Due);
        var (errors, questions) = Accepted(opened);
        return new ReturnLetter(
            TitleOf(opened.Audit), words.To, words.Opening,
            [.. errors.Select(pair => Item(pair.Finding, pair.Decision, Suspected(pair.Finding) + $"请核对后于{due}前更正。"))],
            [.. questions.Select(pair => Item(pair.Finding, pair.Decision, $"请于{due}前书面说明；确有差错的，一并更正。"))],
            words.Closing.Replace(DueMark, due, StringComparison.Ordinal), words.From, Chinese(today));
    }

    /// <summary>关于《…》的审核意见.</summary>
    public static string TitleOf(AuditedDocument audit) => $"关于《{Path.GetFileNameWithoutExtension(audit.Name)}》的审核意见";

    /// <summary>When to correct by, unless somebody set it.</summary>
    internal static DateOnly UsualDue(DateOnly today) => today.AddDays(UsualDays);

    private static LetterItem Item(KeptFinding finding, FindingDecision decision, string request)
    {
        var places = finding.Places.Take(MostPlaces).Select(place => new LetterPlace(place.Locator, $"{place.Before}{place.Quote}{place.After}")).ToList();
        if (finding.Places.Length > MostPlaces)
            places.Add(new LetterPlace($"另有 {finding.Places.Length - MostPlaces} 处", "……"));
        return new LetterItem(
            finding.Title, finding.Reason.TrimEnd('：', ':'), [.. places], Recomputation(finding), request, decision.Reason);
    }

    private static string Recomputation(KeptFinding finding)
    {
        var (sides, proof) = (finding.Sides, finding.Explanation);
        if (sides.Gap.Length == 0 || proof.Contains("四舍五入", StringComparison.Ordinal))
            return proof;
        var gap = $"相差 {sides.Gap}，四舍五入最多只能解释 {sides.Slack}。";
        return proof.Length == 0 ? gap : $"{proof.TrimEnd('。')}；{gap}";
    }

    private static string Suspected(KeptFinding finding) =>
        finding.Suspects is not [var suspect, ..] ? ""
        : suspect.Repair.Length > 0 ? $"{suspect.Locator}“{suspect.Printed}”最可能有误，疑应为“{suspect.Repair}”。"
        : $"{suspect.Locator}“{suspect.Printed}”最可能有误。";

    private static string Chinese(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}
