using System.Text.RegularExpressions;
using Hengji.Auditing.Messages;
using Hengji.Auditing.Relations;
using Hengji.Checks;

namespace Hengji.Auditing.Tests.Messages;

/// <summary>Whatever tests audit must be told in English, too: helpers that audit documents call this, so that new rules cannot forget it.</summary>
internal static partial class InEnglish
{
    /// <summary>Every relation and every finding has English words, and no Chinese ones but those of the document in quotation marks.</summary>
    public static AuditReport Told(AuditReport report)
    {
        Told(report.Relations.Select(audited => audited.Relation));
        foreach (var audited in report.Relations)
            Outside(audited.Outcome.EnglishExplanation).ShouldBeEmpty(audited.Outcome.Explanation);
        foreach (var finding in report.Findings)
            Told(finding);
        return report;
    }

    /// <inheritdoc cref="Told(AuditReport)"/>
    public static void Told(IEnumerable<ReportRelation> relations)
    {
        foreach (var relation in relations)
        {
            Told(relation.Basis);
            Told(relation.Assumption);
        }
    }

    /// <summary>What is Chinese outside of quotation marks.</summary>
    public static string Outside(string english)
    {
        for (var bare = Quoted().Replace(english, ""); ; bare = Quoted().Replace(english, ""))
        {
            if (bare.Length == english.Length)
                return string.Concat(bare.Where(IsChinese));
            english = bare;
        }
    }

    private static void Told(Message message)
    {
        message.HasEnglish.ShouldBeTrue($"no English for: {message.Template}");
        Outside(message.English).ShouldBeEmpty(message.ToString());
    }

    private static void Told(Finding finding)
    {
        Outside(finding.EnglishMessage.ShouldNotBeNull(finding.Message)).ShouldBeEmpty(finding.Message);
        Outside(finding.EnglishAdvice.ShouldNotBeNull(finding.Advice)).ShouldBeEmpty(finding.Advice);
        Outside(finding.EnglishExplanation ?? "").ShouldBeEmpty(finding.Explanation);
        foreach (var suspect in finding.Suspects)
            Outside(suspect.EnglishReason.ShouldNotBeNull(suspect.Reason)).ShouldBeEmpty(suspect.Reason);
    }

    private static bool IsChinese(char c) => c is >= '\u3000' and <= '\u9fff' or >= '\uff00' and <= '\uffef';

    [GeneratedRegex("“[^“”]*”")]
    private static partial Regex Quoted();
}
