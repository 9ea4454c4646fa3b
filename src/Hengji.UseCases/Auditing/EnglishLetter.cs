using Hengji.Documents.Audits;
using Hengji.Documents.Audits.Kept;
using Hengji.Documents.Letters;
using Hengji.Figures;
using Hengji.Storage.Auditing;

namespace Hengji.UseCases.Auditing;

/// <summary>The return letter in English; what the report prints and what reviewers wrote stay as they are.</summary>
internal static class EnglishLetter
{
    /// <summary>The letter as it stands.</summary>
    public static ReturnLetter Of(OpenedAudit opened, DateOnly today, string sender)
    {
        var words = LetterWords.Of(opened, today, sender, english: true);
        var due = Day(words.Due);
        var (errors, questions) = ComposeLetter.Accepted(opened);
        return new ReturnLetter(
            $"Audit opinion on “{NameOf(opened.Audit)}”", words.To, words.Opening,
            [.. errors.Select(pair => Item(pair.Finding.InBoth(), pair.Decision, $"{Suspected(pair.Finding)}Check and correct it by {due}."))],
            [.. questions.Select(pair => Item(pair.Finding.InBoth(), pair.Decision, $"Explain it in writing by {due}; where it is wrong, correct it too."))],
            words.Closing.Replace(ComposeLetter.DueMark, due, StringComparison.Ordinal), words.From, Day(today))
        {
            IsEnglish = true,
        };
    }

    /// <summary>The usual first paragraph.</summary>
    public static string Opened(AuditedDocument audit) =>
        $"{(audit.Side == AuditSide.Bureau ? "We have received your" : "We have received")} “{NameOf(audit)}”. The audit found what follows, which must be corrected or explained.";

    /// <summary>The usual last paragraph.</summary>
    public static string Closed(AuditedDocument audit) =>
        $"Please check each point against its source, and send the corrected report and written explanations to {(audit.Side == AuditSide.Bureau ? "our bureau" : "us")} by {ComposeLetter.DueMark}.";

    private static LetterItem Item(KeptFinding finding, FindingDecision decision, string request)
    {
        var places = finding.Places.Take(ComposeLetter.MostPlaces)
            .Select(place => new LetterPlace(EnglishPlaces.Of(place.Locator), $"{place.Before}{place.Quote}{place.After}")).ToList();
        if (finding.Places.Length > ComposeLetter.MostPlaces)
            places.Add(new LetterPlace($"{finding.Places.Length - ComposeLetter.MostPlaces} more", "…"));
        return new LetterItem(finding.EnglishTitle, finding.EnglishReason.TrimEnd('：', ':'), [.. places], Recomputation(finding), request, decision.Reason)
        {
            IsEnglish = true,
        };
    }

    /// <summary>Proofs say themselves what rounding explains, all but those of rules of packs.</summary>
    private static string Recomputation(KeptFinding finding)
    {
        var (sides, proof) = (finding.Sides, finding.EnglishExplanation);
        if (sides.Gap.Length == 0 || proof.Contains("rounding", StringComparison.Ordinal))
            return proof;
        var gap = $"off by {EnglishUnits.Of(sides.Gap)}; rounding explains {EnglishUnits.Of(sides.Slack)} at most.";
        return proof.Length == 0 ? gap : $"{proof}; {gap}";
    }

    private static string Suspected(KeptFinding finding) =>
        finding.Suspects is not [var suspect, ..] ? ""
        : $"Most likely wrong is “{suspect.Printed}”, {EnglishPlaces.Of(suspect.Locator)}{(suspect.Repair.Length > 0 ? $"; it should probably be “{suspect.Repair}”" : "")}. ";

    private static string NameOf(AuditedDocument audit) => Path.GetFileNameWithoutExtension(audit.Name);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
