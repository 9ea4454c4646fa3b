using Hengji.Documents.Audits.Kept;
using Hengji.Storage.Auditing;
using Hengji.UseCases.Auditing;

namespace Hengji.Web.Features.Auditing;

/// <summary>An audit in a list; <c>moneyYuan</c> is a decimal as text.</summary>
public sealed record AuditLineAnswer(
    long Id, string Name, string Sha256, long SizeBytes, string Side, long? DepartmentId, string Department, int Year, string By, DateTime At,
    long Revision, CountsAnswer Counts, string MoneyYuan)
{
    internal static AuditLineAnswer Of(AuditLine line)
    {
        var audit = line.Audit;
        return new(
            audit.Id, audit.Name, audit.Sha256, audit.SizeBytes, audit.Side.ToString().ToLowerInvariant(), audit.DepartmentId, line.Department,
            audit.Year, audit.By, audit.At, audit.Revision, CountsAnswer.Of(audit), AuditNames.Yuan(audit.MoneyFen));
    }
}

/// <summary>How many findings of each certainty there are, and what was decided about them.</summary>
public sealed record CountsAnswer(int Certain, int Likely, int Question, int Open, int Accepted, int Dismissed)
{
    internal static CountsAnswer Of(AuditedDocument audit) =>
        new(audit.CertainCount, audit.LikelyCount, audit.QuestionCount, new AuditLine(audit, "").OpenCount, audit.AcceptedCount, audit.DismissedCount);
}

/// <summary>A page of the list.</summary>
public sealed record AuditListAnswer(int Count, int PageSize, List<AuditLineAnswer> Audits);

/// <summary>An audit with its findings.</summary>
public sealed record AuditAnswer(
    AuditLineAnswer Audit, DateTime AuditedAt, string Program, bool IsOutdated, List<FindingAnswer> Findings, List<DecisionAnswer> Orphans,
    List<KeptNote> Notes, List<CompanionAnswer> Companions)
{
    internal static AuditAnswer Of(OpenedAudit opened) =>
        new(
            AuditLineAnswer.Of(new AuditLine(opened.Audit, opened.Department)), opened.AuditedAt, opened.Program, opened.IsOutdated,
            [.. opened.Findings.Select((finding, at) => FindingAnswer.Of(at + 1, finding, opened))],
            [.. opened.Orphans.Select(DecisionAnswer.Of)], [.. opened.Kept?.Notes ?? []],
            [.. opened.Companions.Select(one => new CompanionAnswer(one.Audit.Id, one.Audit.Name, one.IsLastYear))]);
}

/// <summary>A file it was compared with.</summary>
public sealed record CompanionAnswer(long Id, string Name, bool IsLastYear);

/// <summary>Audits of the files to compare with: annexes of the same submission, last year's report.</summary>
public sealed record CompanionsRequest(List<long>? Annexes, long? LastYear);

/// <summary>A finding with what was decided about it; <c>decision</c> is null while it is open.</summary>
public sealed record FindingAnswer(
    int Number, string Key, string Code, string Certainty, string Title, string Reason, string Explanation, KeptSides Sides, string Advice,
    string MoneyYuan, List<KeptPlace> Places, List<KeptSuspect> Suspects, DecisionAnswer? Decision, List<DecisionAnswer> Earlier)
{
    /// <summary>The finding's own words in English.</summary>
    public required EnglishAnswer English { get; init; }

    internal static FindingAnswer Of(int number, KeptFinding finding, OpenedAudit opened) =>
        new(
            number, finding.Key, finding.Code, AuditNames.Code(finding.Certainty), finding.Title, finding.Reason, finding.Explanation, finding.Sides,
            finding.Advice, AuditNames.Yuan(finding.MoneyFen), [.. finding.Places], [.. finding.Suspects],
            opened.DecisionOn(finding.Key) is { } decision ? DecisionAnswer.Of(decision) : null,
            [.. opened.EarlierOn(finding.Key).Select(DecisionAnswer.Of)])
        {
            English = EnglishAnswer.Of(finding.InBoth()),
        };
}

/// <summary>A finding's own words in English; Chinese where a result was kept before there were any.</summary>
public sealed record EnglishAnswer(string Title, string Reason, string Explanation, string Advice)
{
    internal static EnglishAnswer Of(KeptFinding finding) =>
        new(finding.EnglishTitle, finding.EnglishReason, finding.EnglishExplanation, finding.EnglishAdvice);
}

/// <summary>A decision.</summary>
public sealed record DecisionAnswer(string Key, string Title, string Verdict, string Reason, string By, DateTime At, DateTime? EndedAt)
{
    internal static DecisionAnswer Of(FindingDecision decision) =>
        new(decision.FindingKey, decision.Title, AuditNames.Code(decision), decision.Reason, decision.By, decision.At, decision.EndedAt);
}

/// <summary>What to decide: <c>accepted</c> or <c>dismissed</c>.</summary>
public sealed record DecisionRequest(string? Verdict, string? Reason)
{
    internal bool? IsAccepted => Verdict switch { "accepted" => true, "dismissed" => false, _ => null };
}

/// <summary>The letter: its own words, and what it says in the end.</summary>
public sealed record LetterAnswer(LetterWords Words, Hengji.Documents.Letters.ReturnLetter Letter);

/// <summary>Neither accepted nor dismissed.</summary>
public sealed record VerdictUnknown() : Problem(
    "audit.verdict", "verdict 只能是 accepted（采纳）或 dismissed（不采纳）。", "verdict is accepted or dismissed.");

/// <summary>A letter without any accepted finding.</summary>
public sealed record LetterEmpty() : Problem(
    "audit.letter-empty", "还没有采纳任何问题，审核意见没有内容。请先采纳问题。", "No finding has been accepted, so the letter would be empty. Accept some first.");
