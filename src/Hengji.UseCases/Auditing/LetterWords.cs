using Hengji.Storage.Auditing;

namespace Hengji.UseCases.Auditing;

/// <summary>The words of a letter that a reviewer may change.</summary>
/// <param name="To">Whom it goes to.</param>
/// <param name="Opening">First paragraph.</param>
/// <param name="Closing">Last paragraph; <see cref="ComposeLetter.DueMark"/> becomes the deadline.</param>
/// <param name="From">Who signs.</param>
/// <param name="Due">By when to correct.</param>
public sealed record LetterWords(string To, string Opening, string Closing, string From, DateOnly Due)
{
    /// <summary>Most characters of the addressee and of who signs.</summary>
    public const int LongestName = 200;

    /// <summary>Most characters of a paragraph.</summary>
    public const int LongestParagraph = 2000;

    /// <summary>What was written, else the usual words.</summary>
    /// <param name="opened">The audit.</param>
    /// <param name="today">Date of the letter.</param>
    /// <param name="sender">Who signs unless the letter says otherwise.</param>
    /// <param name="english">Whether the usual words are English.</param>
    public static LetterWords Of(OpenedAudit opened, DateOnly today, string sender, bool english = false)
    {
        var audit = opened.Audit;
        return new LetterWords(
            audit.LetterTo ?? opened.Department, audit.LetterOpening ?? (english ? EnglishLetter.Opened(audit) : Opened(audit)),
            audit.LetterClosing ?? (english ? EnglishLetter.Closed(audit) : Closed(audit)),
            audit.LetterFrom ?? sender, audit.LetterDue ?? ComposeLetter.UsualDue(today));
    }

    private static string Opened(AuditedDocument audit) =>
        $"{(audit.Side == AuditSide.Bureau ? "你单位报送的" : "")}《{Path.GetFileNameWithoutExtension(audit.Name)}》收悉。经审核，下列内容须予更正或说明，现将审核意见函告如下。";

    private static string Closed(AuditedDocument audit) =>
        $"请逐条核对原始资料，于{ComposeLetter.DueMark}前将更正后的报告和书面说明报送{(audit.Side == AuditSide.Bureau ? "我局" : "我们")}。";
}
