using Hengji.Checks;

namespace Hengji.Documents.Audits;

/// <summary>What a comment at a place of a Word file says of a finding.</summary>
/// <param name="english">English instead of Chinese; what is quoted stays as printed.</param>
public sealed class CommentLines(bool english = false)
{
    private const int MostSuspects = 2;
    private readonly AuditWords words = new(english);

    /// <summary>The whole finding.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="marked">The finding.</param>
    /// <param name="isSuspect">Whether the comment stands at the figure most likely wrong.</param>
    public ImmutableArray<string> Whole(int number, MarkedFinding marked, bool isSuspect)
    {
        var finding = marked.Finding;
        var (certainty, title) = (words.Badge(marked.Certainty).Word, words.Title(marked));
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add(words.Say(
            $"问题 {number}（{certainty}）{title}{(isSuspect ? "：此处最可能有误" : "")}", $"Finding {number} ({certainty}): {title}{(isSuspect ? "; most likely wrong here" : "")}"));
        lines.Add(words.Message(finding));
        if (finding.Gap.Length > 0)
            lines.Add(words.Say($"{words.WhyNotRounding(finding)}。", $"Off by {words.Amount(finding.Gap)}; rounding explains {words.Amount(finding.Slack)} at most."));
        foreach (var suspect in finding.Suspects.Take(MostSuspects))
            lines.Add(words.Say("疑点：", "Suspect: ") + Suspect(suspect));
        if (finding.Advice.Length > 0)
            lines.Add(words.Say("建议：", "Advice: ") + words.Advice(finding));
        return lines.ToImmutable();
    }

    /// <summary>Where the finding is told elsewhere.</summary>
    public string Reference(int number, MarkedFinding marked) =>
        words.Say($"见问题 {number}：{words.Title(marked)}", $"See finding {number}: {words.Title(marked)}");

    private string Suspect(Suspect suspect) =>
        $"{words.Place(suspect.Figure.Source.Locator)}{words.Say("", " ")}“{suspect.Figure.Printed}”"
        + (suspect.Repair is { } repair ? $" → {suspect.Figure.WithValue(repair).Printed}" : "") + words.Say("，", ", ") + words.Why(suspect);
}
