using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>The words of a clause before a number, other numbers among them: 其中同时享受两项补贴的 before 1308人.</summary>
internal static class ClauseWords
{
    /// <summary>From the last comma, semicolon or colon up to the number.</summary>
    public static string Before(Mention mention)
    {
        var words = mention.Sentence.Source.Text[mention.Sentence.Start..mention.Number.Start];
        return words[(words.LastIndexOfAny(['，', '；', '：', ',', ';']) + 1)..];
    }
}
